import type { NodeScan } from '../../plan/plan.ts';
import type { BoundExpression, Slot } from '../../semantics/bound.ts';
import { allOf, type Test } from '../compile-test.ts';
import type { Environment } from '../environment.ts';
import type { Operator } from '../operator.ts';
import { BATCH_SIZE } from './batch.ts';
import { Buffers } from './buffers.ts';
import { compileNodeTest } from './compile-node-test.ts';
import type { NodeTest } from './node-test.ts';

const NONE = new Uint32Array(0);

/** How many nodes are looked at first: those who want few rows need not wait for many. */
const FIRST = 32;

/**
 * A scan with predicates of which some depend on nothing but the node; undefined where none does.
 * @param build makes the operator that the scan begins at
 */
export function compileSelectingScan(
  { label, slot }: NodeScan,
  predicates: readonly BoundExpression[],
  env: Environment,
  build: () => Operator,
): Operator | undefined {
  const { test, others } = compileNodeTest(predicates, slot, env, new Buffers(env.session.graph));
  return test && label !== undefined ? new SelectingScan(build(), env, slot, label, test, allOf(others.map(env.test))) : undefined;
}

/** The nodes with a label that meet a test, for each row of its input: many are looked at together. The graph is only read. */
class SelectingScan implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #slot: number;
  readonly #label: string;
  readonly #test: NodeTest;
  readonly #accepts: Test | undefined;
  readonly #found = new Uint32Array(BATCH_SIZE);
  #size = 0;
  #at = 0;
  #nodes: Uint32Array = NONE;
  #from = 0;
  #step = FIRST;

  /** @param accepts what else the node must meet */
  constructor(input: Operator, env: Environment, slot: Slot, label: string, test: NodeTest, accepts: Test | undefined) {
    this.#input = input;
    this.#env = env;
    this.#slot = slot.index;
    this.#label = label;
    this.#test = test;
    this.#accepts = accepts;
  }

  open(): void {
    this.#input.open();
    this.#size = 0;
    this.#at = 0;
    this.#from = this.#nodes.length;
  }

  next(): boolean {
    const { row, session, check } = this.#env;
    for (;;) {
      while (this.#at < this.#size) {
        row[this.#slot] = this.#nodes[this.#found[this.#at++]!]!;
        if (!this.#accepts || this.#accepts()) return true;
      }
      if (this.#from < this.#nodes.length) {
        const to = Math.min(this.#nodes.length, this.#from + this.#step);
        check(to - this.#from);
        this.#size = this.#test.scan(this.#nodes, this.#from, to, this.#found);
        this.#at = 0;
        this.#from = to;
        this.#step = Math.min(BATCH_SIZE, 2 * this.#step);
        continue;
      }
      if (!this.#input.next()) return false;
      this.#nodes = session.graph.nodesWithLabel(this.#label);
      this.#from = 0;
      this.#step = FIRST;
    }
  }
}
