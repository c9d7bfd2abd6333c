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

/** How often a state must be mentioned to be the report's own, and how many times as often as the next. */
const LEAST_MENTIONS = 2;
const LEAD = 1.1;

/** The state that an office belongs to where the words beside it do not say so, but the report names it. */
export class HomeStates {
  readonly #reading: Mentioned;
  readonly #world: World = loadWorld();
  readonly #countries = new Map<string, number>();
  /** -1 for none, undefined before it is asked for. */
  #ofReport: number | undefined;

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

  /**
   * Of the report as a whole: the state that it speaks of clearly more often than of any other. A title alone ("Foreign Minister X") is one of that state.
   */
  ofReport(): number | undefined {
    if (this.#ofReport === undefined) this.#ofReport = this.#mostMentioned();
    return this.#ofReport < 0 ? undefined : this.#ofReport;
  }

  #mostMentioned(): number {
    const counts = new Map<number, number>();
    for (const { entity } of this.#reading.mentions) {
      const { label } = this.#reading.entities[entity]?.entity ?? {};
      const state = label === 'Country' ? entity : label === 'Place' ? this.ofCapital(entity) : undefined;
      if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
    }
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    return first && first[1] >= LEAST_MENTIONS && first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : -1;
  }

  #named(code: string | undefined): number | undefined {
    const state = code === undefined ? undefined : this.#world.countries.get(code);
    return state === undefined ? undefined : this.#countries.get(state.name);
  }
}
