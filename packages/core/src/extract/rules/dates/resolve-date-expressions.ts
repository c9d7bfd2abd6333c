import { type BoundKind, boundAt, plannedDirection, withBound } from './bounds.ts';
import { findExpressions } from './find-expressions.ts';
import type { Direction } from './meanings.ts';
import { letterOf } from './pattern.ts';
import { dayNumber, daysPeriod, formatPeriod, isWritable, type Period } from './period.ts';
import { scanText } from './scan.ts';

const PARAGRAPH_END = letterOf('¶')!;
const AND = letterOf('and')!;

/** A time expression, resolved. Offsets are UTF-16 code units of the text. */
export interface DateExpression {
  readonly start: number;
  readonly end: number;
  /** EDTF level 1. With `since` and `until` an open interval. */
  readonly edtf: string;
  readonly bound?: BoundKind | undefined;
}

export interface DateOptions {
  /** Whether the words around an expression speak of what was or of what will be. */
  readonly directionAt?: ((start: number, end: number) => Direction | undefined) | undefined;
}

/**
 * The time expressions of an English text and what they mean on the day of publication, in the text's order. Durations and times that cannot be worked out
 * are left out. Linear in the text's length.
 * @param published ISO 8601; its day counts where it was published, by its own offset
 */
export function resolveDateExpressions(text: string, published: string, options: DateOptions = {}): DateExpression[] {
  const scanned = scanText(text);
  const [year, month, day] = published.slice(0, 10).split('-').map(Number);
  const today = dayNumber(year!, month!, day!);
  const expressions: DateExpression[] = [];
  let last: { readonly end: number; readonly period: Period } | undefined;
  for (const { first, end, meaning } of findExpressions(scanned)) {
    const [from, to] = [scanned.lexemes[first]!.start, scanned.lexemes[end - 1]!.end];
    const between = scanned.letters.slice(last?.end ?? 0, first);
    const bound = boundAt(scanned, first, end);
    const direction = plannedDirection(scanned, first) ?? options.directionAt?.(from, to) ?? bound?.direction;
    const mentioned = between.includes(PARAGRAPH_END) ? undefined : last?.period;
    const period = meaning({ today, mentioned, direction });
    if (period === undefined || !isWritable(period)) continue;
    const begun = last && between === AND ? nextDay(last.period, period) : undefined;
    const edtf = withBound(formatPeriod(begun ?? period), bound);
    const start = begun ? expressions.pop()!.start : from;
    expressions.push({ start, end: to, edtf, bound: bound?.kind });
    last = { end, period: begun ?? period };
  }
  return expressions;
}

/** `Monday and Tuesday` as one time; undefined when the second day does not follow the first. */
function nextDay(a: Period, b: Period): Period | undefined {
  return (a.unit === 'day' || a.unit === 'days') && b.unit === 'day' && b.first === a.last + 1 ? daysPeriod(a.first, b.last) : undefined;
}
