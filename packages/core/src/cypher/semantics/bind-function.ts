import { didYouMean } from '../../base/suggest.ts';
import type { AggregateDefinition } from '../functions/aggregate.ts';
import { arity } from '../functions/argument.ts';
import type { Definition } from '../functions/registry.ts';
import type { CountStar, FunctionInvocation } from '../syntax/ast.ts';
import { type Analysis, type Collection, type Context, spanOf } from './analysis.ts';
import { bind, bindValue } from './bind.ts';
import type { BoundExpression } from './bound.ts';
import { checkArguments } from './check-call.ts';
import { checkTypes } from './check-types.ts';
import { isVolatile } from './walk.ts';

/**
 * `name(arguments)`: a function, or an aggregation, whose result is then read from a slot.
 * @throws QueryError `UnknownFunction`, `InvalidNumberOfArguments`, and for misplaced aggregations
 */
export function bindInvocation(context: Context, node: FunctionInvocation): BoundExpression {
  const { analysis } = context;
  const definition = findFunction(analysis, node);
  checkArity(analysis, node, arity(definition));
  if (definition.kind === 'aggregate') return bindAggregation(context, node, definition);
  if (node.distinct)
    throw analysis.error(node, 'UnexpectedSyntax', `\`${definition.name}\` is no aggregation: DISTINCT has no meaning in it`);
  const args = node.arguments.map((argument) => bind(context, argument));
  if (definition.name !== 'exists') return { kind: 'Call', function: definition, arguments: args, span: spanOf(node) };
  const [operand] = args as [BoundExpression];
  return node.arguments[0]!.kind === 'PatternPredicate' ? operand : { kind: 'IsNull', operand, negated: true, span: spanOf(node) };
}

/** `count(*)`. */
export function bindCountStar(context: Context, node: CountStar): BoundExpression {
  const slot = collection(context, node).add({ function: undefined, arguments: [], distinct: false }, node);
  return { kind: 'Slot', slot, span: spanOf(node) };
}

function findFunction(analysis: Analysis, node: FunctionInvocation): Definition {
  const { functions } = analysis.environment;
  const { name } = node.name;
  const definition = functions.find(name);
  if (definition) return definition;
  const pack = functions.missingPack(name);
  if (pack) throw analysis.error(node.name, 'UnknownFunction', `the ${pack.name} functions are not loaded`, { hint: 'load them first' });
  const names = functions.list().map((known) => known.name);
  throw analysis.error(node.name, 'UnknownFunction', `there is no function \`${name}\``, { hint: didYouMean(name, names) });
}

function checkArity(analysis: Analysis, node: FunctionInvocation, { least, most }: { least: number; most: number }): void {
  const count = node.arguments.length;
  if (count >= least && count <= most) return;
  const expected = least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
  const message = `\`${node.name.name}\` takes ${expected} ${expected === '1' ? 'argument' : 'arguments'}, not ${count}`;
  throw analysis.error(node, 'InvalidNumberOfArguments', message, { found: `${count}`, expected });
}

function bindAggregation(context: Context, node: FunctionInvocation, definition: AggregateDefinition): BoundExpression {
  const { analysis } = context;
  const aggregates = collection(context, node);
  const inner: Context = {
    ...context,
    aggregation: { kind: 'none', detail: 'NestedAggregation', where: 'inside another aggregation' },
  };
  const args = node.arguments.map((argument) => bindValue(inner, argument));
  checkArguments(
    analysis,
    definition,
    args,
    args.map((argument) => checkTypes(analysis, argument)),
  );
  const [changing] = args.filter(isVolatile);
  if (changing)
    throw analysis.error(changing.span, 'NonConstantExpression', 'an aggregation cannot be of values that differ from call to call');
  const slot = aggregates.add({ function: definition, arguments: args, distinct: node.distinct }, node);
  return { kind: 'Slot', slot, span: spanOf(node) };
}

function collection({ analysis, aggregation }: Context, node: FunctionInvocation | CountStar): Collection {
  if (aggregation.kind === 'collection') return aggregation;
  throw analysis.error(node, aggregation.detail, `an aggregation cannot stand ${aggregation.where}`);
}
