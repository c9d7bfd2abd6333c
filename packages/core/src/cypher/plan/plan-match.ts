import type { BoundExpression, BoundMatch, PatternEdge, PatternNode, Slot } from '../semantics/bound.ts';
import { cheapestStart, fanOut, type Start } from './cost.ts';
import { areDisjoint, cannotMeet, opposite } from './edges.ts';
import { type Hidden, hideEdges, isImplied } from './hide-edges.ts';
import type { Plan, Planning } from './plan.ts';
import { slotsOf } from './slots-of.ts';
import type { Usage } from './usage.ts';

/** A predicate, and the slots of the pattern that it waits for. */
export interface Waiting {
  readonly expression: BoundExpression;
  readonly slots: readonly number[];
}

/** A planned pattern; `weights` are the slots that say how many rows a row stands for. */
export interface PlannedMatch {
  readonly plan: Plan;
  readonly weights: readonly Slot[];
}

/**
 * Plans a graph pattern: begins at what is known, else where the fewest rows come up, and goes on along the relationship that multiplies the
 * rows least. Every predicate is applied as soon as its slots are filled.
 */
export function planMatch(match: BoundMatch, input: Plan, planning: Planning, usage: Usage): PlannedMatch {
  return new MatchPlanner(match, input, planning, usage).plan();
}

/** The slots that a pattern fills. */
export function filledBy(match: BoundMatch): Slot[] {
  const slots: Slot[] = [];
  for (const node of match.nodes) if (!node.bound) slots.push(node.slot);
  for (const edge of match.edges) slots.push(...filledByEdge(edge));
  for (const path of match.paths) slots.push(path.slot);
  return slots;
}

function filledByEdge(edge: PatternEdge): Slot[] {
  switch (edge.kind) {
    case 'single':
    case 'variable':
      return edge.bound ? [] : [edge.slot];
    case 'quantified':
      return [...edge.groups.map((g) => g.outer), edge.trail];
    case 'shortest':
      return [...edge.parts.flatMap(filledByEdge), ...edge.inner.map((node) => node.slot)];
  }
}

class MatchPlanner {
  readonly #match: BoundMatch;
  readonly #planning: Planning;
  readonly #usage: Usage;
  /** Slots that the pattern fills and has not filled yet. */
  readonly #open: Set<number>;
  readonly #edges: Set<PatternEdge>;
  readonly #walked: PatternEdge[] = [];
  readonly #weights: Slot[] = [];
  #waiting: Waiting[];
  #plan: Plan;

  constructor(match: BoundMatch, input: Plan, planning: Planning, usage: Usage) {
    this.#match = match;
    this.#planning = planning;
    this.#usage = usage;
    this.#plan = input;
    this.#edges = new Set(match.edges);
    this.#open = new Set(filledBy(match).map((slot) => slot.index));
    const own = new Set(this.#open);
    this.#waiting = match.predicates.map((expression) => ({ expression, slots: [...slotsOf(expression)].filter((s) => own.has(s)) }));
  }

  plan(): PlannedMatch {
    for (const node of this.#match.nodes) this.#takeBound(node);
    for (const edge of this.#match.edges) this.#unpackEdge(edge);
    this.#filter();
    this.#walk();
    for (let start = this.#start(); start; start = this.#start()) {
      this.#scan(start);
      this.#walk();
    }
    for (const path of this.#match.paths) {
      this.#plan = { kind: 'BuildPath', input: this.#plan, path };
      this.#fill(path.slot);
    }
    this.#filter();
    return { plan: this.#plan, weights: this.#weights };
  }

  #isKnown(node: PatternNode): boolean {
    return !this.#open.has(node.slot.index);
  }

  #fill(...slots: readonly Slot[]): void {
    for (const slot of slots) this.#open.delete(slot.index);
  }

  /** A node of an earlier clause may be null, and may be kept as a value. */
  #takeBound(node: PatternNode): void {
    if (node.from) {
      this.#plan = { kind: 'Unpack', input: this.#plan, from: node.from, to: node.slot, keepsNull: false };
      this.#fill(node.slot);
    } else if (node.bound && !this.#match.edges.some((e) => e.left === node || e.right === node)) {
      const operand: BoundExpression = { kind: 'Slot', slot: node.slot, span: this.#match.span };
      this.#waiting.push({ expression: { kind: 'IsNull', operand, negated: true, span: this.#match.span }, slots: [] });
    }
  }

  #unpackEdge(edge: PatternEdge): void {
    if (edge.kind === 'single' && edge.from)
      this.#plan = { kind: 'Unpack', input: this.#plan, from: edge.from, to: edge.slot, keepsNull: false };
  }

  /** Applies every predicate whose slots are filled. */
  #filter(): void {
    const isReady = (w: Waiting): boolean => w.slots.every((s) => !this.#open.has(s));
    const ready = this.#waiting.filter(isReady);
    if (ready.length === 0) return;
    this.#waiting = this.#waiting.filter((w) => !isReady(w));
    this.#plan = { kind: 'Filter', input: this.#plan, predicates: ready.map((w) => w.expression) };
  }

  /** Follows relationships from known nodes until none is left that touches one; those of which only the number counts come last. */
  #walk(): void {
    const hidden = this.#hidden();
    for (let edge = this.#cheapestEdge(hidden); edge; edge = this.#cheapestEdge(hidden)) {
      this.#follow(edge);
    }
    for (const { edge, from, hides, direction, predicates, covers } of hidden.values()) {
      if (!this.#edges.has(edge) || !this.#isKnown(from)) continue;
      // What is counted cannot be compared with what is followed later, in another part of the pattern.
      const canMeet = [...this.#edges].some((other) => other !== edge && !hidden.has(other) && !areDisjoint(edge, other));
      if (canMeet) {
        this.#follow(edge);
        continue;
      }
      this.#edges.delete(edge);
      const weight = this.#planning.slot(' weight');
      this.#weights.push(weight);
      const [input, distinctFrom] = [this.#plan, this.#distinctFrom(edge)];
      this.#plan = { kind: 'Degree', input, edge, from: from.slot, to: hides.slot, direction, weight, predicates, distinctFrom };
      this.#fill(hides.slot, edge.slot);
      this.#waiting = this.#waiting.filter((w) => !covers.includes(w.expression));
    }
  }

  #follow(edge: PatternEdge): void {
    this.#edges.delete(edge);
    this.#plan = this.#expand(edge);
    this.#fill(edge.left.slot, edge.right.slot, ...filledByEdge(edge));
    this.#walked.push(edge);
    this.#dropImplied(edge);
    this.#filter();
  }

  /** Labels that every node at an end of such a relationship has need not be looked at. */
  #dropImplied(edge: PatternEdge): void {
    if (!this.#planning.optimize) return;
    const isSure = ({ expression }: Waiting): boolean =>
      [edge.left, edge.right].some((end) => isImplied(expression, edge, end, this.#planning.statistics));
    this.#waiting = this.#waiting.filter((w) => !isSure(w));
  }

  #hidden(): ReadonlyMap<PatternEdge, Hidden> {
    if (!this.#planning.optimize || !this.#usage.countsOnly) return new Map();
    const isOpen = (node: PatternNode): boolean => this.#open.has(node.slot.index);
    return hideEdges(this.#match, this.#waiting, this.#usage.needed, isOpen, this.#planning.statistics);
  }

  #cheapestEdge(hidden: ReadonlyMap<PatternEdge, Hidden>): PatternEdge | undefined {
    let best: { edge: PatternEdge; cost: number } | undefined;
    for (const edge of this.#edges) {
      if (hidden.has(edge)) continue;
      const known = { left: this.#isKnown(edge.left), right: this.#isKnown(edge.right) };
      const cost = fanOut(edge, known, this.#planning.statistics, this.#sizeOf);
      if (cost !== undefined && (!best || cost < best.cost)) best = { edge, cost };
    }
    return best?.edge;
  }

  #expand(edge: PatternEdge): Plan {
    const input = this.#plan;
    const [left, right] = [this.#isKnown(edge.left), this.#isKnown(edge.right)];
    const into = left && right;
    const distinctFrom = this.#distinctFrom(edge);
    switch (edge.kind) {
      case 'quantified':
        return { kind: 'QuantifiedExpand', input, edge, into: right, distinctFrom };
      case 'shortest':
        return { kind: 'ShortestPaths', input, edge, into: right };
      case 'single':
      case 'variable': {
        if (edge.bound) return { kind: 'EdgeCheck', input, edge, leftKnown: left, rightKnown: right, distinctFrom };
        const reversed = !left;
        const [from, to] = reversed ? [edge.right.slot, edge.left.slot] : [edge.left.slot, edge.right.slot];
        const direction = reversed ? opposite(edge.direction) : edge.direction;
        return edge.kind === 'single'
          ? { kind: 'Expand', input, edge, from, to, direction, into, distinctFrom }
          : { kind: 'VariableExpand', input, edge, from, to, direction, into, reversed, distinctFrom };
      }
    }
  }

  /** The relationships walked before that could be this one. A shortest path stands on its own. */
  #distinctFrom(edge: PatternEdge): Slot[] {
    const { optimize, statistics } = this.#planning;
    const canMeet = (other: PatternEdge): boolean => (optimize ? !cannotMeet(edge, other, statistics.hasLoops) : !areDisjoint(edge, other));
    return this.#walked.flatMap((other) => {
      if (other.kind === 'shortest' || !canMeet(other)) return [];
      return other.kind === 'quantified' ? [other.trail] : [other.slot];
    });
  }

  /** How many nodes there are with the labels of a node. */
  readonly #sizeOf = (node: PatternNode): number => {
    const { statistics } = this.#planning;
    const sizes = this.#match.predicates.flatMap((p) =>
      p.kind === 'HasLabels' && p.labels.kind === 'name' && p.operand.kind === 'Slot' && p.operand.slot === node.slot
        ? [statistics.nodesWith(p.labels.name)]
        : [],
    );
    return Math.min(statistics.nodes, ...sizes);
  };

  #start(): Start | undefined {
    const nodes = this.#match.nodes.filter((node) => !this.#isKnown(node));
    const isReady = (slot: number): boolean => !this.#open.has(slot);
    const predicates = this.#waiting.map((w) => w.expression);
    const hides = (edge: PatternEdge, from: PatternNode): boolean => {
      const isOpen = (node: PatternNode): boolean => node !== from && this.#open.has(node.slot.index);
      if (!this.#planning.optimize || !this.#usage.countsOnly) return false;
      return hideEdges(this.#match, this.#waiting, this.#usage.needed, isOpen, this.#planning.statistics).has(edge);
    };
    return cheapestStart(nodes, [...this.#edges], predicates, isReady, hides, this.#planning.statistics, this.#sizeOf);
  }

  #scan({ node, label, seek, covers }: Start): void {
    this.#plan = { kind: 'NodeScan', input: this.#plan, slot: node.slot, label, seek };
    this.#fill(node.slot);
    this.#waiting = this.#waiting.filter((w) => !covers.includes(w.expression));
    this.#filter();
  }
}
