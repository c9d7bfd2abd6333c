import { Document, isMap, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml';
import type { Entity } from '../model/entity.ts';

/** The text of `entities.yaml` with more entities in it; what was there, comments too, stays as it was written. */
export function addEntitiesTo(text: string, entities: readonly Entity[]): string {
  const plain = entities.map(({ aliases, ...e }) => ({ ...e, ...(aliases.length > 0 && { aliases }) }));
  const document = parseDocument(text, { logLevel: 'error' });
  const list = isMap(document.contents) ? document.get('entities') : document.contents;
  if (isSeq(list) && !list.flow && list.items.length > 0) {
    const inserted = insertAfter(list, text, plain);
    if (holds(inserted, [...(list.toJS(document) as unknown[]), ...plain])) return inserted; // else: YAML of an unknown form
  }
  return rewritten(document, list, plain);
}

/** Puts the entities as text behind the last one, as far to the right as the others. */
function insertAfter(list: YAMLSeq, text: string, plain: readonly object[]): string {
  const [start, end] = list.range!;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = stringify(plain, { lineWidth: 0 })
    .replace(/^(?=.)/gm, indent)
    .replaceAll('\n', lineEnd);
  const before = text.slice(0, end);
  return `${before}${before.endsWith('\n') ? '' : lineEnd}${lines}${text.slice(end)}`;
}

function holds(text: string, expected: readonly unknown[]): boolean {
  const document = parseDocument(text, { logLevel: 'error' });
  if (document.errors.length > 0) return false;
  const value: unknown = document.toJS();
  const list = Array.isArray(value) ? value : (value as { entities?: unknown }).entities;
  return JSON.stringify(list) === JSON.stringify(expected);
}

/** For an empty list, and for one in brackets: the parser's own writer, which keeps comments, too. */
function rewritten(document: ReturnType<typeof parseDocument>, list: unknown, plain: readonly object[]): string {
  if (isSeq(list) && list.items.length > 0) for (const entity of plain) list.add(document.createNode(entity));
  else if (isMap(document.contents)) document.set('entities', document.createNode(plain));
  else document.contents = new Document({ entities: plain }).contents as typeof document.contents;
  return document.toString({ lineWidth: 0 });
}
