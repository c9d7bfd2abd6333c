import type { Plan } from '../../plan/plan.ts';
import { slotsIn } from '../../plan/slots-of.ts';
import type { BoundExpression, Slot } from '../../semantics/bound.ts';
import { allOf } from '../compile-test.ts';
import type { Environment } from '../environment.ts';
import type { Operator } from '../operator.ts';
import { Columns, type Stage } from './batch.ts';
import { Buffers } from './buffers.ts';
import { ChainStage, MAX_STEPS } from './chain-stage.ts';
import { compileNodeTest } from './compile-node-test.ts';
import { DegreeStage } from './degree-stage.ts';
import { ExpandStage } from './expand-stage.ts';
import { NodeFilter, RowFilter } from './filters.ts';
import type { NodeTest } from './node-test.ts';
import { RowSource } from './row-source.ts';
import { ScanSource, type Source } from './scan.ts';
import { UsedEdges } from './used-edges.ts';

type Of<Kind extends Plan['kind']> = Extract<Plan, { readonly kind: Kind }>;
type StagePlan = Of<'Filter' | 'Expand' | 'VariableExpand' | 'Degree'>;

/** The part of a plan that works batch by batch, from its last operator down, and what its rows come from. */
export interface Chain {
  readonly stages: readonly StagePlan[];
  readonly source: Plan;
  /** Lists of relationships that are kept as one column for each step. */
  readonly lists: ReadonlyMap<Slot, number>;
}

/**
 * Finds what can work batch by batch below an operator: scans, filters, and relationships in one direction whose type is one or any. Undefined
 * where that is nothing, or something else is needed than nodes and relationships.
 * @param needed slots that the operator reads
 */
export function findChain(plan: Plan, needed: Iterable<Slot>): Chain | undefined {
  const values = new Set<Slot>([...needed].filter((slot) => slot.kind === 'value'));
  const stages: StagePlan[] = [];
  const lists = new Map<Slot, number>();
  const wanted = new Set<Slot>();
  let source = plan;
  while (isStage(source, values)) {
    stages.push(source);
    if (source.kind === 'Filter' || source.kind === 'Degree')
      for (const slot of slotsIn(source.predicates)) if (slot.kind === 'value') values.add(slot);
    if (source.kind !== 'Filter') for (const slot of source.distinctFrom) if (slot.kind === 'value') wanted.add(slot);
    if (source.kind === 'VariableExpand') lists.set(source.edge.slot, source.edge.upper);
    source = source.input;
  }
  if ([...wanted].some((slot) => !lists.has(slot))) return undefined;
  if (isScan(source)) return { stages, source, lists };
  // Rows of other operators come one by one, with their nodes and relationships only.
  return stages.length === 0 || (values.size > 0 && source.kind !== 'Argument') ? undefined : { stages, source, lists };
}

function isScan(plan: Plan): plan is Of<'NodeScan'> {
  return plan.kind === 'NodeScan' && !plan.seek && plan.input.kind === 'Argument';
}

function isStage(plan: Plan, values: ReadonlySet<Slot>): plan is StagePlan {
  if (plan.kind === 'Filter') return true;
  if (plan.kind !== 'Expand' && plan.kind !== 'VariableExpand' && plan.kind !== 'Degree') return false;
  const { direction, edge } = plan;
  if (direction === 'both' || (edge.types !== undefined && edge.types.kind !== 'name')) return false;
  if (plan.kind === 'VariableExpand') {
    const { upper, stepPredicates } = plan.edge;
    return upper <= MAX_STEPS && stepPredicates.length === 0 && !values.has(plan.edge.slot);
  }
  // What is counted must depend on nothing but the node at the other end.
  return plan.kind !== 'Degree' || plan.predicates.every((p) => [...slotsIn(p)].every((slot) => slot === plan.to));
}

/** Builds the stages of a chain, the last first. */
export class PipelineBuilder {
  readonly columns: Columns;
  /** To be released when the source has run. */
  readonly buffers: Buffers;
  readonly #env: Environment;
  readonly #chain: Chain;
  readonly #weights: readonly Slot[];
  /** By stage, then for the source: the columns that come out of it. */
  readonly #given: readonly ReadonlySet<number>[];

  /**
   * @param weights slots that say how many rows each row stands for
   * @param needed slots that are read in the end
   */
  constructor(env: Environment, chain: Chain, weights: readonly Slot[], needed: Iterable<Slot>) {
    this.#env = env;
    this.#chain = chain;
    this.#weights = weights;
    this.buffers = new Buffers(env.session.graph);
    this.columns = new Columns(env.session.graph.order);
    this.#given = this.#find(needed);
  }

  /** The columns of slots, as far as the last stage gives them. */
  ids(slots: Iterable<Slot>): Set<number> {
    const given = this.#given[0]!;
    return new Set(
      [...slots]
        .filter((slot) => slot.kind !== 'value')
        .map((slot) => this.columns.of(slot))
        .filter((id) => given.has(id)),
    );
  }

  /** True when no two rows have the same node in a slot, and none has null: the nodes are scanned, and nothing multiplies them. */
  differsInEveryRow(slot: Slot): boolean {
    const { stages, source } = this.#chain;
    return isScan(source) && source.slot === slot && stages.every(({ kind }) => kind === 'Filter' || kind === 'Degree');
  }

  /**
   * @param last what takes the rows
   * @param needed the columns that it needs
   * @param build makes the operator below the chain
   */
  build(last: Stage, needed: ReadonlySet<number>, build: (plan: Plan) => Operator): Source {
    const { stages, source } = this.#chain;
    let next = last;
    let live = new Set(needed);
    let test: NodeTest | undefined;
    stages.forEach((plan, i) => {
      const below = this.#given[i + 1]!;
      if (plan.kind === 'Filter') {
        let rest = plan.predicates;
        const made = filledBy(stages[i + 1] ?? (isScan(source) ? source : undefined));
        if (made) ({ test, others: rest } = compileNodeTest(rest, made, this.#env, this.buffers));
        ({ next, live } = this.#filter(rest, live, below, next));
        return;
      }
      const out = { columns: this.columns, live, weighted: this.#weights.length > 0, buffers: this.buffers };
      const from = this.columns.of(plan.from);
      const used = this.#used(plan);
      const adjacency = this.#env.session.adjacency(plan.direction === 'outgoing' ? 'out' : 'in', typeOf(plan));
      const edges = new UsedEdges(used, this.#env.session.graph, plan.direction === 'outgoing' ? 'out' : 'in');
      const to = this.columns.of(plan.to);
      if (plan.kind === 'Degree') {
        const own = compileNodeTest(plan.predicates, plan.to, this.#env, this.buffers).test;
        next = new DegreeStage(this.#env, from, adjacency, edges, own, next, this.buffers.column());
      } else if (plan.kind === 'Expand') {
        const shape = { from, to, edge: this.columns.of(plan.edge.slot), into: plan.into, used: edges };
        next = new ExpandStage(this.#env, shape, adjacency, test, next, out);
      } else {
        const steps = this.#steps(plan.edge.slot).filter((id) => live.has(id));
        const { lower, upper } = plan.edge;
        next = new ChainStage(this.#env, { from, to, steps, into: plan.into, lower, upper, used: edges }, adjacency, test, next, out);
      }
      if (plan.kind !== 'Degree') test = undefined;
      const more = plan.kind !== 'Degree' && plan.into ? [from, to, ...used] : [from, ...used];
      live = new Set([...live, ...more].filter((id) => below.has(id)));
    });
    const out = { columns: this.columns, live, weighted: this.#weights.length > 0, buffers: this.buffers };
    if (isScan(source)) return new ScanSource(this.#env, source.label, test, next, out, this.columns.of(source.slot));
    const own = new Set(stages.flatMap((plan) => (plan.kind === 'Degree' ? [plan.weight] : [])));
    const weights = this.#weights.filter((slot) => !own.has(slot)).map((slot) => slot.index);
    return new RowSource(build(source), this.#env, next, out, weights);
  }

  /** Stages for predicates: by slot where they depend on one, else row by row. */
  #filter(
    predicates: readonly BoundExpression[],
    live: ReadonlySet<number>,
    below: ReadonlySet<number>,
    last: Stage,
  ): { next: Stage; live: Set<number> } {
    let [next, rest] = [last, predicates];
    const needed = new Set(live);
    for (const slot of new Set(predicates.flatMap((p) => [...slotsIn(p)]))) {
      if (slot.kind !== 'node' || !below.has(this.columns.of(slot))) continue;
      const { test, others } = compileNodeTest(rest, slot, this.#env, this.buffers);
      rest = others;
      if (!test) continue;
      next = new NodeFilter(test, this.columns.of(slot), next, this.buffers.column());
      needed.add(this.columns.of(slot));
    }
    const test = allOf(rest.map((p) => this.#env.test(p)));
    if (!test) return { next, live: needed };
    const own = this.#known(slotsIn(rest), below);
    for (const id of own) needed.add(id);
    return { next: new RowFilter(this.columns.loader(own, this.#env.row), test, next, this.buffers.column()), live: needed };
  }

  #known(slots: Iterable<Slot>, given: ReadonlySet<number>): number[] {
    return [...slots]
      .filter((slot) => slot.kind !== 'value')
      .map((slot) => this.columns.of(slot))
      .filter((id) => given.has(id));
  }

  #steps(list: Slot): number[] {
    return Array.from({ length: this.#chain.lists.get(list)! }, (_, step) => this.columns.step(list, step));
  }

  #used({ distinctFrom }: Exclude<StagePlan, { kind: 'Filter' }>): number[] {
    return distinctFrom.flatMap((slot) => (slot.kind === 'value' ? this.#steps(slot) : [this.columns.of(slot)]));
  }

  /** What comes out of each stage: all that its input gives, and what it fills. */
  #find(needed: Iterable<Slot>): ReadonlySet<number>[] {
    const { stages, source } = this.#chain;
    const made = stages.map((plan) => new Set(this.#madeBy(plan)));
    const rows = isScan(source) ? [source.slot] : [...needed, ...stages.flatMap(slotsReadBy)];
    const all = new Set(rows.flatMap((slot) => (slot.kind === 'value' ? [] : [this.columns.of(slot)])));
    let given = new Set([...all].filter((id) => !made.some((ids) => ids.has(id))));
    return [given, ...made.reverse().map((ids) => (given = new Set([...given, ...ids])))].reverse();
  }

  #madeBy(plan: StagePlan): number[] {
    if (plan.kind === 'Filter' || plan.kind === 'Degree') return [];
    const ends = plan.into ? [] : [this.columns.of(plan.to)];
    return [...ends, ...(plan.kind === 'Expand' ? [this.columns.of(plan.edge.slot)] : this.#steps(plan.edge.slot))];
  }
}

function slotsReadBy(plan: StagePlan): Slot[] {
  return plan.kind === 'Filter'
    ? [...slotsIn(plan.predicates)]
    : [plan.from, ...(plan.kind === 'Degree' ? [] : [plan.to]), ...plan.distinctFrom];
}

/** The node that an operator fills, and can test by itself. */
function filledBy(plan: StagePlan | Of<'NodeScan'> | undefined): Slot | undefined {
  if (!plan) return undefined;
  if (plan.kind === 'Expand' || plan.kind === 'VariableExpand') return plan.into ? undefined : plan.to;
  return plan.kind === 'NodeScan' ? plan.slot : undefined;
}

function typeOf({ edge }: Exclude<StagePlan, { kind: 'Filter' }>): string | undefined {
  return edge.types?.kind === 'name' ? edge.types.name : undefined;
}
