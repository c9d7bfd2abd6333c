import { suggest } from '../../base/suggest.ts';
import type { AggregateDefinition } from './aggregate.ts';
import type { FunctionDefinition } from './define.ts';

/** Any function that a query can call by name. */
export type Definition = FunctionDefinition | AggregateDefinition;

/** A part of a library that is loaded when a query needs it. */
export interface Pack<D> {
  readonly name: string;
  /** Whether something of this name, in lower case, would be in it. */
  readonly covers: (name: string) => boolean;
  readonly load: () => Promise<readonly D[]>;
}

/** What queries can call, by name, without regard to case. */
export class Registry<D extends { readonly name: string }> {
  readonly #byName = new Map<string, D>();
  readonly #packs = new Set<Pack<D>>();

  constructor(definitions: readonly D[], packs: readonly Pack<D>[] = []) {
    this.add(definitions);
    for (const pack of packs) this.#packs.add(pack);
  }

  /** Adds definitions; one of the same name is replaced. */
  add(definitions: readonly D[]): void {
    for (const definition of definitions) this.#byName.set(definition.name.toLowerCase(), definition);
  }

  /** What has a name such as `toUpper` or `duration.between`; undefined when there is none, or its pack is not loaded. */
  find(name: string): D | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /** The pack, not yet loaded, that something of this name would be in. */
  missingPack(name: string): Pack<D> | undefined {
    const wanted = name.toLowerCase();
    if (this.#byName.has(wanted)) return undefined;
    for (const pack of this.#packs) if (pack.covers(wanted)) return pack;
    return undefined;
  }

  /** Loads one pack, or all. A name that is taken by then keeps its meaning. */
  async load(pack?: Pack<D>): Promise<void> {
    for (const one of pack ? [pack] : [...this.#packs]) {
      this.add((await one.load()).filter(({ name }) => !this.find(name)));
      this.#packs.delete(one);
    }
  }

  /** All definitions, by name. */
  list(): D[] {
    return [...this.#byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The names that are most like an unknown one. */
  suggest(name: string): string[] {
    return suggest(
      name,
      this.list().map((definition) => definition.name),
    );
  }
}

/** All functions by name. */
export type FunctionRegistry = Registry<Definition>;
