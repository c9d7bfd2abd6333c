import { suggest } from '../../base/suggest.ts';
import type { AggregateDefinition } from './aggregate.ts';
import type { FunctionDefinition } from './define.ts';

/** Any function that a query can call by name. */
export type Definition = FunctionDefinition | AggregateDefinition;

/** A part of the library that is loaded when a query needs it. */
export interface FunctionPack {
  readonly name: string;
  /** Whether a function of this name, in lower case, would be in it. */
  readonly covers: (name: string) => boolean;
  readonly load: () => Promise<readonly Definition[]>;
}

/** All functions by name, without regard to case. */
export class FunctionRegistry {
  readonly #byName = new Map<string, Definition>();
  readonly #packs = new Set<FunctionPack>();

  constructor(definitions: readonly Definition[], packs: readonly FunctionPack[] = []) {
    this.add(definitions);
    for (const pack of packs) this.#packs.add(pack);
  }

  /** Adds functions; one of the same name is replaced. */
  add(definitions: readonly Definition[]): void {
    for (const definition of definitions) this.#byName.set(definition.name.toLowerCase(), definition);
  }

  /** The function of a name such as `toUpper` or `duration.between`; undefined when there is none, or its pack is not loaded. */
  find(name: string): Definition | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /** The pack, not yet loaded, that a function of this name would be in. */
  missingPack(name: string): FunctionPack | undefined {
    const wanted = name.toLowerCase();
    if (this.#byName.has(wanted)) return undefined;
    for (const pack of this.#packs) if (pack.covers(wanted)) return pack;
    return undefined;
  }

  /** Loads one pack, or all. */
  async load(pack?: FunctionPack): Promise<void> {
    for (const one of pack ? [pack] : [...this.#packs]) {
      this.add(await one.load());
      this.#packs.delete(one);
    }
  }

  /** All functions, by name. */
  list(): Definition[] {
    return [...this.#byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The names of functions that are most like an unknown one. */
  suggest(name: string): string[] {
    return suggest(
      name,
      this.list().map((definition) => definition.name),
    );
  }
}
