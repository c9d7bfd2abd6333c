import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic, Place } from './diagnostic.ts';

/** YAML with its places, so that every finding can point at a line. */
export interface YamlSource {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The place of the value at a path, or of the nearest one around it. */
  place(path: readonly PropertyKey[]): Place;
}

/** Reads YAML 1.2. Aliases are capped, as a file may be hostile. `lineOffset` is added to every line. */
export function parseYaml(text: string, file: string, lineOffset = 0): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + lineOffset, column: col };
  };
  const diagnostics = document.errors.map(
    (e): Diagnostic => ({ severity: 'error', code: 'yaml', message: e.message, place: at(e.pos[0]) }),
  );
  return {
    value: diagnostics.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 }),
    diagnostics,
    place: (path) => {
      let node: unknown = document.contents;
      let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
      for (const key of path) {
        if (!isMap(node) && !isSeq(node)) break;
        node = node.get(key, true);
        if (!isNode(node)) break;
        offset = node.range?.[0] ?? offset;
      }
      return at(offset);
    },
  };
}
