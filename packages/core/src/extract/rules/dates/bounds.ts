import type { DateMention } from '../reading.ts';
import type { Direction } from './meanings.ts';
import type { ScannedText } from './scan.ts';

/** How a time bounds a happening that lies outside it, or begins or ends its span. */
export type BoundKind = NonNullable<DateMention['bound']>;

interface Bound {
  readonly kind: BoundKind;
  /** Which way the words look where no verb says. */
  readonly direction?: Direction | undefined;
  /** False for a time that describes a thing: `since the 2015 agreement`. */
  readonly isOwn: boolean;
}

/** Words before a time, the last first; `of` and `to` only as part of `ahead of` and `prior to`. */
const BOUNDS: readonly (readonly [words: readonly string[], kind: BoundKind, direction?: Direction])[] = [
  [['by'], 'by', 'future'],
  [['than', 'later', 'no'], 'by', 'future'],
  [['before'], 'before'],
  [['of', 'ahead'], 'before', 'future'],
  [['to', 'prior'], 'before'],
  [['to', 'up'], 'until'],
  [['until'], 'until'],
  [['till'], 'until'],
  [['through'], 'until'],
  [['after'], 'after'],
  [['following'], 'after'],
  [['since'], 'since'],
];
/** What was planned lies ahead, whatever the verb beside it says: `welcomed the talks due on Friday`. */
const PLANNED: readonly (readonly string[])[] = [
  ['due'],
  ...['scheduled', 'set', 'planned', 'slated', 'due', 'billed'].map((word) => ['for', word]),
];
/** May stand between such a word and the time. */
const SKIPPED: ReadonlySet<string> = new Set(['the', 'a', 'an', 'on', 'at', 'in']);
const OWNER_MARK = "'s";

/** The direction that the words before an expression give by themselves. */
export function plannedDirection({ lexemes }: ScannedText, first: number): Direction | undefined {
  let before = first - 1;
  while (before >= 0 && SKIPPED.has(lexemes[before]!.word)) before--;
  return PLANNED.some((words) => words.every((word, i) => lexemes[before - i]?.word === word)) ? 'future' : undefined;
}

/** The bound that the words before an expression set; undefined when the expression is the time of what happened. */
export function boundAt({ lexemes }: ScannedText, first: number, end: number): Bound | undefined {
  const wordAt = (at: number): string | undefined => lexemes[at]?.word;
  let before = first - 1;
  while (before >= 0 && SKIPPED.has(wordAt(before)!)) before--;
  const isOwn = before === first - 1 && wordAt(end) !== OWNER_MARK;
  const found = BOUNDS.find(([words]) => words.every((word, i) => wordAt(before - i) === word));
  if (found) return { kind: found[1], direction: found[2], isOwn };
  const isFrom = wordAt(before) === 'from' && /^onwards?$|^on$/.test(wordAt(end) ?? '');
  return isFrom ? { kind: 'since', isOwn } : undefined;
}

/** The span that `since` and `until` open and close. */
export function withBound(edtf: string, bound: Bound | undefined): string {
  if (!bound?.isOwn) return edtf;
  const [start, last = start] = edtf.split('/');
  if (bound.kind === 'since') return `${start}/..`;
  return bound.kind === 'until' ? `../${last}` : edtf;
}
