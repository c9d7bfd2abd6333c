import type { PathPattern, RelationshipPattern, Variable } from '../syntax/ast.ts';
import type { Analysis } from './analysis.ts';
import type { PatternNode, Slot } from './bound.ts';
import { mayBe, typeText } from './static-type.ts';

/**
 * Checks that a path says what is to be made, not what is to be found. `done` is "created" or "merged".
 * @throws QueryError `CreatingVarLength` or `UnexpectedSyntax`
 */
export function checkCreatable(analysis: Analysis, path: PathPattern, done: 'created' | 'merged'): void {
  if (path.selector) throw analysis.error(path.selector, 'UnexpectedSyntax', `a choice of paths cannot be ${done}`);
  for (const element of path.elements) {
    if (element.kind === 'ParenthesizedPath') throw analysis.error(element, 'CreatingVarLength', `a path in brackets cannot be ${done}`);
    if (element.kind === 'RelationshipPattern') checkLength(analysis, element, done);
    if (element.where) throw analysis.error(element.where, 'UnexpectedSyntax', `WHERE cannot stand in what is ${done}`);
  }
}

function checkLength(analysis: Analysis, { range, quantifier }: RelationshipPattern, done: string): void {
  const length = range ?? quantifier;
  if (length) throw analysis.error(length, 'CreatingVarLength', `a relationship of variable length cannot be ${done}`);
}

/**
 * The type of a relationship to be made.
 * @throws QueryError `NoSingleRelationshipType`
 */
export function typeToCreate(analysis: Analysis, { types, start, end }: RelationshipPattern): string {
  if (types?.kind === 'LabelName') return types.name;
  throw analysis.error(types ?? { start, end }, 'NoSingleRelationshipType', 'a relationship is created with exactly one type', {
    hint: 'write -[:TYPE]->',
  });
}

/**
 * The node that a variable of an earlier clause holds.
 * @throws QueryError `VariableTypeConflict` when it can never hold one
 */
export function knownNode(analysis: Analysis, variable: Variable, slot: Slot): PatternNode {
  if (slot.kind === 'node') return { slot, bound: true, from: undefined };
  const type = analysis.typeOf(slot);
  if (mayBe(type, ['node'])) return { slot: analysis.slot(variable.name, 'node'), bound: false, from: slot };
  const message = `\`${variable.name}\` is bound already, as ${typeText(type)}: it cannot be a node here`;
  throw analysis.error(variable, 'VariableTypeConflict', message, { found: typeText(type), expected: 'NODE' });
}
