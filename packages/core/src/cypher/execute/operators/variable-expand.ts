import type { VariableExpand as VariableExpandPlan } from '../../plan/plan.ts';
import { makeRelationship } from '../../values/value.ts';
import { EdgeCursor } from '../edge-cursor.ts';
import type { Environment } from '../environment.ts';
import { isUsed } from '../is-used.ts';
import type { Operator } from '../operator.ts';

/**
 * Along chains of relationships, none twice, from a node that is known: depth first, with one cursor for each step of the chain at hand, so
 * that memory grows with the length of the chain and not with the number of chains.
 */
export class VariableExpand implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #plan: VariableExpandPlan;
  readonly #accepts: readonly (() => boolean)[];
  readonly #cursors: EdgeCursor[] = [];
  /** The chain at hand: edges, and the node after each. */
  readonly #edges: number[] = [];
  readonly #nodes: number[] = [];
  #depth = -1;
  #isFresh = false;

  constructor(input: Operator, env: Environment, plan: VariableExpandPlan, accepts: readonly (() => boolean)[]) {
    this.#input = input;
    this.#env = env;
    this.#plan = plan;
    this.#accepts = accepts;
  }

  open(): void {
    this.#input.open();
    for (const cursor of this.#cursors) cursor.open();
    this.#depth = -1;
    this.#isFresh = false;
  }

  next(): boolean {
    const { row } = this.#env;
    const { from, edge } = this.#plan;
    for (;;) {
      if (this.#isFresh) {
        this.#isFresh = false;
        this.#enter(row[from.index] as number);
        if (edge.lower === 0 && this.#emit(row[from.index] as number)) return true;
      }
      while (this.#depth >= 0) {
        const node = this.#step();
        if (node >= 0 && this.#edges.length >= edge.lower && this.#emit(node)) return true;
      }
      if (!this.#input.next()) return false;
      this.#isFresh = (row[from.index] as number) >= 0;
    }
  }

  /** Begins with the relationships of a node, unless the chain is long enough. */
  #enter(node: number): void {
    const depth = ++this.#depth;
    if (depth >= this.#plan.edge.upper) {
      this.#depth--;
      return;
    }
    let cursor = this.#cursors[depth];
    if (!cursor) {
      cursor = new EdgeCursor(this.#env.session, this.#plan.direction, this.#plan.edge.types);
      cursor.open();
      this.#cursors.push(cursor);
      this.#env.budget.keep(300);
    }
    cursor.start(node);
  }

  /** Goes one relationship on, or one back; gives the node reached, or -1. */
  #step(): number {
    const { row, check } = this.#env;
    const { edge, distinctFrom } = this.#plan;
    const cursor = this.#cursors[this.#depth]!;
    this.#edges.length = this.#depth;
    this.#nodes.length = this.#depth;
    while (cursor.next()) {
      check();
      if (this.#edges.includes(cursor.edge) || (distinctFrom.length > 0 && isUsed(row, distinctFrom, cursor.edge))) continue;
      row[edge.step.index] = cursor.edge;
      if (!this.#accepts.every((accepts) => accepts())) continue;
      this.#env.budget.path(this.#edges.length + 1);
      this.#edges.push(cursor.edge);
      this.#nodes.push(cursor.neighbour);
      this.#enter(cursor.neighbour);
      return cursor.neighbour;
    }
    this.#depth--;
    return -1;
  }

  /** Fills the slots with the chain at hand, if it ends where it must. */
  #emit(node: number): boolean {
    const { row, session } = this.#env;
    const { edge, to, into, reversed } = this.#plan;
    if (into && row[to.index] !== node) return false;
    row[to.index] = node;
    const list = this.#edges.map((e) => makeRelationship(session, e));
    row[edge.slot.index] = reversed ? list.reverse() : list;
    return true;
  }
}
