import type { BoundExpression, BoundMatch, PatternEdge, PatternNode, Slot } from '../semantics/bound.ts';
import { fanOut, type Start, startsOf } from './cost.ts';
import type { Plan, Statistics } from './plan.ts';
import { slotsOf } from './slots-of.ts';

/** A predicate, and the slots of the pattern that it waits for. */
interface Waiting {
  readonly expression: BoundExpression;
  readonly slots: readonly number[];
}

/**
 * Plans a graph pattern: begins at what is known, else at the node with the fewest candidates, and goes on along the relationship that
 * multiplies the rows least. Every predicate is applied as soon as its slots are filled.
 */
export function planMatch(match: BoundMatch, input: Plan, statistics: Statistics): Plan {
  return new MatchPlanner(match, input, statistics).plan();
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
      return filledByEdge(edge.edge);
  }
}

class MatchPlanner {
  readonly #match: BoundMatch;
  readonly #statistics: Statistics;
  /** Slots that the pattern fills and has not filled yet. */
  readonly #open: Set<number>;
  readonly #edges: Set<PatternEdge>;
  readonly #walked: PatternEdge[] = [];
  #waiting: Waiting[];
  #plan: Plan;

  constructor(match: BoundMatch, input: Plan, statistics: Statistics) {
    this.#match = match;
    this.#statistics = statistics;
    this.#plan = input;
    this.#edges = new Set(match.edges);
    this.#open = new Set(filledBy(match).map((slot) => slot.index));
    const own = new Set(this.#open);
    this.#waiting = match.predicates.map((expression) => ({ expression, slots: [...slotsOf(expression)].filter((s) => own.has(s)) }));
  }

  plan(): Plan {
    for (const node of this.#match.nodes) this.#takeBound(node);
    for (const edge of this.#match.edges) this.#unpackEdge(edge);
    this.#filter();
    this.#walk();
    for (let start = this.#cheapestStart(); start; start = this.#cheapestStart()) {
      this.#scan(start);
      this.#walk();
    }
    for (const path of this.#match.paths) {
      this.#plan = { kind: 'BuildPath', input: this.#plan, path };
      this.#fill(path.slot);
    }
    this.#filter();
    return this.#plan;
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

  /** Follows relationships from known nodes until none is left that touches one. */
  #walk(): void {
    for (let edge = this.#cheapestEdge(); edge; edge = this.#cheapestEdge()) {
      this.#edges.delete(edge);
      this.#plan = this.#expand(edge);
      this.#fill(edge.left.slot, edge.right.slot, ...filledByEdge(edge));
      this.#walked.push(edge);
      this.#filter();
    }
  }

  #cheapestEdge(): PatternEdge | undefined {
    let best: { edge: PatternEdge; cost: number } | undefined;
    for (const edge of this.#edges) {
      const known = { left: this.#isKnown(edge.left), right: this.#isKnown(edge.right) };
      const cost = fanOut(edge, known, this.#statistics);
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
    return this.#walked.flatMap((other) => {
      if (other.kind === 'shortest' || areDisjoint(edge, other)) return [];
      return other.kind === 'quantified' ? [other.trail] : [other.slot];
    });
  }

  #cheapestStart(): Start | undefined {
    let best: Start | undefined;
    for (const node of this.#match.nodes) {
      if (this.#isKnown(node)) continue;
      const isReady = (slot: number): boolean => !this.#open.has(slot);
      for (const start of startsOf(
        node,
        this.#waiting.map((w) => w.expression),
        isReady,
        this.#statistics,
      ))
        if (!best || start.cost < best.cost) best = start;
    }
    return best;
  }

  #scan({ node, label, seek, covers }: Start): void {
    this.#plan = { kind: 'NodeScan', input: this.#plan, slot: node.slot, label, seek };
    this.#fill(node.slot);
    this.#waiting = this.#waiting.filter((w) => !covers.includes(w.expression));
    this.#filter();
  }
}

function opposite(direction: 'outgoing' | 'incoming' | 'both'): 'outgoing' | 'incoming' | 'both' {
  return direction === 'outgoing' ? 'incoming' : direction === 'incoming' ? 'outgoing' : 'both';
}

/** True when two relationships ask for single types that differ. */
function areDisjoint(a: PatternEdge, b: PatternEdge): boolean {
  const [x, y] = [typeOf(a), typeOf(b)];
  return x !== undefined && y !== undefined && x !== y;
}

function typeOf(edge: PatternEdge): string | undefined {
  return (edge.kind === 'single' || edge.kind === 'variable') && edge.types?.kind === 'name' ? edge.types.name : undefined;
}
