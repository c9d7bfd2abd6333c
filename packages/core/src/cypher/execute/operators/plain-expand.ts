import type { Expand as ExpandPlan } from '../../plan/plan.ts';
import type { Test } from '../compile-test.ts';
import type { Environment } from '../environment.ts';
import { isUsed } from '../is-used.ts';
import type { Operator } from '../operator.ts';

const NONE = new Uint32Array(0);

/**
 * Along one relationship in one direction, over an adjacency that holds just the relationships asked for: the graph is only read, and there is
 * one type or any. The predicates on what is found are looked at here.
 */
export class PlainExpand implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #plan: ExpandPlan;
  readonly #accepts: Test | undefined;
  #offsets: Uint32Array = NONE;
  #neighbours: Uint32Array = NONE;
  #edges: Uint32Array = NONE;
  #at = 0;
  #end = 0;

  constructor(input: Operator, env: Environment, plan: ExpandPlan, accepts: Test | undefined) {
    this.#input = input;
    this.#env = env;
    this.#plan = plan;
    this.#accepts = accepts;
  }

  /** True for what this operator can do. */
  static canRun({ direction, edge }: ExpandPlan, { session }: Environment): boolean {
    return !session.writer && direction !== 'both' && (edge.types === undefined || edge.types.kind === 'name');
  }

  open(): void {
    this.#input.open();
    const { direction, edge } = this.#plan;
    const type = edge.types?.kind === 'name' ? edge.types.name : undefined;
    const { offsets, neighbours, edges } = this.#env.session.adjacency(direction === 'outgoing' ? 'out' : 'in', type);
    this.#offsets = offsets;
    this.#neighbours = neighbours;
    this.#edges = edges;
    this.#at = 0;
    this.#end = 0;
  }

  next(): boolean {
    const { check, row } = this.#env;
    const { edge, from, to, into, distinctFrom } = this.#plan;
    const [edgeSlot, toSlot] = [edge.slot.index, to.index];
    for (;;) {
      const end = this.#end;
      for (let at = this.#at; at < end; at++) {
        check();
        const neighbour = this.#neighbours[at]!;
        if (into && neighbour !== row[toSlot]) continue;
        if (distinctFrom.length > 0 && isUsed(row, distinctFrom, this.#edges[at]!)) continue;
        row[edgeSlot] = this.#edges[at]!;
        row[toSlot] = neighbour;
        if (this.#accepts && !this.#accepts()) continue;
        this.#at = at + 1;
        return true;
      }
      if (!this.#input.next()) return false;
      const node = row[from.index] as number;
      this.#at = node < 0 ? 0 : this.#offsets[node]!;
      this.#end = node < 0 ? 0 : this.#offsets[node + 1]!;
    }
  }
}
