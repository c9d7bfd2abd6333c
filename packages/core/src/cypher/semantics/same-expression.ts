import type { BoundExpression, Slot } from './bound.ts';
import { type Fields, isSlot } from './walk.ts';

/** Finds what was stored under an expression by one that is written alike. */
export class ExpressionMap<Item> {
  readonly #byShape = new Map<string, { readonly expression: BoundExpression; readonly item: Item }[]>();

  add(expression: BoundExpression, item: Item): void {
    const shape = shapeOf(expression);
    const alike = this.#byShape.get(shape);
    if (alike) alike.push({ expression, item });
    else this.#byShape.set(shape, [{ expression, item }]);
  }

  find(expression: BoundExpression): Item | undefined {
    if (this.#byShape.size === 0) return undefined;
    return this.#byShape.get(shapeOf(expression))?.find((known) => sameExpression(known.expression, expression))?.item;
  }
}

/** A text that is the same for expressions that are alike, and rarely for others. */
export function shapeOf(expression: BoundExpression): string {
  return expression.kind === 'Slot' ? String(expression.slot.index) : shapeWithin(expression, 3);
}

function shapeWithin(expression: BoundExpression, depth: number): string {
  // Slots inside may be the expression's own, which do not count.
  if (expression.kind === 'Slot') return 'Slot';
  if (expression.kind === 'Constant') return String(expression.value);
  let shape: string = expression.kind;
  if (depth === 0) return shape;
  const fields: Fields = expression;
  for (const key in fields) {
    const part = fields[key];
    if (typeof part === 'string' && key !== 'kind') shape += ` ${part}`;
    else if (Array.isArray(part))
      shape += ` ${part.length}${part.slice(0, 3).map((element) => (isExpression(element) ? shapeWithin(element, depth - 1) : ''))}`;
    else if (key === 'function') shape += ` ${(part as { name: string }).name}`;
    else if (isExpression(part)) shape += `(${shapeWithin(part, depth - 1)})`;
  }
  return shape;
}

function isExpression(part: unknown): part is BoundExpression {
  return typeof part === 'object' && part !== null && 'span' in part && 'kind' in part;
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
