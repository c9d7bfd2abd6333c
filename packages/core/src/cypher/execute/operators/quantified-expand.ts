import type { QuantifiedExpand as QuantifiedExpandPlan } from '../../plan/plan.ts';
import type { Environment } from '../environment.ts';
import { isUsed } from '../is-used.ts';
import { Kept } from '../kept.ts';
import type { Operator } from '../operator.ts';
import type { Round } from '../path-search.ts';
import { sizeOfRounds } from '../round-finder.ts';
import { compileTrail, type TrailPattern } from '../trail.ts';

/** Along a part of a path that is repeated, no relationship twice, from a node that is known: depth first. */
export class QuantifiedExpand implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #plan: QuantifiedExpandPlan;
  readonly #pattern: TrailPattern;
  /** What can be walked from the start and after each round of the walk at hand. */
  readonly #choices: Round[][] = [];
  readonly #walked: Round[] = [];
  readonly #kept: Kept;
  #start = -1;
  #isFresh = false;

  constructor(input: Operator, env: Environment, plan: QuantifiedExpandPlan) {
    this.#input = input;
    this.#env = env;
    this.#plan = plan;
    this.#pattern = compileTrail(plan.edge, env);
    this.#kept = new Kept(env.budget);
  }

  open(): void {
    this.#input.open();
    this.#pattern.finder.open();
    this.#choices.length = 0;
    this.#walked.length = 0;
    this.#isFresh = false;
    this.#kept.clear();
  }

  next(): boolean {
    const { row } = this.#env;
    const left = this.#plan.edge.left.slot.index;
    for (;;) {
      if (this.#isFresh) {
        this.#isFresh = false;
        this.#enter(this.#start);
        if (this.#pattern.lower === 0 && this.#emit(this.#start)) return true;
      }
      while (this.#choices.length > 0) {
        const node = this.#step();
        if (node >= 0 && this.#walked.length >= this.#pattern.lower && this.#emit(node)) return true;
      }
      if (!this.#input.next()) return false;
      this.#start = row[left] as number;
      this.#isFresh = this.#start >= 0;
    }
  }

  #enter(node: number): void {
    if (this.#walked.length >= this.#pattern.upper) return;
    const choices = this.#pattern.finder.from(node).reverse();
    this.#kept.add(sizeOfRounds(choices.length, this.#pattern.width));
    this.#choices.push(choices);
  }

  #step(): number {
    const { row, check } = this.#env;
    const choices = this.#choices.at(-1)!;
    this.#walked.length = this.#choices.length - 1;
    for (let round = choices.pop(); round; round = choices.pop()) {
      check();
      this.#kept.add(-sizeOfRounds(1, this.#pattern.width));
      const { edges } = round;
      if (edges.some((e) => isUsed(row, this.#plan.distinctFrom, e) || this.#walked.some((w) => w.edges.includes(e)))) continue;
      this.#env.budget.path((this.#walked.length + 1) * edges.length);
      this.#walked.push(round);
      const node = round.nodes.at(-1)!;
      this.#enter(node);
      return node;
    }
    this.#choices.pop();
    return -1;
  }

  #emit(node: number): boolean {
    const { row } = this.#env;
    const right = this.#plan.edge.right.slot.index;
    if (this.#plan.into && row[right] !== node) return false;
    this.#pattern.fill({ start: this.#start, rounds: this.#walked });
    row[right] = node;
    return true;
  }
}
