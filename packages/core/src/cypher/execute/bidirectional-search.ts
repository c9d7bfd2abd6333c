import type { Adjacency } from '../../graph/adjacency.ts';
import type { PropertyGraph } from '../../graph/property-graph.ts';

/** What one side of a search has reached, and how; kept from search to search, as filling new arrays would take longer than most searches. */
interface Reached {
  /** The round in which a node was reached; rounds never come again, so that nothing has to be cleared. */
  readonly seen: Uint32Array;
  readonly depth: Int32Array;
  readonly viaEdge: Int32Array;
  readonly viaNode: Int32Array;
}

interface Scratch {
  readonly from: Reached;
  readonly to: Reached;
  round: number;
  busy: boolean;
}

interface Side extends Reached {
  readonly adjacencies: readonly Adjacency[];
  front: number[];
  level: number;
}

const scratches = new WeakMap<PropertyGraph, Scratch>();

/** What a search is asked. */
export interface SearchInput {
  readonly graph: PropertyGraph;
  readonly from: number;
  /** Another node than `from`. */
  readonly to: number;
  /** The most relationships that the path may have. */
  readonly upper: number;
  /** What is followed from the start, and from the end. */
  readonly forward: readonly Adjacency[];
  readonly backward: readonly Adjacency[];
  /** Whether an edge may be used. */
  readonly accepts: ((edge: number) => boolean) | undefined;
  readonly check: () => void;
}

/**
 * The edges of one shortest path between two nodes, in order; undefined when there is none. Walks from both at once, always on from the side
 * with fewer nodes at its edge (Pohl, "Bi-directional search", 1971), on typed arrays.
 */
export function findShortestPath(input: SearchInput): number[] | undefined {
  const scratch = borrow(input.graph);
  try {
    return search(input, scratch);
  } finally {
    scratch.busy = false;
  }
}

function search({ from, to, upper, forward, backward, accepts, check }: SearchInput, scratch: Scratch): number[] | undefined {
  const round = ++scratch.round;
  const sides = [begin(scratch.from, from, forward, round), begin(scratch.to, to, backward, round)] as const;
  const [left, right] = sides;
  while (left.front.length > 0 && right.front.length > 0 && left.level + right.level < upper) {
    const [side, other] = left.front.length <= right.front.length ? [left, right] : [right, left];
    const meeting = advance(side, other, round, accepts, check);
    if (meeting >= 0) return pathThrough(meeting, from, to, left, right);
  }
  return undefined;
}

function begin(reached: Reached, node: number, adjacencies: readonly Adjacency[], round: number): Side {
  reached.seen[node] = round;
  reached.depth[node] = 0;
  return { ...reached, adjacencies, front: [node], level: 0 };
}

/** One level further; the node where a shortest path meets the other side, or -1. */
function advance(side: Side, other: Side, round: number, accepts: SearchInput['accepts'], check: () => void): number {
  const next: number[] = [];
  const { seen, depth, viaEdge, viaNode } = side;
  let [best, meeting] = [Number.POSITIVE_INFINITY, -1];
  side.level++;
  for (const node of side.front)
    for (const { offsets, neighbours, edges } of side.adjacencies)
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
        check();
        const neighbour = neighbours[at]!;
        if (seen[neighbour] === round || (accepts && !accepts(edges[at]!))) continue;
        seen[neighbour] = round;
        depth[neighbour] = side.level;
        viaEdge[neighbour] = edges[at]!;
        viaNode[neighbour] = node;
        next.push(neighbour);
        if (other.seen[neighbour] === round && other.depth[neighbour]! < best) {
          best = other.depth[neighbour]!;
          meeting = neighbour;
        }
      }
  side.front = next;
  return meeting;
}

function pathThrough(meeting: number, from: number, to: number, left: Reached, right: Reached): number[] {
  const edges: number[] = [];
  for (let node = meeting; node !== from; node = left.viaNode[node]!) edges.push(left.viaEdge[node]!);
  edges.reverse();
  for (let node = meeting; node !== to; node = right.viaNode[node]!) edges.push(right.viaEdge[node]!);
  return edges;
}

/** A predicate on edges may search in turn: then the arrays are in use. */
function borrow(graph: PropertyGraph): Scratch {
  let scratch = scratches.get(graph);
  if (!scratch || scratch.busy || scratch.from.seen.length < graph.order || scratch.round > 0xfffffff0) {
    scratch = { from: makeReached(graph.order), to: makeReached(graph.order), round: 0, busy: false };
    scratches.set(graph, scratch);
  }
  scratch.busy = true;
  return scratch;
}

function makeReached(order: number): Reached {
  return { seen: new Uint32Array(order), depth: new Int32Array(order), viaEdge: new Int32Array(order), viaNode: new Int32Array(order) };
}
