import type { Span } from '../../base/text.ts';
import type { FunctionDefinition } from '../functions/define.ts';
import type { BoundExpression, PatternEdge, Slot } from './bound.ts';

/** Where a slot is read. */
export interface Read {
  readonly slot: Slot;
  readonly span: Span;
}

/** The fields of any object of a bound tree. */
export type Fields = Readonly<Record<string, unknown>>;

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

/** All slots that an expression, or a part of a pattern, reads, its own variables and those of its subqueries included, where they are read. */
export function readsOf(expression: BoundExpression | PatternEdge): Read[] {
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
  for (const key in part) if (key !== 'span' && key !== 'function') visit(part[key], span, see);
}

/** True for what has parts: neither a slot nor a constant. */
function isTree(part: unknown): part is Fields {
  return typeof part === 'object' && part !== null && !Array.isArray(part) && !isSlot(part) && (part as Fields).kind !== 'Constant';
}

/** Tells slots from the other objects of a bound tree. */
export function isSlot(part: object): part is Slot {
  const { kind, index } = part as Partial<Slot>;
  return typeof index === 'number' && (kind === 'node' || kind === 'relationship' || kind === 'value');
}

/** Puts another expression wherever `replace` gives one, from the top downwards; subqueries are left as they are. */
export function rewrite(expression: BoundExpression, replace: (part: BoundExpression) => BoundExpression | undefined): BoundExpression {
  return replace(expression) ?? (rewriteParts(expression, replace) as BoundExpression);
}

function rewriteParts(part: unknown, replace: (part: BoundExpression) => BoundExpression | undefined): unknown {
  if (Array.isArray(part)) {
    const elements = part.map((element) => rewritePart(element, replace));
    return elements.every((element, i) => element === part[i]) ? part : elements;
  }
  if (!isTree(part) || part.kind === 'Subquery') return part;
  let copy: Record<string, unknown> | undefined;
  for (const key in part) {
    if (key === 'span' || key === 'function') continue;
    const child = rewritePart(part[key], replace);
    if (child !== part[key]) copy = Object.assign(copy ?? { ...part }, { [key]: child });
  }
  return copy ?? part;
}

function rewritePart(part: unknown, replace: (part: BoundExpression) => BoundExpression | undefined): unknown {
  const isExpression = typeof part === 'object' && part !== null && 'span' in part;
  return isExpression ? rewrite(part as BoundExpression, replace) : rewriteParts(part, replace);
}
