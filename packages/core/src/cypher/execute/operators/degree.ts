import type { Adjacency } from '../../../graph/adjacency.ts';
import type { Degree as DegreePlan } from '../../plan/plan.ts';
import type { Test } from '../compile-test.ts';
import { EdgeCursor } from '../edge-cursor.ts';
import type { Environment } from '../environment.ts';
import { isUsed } from '../is-used.ts';
import type { Operator } from '../operator.ts';

/** How many relationships at a node meet the predicates; rows without any are dropped. */
export class Degree implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #plan: DegreePlan;
  readonly #cursor: EdgeCursor;
  readonly #accepts: Test | undefined;
  #adjacency: Adjacency | undefined;

  constructor(input: Operator, env: Environment, plan: DegreePlan, accepts: Test | undefined) {
    this.#input = input;
    this.#env = env;
    this.#plan = plan;
    this.#cursor = new EdgeCursor(env.session, plan.direction, plan.edge.types);
    this.#accepts = accepts;
  }

  open(): void {
    this.#input.open();
    const { session } = this.#env;
    const { direction, edge, distinctFrom } = this.#plan;
    const type = edge.types === undefined ? undefined : edge.types.kind === 'name' ? edge.types.name : null;
    // Where the adjacency holds just the relationships asked for, and all count, their number is a difference of two offsets.
    const isExact = !session.writer && direction !== 'both' && type !== null && distinctFrom.length === 0;
    this.#adjacency = isExact ? session.adjacency(direction === 'outgoing' ? 'out' : 'in', type ?? undefined) : undefined;
    if (!isExact) this.#cursor.open();
  }

  next(): boolean {
    const { row } = this.#env;
    const { from, weight } = this.#plan;
    while (this.#input.next()) {
      const node = row[from.index] as number;
      if (node < 0) continue;
      const count = this.#adjacency ? this.#countIn(this.#adjacency, node) : this.#countOneByOne(node);
      if (count === 0) continue;
      row[weight.index] = count;
      return true;
    }
    return false;
  }

  #countIn({ offsets, neighbours, edges }: Adjacency, node: number): number {
    const [from, to] = [offsets[node]!, offsets[node + 1]!];
    const accepts = this.#accepts;
    if (!accepts) return to - from;
    const { row, check } = this.#env;
    const [edgeSlot, toSlot] = [this.#plan.edge.slot.index, this.#plan.to.index];
    let count = 0;
    for (let at = from; at < to; at++) {
      check();
      row[toSlot] = neighbours[at]!;
      row[edgeSlot] = edges[at]!;
      if (accepts()) count++;
    }
    return count;
  }

  #countOneByOne(node: number): number {
    const { row, check } = this.#env;
    const { edge, to, distinctFrom } = this.#plan;
    const cursor = this.#cursor;
    let count = 0;
    cursor.start(node);
    while (cursor.next()) {
      check();
      if (isUsed(row, distinctFrom, cursor.edge)) continue;
      row[edge.slot.index] = cursor.edge;
      row[to.index] = cursor.neighbour;
      if (!this.#accepts || this.#accepts()) count++;
    }
    return count;
  }
}
