import type { TypeName } from '../functions/argument.ts';
import type { Analysis, ErrorNotes } from './analysis.ts';
import type { BoundExpression } from './bound.ts';
import { mayBe, type StaticType, typeText } from './static-type.ts';

/**
 * Refuses an expression that can never be of one of the types. `what` begins the message: "NOT takes".
 * @throws QueryError `InvalidArgumentType`
 */
export function requireType(
  analysis: Analysis,
  expression: BoundExpression,
  type: StaticType,
  names: readonly TypeName[],
  what: string,
  notes: ErrorNotes = {},
): void {
  if (mayBe(type, names)) return;
  const expected = names.join(' or ').toUpperCase();
  throw analysis.error(expression.span, 'InvalidArgumentType', `${what} ${expected}, not ${typeText(type)}`, {
    found: typeText(type),
    expected,
    ...notes,
  });
}
