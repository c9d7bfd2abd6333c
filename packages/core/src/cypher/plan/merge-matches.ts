import type { BoundClause, BoundMatch, BoundSingleQuery, PatternNode } from '../semantics/bound.ts';
import { areDisjoint } from './edges.ts';

/**
 * Makes one MATCH of two that follow each other, also with a WITH between them that only passes variables on: then the whole can begin where
 * the fewest rows come up. Not where a relationship of the one could be one of the other, which a single MATCH would not allow.
 */
export function mergeMatches(query: BoundSingleQuery): BoundSingleQuery {
  const clauses: BoundClause[] = [];
  for (const clause of query.clauses) {
    const before = clauses.findLast((other) => !passesOn(other));
    const merged = clause.kind === 'Match' && before?.kind === 'Match' ? merge(before, clause) : undefined;
    if (merged) clauses.splice(clauses.lastIndexOf(before!), clauses.length, merged);
    else clauses.push(clause);
  }
  return { ...query, clauses };
}

function passesOn(clause: BoundClause): boolean {
  if (clause.kind !== 'Projection') return false;
  const { aggregation, items, distinct, orderBy, skip, limit, where } = clause;
  return !aggregation && items.length === 0 && !distinct && orderBy.length === 0 && !skip && !limit && !where;
}

function merge(first: BoundMatch, second: BoundMatch): BoundMatch | undefined {
  if (first.optional || second.optional || first.paths.length > 0 || second.paths.length > 0) return undefined;
  if (!first.edges.every((a) => second.edges.every((b) => areDisjoint(a, b)))) return undefined;
  if (second.nodes.some((node) => node.from) || second.edges.some((edge) => isGiven(edge))) return undefined;
  const known = new Map(first.nodes.map((node) => [node.slot.index, node]));
  const same = (node: PatternNode): PatternNode => known.get(node.slot.index) ?? node;
  return {
    ...first,
    nodes: [...first.nodes, ...second.nodes.filter((node) => !known.has(node.slot.index))],
    edges: [...first.edges, ...second.edges.map((edge) => ({ ...edge, left: same(edge.left), right: same(edge.right) }))],
    predicates: [...first.predicates, ...second.predicates],
  };
}

/** True for a relationship that an earlier clause has found, and for what is no plain chain. */
function isGiven(edge: BoundMatch['edges'][number]): boolean {
  return edge.kind === 'quantified' || edge.kind === 'shortest' || edge.bound || (edge.kind === 'single' && edge.from !== undefined);
}
