import { Dictionary } from '../graph/dictionary.ts';
import { type Entity, UNNAMED_SOURCE } from '../model/entity.ts';

/** The entities of a story as small integers: rank `r` is `entities[r]`, which becomes node `r`. Ranks are in the order of ids. */
export interface Ranks {
  readonly entities: readonly Entity[];
  /** Their ids; the rank is the code. */
  readonly ids: Dictionary;
  /** The rank of the entity that stands for an id, merged ids included. */
  readonly rankOf: ReadonlyMap<string, number>;
  /** The entity that stands for an id, merged ids included. */
  readonly canonical: ReadonlyMap<string, Entity>;
  /** Codes of their labels in `labelNames`, by rank. */
  readonly labels: Uint32Array;
  readonly labelNames: Dictionary;
  /** 1 for a voice that no reader can identify. */
  readonly unnamed: Uint8Array;
}

/** @param merged the entity that stands for each merged id */
export function rankEntities(all: readonly Entity[], merged: ReadonlyMap<string, string>): Ranks {
  const entities = all.filter((e) => !merged.has(e.id)).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const rankOf = new Map<string, number>(entities.map((e, rank) => [e.id, rank]));
  for (const [id, standIn] of merged) {
    const rank = rankOf.get(standIn);
    if (rank !== undefined) rankOf.set(id, rank);
  }
  const canonical = new Map([...rankOf].map(([id, rank]) => [id, entities[rank]!]));
  const ids = new Dictionary(entities.map((e) => e.id));
  const labelNames = new Dictionary();
  const labels = Uint32Array.from(entities, (e) => labelNames.intern(e.label));
  const unnamed = Uint8Array.from(entities, (e) => Number(e.label === UNNAMED_SOURCE));
  return { entities, ids, rankOf, canonical, labels, labelNames, unnamed };
}
