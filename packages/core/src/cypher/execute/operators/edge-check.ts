import type { EdgeCheck as EdgeCheckPlan } from '../../plan/plan.ts';
import type { SingleEdge, VariableEdge } from '../../semantics/bound.ts';
import { isRelationship, type ListValue } from '../../values/value.ts';
import type { Environment } from '../environment.ts';
import { isUsed } from '../is-used.ts';
import { testLabels } from '../label-test.ts';
import type { Operator } from '../operator.ts';

/** Whether a relationship, or a chain of them, that is known joins the nodes that the pattern says; ends that are not known are filled. */
export class EdgeCheck implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #plan: EdgeCheckPlan;
  /** Ways of walking the chain that fit and have not been given: pairs of ends. */
  #found: (readonly [left: number, right: number])[] = [];

  constructor(input: Operator, env: Environment, plan: EdgeCheckPlan) {
    this.#input = input;
    this.#env = env;
    this.#plan = plan;
  }

  open(): void {
    this.#input.open();
    this.#found = [];
  }

  next(): boolean {
    const { row } = this.#env;
    const { left, right } = this.#plan.edge;
    for (;;) {
      const pair = this.#found.pop();
      if (pair) {
        [row[left.slot.index], row[right.slot.index]] = pair;
        return true;
      }
      if (!this.#input.next()) return false;
      this.#found = this.#ends();
    }
  }

  #ends(): (readonly [number, number])[] {
    const { row } = this.#env;
    const { edge, leftKnown, rightKnown, distinctFrom } = this.#plan;
    const chain = edge.kind === 'single' ? [row[edge.slot.index] as number] : chainOf(row[edge.slot.index] as ListValue | null);
    if (!chain || chain.some((e) => e < 0 || isUsed(row, distinctFrom, e)) || !this.#hasTypes(edge, chain)) return [];
    if (edge.kind === 'variable' && (chain.length < edge.lower || chain.length > edge.upper)) return [];
    const [left, right] = [row[edge.left.slot.index] as number, row[edge.right.slot.index] as number];
    const ends = chain.length === 0 ? (leftKnown ? [[left, left] as const] : [[right, right] as const]) : this.#walks(edge, chain);
    return ends.filter(([a, b]) => (!leftKnown || a === left) && (!rightKnown || b === right) && (edge.left !== edge.right || a === b));
  }

  #hasTypes({ types }: SingleEdge | VariableEdge, chain: readonly number[]): boolean {
    return types === undefined || chain.every((e) => testLabels(types, [this.#env.session.type(e)]));
  }

  /** From each end of the first relationship that the direction allows, to the end of the last. */
  #walks({ direction }: SingleEdge | VariableEdge, chain: readonly number[]): (readonly [number, number])[] {
    const { session } = this.#env;
    const [source, target] = [session.source(chain[0]!), session.target(chain[0]!)];
    const starts =
      direction === 'outgoing' ? [source] : direction === 'incoming' ? [target] : source === target ? [source] : [source, target];
    const walks: (readonly [number, number])[] = [];
    for (const start of starts) {
      let node = start;
      const fits = chain.every((e) => {
        const [from, to] = [session.source(e), session.target(e)];
        const forward = direction !== 'incoming' && from === node;
        const backward = direction !== 'outgoing' && to === node;
        node = forward ? to : from;
        return forward || backward;
      });
      if (fits) walks.push([start, node]);
    }
    return walks.reverse();
  }
}

function chainOf(list: ListValue | null): number[] | undefined {
  if (list === null || !Array.isArray(list) || !list.every((r) => isRelationship(r))) return undefined;
  return list.map((r) => (isRelationship(r) ? r.index : -1));
}
