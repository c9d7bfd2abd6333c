import { nameWords } from '../name-key.ts';
import { NameTrie } from '../name-trie.ts';
import { ACCORDS } from './accords.ts';
import { COUNTRIES } from './countries.ts';
import { ORGANIZATIONS } from './organizations.ts';
import { OUTLETS } from './outlets.ts';
import { PEOPLE } from './people.ts';
import { PLACES } from './places.ts';
import { SEATS } from './seats.ts';

/** Something that the world knows by name, before any report is read. */
export interface WorldEntry {
  readonly label: 'Country' | 'Organization' | 'Place' | 'Plan' | 'Event' | 'Person';
  readonly name: string;
  readonly kind?: string | undefined;
  /** ISO 3166 code of the state that it is, belongs to or lies in. */
  readonly country?: string | undefined;
  /** All names under which the gazetteer has it. */
  readonly forms: readonly string[];
  /** The body for which a city stands as an actor, where it is no state: `Brussels`. */
  readonly seatOf?: WorldEntry | undefined;
  /** A person's office there. */
  readonly office?: string | undefined;
}

/** How a name stands for its entry. `capital` stands for the state or for the city, as the sentence has it; `seat` for a body or its building. */
export type NameUse = 'name' | 'adjective' | 'people' | 'capital' | 'seat';

export interface WorldName {
  readonly entry: WorldEntry;
  readonly use: NameUse;
  /** A common word or an abbreviation of several things: counts only where the sentence or the report supports it. */
  readonly isDoubtful: boolean;
}

export interface World {
  readonly names: NameTrie<WorldName>;
  /** By ISO code. */
  readonly countries: ReadonlyMap<string, WorldEntry>;
  readonly people: readonly WorldEntry[];
  /** By what follows a first name: `Merkel`, `bin Salman`. */
  readonly surnames: ReadonlyMap<string, readonly WorldEntry[]>;
}

/** Cities that stand for the body that sits there. */
const CITY_SEATS: readonly (readonly [city: string, body: string, country: string])[] = [['Brussels', 'European Union', 'BE']];

let loaded: World | undefined;

/** The shipped gazetteer. Read on first use, in a few milliseconds, and kept. */
export function loadWorld(): World {
  loaded ??= readWorld();
  return loaded;
}

function readWorld(): World {
  const names = new NameTrie<WorldName>();
  const countries = new Map<string, WorldEntry>();
  const people: WorldEntry[] = [];
  const add = (entry: WorldEntry, name: string, use: NameUse = 'name'): void => {
    const isDoubtful = name.startsWith('?');
    const form = isDoubtful ? name.slice(1) : name;
    if (use !== 'adjective' && use !== 'people') (entry.forms as string[]).push(form);
    names.add(form, { entry, use, isDoubtful });
  };
  readCountries(countries, add);
  readSeats(add);
  for (const [heading, forms] of groups(ORGANIZATIONS)) addOrganization(heading, forms, add);
  for (const line of OUTLETS.split('\n')) for (const forms of items(line)) addOrganization('outlet', forms, add);
  for (const [city, body, country] of CITY_SEATS) {
    add({ label: 'Place', name: city, forms: [], country, seatOf: names.get(body)[0]!.entry }, city, 'capital');
  }
  for (const [country, forms] of groups(PLACES)) {
    const entry: WorldEntry = { label: 'Place', name: forms[0]!, forms: [], country: country === '*' ? undefined : country };
    for (const form of forms) add(entry, form);
  }
  for (const [label, forms] of groups(ACCORDS)) {
    const entry: WorldEntry = { label: label as 'Plan' | 'Event', name: forms[0]!, forms: [] };
    for (const form of forms) add(entry, form);
  }
  for (const [country, [office, ...forms]] of groups(PEOPLE)) {
    const entry: WorldEntry = { label: 'Person', name: forms[0]!, forms: [], country, office };
    people.push(entry);
    for (const form of forms) add(entry, form);
  }
  return { names, countries, people, surnames: bySurname(people) };
}

function bySurname(people: readonly WorldEntry[]): Map<string, WorldEntry[]> {
  const surnames = new Map<string, WorldEntry[]>();
  for (const entry of people) {
    for (const form of new Set(entry.forms)) {
      const words = nameWords(form);
      for (let at = 1; at < words.length; at++) {
        const surname = words.slice(at).join(' ');
        const bearers = surnames.get(surname);
        if (bearers === undefined) surnames.set(surname, [entry]);
        else if (!bearers.includes(entry)) bearers.push(entry);
      }
    }
  }
  return surnames;
}

type Add = (entry: WorldEntry, name: string, use?: NameUse) => void;

function readCountries(countries: Map<string, WorldEntry>, add: Add): void {
  for (const line of COUNTRIES.trim().split('\n')) {
    const [code = '', name = '', others, adjectives, people, capitals] = line.split('|');
    const entry: WorldEntry = { label: 'Country', name, forms: [], country: code };
    countries.set(code, entry);
    for (const form of [name, ...list(others)]) add(entry, form);
    for (const form of list(adjectives)) add(entry, form, 'adjective');
    for (const form of list(people)) add(entry, form, 'people');
    const city = list(capitals)[0]?.replace('~', '');
    const place: WorldEntry = { label: 'Place', name: city ?? '', forms: [], country: code };
    for (const form of list(capitals)) {
      if (form.startsWith('~')) add(place, form.slice(1));
      else add(place, form, 'capital');
    }
  }
}

function readSeats(add: Add): void {
  for (const line of SEATS.trim().split('\n')) {
    const [forms = '', country = ''] = line.split('|');
    const [name = '', ...others] = forms.split('=').map((form) => form.trim());
    const entry: WorldEntry = { label: 'Organization', name, kind: 'government', forms: [], country: country || undefined };
    for (const form of [name, ...others]) add(entry, form, 'seat');
  }
}

function addOrganization(kind: string, forms: readonly string[], add: Add): void {
  const country = forms.map((form) => form.split('@')[1]).find((code) => code !== undefined);
  const plain = forms.map((form) => form.split('@')[0]!);
  const entry: WorldEntry = { label: 'Organization', name: plain[0]!.replace('?', ''), kind, forms: [], country };
  for (const form of plain) add(entry, form, isAdjective(form) ? 'adjective' : 'name');
}

/** `Republican`, `Turkish Cypriot`: a word for a member or a quality of the party or community. */
const isAdjective = (form: string): boolean => ADJECTIVES.has(form);
const ADJECTIVES = new Set(['Republican', 'Democrat', 'Tory', 'Turkish Cypriot', 'Greek Cypriot', 'Bosnian Serb', 'Kosovo Serb']);

function* groups(data: string): Generator<[heading: string, forms: string[]]> {
  for (const line of data.trim().split('\n')) {
    const at = line.indexOf(':');
    for (const forms of items(line.slice(at + 1))) yield [line.slice(0, at), forms];
  }
}

const items = (line: string): string[][] =>
  line
    .split(';')
    .map((item) => item.split('=').map((form) => form.trim()))
    .filter(([first]) => first !== '');
const list = (field: string | undefined): string[] => (field === undefined || field === '' ? [] : field.split(';'));
