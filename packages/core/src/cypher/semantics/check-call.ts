import { type Argument, argumentAt } from '../functions/argument.ts';
import type { Analysis } from './analysis.ts';
import type { BoundExpression } from './bound.ts';
import { requireType } from './require-type.ts';
import { type StaticType, typeOfName } from './static-type.ts';

/** The type of what a function gives, its arguments checked. */
export function checkCall(
  analysis: Analysis,
  { function: definition, arguments: args }: Extract<BoundExpression, { kind: 'Call' }>,
  types: readonly StaticType[],
): StaticType {
  checkArguments(analysis, definition, args, types);
  return typeOfName(definition.returns);
}

/**
 * Checks arguments against a signature.
 * @throws QueryError `InvalidArgumentType`
 */
export function checkArguments(
  analysis: Analysis,
  { name, arguments: signature }: { readonly name: string; readonly arguments: readonly Argument[] },
  args: readonly BoundExpression[],
  types: readonly StaticType[],
): void {
  args.forEach((argument, i) => {
    const expected = argumentAt(signature, i);
    if (expected) requireType(analysis, argument, types[i]!, expected.types, `\`${name}\` takes as \`${expected.name}\` a value of type`);
  });
}
