import { complete } from '../../cypher/complete/complete.ts';
import type { CompletionSchema } from '../../cypher/complete/schema.ts';

/**
 * What Tab shows on a line that follows lines typed before, in the form that readline takes: names, and the part of the line they replace.
 * Readline puts in what all names begin with, letter for letter; so where their cases differ they begin as it was typed.
 */
export function completeLine(before: string, line: string, schema: CompletionSchema): [string[], string] {
  const text = before === '' ? line : `${before}\n${line}`;
  const { from, items } = complete(text, text.length, schema);
  const typed = text.slice(from);
  const labels = items.map(({ label }) => label).filter((label) => label.toLowerCase().startsWith(typed.toLowerCase()));
  const [first = ''] = labels;
  const isShared = labels.every((label) => label.startsWith(first.slice(0, typed.length)));
  return [isShared ? labels : labels.map((label) => typed + label.slice(typed.length)), typed];
}
