import type { Entity } from '../../../model/entity.ts';
import type { EntityId } from '../../../model/ids.ts';
import type { ReadEntity } from '../reading.ts';
import { kebabCase } from './name-key.ts';
import type { Scene } from './scene.ts';
import type { WorldEntry } from './world/load-world.ts';

export type Gender = 'male' | 'female' | 'unknown';

/** An entity while the report is being read: what is learnt of it on the way. */
export interface Draft {
  readonly index: number;
  readonly label: string;
  /** The fullest name so far. */
  name: string;
  readonly known?: Entity | undefined;
  kind?: string | undefined;
  /** ISO code of the state that it belongs to. */
  country?: string | undefined;
  gender: Gender;
  /** Offices and roles in small letters: `foreign minister`, `envoy`. */
  readonly roles: Set<string>;
  /** Unnamed sources. */
  count?: number | null | undefined;
  affiliation?: Draft | undefined;
  isListedWithoutStatement: boolean;
  /** The project's or the gazetteer's name, which a longer one in the report does not replace. */
  isNameSettled: boolean;
}

type NewDraft = Pick<Draft, 'label' | 'name'> & Partial<Omit<Draft, 'index' | 'roles'>>;

/** The entities of one report, each once. */
export class EntityBook {
  readonly drafts: Draft[] = [];
  readonly #byWorld = new Map<WorldEntry, Draft>();
  readonly #byKnown = new Map<Entity, Draft>();

  readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  create(draft: NewDraft): Draft {
    const made: Draft = {
      gender: 'unknown',
      isListedWithoutStatement: true,
      isNameSettled: false,
      ...draft,
      index: this.drafts.length,
      roles: new Set(),
    };
    this.drafts.push(made);
    return made;
  }

  ofKnown(entity: Entity): Draft {
    let draft = this.#byKnown.get(entity);
    if (draft === undefined) {
      draft = this.create({ label: entity.label, name: entity.name, kind: entity.kind, known: entity, isNameSettled: true });
      this.#byKnown.set(entity, draft);
    }
    return draft;
  }

  ofWorld(entry: WorldEntry): Draft {
    let draft = this.#byWorld.get(entry);
    if (draft === undefined) {
      const known = this.scene.known.ofWorld(entry);
      draft =
        known === undefined
          ? this.create({ label: entry.label, name: entry.name, kind: entry.kind, country: entry.country, isNameSettled: true })
          : this.ofKnown(known);
      draft.country ??= entry.country;
      if (entry.office !== undefined) draft.roles.add(entry.office.toLowerCase());
      this.#byWorld.set(entry, draft);
    }
    return draft;
  }

  ofCountry(code: string | undefined): Draft | undefined {
    const entry = code === undefined ? undefined : this.scene.world.countries.get(code);
    return entry === undefined ? undefined : this.ofWorld(entry);
  }

  /** The drafts as entities, in the order of `indexes`, with ids that are unique in the report. */
  entities(indexes: readonly number[]): ReadEntity[] {
    const ids = this.#ids(indexes);
    return indexes.map((draftIndex, index) => {
      const draft = this.drafts[draftIndex]!;
      const entity = draft.known ?? this.#entity(draft, ids);
      return { index, entity, isKnown: draft.known !== undefined, isListedWithoutStatement: draft.isListedWithoutStatement };
    });
  }

  #ids(indexes: readonly number[]): Map<number, EntityId> {
    const ids = new Map<number, EntityId>();
    const taken = new Set<string>();
    const numbers = new Map<string, number>(); // the next free number, so that a thousand things of one name take no thousand tries each
    const take = (draft: Draft, id: string): void => {
      taken.add(id);
      ids.set(draft.index, id as EntityId);
    };
    for (const index of indexes) if (this.drafts[index]!.known !== undefined) take(this.drafts[index]!, this.drafts[index]!.known!.id);
    for (const index of indexes) {
      const draft = this.drafts[index]!;
      if (draft.known !== undefined) continue;
      const plain = kebabCase(draft.name);
      const withLabel = `${plain}-${kebabCase(draft.label)}`;
      let id = taken.has(plain) ? withLabel : plain;
      for (let number = numbers.get(withLabel) ?? 2; taken.has(id); number++) {
        id = `${withLabel}-${number}`;
        numbers.set(withLabel, number + 1);
      }
      take(draft, id);
    }
    return ids;
  }

  #entity(draft: Draft, ids: ReadonlyMap<number, EntityId>): Entity {
    const { label, name, kind, count, affiliation } = draft;
    const belongsTo = affiliation === undefined ? undefined : ids.get(affiliation.index);
    return {
      id: ids.get(draft.index)!,
      label,
      name,
      aliases: [],
      ...(kind === undefined ? {} : { kind }),
      ...(label === 'UnnamedSource' ? { count: count ?? null } : {}),
      ...(belongsTo === undefined ? {} : { affiliation: belongsTo }),
    };
  }
}
