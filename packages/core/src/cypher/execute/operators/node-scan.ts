import type { Slot } from '../../semantics/bound.ts';
import type { Test } from '../compile-test.ts';
import type { Environment } from '../environment.ts';
import type { Operator } from '../operator.ts';

/** Every node, or those with a label, for each row of its input. */
export class NodeScan implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #slot: number;
  readonly #label: string | undefined;
  readonly #accepts: Test | undefined;
  #nodes: Uint32Array | undefined;
  #at = 0;
  #end = 0;

  /** @param accepts predicates on the node, looked at here */
  constructor(input: Operator, env: Environment, slot: Slot, label: string | undefined, accepts?: Test) {
    this.#input = input;
    this.#env = env;
    this.#slot = slot.index;
    this.#label = label;
    this.#accepts = accepts;
  }

  open(): void {
    this.#input.open();
    this.#at = 0;
    this.#end = 0;
  }

  next(): boolean {
    const { check, row, session } = this.#env;
    for (;;) {
      while (this.#at < this.#end) {
        check();
        const at = this.#at++;
        const node = this.#nodes ? this.#nodes[at]! : at;
        if (session.writer?.deadNodes.has(node)) continue;
        row[this.#slot] = node;
        if (!this.#accepts || this.#accepts()) return true;
      }
      if (!this.#input.next()) return false;
      this.#nodes = this.#label === undefined ? undefined : session.graph.nodesWithLabel(this.#label);
      this.#at = 0;
      this.#end = this.#nodes?.length ?? session.graph.order;
    }
  }
}
