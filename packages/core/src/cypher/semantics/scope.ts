import type { Slot } from './bound.ts';

/**
 * The variables that can be seen from a place in a query. Those of `outer` are seen too, unless a name is taken here: that is how the inside
 * of a comprehension or a subquery sees what is around it.
 */
export class Scope {
  readonly outer: Scope | undefined;
  readonly #own: Map<string, Slot>;
  readonly #dropped: ReadonlySet<string>;

  /** `dropped` are names of the clauses before, which are no longer seen. */
  constructor(outer?: Scope, dropped: Iterable<string> = [], own: Iterable<readonly [string, Slot]> = []) {
    this.outer = outer;
    this.#dropped = new Set(dropped);
    this.#own = new Map(own);
  }

  find(name: string): Slot | undefined {
    return this.#own.get(name) ?? this.outer?.find(name);
  }

  /** True when the name is one of this scope itself. */
  owns(name: string): boolean {
    return this.#own.has(name);
  }

  declare(name: string, slot: Slot): void {
    this.#own.set(name, slot);
  }

  /** The variables of this scope itself, by name: what `*` stands for. */
  own(): [string, Slot][] {
    return [...this.#own].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** All names that are seen. */
  names(): string[] {
    return [...this.#own.keys(), ...(this.outer?.names() ?? [])];
  }

  /** True when a WITH before has left the name behind. */
  hasDropped(name: string): boolean {
    return this.#dropped.has(name) || (this.outer?.hasDropped(name) ?? false);
  }

  /** What comes after WITH: a scope with nothing in it yet but what is around. */
  next(): Scope {
    return new Scope(this.outer, [...this.#dropped, ...this.#own.keys()]);
  }

  /** The same variables as now, whatever is declared later. */
  copy(): Scope {
    return new Scope(this.outer, this.#dropped, this.#own);
  }
}
