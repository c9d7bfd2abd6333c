import type { BoundClause, BoundExpression, BoundProjection, BoundQuery, BoundSingleQuery } from '../semantics/bound.ts';
import type { Plan, QueryPlan, Statistics } from './plan.ts';
import { filledBy, planMatch } from './plan-match.ts';
import { rewrite } from './rewrite.ts';
import { subqueriesOf } from './subqueries-of.ts';

/** Plans a query and the queries inside its expressions. */
export function planQuery(query: BoundQuery, statistics: Statistics): QueryPlan {
  const subqueries = new Map<BoundQuery, QueryPlan>();
  for (const inner of subqueriesOf(query)) subqueries.set(inner, planQuery(inner, statistics));
  return { plan: rewrite(planBody(query, statistics)), output: query.output, columns: query.columns, subqueries };
}

function planBody(query: BoundQuery, statistics: Statistics): Plan {
  const parts = query.parts.map((part) => ({ plan: planSingle(part, { kind: 'Argument' }, statistics), slots: part.output }));
  const [only] = parts;
  if (parts.length === 1) return only!.plan;
  const union: Plan = { kind: 'Union', parts, output: query.output, all: query.all };
  return query.all ? union : { kind: 'Distinct', input: union, slots: query.output };
}

function planSingle({ clauses }: BoundSingleQuery, start: Plan, statistics: Statistics): Plan {
  let plan = start;
  let afterWrite = false;
  for (const clause of clauses) {
    const writes = isWrite(clause);
    // A clause sees the whole effect of the one before it, and nothing of the one after it.
    if (plan.kind !== 'Argument' && (writes || afterWrite)) plan = { kind: 'Eager', input: plan };
    plan = planClause(clause, plan, statistics);
    afterWrite = writes;
  }
  return afterWrite ? { kind: 'Eager', input: plan } : plan;
}

function planClause(clause: BoundClause, input: Plan, statistics: Statistics): Plan {
  switch (clause.kind) {
    case 'Match':
      return clause.optional
        ? { kind: 'Optional', input, inner: planMatch(clause, { kind: 'Argument' }, statistics), slots: filledBy(clause) }
        : planMatch(clause, input, statistics);
    case 'Unwind':
      return { kind: 'Unwind', input, list: clause.list, slot: clause.slot };
    case 'Projection':
      return planProjection(clause, input);
    case 'Create':
      return { kind: 'Create', input, creation: clause.creation };
    case 'Merge': {
      const match = planMatch(clause.match, { kind: 'Argument' }, statistics);
      const { creation, onCreate, onMatch, span } = clause;
      return { kind: 'Merge', input, match, creation, onCreate, onMatch, span };
    }
    case 'Set':
      return { kind: 'Change', input, changes: clause.changes };
    case 'Delete':
      return { kind: 'Delete', input, detach: clause.detach, expressions: clause.expressions };
    case 'Foreach': {
      const body = { clauses: clause.clauses, output: [] };
      return { kind: 'Foreach', input, list: clause.list, slot: clause.slot, inner: planSingle(body, { kind: 'Argument' }, statistics) };
    }
    case 'ProcedureCall': {
      const { procedure, yields, passes } = clause;
      return filtered({ kind: 'ProcedureCall', input, procedure, arguments: clause.arguments, yields, passes }, clause.where);
    }
    case 'SubqueryCall':
      return { kind: 'Apply', input, inner: planBody(clause.query, statistics), unit: clause.query.columns.length === 0 };
  }
}

/** Items, then order, then a part of the rows, then WHERE. */
function planProjection(projection: BoundProjection, input: Plan): Plan {
  const { aggregation, items, distinct, orderBy, skip, limit, where } = projection;
  let plan = input;
  if (aggregation) plan = { kind: 'Aggregate', input: plan, keys: aggregation.keys, aggregates: aggregation.aggregates };
  if (items.length > 0) plan = { kind: 'Project', input: plan, items };
  if (distinct) plan = { kind: 'Distinct', input: plan, slots: projection.output };
  if (orderBy.length > 0) plan = { kind: 'Sort', input: plan, keys: orderBy };
  if (skip) plan = { kind: 'Skip', input: plan, count: skip };
  if (limit) plan = { kind: 'Limit', input: plan, count: limit };
  return filtered(plan, where);
}

function filtered(input: Plan, where: BoundExpression | undefined): Plan {
  return where ? { kind: 'Filter', input, predicates: [where] } : input;
}

/** True for a clause that changes the graph, also inside. */
export function isWrite(clause: BoundClause): boolean {
  switch (clause.kind) {
    case 'Create':
    case 'Merge':
    case 'Set':
    case 'Delete':
    case 'Foreach':
      return true;
    case 'SubqueryCall':
      return clause.query.parts.some((part) => part.clauses.some(isWrite));
    default:
      return false;
  }
}
