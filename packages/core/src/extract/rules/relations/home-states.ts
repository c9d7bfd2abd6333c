import { loadWorld, type World } from '../mentions/world/load-world.ts';
import type { Mentioned } from '../reading.ts';

/**
 * Titles that only one state has, with its ISO 3166 code: who bears one without the state beside it ("Congresswoman X", "the Taoiseach") holds it there.
 */
const TITLE_STATES: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'US'],
  ['congressman', 'US'],
  ['congresswoman', 'US'],
  ['treasury secretary', 'US'],
  ['attorney general', 'US'],
  ['defense secretary', 'US'],
  ['foreign secretary', 'GB'],
  ['home secretary', 'GB'],
  ['defence secretary', 'GB'],
  ['taoiseach', 'IE'],
]);

/** The state that an office belongs to where the words beside it do not say so, but the report names it. */
export class HomeStates {
  readonly #reading: Mentioned;
  readonly #world: World = loadWorld();
  readonly #countries = new Map<string, number>();

  constructor(reading: Mentioned) {
    this.#reading = reading;
    for (const { index, entity } of reading.entities) if (entity.label === 'Country') this.#countries.set(entity.name, index);
  }

  /** Of a person or place that the gazetteer knows. */
  of(entity: number): number | undefined {
    const found = this.#reading.entities[entity]?.entity;
    if (!found) return undefined;
    const known = this.#world.names.get(found.name).find(({ entry }) => entry.label === found.label)?.entry;
    return this.#named(known?.country);
  }

  /** Of a capital. */
  ofCapital(entity: number): number | undefined {
    const name = this.#reading.entities[entity]?.entity.name ?? '';
    return this.#named(this.#world.names.get(name).find(({ use }) => use === 'capital')?.entry.country);
  }

  ofTitle(words: string): number | undefined {
    return this.#named(TITLE_STATES.get(words));
  }

  #named(code: string | undefined): number | undefined {
    const state = code === undefined ? undefined : this.#world.countries.get(code);
    return state === undefined ? undefined : this.#countries.get(state.name);
  }
}
