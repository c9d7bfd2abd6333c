import type { PathPart, QuantifiedEdge, SingleEdge, VariableEdge } from '../semantics/bound.ts';
import { makePath, makeRelationship, type Value } from '../values/value.ts';
import type { Environment } from './environment.ts';
import { compileSlot } from './evaluate-access.ts';
import type { Trail } from './path-search.ts';
import { RoundFinder } from './round-finder.ts';

/** How a repeated part of a pattern is walked, and how what was walked goes into the row. */
export interface TrailPattern {
  readonly lower: number;
  readonly upper: number;
  /** How many relationships one round has. */
  readonly width: number;
  readonly finder: RoundFinder;
  /** Fills the slots of the pattern, save those of its ends. */
  fill(trail: Trail): void;
}

export function compileTrail(edge: PathPart, env: Environment): TrailPattern {
  switch (edge.kind) {
    case 'single':
      return singleTrail(edge, env);
    case 'variable':
      return variableTrail(edge, env);
    case 'quantified':
      return quantifiedTrail(edge, env);
  }
}

function singleTrail(edge: SingleEdge, env: Environment): TrailPattern {
  const finder = new RoundFinder(env, [edge], undefined, []);
  const fill = ({ rounds }: Trail): void => {
    env.row[edge.slot.index] = rounds[0]!.edges[0]!;
  };
  return { lower: 1, upper: 1, width: 1, finder, fill };
}

function variableTrail(edge: VariableEdge, env: Environment): TrailPattern {
  const { step, right, direction, types, lower, upper } = edge;
  const accepts = edge.stepPredicates.map((p) => env.test(p));
  const finder = new RoundFinder(env, [{ slot: step, right, direction, types }], undefined, accepts);
  const fill = ({ rounds }: Trail): void => {
    env.row[edge.slot.index] = rounds.map((round) => makeRelationship(env.session, round.edges[0]!));
  };
  return { lower, upper, width: 1, finder, fill };
}

function quantifiedTrail(edge: QuantifiedEdge, env: Environment): TrailPattern {
  const accepts = edge.predicates.map((p) => env.test(p));
  const finder = new RoundFinder(env, edge.edges, edge.first, accepts);
  const groups = edge.groups.map(({ inner, outer }) => ({ read: compileSlot(inner, env), outer }));
  const fill = (trail: Trail): void => {
    const lists = groups.map((): Value[] => []);
    let node = trail.start;
    for (const { edges, nodes } of trail.rounds) {
      finder.fill(node, edges, nodes);
      for (const [i, { read }] of groups.entries()) lists[i]!.push(read());
      node = nodes.at(-1)!;
    }
    groups.forEach(({ outer }, i) => {
      env.row[outer.index] = lists[i]!;
    });
    const path = [trail.start, ...trail.rounds.flatMap((round) => round.nodes)];
    env.row[edge.trail.index] = makePath(
      env.session,
      path,
      trail.rounds.flatMap((round) => round.edges),
    );
  };
  return { lower: edge.lower, upper: edge.upper, width: edge.edges.length, finder, fill };
}
