import type { PatternNode, SingleEdge } from '../semantics/bound.ts';
import { EdgeCursor } from './edge-cursor.ts';
import type { Environment } from './environment.ts';
import type { Round } from './path-search.ts';

/** How many bytes so many rounds of a width take. */
export function sizeOfRounds(count: number, width: number): number {
  return count * (150 + 16 * width);
}

/** Finds what a part of a path matches from a node, once. */
export class RoundFinder {
  readonly #env: Environment;
  readonly #edges: readonly Pick<SingleEdge, 'slot' | 'right'>[];
  readonly #first: number;
  readonly #cursors: readonly EdgeCursor[];
  readonly #accepts: readonly (() => boolean)[];
  /** True when a node stands at two places of a round. */
  readonly #repeatsNode: boolean;

  /** @param first the node that a round begins at; undefined where nothing reads it */
  constructor(
    env: Environment,
    edges: readonly Pick<SingleEdge, 'slot' | 'right' | 'direction' | 'types'>[],
    first: PatternNode | undefined,
    accepts: readonly (() => boolean)[],
  ) {
    this.#env = env;
    this.#edges = edges;
    this.#first = first?.slot.index ?? -1;
    this.#cursors = edges.map((edge) => new EdgeCursor(env.session, edge.direction, edge.types));
    this.#accepts = accepts;
    this.#repeatsNode = first !== undefined && new Set([this.#first, ...edges.map((edge) => edge.right.slot.index)]).size <= edges.length;
  }

  open(): void {
    for (const cursor of this.#cursors) cursor.open();
  }

  /** Every round from a node, no relationship twice in one. */
  from(node: number): Round[] {
    const rounds: Round[] = [];
    const [edges, nodes]: [number[], number[]] = [[], []];
    const walk = (depth: number, at: number): void => {
      const cursor = this.#cursors[depth]!;
      cursor.start(at);
      while (cursor.next()) {
        this.#env.check();
        if (edges.includes(cursor.edge)) continue;
        edges.push(cursor.edge);
        nodes.push(cursor.neighbour);
        if (depth + 1 < this.#edges.length) walk(depth + 1, cursor.neighbour);
        else if (this.#isAccepted(node, edges, nodes)) rounds.push({ edges: edges.slice(), nodes: nodes.slice() });
        edges.pop();
        nodes.pop();
      }
    };
    walk(0, node);
    return rounds;
  }

  /** Fills the slots of a round. */
  fill(node: number, edges: readonly number[], nodes: readonly number[]): void {
    const { row } = this.#env;
    if (this.#first >= 0) row[this.#first] = node;
    this.#edges.forEach(({ slot, right }, i) => {
      row[slot.index] = edges[i]!;
      if (this.#first >= 0) row[right.slot.index] = nodes[i]!;
    });
  }

  #isAccepted(node: number, edges: readonly number[], nodes: readonly number[]): boolean {
    this.fill(node, edges, nodes);
    if (this.#repeatsNode && !this.#isConsistent(node, nodes)) return false;
    return this.#accepts.every((accepts) => accepts());
  }

  #isConsistent(node: number, nodes: readonly number[]): boolean {
    const { row } = this.#env;
    return row[this.#first] === node && this.#edges.every(({ right }, i) => row[right.slot.index] === nodes[i]);
  }
}
