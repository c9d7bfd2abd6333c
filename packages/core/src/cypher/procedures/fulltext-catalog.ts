/** A full-text index: the words in some properties of the nodes that have one of the labels. */
export interface FulltextIndex {
  readonly name: string;
  /** None for nodes with whatever labels. */
  readonly labels: readonly string[];
  readonly properties: readonly string[];
}

/** The full-text indexes of an engine, by name. They are filled when they are first searched. */
export class FulltextCatalog {
  readonly #byName = new Map<string, FulltextIndex>();

  constructor(indexes: readonly FulltextIndex[] = []) {
    for (const index of indexes) this.add(index);
  }

  list(): FulltextIndex[] {
    return [...this.#byName.values()];
  }

  get(name: string): FulltextIndex | undefined {
    return this.#byName.get(name);
  }

  add(index: FulltextIndex): void {
    this.#byName.set(index.name, index);
  }

  remove(name: string): void {
    this.#byName.delete(name);
  }
}
