import { z } from 'zod';
import type { Diagnostic } from '../base/diagnostic.ts';
import { publishedSchema } from '../model/document.ts';
import { schemaDiagnostics } from '../model/project.ts';
import { parseYaml } from './yaml-source.ts';

const frontMatterSchema = z.strictObject({
  id: z.string().optional(),
  title: z.string().min(1),
  /** The outlet by name, alias or entity id. */
  publisher: z.string().min(1),
  published: publishedSchema,
  url: z.string().optional(),
  language: z.string().default('en'),
  origin: z.string().optional(),
});

/** A report as its file has it: the publisher is still a name. */
export type ReportFile = z.output<typeof frontMatterSchema> & { readonly text: string };

/** Reads a Markdown report: YAML front matter between `---` lines, then the text. Line ends become `\n`; the text is trimmed. */
export function parseReport(source: string, file: string): { report?: ReportFile; diagnostics: readonly Diagnostic[] } {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  if (!match) {
    const message = 'a report starts with front matter between two lines of `---`';
    return { diagnostics: [{ severity: 'error', code: 'front-matter', message, place: { file, line: 1 }, found: text.slice(0, 40) }] };
  }
  const yaml = parseYaml(match[1]!, file, 1);
  if (yaml.diagnostics.length > 0) return { diagnostics: yaml.diagnostics };
  const parsed = frontMatterSchema.safeParse(yaml.value);
  if (!parsed.success) return { diagnostics: schemaDiagnostics(parsed.error, yaml.place) };
  return { report: { ...parsed.data, text: match[2]!.trim() }, diagnostics: [] };
}

/** Writes a report as Markdown with front matter. */
export function formatReport({ text, ...front }: ReportFile): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n\n${text}\n`;
}
