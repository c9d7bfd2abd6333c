// Follows a bound query as its rows would be filled, for tests: whatever is read must have been filled before.
import type {
  BoundChange,
  BoundClause,
  BoundExpression,
  BoundMatch,
  BoundProjection,
  BoundQuery,
  BoundStatement,
  Creation,
  PatternEdge,
  PatternNode,
  Slot,
} from '../../packages/core/src/cypher/semantics/bound.ts';

/** The slots that are filled, by index. */
type Filled = ReadonlySet<number>;

/** What a query reads before it is filled, or beyond the end of the row; empty when all is well. */
export function unfilledSlots({ query, slotCount }: BoundStatement): string[] {
  const follower = new Follower(slotCount);
  follower.query(query, new Set());
  return follower.problems;
}

const including = (filled: Filled, slots: Iterable<Slot>): Set<number> => new Set([...filled, ...[...slots].map(({ index }) => index)]);

class Follower {
  readonly problems: string[] = [];
  readonly #slotCount: number;

  constructor(slotCount: number) {
    this.#slotCount = slotCount;
  }

  query({ parts, columns }: BoundQuery, around: Filled): void {
    for (const { clauses, output } of parts) {
      let filled = around;
      for (const clause of clauses) filled = this.#clause(clause, filled, around);
      for (const slot of output) this.#read(slot, filled, 'what is returned');
      if (columns.length > 0 && columns.length !== output.length) this.problems.push('not as many columns as slots');
    }
  }

  #read({ index, name }: Slot, filled: Filled, what: string): void {
    if (index >= this.#slotCount) this.problems.push(`${name}@${index} is beyond the row`);
    if (!filled.has(index)) this.problems.push(`${name}@${index} is not filled, but read by ${what}`);
  }

  #clause(clause: BoundClause, filled: Filled, around: Filled): Filled {
    switch (clause.kind) {
      case 'Match':
        return this.#match(clause, filled);
      case 'Unwind':
        this.#value(clause.list, filled);
        return including(filled, [clause.slot]);
      case 'Projection':
        return this.#projection(clause, filled, around);
      case 'Create':
        return this.#creation(clause.creation, filled);
      case 'Merge': {
        const after = this.#match(clause.match, filled);
        this.#creation(clause.creation, filled);
        this.#changes([...clause.onCreate, ...clause.onMatch], after);
        return after;
      }
      case 'Set':
        this.#changes(clause.changes, filled);
        return filled;
      case 'Delete':
        for (const expression of clause.expressions) this.#value(expression, filled);
        return filled;
      case 'Foreach': {
        this.#value(clause.list, filled);
        let inner: Filled = including(filled, [clause.slot]);
        for (const update of clause.clauses) inner = this.#clause(update, inner, around);
        return filled;
      }
      case 'ProcedureCall': {
        for (const argument of clause.arguments) this.#value(argument, filled);
        const slots = clause.yields.map(({ slot }) => slot);
        const after = including(filled, slots);
        this.#value(clause.where, after);
        return after;
      }
      case 'SubqueryCall':
        this.query(clause.query, filled);
        return including(filled, clause.query.output);
    }
  }

  #match({ nodes, edges, paths, predicates }: BoundMatch, filled: Filled): Filled {
    for (const node of nodes) this.#node(node, filled);
    const after = including(filled, [
      ...nodes.map(({ slot }) => slot),
      ...edges.flatMap((edge) => this.#edge(edge, filled)),
      ...paths.map(({ slot }) => slot),
    ]);
    for (const edge of edges) this.#insideEdge(edge, after);
    for (const predicate of predicates) this.#value(predicate, after);
    return after;
  }

  #node({ slot, bound, from }: PatternNode, filled: Filled): void {
    if (slot.kind !== 'node') this.problems.push(`${slot.name}@${slot.index} is no slot of a node`);
    if (bound) this.#read(slot, filled, 'a bound node');
    if (from) this.#read(from, filled, 'a node that is held as a value');
  }

  /** The slots that an edge fills. */
  #edge(edge: PatternEdge, filled: Filled): Slot[] {
    if (edge.kind === 'shortest')
      return [...edge.parts.flatMap((part) => this.#edge(part, filled)), ...edge.inner.map((node) => node.slot)];
    if (edge.kind === 'quantified') return [edge.trail, ...edge.groups.map(({ outer }) => outer)];
    if (edge.bound) this.#read(edge.slot, filled, 'a bound relationship');
    if (edge.kind === 'single' && edge.from) this.#read(edge.from, filled, 'a relationship that is held as a value');
    return [edge.slot];
  }

  #insideEdge(edge: PatternEdge, filled: Filled): void {
    for (const { slot } of [edge.left, edge.right]) this.#read(slot, filled, 'an edge');
    if (edge.kind === 'shortest') for (const part of edge.parts) this.#insideEdge(part, filled);
    if (edge.kind === 'variable') for (const predicate of edge.stepPredicates) this.#value(predicate, including(filled, [edge.step]));
    if (edge.kind !== 'quantified') return;
    const inner = including(
      filled,
      edge.edges.flatMap(({ slot, left, right }) => [slot, left.slot, right.slot]),
    );
    for (const { slot } of [edge.first, edge.last]) this.#read(slot, inner, 'the ends of a repeated path');
    for (const { inner: slot } of edge.groups) this.#read(slot, inner, 'a group');
    for (const predicate of edge.predicates) this.#value(predicate, inner);
  }

  #creation({ nodes, edges, paths }: Creation, before: Filled): Filled {
    let filled: Filled = before;
    for (const { slot, properties } of nodes) {
      this.#value(properties, filled);
      filled = including(filled, [slot]);
    }
    for (const { slot, source, target, properties } of edges) {
      for (const end of [source, target]) this.#read(end.from ?? end.slot, filled, 'a new relationship');
      this.#value(properties, filled);
      filled = including(filled, [slot]);
    }
    return including(
      filled,
      paths.map(({ slot }) => slot),
    );
  }

  #changes(changes: readonly BoundChange[], filled: Filled): void {
    for (const change of changes) {
      this.#value(change.target, filled);
      if ('value' in change) this.#value(change.value, filled);
    }
  }

  #projection(clause: BoundProjection, before: Filled, around: Filled): Filled {
    const { aggregation, items, distinct, orderBy, output } = clause;
    let filled = before;
    if (aggregation) {
      const { keys, aggregates } = aggregation;
      for (const { expression } of keys) this.#value(expression, before);
      for (const argument of aggregates.flatMap((aggregate) => aggregate.arguments)) this.#value(argument, before);
      filled = including(
        around,
        [...keys, ...aggregates].map(({ slot }) => slot),
      );
    }
    for (const { expression } of items) this.#value(expression, filled);
    const after = including(
      distinct ? around : filled,
      items.map(({ slot }) => slot),
    );
    for (const { expression } of orderBy) this.#value(expression, after);
    for (const expression of [clause.skip, clause.limit]) this.#value(expression, around);
    this.#value(clause.where, after);
    for (const slot of output) this.#read(slot, after, 'a projection');
    return including(around, output);
  }

  #value(expression: BoundExpression | undefined, filled: Filled): void {
    switch (expression?.kind) {
      case undefined:
      case 'Constant':
        return;
      case 'Slot':
        this.#read(expression.slot, filled, 'an expression');
        return;
      case 'Subquery':
        this.query(expression.query, filled);
        return;
      case 'ListComprehension':
      case 'Quantifier': {
        this.#value(expression.list, filled);
        const inner = including(filled, [expression.slot]);
        this.#value(expression.where, inner);
        if (expression.kind === 'ListComprehension') this.#value(expression.projection, inner);
        return;
      }
      case 'Reduce':
        this.#value(expression.initial, filled);
        this.#value(expression.list, filled);
        this.#value(expression.body, including(filled, [expression.accumulator, expression.slot]));
        return;
      default:
        this.#parts(Object.values(expression!), filled);
    }
  }

  /** Expressions in lists, and in entries of maps and alternatives of CASE. */
  #parts(parts: readonly unknown[], filled: Filled): void {
    for (const part of parts) {
      if (Array.isArray(part)) this.#parts(part, filled);
      else if (typeof part !== 'object' || part === null) continue;
      else if ('span' in part) this.#value(part as BoundExpression, filled);
      else if ('value' in part) this.#parts(Object.values(part), filled);
    }
  }
}
