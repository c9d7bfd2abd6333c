import type { BoundClause, BoundExpression, BoundProjection, BoundQuery, BoundSingleQuery, Slot } from '../semantics/bound.ts';
import { mergeMatches } from './merge-matches.ts';
import type { Plan, Planning, QueryPlan } from './plan.ts';
import { filledBy, planMatch } from './plan-match.ts';
import { rewrite } from './rewrite.ts';
import { subqueriesOf } from './subqueries-of.ts';
import { countRows, type Usage, usagesOf } from './usage.ts';

/** Plans a query and the queries inside its expressions. */
export function planQuery(query: BoundQuery, planning: Planning): QueryPlan {
  const subqueries = new Map<BoundQuery, QueryPlan>();
  for (const inner of subqueriesOf(query)) subqueries.set(inner, planQuery(inner, planning));
  const plan = planBody(query, planning);
  return { plan: planning.optimize ? rewrite(plan, planning.statistics) : plan, output: query.output, columns: query.columns, subqueries };
}

function planBody(query: BoundQuery, planning: Planning): Plan {
  const parts = query.parts.map((part) => ({ plan: planSingle(part, { kind: 'Argument' }, planning), slots: part.output }));
  const [only] = parts;
  if (parts.length === 1) return only!.plan;
  const union: Plan = { kind: 'Union', parts, output: query.output, all: query.all };
  return query.all ? union : { kind: 'Distinct', input: union, slots: query.output };
}

function planSingle(query: BoundSingleQuery, start: Plan, planning: Planning): Plan {
  const part = planning.optimize ? countRows(mergeMatches(query), planning.statistics) : query;
  const usages = usagesOf(part);
  let plan = start;
  let weights: Slot[] = [];
  let afterWrite = false;
  part.clauses.forEach((clause, i) => {
    const writes = isWrite(clause);
    // A clause sees the whole effect of the one before it, and nothing of the one after it.
    if (plan.kind !== 'Argument' && (writes || afterWrite)) plan = { kind: 'Eager', input: plan };
    if (clause.kind === 'Match' && !clause.optional) {
      const planned = planMatch(clause, plan, planning, usages[i]!);
      plan = planned.plan;
      weights.push(...planned.weights);
    } else {
      plan = planClause(clause, plan, planning, weights);
      if (clause.kind === 'Projection' && clause.aggregation) weights = [];
    }
    afterWrite = writes;
  });
  return afterWrite ? { kind: 'Eager', input: plan } : plan;
}

/** Every row is wanted with all that it holds. */
const WHOLE: Usage = { needed: new Set(), countsOnly: false };

function planClause(clause: BoundClause, input: Plan, planning: Planning, weights: readonly Slot[]): Plan {
  switch (clause.kind) {
    case 'Match': {
      const { plan } = planMatch(clause, { kind: 'Argument' }, planning, WHOLE);
      return { kind: 'Optional', input, inner: plan, slots: filledBy(clause) };
    }
    case 'Unwind':
      return { kind: 'Unwind', input, list: clause.list, slot: clause.slot };
    case 'Projection':
      return planProjection(clause, input, weights);
    case 'Create':
      return { kind: 'Create', input, creation: clause.creation };
    case 'Merge': {
      const { plan } = planMatch(clause.match, { kind: 'Argument' }, planning, WHOLE);
      const { creation, onCreate, onMatch, span } = clause;
      return { kind: 'Merge', input, match: plan, creation, onCreate, onMatch, span };
    }
    case 'Set':
      return { kind: 'Change', input, changes: clause.changes };
    case 'Delete':
      return { kind: 'Delete', input, detach: clause.detach, expressions: clause.expressions };
    case 'Foreach': {
      const body = { clauses: clause.clauses, output: [] };
      return { kind: 'Foreach', input, list: clause.list, slot: clause.slot, inner: planSingle(body, { kind: 'Argument' }, planning) };
    }
    case 'ProcedureCall': {
      const { procedure, yields, passes, span } = clause;
      return filtered({ kind: 'ProcedureCall', input, procedure, arguments: clause.arguments, yields, passes, span }, clause.where);
    }
    case 'SubqueryCall':
      return { kind: 'Apply', input, inner: planBody(clause.query, planning), unit: clause.query.columns.length === 0 };
  }
}

/** Items, then order, then a part of the rows, then WHERE. */
function planProjection(projection: BoundProjection, input: Plan, weights: readonly Slot[]): Plan {
  const { aggregation, items, distinct, orderBy, skip, limit, where } = projection;
  let plan = input;
  if (aggregation)
    plan = { kind: 'Aggregate', input: plan, keys: aggregation.keys, aggregates: aggregation.aggregates, weights, groupsBy: undefined };
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
