import type { Span } from '../../base/text.ts';
import type { FunctionDefinition } from '../functions/define.ts';
import type { BoundExpression, Slot } from './bound.ts';

/** Where a slot is read. */
export interface Read {
  readonly slot: Slot;
  readonly span: Span;
}

type Fields = Readonly<Record<string, unknown>>;

/** True when two evaluations for the same row can differ. */
export function isVolatile(expression: BoundExpression): boolean {
  let found = false;
  visit(expression, expression.span, (fields) => {
    if (fields.kind === 'Call') found ||= (fields.function as FunctionDefinition).volatility === 'volatile';
  });
  return found;
}

/** True when a part of the expression is a query. */
export function hasSubquery(expression: BoundExpression): boolean {
  let found = false;
  visit(expression, expression.span, ({ kind }) => {
    found ||= kind === 'Subquery';
  });
  return found;
}

/** All slots that an expression reads, its own variables and those of its subqueries included, where they are read. */
export function readsOf(expression: BoundExpression): Read[] {
  const reads: Read[] = [];
  visit(expression, expression.span, (fields, span) => {
    if (fields.kind === 'Slot') reads.push({ slot: fields.slot as Slot, span });
    if (!('bound' in fields)) return;
    if (fields.bound === true) reads.push({ slot: fields.slot as Slot, span });
    if (fields.from) reads.push({ slot: fields.from as Slot, span });
  });
  return reads;
}

/** Shows every object of a bound tree but slots and constants, each with the nearest span. */
function visit(part: unknown, around: Span, see: (fields: Fields, span: Span) => void): void {
  if (Array.isArray(part)) for (const element of part) visit(element, around, see);
  if (!isTree(part)) return;
  const span = (part.span as Span | undefined) ?? around;
  see(part, span);
  for (const [key, child] of Object.entries(part)) if (!SKIPPED.has(key)) visit(child, span, see);
}

const SKIPPED: ReadonlySet<string> = new Set(['span', 'function']);
const SLOTS: ReadonlySet<unknown> = new Set(['node', 'relationship', 'value']);

/** True for what has parts: neither a slot nor a constant. */
function isTree(part: unknown): part is Fields {
  return typeof part === 'object' && part !== null && !Array.isArray(part) && !isSlot(part) && (part as Fields).kind !== 'Constant';
}

function isSlot(part: object): part is Slot {
  return 'index' in part && 'kind' in part && SLOTS.has(part.kind);
}

/** Puts another expression wherever `replace` gives one, from the top downwards; subqueries are left as they are. */
export function rewrite(expression: BoundExpression, replace: (part: BoundExpression) => BoundExpression | undefined): BoundExpression {
  const again = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(again);
    if (!isTree(part) || part.kind === 'Subquery') return part;
    const other = 'span' in part ? replace(part as BoundExpression) : undefined;
    return other ?? Object.fromEntries(Object.entries(part).map(([key, child]) => [key, SKIPPED.has(key) ? child : again(child)]));
  };
  return (
    expression.kind === 'Constant' || expression.kind === 'Subquery' ? (replace(expression) ?? expression) : again(expression)
  ) as BoundExpression;
}

/** True when two expressions are written alike, up to the slots of their own variables. */
export function sameExpression(a: BoundExpression, b: BoundExpression): boolean {
  return same(a, b, new Map());
}

/** `own` pairs the slots that both sides fill themselves. */
function same(a: unknown, b: unknown, own: Map<number, number>): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isSlot(a) && isSlot(b)) return sameSlot(a, b, own);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const [left, right] = [a as Fields, b as Fields];
  if (left.kind === 'Constant') return right.kind === 'Constant' && sameConstant(left.value, right.value);
  const reads = left.kind === 'Slot' || left.bound === true;
  return keys.every((key) => {
    if (key === 'span') return true;
    if (reads && key === 'slot') return sameRead(left.slot as Slot, right.slot as Slot, own);
    return same(left[key], right[key], own);
  });
}

function sameConstant(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (typeof a === 'object' && typeof b === 'object' && `${a}` === `${b}` && a?.constructor === b?.constructor);
}

function sameRead(a: Slot, b: Slot, own: ReadonlyMap<number, number>): boolean {
  return (own.get(a.index) ?? a.index) === b.index;
}

function sameSlot(a: Slot, b: Slot, own: Map<number, number>): boolean {
  if (a.index === b.index) return true;
  if (a.kind !== b.kind) return false;
  if (!own.has(a.index)) own.set(a.index, b.index);
  return own.get(a.index) === b.index;
}
