import type { Entity } from '../../../model/entity.ts';
import { NameTrie } from './name-trie.ts';
import type { WorldEntry } from './world/load-world.ts';

/** The entities of a project, found by their names and aliases. They win over the shipped gazetteer. */
export class KnownEntities {
  readonly names = new NameTrie<Entity>();

  readonly entities: readonly Entity[];
  /** What a name of the gazetteer turned out to be: its entries are the same for every report. */
  readonly #byEntry = new WeakMap<WorldEntry, { readonly entity: Entity | undefined }>();

  constructor(entities: readonly Entity[] = []) {
    this.entities = entities;
    for (const entity of entities) {
      if (entity.label === 'UnnamedSource') continue; // of one document each: a description in another report is another voice
      for (const name of new Set([entity.name, ...entity.aliases])) if (STARTS_LIKE_NAME.test(name)) this.names.add(name, entity);
    }
  }

  /** The project's entity that an entry of the gazetteer stands for. */
  ofWorld(entry: WorldEntry): Entity | undefined {
    let found = this.#byEntry.get(entry);
    if (found === undefined) {
      found = { entity: this.find(entry.label, entry.forms) };
      this.#byEntry.set(entry, found);
    }
    return found.entity;
  }

  /** The project's entity of this label that bears one of the names. */
  find(label: string, names: readonly string[]): Entity | undefined {
    for (const name of names) {
      const found = this.names.get(name).find((entity) => entity.label === label);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Aliases such as `the envoy` mean somebody else in another report; they are left to coreference. */
const STARTS_LIKE_NAME = /^(?!(?:the|a|an|his|her|their) \p{Ll})/u;
