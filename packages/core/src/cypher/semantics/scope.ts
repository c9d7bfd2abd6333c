import type { Slot } from './bound.ts';

/**
 * The variables that can be seen from a place in a query. Those of `outer` are seen too, unless a name is taken here: that is how the inside
 * of a comprehension or a subquery sees what is around it.
 */
export class Scope {
  readonly outer: Scope | undefined;
  readonly #own: Map<string, Slot>;
  readonly #lost: ReadonlyMap<string, string>;

  /** `lost` are names that could be expected here but are not seen, and what to do about it. */
  constructor(outer?: Scope, lost: ReadonlyMap<string, string> = new Map(), own: Iterable<readonly [string, Slot]> = []) {
    this.outer = outer;
    this.#lost = lost;
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

  /** What to do to see a name that could be expected here. */
  hintFor(name: string): string | undefined {
    return this.#lost.get(name) ?? this.outer?.hintFor(name);
  }

  /** What comes after WITH: a scope with nothing in it yet but what is around. */
  next(): Scope {
    const left = [...this.#own.keys()].map((name) => [name, `WITH has left \`${name}\` behind: name it there`] as const);
    return new Scope(this.outer, new Map([...this.#lost, ...left]));
  }

  /** The same variables as now, whatever is declared later. */
  copy(): Scope {
    return new Scope(this.outer, this.#lost, this.#own);
  }
}
