import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic, Place } from './diagnostic.ts';
import { findMistakes, YAML_OPTIONS, type YamlMistake } from './yaml-mistakes.ts';

/** YAML with its places, so that every finding can point at a line. */
export interface YamlSource {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The place of the value at a path, or of the field's name; where there is none, of the nearest value around it. */
  place(path: readonly PropertyKey[], part?: 'name' | 'value'): Place;
}

const MOST_FINDINGS = 100;
const HIDES_MORE = 'the parser lost its way here; what it found behind this most likely follows from it and is not listed';
const MOST_ALIASES = 100;
/** The parser makes a regular expression of each line's indentation; one of some thousand `- ` ends the process for want of memory. */
const TOO_DEEP = /^(?:[-?:]?[ \t]){1000}/m;

/** Reads YAML 1.2. A file may be hostile: its depth and aliases are capped. `lineOffset` is added to every line. */
export function parseYaml(text: string, file: string, lineOffset = 0): YamlSource {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + lineOffset, column: col };
  };
  const deep = TOO_DEEP.exec(text);
  if (deep) {
    const place = { file, line: text.slice(0, deep.index).split('\n').length + lineOffset };
    return { value: undefined, diagnostics: [findingAt(place, 'nested too deeply')], place: () => place };
  }
  const document = parseDocument(text, { ...YAML_OPTIONS, lineCounter: lines });
  const place: YamlSource['place'] = (path, part = 'value') => at(offsetOf(document, path, part));
  const diagnostics = listMistakes(findMistakes(text, document), at);
  if (diagnostics.length > 0) return { value: undefined, diagnostics, place };
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }), diagnostics, place };
  } catch (error) {
    return { value: undefined, diagnostics: [findingAt(at(0), error instanceof Error ? error.message : String(error))], place };
  }
}

function findingAt(place: Place, message: string, hint?: string): Diagnostic {
  return { severity: 'error', code: 'yaml', message, place, hint };
}

function listMistakes(mistakes: readonly YamlMistake[], at: (offset: number) => Place): Diagnostic[] {
  const listed = mistakes.slice(0, MOST_FINDINGS).map((m) => findingAt(at(m.offset), m.message, m.hidesMore ? HIDES_MORE : undefined));
  const next = mistakes[MOST_FINDINGS];
  if (!next) return listed;
  const message = `${mistakes.length - MOST_FINDINGS} more mistakes in the syntax are not listed`;
  return [...listed, { severity: 'info', code: 'more', message, place: at(next.offset) }];
}

function offsetOf(document: Document, path: readonly PropertyKey[], part: 'name' | 'value'): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, key] of path.entries()) {
    if (part === 'name' && depth === path.length - 1 && isMap(node)) {
      const name: unknown = node.items.find((pair) => String(pair.key) === String(key))?.key;
      return isNode(name) ? (name.range?.[0] ?? offset) : offset;
    }
    node = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
    if (!isNode(node)) break;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}
