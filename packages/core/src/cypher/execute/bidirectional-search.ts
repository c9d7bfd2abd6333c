import type { Adjacency } from '../../graph/adjacency.ts';
import type { PropertyGraph } from '../../graph/property-graph.ts';

/** What one side of a search has reached, and how; kept from search to search, as filling new arrays would take longer than most searches. */
interface Reached {
  /** The level at which a node was reached, counted on from search to search: what is below `base` is of an earlier one. */
  readonly level: Uint32Array;
  readonly via: Uint32Array;
}

interface Scratch {
  readonly from: Reached;
  readonly to: Reached;
  base: number;
  busy: boolean;
}

interface Side extends Reached {
  readonly adjacencies: readonly Adjacency[];
  front: number[];
  at: number;
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
  readonly check: (work?: number) => void;
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

function search({ graph, from, to, upper, forward, backward, accepts, check }: SearchInput, scratch: Scratch): number[] | undefined {
  const base = scratch.base++;
  const [left, right] = [begin(scratch.from, from, forward, base), begin(scratch.to, to, backward, base)];
  while (left.front.length > 0 && right.front.length > 0 && left.at + right.at - 2 * base < upper) {
    const [side, other] = left.front.length <= right.front.length ? [left, right] : [right, left];
    scratch.base = Math.max(scratch.base, side.at + 2); // the level that comes now is used up
    const meeting = advance(side, other, base, accepts, check);
    if (meeting >= 0) return [...edgesTo(meeting, from, left, graph).reverse(), ...edgesTo(meeting, to, right, graph)];
  }
  return undefined;
}

function begin({ level, via }: Reached, node: number, adjacencies: readonly Adjacency[], base: number): Side {
  level[node] = base;
  return { level, via, adjacencies, front: [node], at: base };
}

/** One level further; the node where a shortest path meets the other side, or -1. */
function advance(side: Side, other: Side, base: number, accepts: SearchInput['accepts'], check: SearchInput['check']): number {
  const next: number[] = [];
  const { level, via, front } = side;
  const theirs = other.level;
  const at = ++side.at;
  let best = Number.POSITIVE_INFINITY;
  let meeting = -1;
  for (let i = 0; i < front.length; i++)
    for (const { offsets, neighbours, edges } of side.adjacencies) {
      const end = offsets[front[i]! + 1]!;
      check(end - offsets[front[i]!]!);
      for (let e = offsets[front[i]!]!; e < end; e++) {
        const neighbour = neighbours[e]!;
        if (level[neighbour]! >= base || (accepts && !accepts(edges[e]!))) continue;
        level[neighbour] = at;
        via[neighbour] = edges[e]!;
        next.push(neighbour);
        const reached = theirs[neighbour]!;
        if (reached >= base && reached < best) {
          best = reached;
          meeting = neighbour;
        }
      }
    }
  side.front = next;
  return meeting;
}

/** The edges by which one side came from its start to a node, the last first. */
function edgesTo(node: number, start: number, { via }: Reached, graph: PropertyGraph): number[] {
  const edges: number[] = [];
  for (let at = node; at !== start; ) {
    const edge = via[at]!;
    edges.push(edge);
    at = graph.source(edge) === at ? graph.target(edge) : graph.source(edge);
  }
  return edges;
}

/** A predicate on edges may search in turn: then the arrays are in use. */
function borrow(graph: PropertyGraph): Scratch {
  let scratch = scratches.get(graph);
  if (!scratch || scratch.busy || scratch.from.level.length < graph.order || scratch.base > LAST_BASE) {
    scratch = { from: makeReached(graph.order), to: makeReached(graph.order), base: 1, busy: false };
    scratches.set(graph, scratch);
  }
  scratch.busy = true;
  return scratch;
}

/** From here on levels could pass what the arrays hold: no search goes over more than a billion. */
const LAST_BASE = 0xc000_0000;

function makeReached(order: number): Reached {
  return { level: new Uint32Array(order), via: new Uint32Array(order) };
}
