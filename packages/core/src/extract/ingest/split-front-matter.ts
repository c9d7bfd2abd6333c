/** A file's front matter, if it opens with one, and the rest. */
export interface SplitSource {
  readonly yaml?: string | undefined;
  readonly body: string;
  /** How many lines stand before `body`. */
  readonly lines: number;
}

/** Splits off the YAML between a first line `---` and the next one. It must look like `key: value`; other text between dashes is no front matter. */
export function splitFrontMatter(source: string): SplitSource {
  if (!source.startsWith('---\n')) return { body: source, lines: 0 };
  const end = source.startsWith('---\n', 4) ? 3 : source.indexOf('\n---', 4);
  const after = end + 4;
  if (end < 0 || (after < source.length && source[after] !== '\n')) return { body: source, lines: 0 };
  const yaml = source.slice(4, Math.max(4, end));
  if (!/^\s*(?:#|[\w-]+\s*:|$)/.test(yaml)) return { body: source, lines: 0 };
  return { yaml, body: source.slice(after + 1), lines: yaml.split('\n').length + 2 };
}
