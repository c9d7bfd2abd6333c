import type { BoundExpression, Slot } from '../semantics/bound.ts';

/**
 * The one node or relationship slot on which all these expressions depend and nothing else: they are the slot itself or its properties.
 * Undefined where there is none.
 */
export function onlySlotOf(expressions: readonly BoundExpression[]): Slot | undefined {
  const slots = expressions.map((e) => (e.kind === 'Property' ? e.object : e)).map((e) => (e.kind === 'Slot' ? e.slot : undefined));
  const [first] = slots;
  return first && first.kind !== 'value' && slots.every((slot) => slot === first) ? first : undefined;
}

/** The one node slot on which an expression depends, where nothing in it can change from call to call; else undefined. */
export function onlyNodeOf(expression: BoundExpression): Slot | undefined {
  const found = new Set<Slot>();
  return isStable(expression, found) && found.size === 1 ? [...found].find((slot) => slot.kind === 'node') : undefined;
}

/** Collects the slots of an expression made of simple parts; false when there is something else in it. */
function isStable(e: BoundExpression, found: Set<Slot>): boolean {
  const all = (...parts: readonly BoundExpression[]): boolean => parts.every((part) => isStable(part, found));
  switch (e.kind) {
    case 'Slot':
      found.add(e.slot);
      return true;
    case 'Constant':
    case 'Parameter':
      return true;
    case 'Property':
      return all(e.object);
    case 'HasLabels':
    case 'IsNull':
    case 'Not':
    case 'Sign':
      return all(e.operand);
    case 'And':
    case 'Or':
    case 'Xor':
      return all(...e.operands);
    case 'Comparison':
    case 'StringTest':
    case 'Arithmetic':
      return all(e.left, e.right);
    case 'In':
      return all(e.element, e.list);
    case 'List':
      return all(...e.items);
    case 'Call':
      return e.function.volatility !== 'volatile' && all(...e.arguments);
    default:
      return false;
  }
}
