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

  /** Of the place that a report is written from: `OSLO (NNA) - ` and `OSLO: ` stand before its first sentence. */
  ofDateline(): number | undefined {
    const [first] = this.#reading.tokens;
    if (!first || !/^\p{Lu}{3,}$/u.test(first.text)) return undefined;
    const place = this.#reading.mentions.find((mention) => mention.first === 0);
    return place === undefined ? undefined : (this.ofCapital(place.entity) ?? this.of(place.entity));
  }

  ofTitle(words: string): number | undefined {
    return this.#named(TITLE_STATES.get(words));
  }

  #named(code: string | undefined): number | undefined {
    const state = code === undefined ? undefined : this.#world.countries.get(code);
    return state === undefined ? undefined : this.#countries.get(state.name);
  }
}
