import type { BoundAggregate, BoundClause, BoundExpression, BoundProjection, BoundSingleQuery, LabelTree } from '../semantics/bound.ts';
import type { Statistics } from './plan.ts';
import { slotsOf } from './slots-of.ts';

/** What becomes of the rows of a clause. */
export interface Usage {
  /** The indexes of all slots that later clauses read. */
  readonly needed: ReadonlySet<number>;
  /** True when all that counts is how often each different row of those slots comes: the rows go into an aggregation that can be told. */
  readonly countsOnly: boolean;
}

/** What becomes of the rows of each clause of a query. */
export function usagesOf({ clauses, output }: BoundSingleQuery): Usage[] {
  const usages: Usage[] = [];
  const needed = new Set(output.map((slot) => slot.index));
  let countsOnly = false;
  for (let i = clauses.length - 1; i >= 0; i--) {
    usages[i] = { needed: new Set(needed), countsOnly };
    const clause = clauses[i]!;
    slotsOf(clause, needed);
    countsOnly = passesCounts(clause, countsOnly);
  }
  return usages;
}

/** Whether rows that come into a clause may be counted instead of given one by one, when those that leave it may. */
function passesCounts(clause: BoundClause, after: boolean): boolean {
  if (clause.kind === 'Match') return after && !clause.optional;
  if (clause.kind !== 'Projection') return false;
  const { aggregation, distinct, orderBy, skip, limit } = clause;
  if (aggregation) return aggregation.aggregates.every(canWeigh);
  return after && !distinct && orderBy.length === 0 && !skip && !limit;
}

/** Whether a function of many rows can be told how many rows a row stands for. */
function canWeigh({ function: definition, distinct }: BoundAggregate): boolean {
  if (!definition) return true;
  const name = definition.name.toLowerCase();
  return name === 'min' || name === 'max' || (distinct ? true : name === 'count');
}

/**
 * Replaces `count(x)` by `count(*)` where x is never null: a node or relationship that MATCH has found, or a property that all nodes have
 * which x can be. What is counted need then not be read. `count(DISTINCT n.key)` becomes `count(DISTINCT n)` where no two such nodes have the
 * same value.
 */
export function countRows(query: BoundSingleQuery, statistics: Statistics): BoundSingleQuery {
  const found = new Map<number, LabelTree[]>();
  const clauses = query.clauses.map((clause) => {
    if (clause.kind === 'Match' && !clause.optional) {
      for (const node of clause.nodes) if (!found.has(node.slot.index)) found.set(node.slot.index, []);
      for (const p of clause.predicates)
        if (p.kind === 'HasLabels' && p.operand.kind === 'Slot') found.get(p.operand.slot.index)?.push(p.labels);
    }
    return clause.kind === 'Projection' ? countRowsIn(clause, found, statistics) : clause;
  });
  return { ...query, clauses };
}

/** The labels of the nodes that MATCH has found, by slot. */
type Found = ReadonlyMap<number, readonly LabelTree[]>;

function countRowsIn(projection: BoundProjection, found: Found, statistics: Statistics): BoundProjection {
  const { aggregation } = projection;
  if (!aggregation) return projection;
  const aggregates = aggregation.aggregates.map((a) => {
    const [argument] = a.arguments;
    if (a.function?.name.toLowerCase() !== 'count' || !argument || !isNeverNull(argument, found, statistics)) return a;
    if (!a.distinct) return { ...a, function: undefined, arguments: [] };
    return argument.kind === 'Property' && isTrueOf(argument, found, statistics.differsEverywhere)
      ? { ...a, arguments: [argument.object] }
      : a;
  });
  return { ...projection, aggregation: { ...aggregation, aggregates } };
}

function isNeverNull(e: BoundExpression, found: Found, { everyNodeHas }: Statistics): boolean {
  if (e.kind === 'Slot') return e.slot.kind === 'node' && found.has(e.slot.index);
  return e.kind === 'Property' && isTrueOf(e, found, everyNodeHas);
}

/** Whether something is true of a property of all nodes, or of those with a label that a node has which MATCH has found. */
function isTrueOf(
  { object, key }: Extract<BoundExpression, { kind: 'Property' }>,
  found: Found,
  test: (label: string | undefined, key: string) => boolean,
): boolean {
  if (object.kind !== 'Slot' || object.slot.kind !== 'node') return false;
  const labels = found.get(object.slot.index);
  const names = labels?.flatMap((label) => (label.kind === 'name' ? [label.name] : []));
  return names !== undefined && [undefined, ...names].some((label) => test(label, key));
}
