import type { Adjacency } from '../../../graph/adjacency.ts';
import type { PathPart, ShortestEdge } from '../../semantics/bound.ts';
import { findShortestPath, type SearchInput } from '../bidirectional-search.ts';
import type { Environment } from '../environment.ts';
import { testLabels } from '../label-test.ts';
import type { SinglePath } from '../path-search.ts';

interface Walk {
  readonly adjacencies: () => Pick<SearchInput, 'forward' | 'backward'>;
  readonly accepts: SearchInput['accepts'];
}

/** How to find one shortest path between two different nodes from both ends at once; undefined where the pattern asks for more. */
export function compileSinglePath(chosen: ShortestEdge, env: Environment): SinglePath | undefined {
  const { mode, count, parts, predicates } = chosen;
  const edge = parts[0]!;
  const [lower, upper] = edge.kind === 'single' ? [1, 1] : [edge.lower, edge.upper];
  if (parts.length > 1 || predicates.length > 0 || mode !== 'shortest' || count !== 1 || lower > 1) return undefined;
  const walk = compileWalk(edge, env);
  if (!walk) return undefined;
  const { session, check } = env;
  const { graph } = session;
  return (from, to) => {
    const edges = findShortestPath({ graph, from, to, upper, ...walk.adjacencies(), accepts: walk.accepts, check });
    if (!edges) return [].values();
    let node = from;
    const rounds = edges.map((edge) => {
      node = session.source(edge) === node ? session.target(edge) : session.source(edge);
      return { edges: [edge], nodes: [node] };
    });
    return [{ start: from, end: to, rounds }].values();
  };
}

/** How to walk from both ends; undefined for patterns with more to a round than one relationship. */
function compileWalk(edge: PathPart, env: Environment): Walk | undefined {
  const step = edge.kind === 'quantified' ? (edge.edges.length === 1 && edge.predicates.length === 0 ? edge.edges[0] : undefined) : edge;
  if (!step || env.session.writer) return undefined;
  const { types, direction } = step;
  const type = types?.kind === 'name' ? types.name : undefined;
  const tests: ((e: number) => boolean)[] = [];
  if (types && type === undefined) tests.push((e) => testLabels(types, [env.session.type(e)]));
  if (edge.kind === 'variable')
    for (const test of edge.stepPredicates.map(env.test))
      tests.push((e) => {
        env.row[edge.step.index] = e;
        return test();
      });
  const [out, into] = [() => env.session.adjacency('out', type), () => env.session.adjacency('in', type)];
  const both = (): Adjacency[] => [out(), into()];
  return {
    adjacencies: () => ({
      forward: direction === 'both' ? both() : [direction === 'outgoing' ? out() : into()],
      backward: direction === 'both' ? both() : [direction === 'outgoing' ? into() : out()],
    }),
    accepts: tests.length === 0 ? undefined : (e) => tests.every((test) => test(e)),
  };
}
