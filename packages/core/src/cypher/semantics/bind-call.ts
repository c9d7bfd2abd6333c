import { didYouMean } from '../../base/suggest.ts';
import type { Span } from '../../base/text.ts';
import { type Argument, arity } from '../functions/argument.ts';
import type { Name, ProcedureCall, Show, Yield } from '../syntax/ast.ts';
import { type Analysis, spanOf } from './analysis.ts';
import { bindPredicate, bindValue, makeContext } from './bind.ts';
import type { BoundExpression, BoundProcedureCall, Slot } from './bound.ts';
import { checkArguments } from './check-call.ts';
import { checkTypes } from './check-types.ts';
import type { ProcedureSignature } from './environment.ts';
import type { Scope } from './scope.ts';
import { typeOfName } from './static-type.ts';

/** What SHOW calls. */
const SHOWN: Readonly<Record<Show['subject'], string>> = {
  INDEXES: 'db.indexes',
  PROCEDURES: 'dbms.procedures',
  FUNCTIONS: 'dbms.functions',
};

/**
 * Binds a call of a procedure; what it yields becomes known in the scope. A call that is the whole query (`isWhole`) yields all columns
 * when it names none, and takes its arguments from parameters when it has no brackets.
 * @throws QueryError `ProcedureNotFound`, `InvalidNumberOfArguments`, `InvalidArgumentPassingMode`, `VariableAlreadyBound`
 */
export function bindCall(analysis: Analysis, node: ProcedureCall, scope: Scope, isWhole: boolean): BoundProcedureCall {
  const signature = findProcedure(analysis, node.name, node.name.name);
  if (signature.mode === 'write') analysis.writes = true;
  if (signature.mode === 'schema') analysis.changesSchema = true;
  const args = node.arguments ? bindArguments(analysis, node, signature, scope) : implicitArguments(analysis, node, signature, isWhole);
  const yields = bindYields(analysis, signature, node.yield, scope, isWhole);
  const passes = signature.columns.length === 0 && !isWhole;
  return {
    kind: 'ProcedureCall',
    procedure: signature.name,
    arguments: args,
    yields,
    where: bindWhere(analysis, node.yield, scope),
    passes,
    span: spanOf(node),
  };
}

/** Binds SHOW, which is a call of a procedure. */
export function bindShow(analysis: Analysis, node: Show, scope: Scope): BoundProcedureCall {
  const signature = findProcedure(analysis, node, SHOWN[node.subject]);
  const yields = bindYields(analysis, signature, node.yield, scope, true);
  const where = bindWhere(analysis, node.yield, scope);
  return { kind: 'ProcedureCall', procedure: signature.name, arguments: [], yields, where, passes: false, span: spanOf(node) };
}

function findProcedure(analysis: Analysis, span: Span, name: string): ProcedureSignature {
  const { procedures } = analysis.environment;
  const signature = procedures.find(name);
  if (signature) return signature;
  const pack = procedures.missingPack(name);
  if (pack)
    throw analysis.error(span, 'ProcedureNotFound', `the ${pack.name} procedures are not loaded`, {
      type: 'ProcedureError',
      hint: 'load them first',
    });
  const hint = didYouMean(
    name,
    procedures.list().map((known) => known.name),
  );
  throw analysis.error(span, 'ProcedureNotFound', `there is no procedure \`${name}\``, { type: 'ProcedureError', hint });
}

function bindArguments(analysis: Analysis, node: ProcedureCall, signature: ProcedureSignature, scope: Scope): BoundExpression[] {
  const nodes = node.arguments!;
  const { least, most } = arity(signature);
  if (nodes.length < least || nodes.length > most) {
    const expected = least === most ? `${least}` : `${least} to ${most}`;
    const message = `\`${signature.name}\` takes ${expected} ${expected === '1' ? 'argument' : 'arguments'}, not ${nodes.length}`;
    throw analysis.error(node, 'InvalidNumberOfArguments', message, { found: `${nodes.length}`, expected });
  }
  const args = nodes.map((argument) => bindValue(makeContext(analysis, scope, 'in CALL'), argument));
  checkArguments(
    analysis,
    { name: signature.name, arguments: signature.arguments.map(widen) },
    args,
    args.map((argument) => checkTypes(analysis, argument)),
  );
  return args;
}

/** An integer is also given where a float is wanted. */
function widen(argument: Argument): Argument {
  return argument.types.includes('float') ? { ...argument, types: [...argument.types, 'integer'] } : argument;
}

/** Arguments from the parameters of the same names. */
function implicitArguments(analysis: Analysis, node: ProcedureCall, signature: ProcedureSignature, isWhole: boolean): BoundExpression[] {
  if (!isWhole && signature.arguments.length > 0)
    throw analysis.error(
      node.name,
      'InvalidArgumentPassingMode',
      `inside a query, the arguments of \`${signature.name}\` stand in brackets`,
    );
  return signature.arguments
    .filter(({ optional }) => !optional)
    .map(({ name }): BoundExpression => {
      analysis.parameters.add(name);
      return { kind: 'Parameter', name, span: spanOf(node.name) };
    });
}

function bindYields(
  analysis: Analysis,
  signature: ProcedureSignature,
  node: Yield | undefined,
  scope: Scope,
  isWhole: boolean,
): BoundProcedureCall['yields'] {
  const all = node ? node.star : isWhole;
  if (all)
    return signature.columns.map(({ name }) => ({
      column: name,
      slot: declare(analysis, signature, { column: name, as: name, span: node }, scope),
    }));
  return (node?.items ?? []).map(({ field, variable }) => ({
    column: checkColumn(analysis, signature, field),
    slot: declare(analysis, signature, { column: field.name, as: variable.name, span: variable }, scope),
  }));
}

function checkColumn(analysis: Analysis, { name, columns }: ProcedureSignature, field: Name): string {
  if (columns.some((column) => column.name === field.name)) return field.name;
  const hint = didYouMean(
    field.name,
    columns.map((column) => column.name),
  );
  throw analysis.error(field, 'UndefinedVariable', `\`${name}\` has no column \`${field.name}\``, { hint });
}

function declare(
  analysis: Analysis,
  { columns }: ProcedureSignature,
  { column, as, span }: { readonly column: string; readonly as: string; readonly span: Span | undefined },
  scope: Scope,
): Slot {
  if (span && scope.find(as)) throw analysis.alreadyBound(span, as);
  const type = columns.find(({ name }) => name === column)!.type;
  const slot = analysis.slot(as, 'value', typeOfName(type));
  scope.declare(as, slot);
  return slot;
}

function bindWhere(analysis: Analysis, node: Yield | undefined, scope: Scope): BoundExpression | undefined {
  return node?.where && bindPredicate(makeContext(analysis, scope, 'in WHERE'), node.where);
}
