import type { Clause, Query, SingleQuery, Unwind } from '../syntax/ast.ts';
import type { Analysis, QueryStart } from './analysis.ts';
import { bind, makeContext } from './bind.ts';
import { bindCall, bindShow } from './bind-call.ts';
import { bindMatch } from './bind-match.ts';
import { bindProjection } from './bind-projection.ts';
import { bindSubqueryCall } from './bind-subquery-call.ts';
import { bindUpdate } from './bind-update.ts';
import type { BoundClause, BoundProcedureCall, BoundQuery, BoundSingleQuery, BoundUnwind, Slot } from './bound.ts';
import { checkTypes } from './check-types.ts';
import type { Scope } from './scope.ts';
import { elementOf, joinAll } from './static-type.ts';

/** A part of a query with the names of its columns. */
interface Part extends BoundSingleQuery {
  readonly columns: readonly string[];
}

/**
 * Binds a query; `start` says what each of its parts sees when it begins.
 * @throws QueryError `DifferentColumnsInUnion`, and what the clauses throw
 */
export function bindQuery(analysis: Analysis, query: Query, start: QueryStart): BoundQuery {
  if (query.kind === 'SingleQuery') {
    const part = bindPart(analysis, query, start);
    return { all: true, parts: [part], columns: part.columns, output: part.output };
  }
  const parts = query.queries.map((single) => bindPart(analysis, single, start));
  const [{ columns }] = parts as [Part];
  parts.forEach((part, i) => {
    checkColumns(analysis, query.queries[i]!, columns, part.columns);
  });
  return {
    all: query.all,
    parts,
    columns,
    output: columns.map((name, i) =>
      unite(
        analysis,
        name,
        parts.map(({ output }) => output[i]!),
      ),
    ),
  };
}

/** Columns are put together by position; so that no one is misled, they must have the same names in the same order. */
function checkColumns(analysis: Analysis, node: SingleQuery, wanted: readonly string[], columns: readonly string[]): void {
  if (wanted.length === columns.length && wanted.every((name, i) => name === columns[i])) return;
  const found = columns.join(', ') || 'none';
  const expected = wanted.join(', ') || 'none';
  const message = `the parts of a UNION return the same columns in the same order: ${expected}, not ${found}`;
  throw analysis.error(node.clauses.at(-1) ?? node, 'DifferentColumnsInUnion', message, { found, expected });
}

function unite(analysis: Analysis, name: string, slots: readonly Slot[]): Slot {
  const [{ kind }] = slots as [Slot];
  const same = slots.every((slot) => slot.kind === kind);
  return analysis.slot(name, same ? kind : 'value', joinAll(slots.map((slot) => analysis.typeOf(slot))));
}

function bindPart(analysis: Analysis, query: SingleQuery, start: QueryStart): Part {
  const { scope: first, clauses: nodes } = start(query);
  const isWhole = query.clauses.length === 1;
  const clauses: BoundClause[] = [];
  let scope = first;
  let end: Pick<Part, 'columns' | 'output'> = { columns: [], output: [] };
  for (const node of nodes) {
    const bound = bindClause(analysis, node, scope, isWhole);
    clauses.push(bound.clause);
    scope = bound.scope ?? scope;
    end = bound.end ?? { columns: [], output: [] };
  }
  return { clauses, ...end };
}

/** A clause, the scope after it when that is another one, and what is returned when the query ends here. */
interface Step {
  readonly clause: BoundClause;
  readonly scope?: Scope;
  readonly end?: Pick<Part, 'columns' | 'output'>;
}

function bindClause(analysis: Analysis, node: Clause, scope: Scope, isWhole: boolean): Step {
  switch (node.kind) {
    case 'Match':
      return { clause: bindMatch(analysis, node, scope) };
    case 'Unwind':
      return { clause: bindUnwind(analysis, node, scope) };
    case 'With':
    case 'Return': {
      const { clause, scope: after, columns } = bindProjection(analysis, node, scope);
      return node.kind === 'With' ? { clause, scope: after } : { clause, scope: after, end: { columns, output: clause.output } };
    }
    case 'ProcedureCall': {
      const clause = bindCall(analysis, node, scope, isWhole);
      return isWhole ? { clause, end: endOf(clause) } : { clause };
    }
    case 'Show': {
      const clause = bindShow(analysis, node, scope);
      return { clause, end: endOf(clause) };
    }
    case 'SubqueryCall':
      return { clause: bindSubqueryCall(analysis, node, scope) };
    default:
      return { clause: bindUpdate(analysis, node, scope) };
  }
}

function endOf({ yields }: BoundProcedureCall): NonNullable<Step['end']> {
  return { columns: yields.map(({ slot }) => slot.name), output: yields.map(({ slot }) => slot) };
}

function bindUnwind(analysis: Analysis, { list, variable }: Unwind, scope: Scope): BoundUnwind {
  const bound = bind(makeContext(analysis, scope, 'in UNWIND'), list);
  const type = checkTypes(analysis, bound);
  if (scope.find(variable.name)) throw analysis.alreadyBound(variable, variable.name);
  const slot = analysis.slot(variable.name, 'value', elementOf(type));
  scope.declare(variable.name, slot);
  return { kind: 'Unwind', list: bound, slot };
}
