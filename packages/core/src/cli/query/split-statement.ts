import { tokenize } from '../../cypher/syntax/lexer.ts';

/** The text up to the first `;` that is in no string, name or comment, and what follows it; undefined without one. */
export function splitStatement(text: string): { readonly statement: string; readonly rest: string } | undefined {
  const end = tokenize(text).find(({ kind }) => kind === ';');
  return end && { statement: text.slice(0, end.start), rest: text.slice(end.end) };
}

/** A query on one line, its comments left out. */
export function oneLineOf(text: string): string {
  let line = '';
  let before = 0;
  for (const token of tokenize(text)) {
    line += token.start > before && line !== '' && token.kind !== 'end' ? ` ${token.text}` : token.text;
    before = token.end;
  }
  return line.replace(/\s*\n\s*/g, ' ');
}
