import type { Entity } from '../../../model/entity.ts';
import { NameTrie } from './name-trie.ts';

/** The entities of a project, found by their names and aliases. They win over the shipped gazetteer. */
export class KnownEntities {
  readonly names = new NameTrie<Entity>();

  readonly entities: readonly Entity[];

  constructor(entities: readonly Entity[] = []) {
    this.entities = entities;
    for (const entity of entities) {
      if (entity.label === 'UnnamedSource') continue; // of one document each: a description in another report is another voice
      for (const name of new Set([entity.name, ...entity.aliases])) if (STARTS_LIKE_NAME.test(name)) this.names.add(name, entity);
    }
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
