import type { Slot } from './bound.ts';

/** More about a scope. */
interface Surroundings {
  /** What is seen besides, unless a name is taken in the scope itself: what is around a comprehension or a subquery. */
  readonly outer?: Scope | undefined;
  /** What was seen before a WITH, and no longer is. */
  readonly before?: Scope;
  /** What is around a subquery that does not see it. */
  readonly hidden?: Scope;
}

/** The variables that can be seen from a place in a query. */
export class Scope {
  readonly outer: Scope | undefined;
  readonly #surroundings: Surroundings;
  readonly #own: Map<string, Slot>;

  constructor(surroundings: Surroundings = {}, own: Iterable<readonly [string, Slot]> = []) {
    this.outer = surroundings.outer;
    this.#surroundings = surroundings;
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
    const { hidden } = this.#surroundings;
    if (hidden?.find(name)) return `write CALL (${name}) { … } to see \`${name}\` in the subquery`;
    for (let { before } = this.#surroundings; before; before = before.#surroundings.before)
      if (before.owns(name)) return `WITH has left \`${name}\` behind: name it there`;
    return this.outer?.hintFor(name);
  }

  /** A scope inside this one. */
  inner(): Scope {
    return new Scope({ outer: this });
  }

  /** What comes after WITH: a scope with nothing in it yet but what is around. */
  next(): Scope {
    const { hidden } = this.#surroundings;
    return new Scope({ outer: this.outer, before: this, ...(hidden && { hidden }) });
  }

  /** The same variables as now, whatever is declared later. */
  copy(): Scope {
    return new Scope(this.#surroundings, this.#own);
  }
}
