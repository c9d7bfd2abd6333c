import type { Draft, Gender } from '../entity-book.ts';
import { FEMALE, MALE } from '../names/capitals.ts';
import { NAME_PARTICLES } from '../words/name-heads.ts';

/** How many names a person has in one report, and how many persons share a word of them, before the rest is passed over: time stays linear. */
const MOST_NAMES = 20;
const MOST_BEARERS = 50;

/** The persons of one report, by the words of their names. */
export class People {
  readonly #byWord = new Map<string, Draft[]>();
  readonly #names = new Map<Draft, string[][]>();

  add(draft: Draft, key: string): void {
    const words = contentWords(key);
    const names = this.#names.get(draft) ?? [];
    this.#names.set(draft, names);
    if (names.length >= MOST_NAMES || names.some((name) => name.join(' ') === words.join(' '))) return;
    names.push(words);
    for (const word of words) {
      const list = this.#byWord.get(word);
      if (list === undefined) this.#byWord.set(word, [draft]);
      else if (list.length < MOST_BEARERS && !list.includes(draft)) list.push(draft);
    }
  }

  /** Who bears this full name, also with an initial more or less or a shortened first name: `Dan` for `Daniel`. */
  sameFullName(key: string): Draft | undefined {
    const words = contentWords(key);
    const last = words.at(-1);
    if (words.length < 2 || last === undefined) return undefined;
    return this.#byWord.get(last)?.find((draft) => this.#names.get(draft)!.some((name) => isSameName(name, words)));
  }

  /** Who is meant by a part of a name. A last name counts before a first one; of several bearers, the one mentioned last before. */
  bearer(key: string, recent: (draft: Draft) => number): Draft | undefined {
    const words = contentWords(key);
    if (words.length === 0) return undefined;
    const candidates = (this.#byWord.get(words[0]!) ?? []).filter((draft) =>
      this.#names.get(draft)!.some((name) => words.every((word) => name.includes(word))),
    );
    const byLast = candidates.filter((draft) => this.#names.get(draft)!.some((name) => name.at(-1) === words.at(-1)));
    const pool = byLast.length > 0 ? byLast : candidates;
    return pool.length < 2 ? pool[0] : [...pool].sort((a, b) => recent(b) - recent(a))[0];
  }
}

/** Without particles, and with Arabic articles off: `al Burhan` is `Burhan`. */
function contentWords(key: string): string[] {
  const words = key
    .split(' ')
    .map((word) => word.toLowerCase().replace(/^(?:al|el)-/, ''))
    .filter((word) => !NAME_PARTICLES.has(word));
  return words.length > 0 ? words : [key.toLowerCase()];
}

function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const [x, y] = [a[0]!, b[0]!];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.every((word) => long.includes(word))) return true;
  return a.length === b.length && a.length === 2 && Math.min(x.length, y.length) >= 3 && (x.startsWith(y) || y.startsWith(x));
}

/** By the first name. */
export function genderOf(key: string): Gender {
  const [first = ''] = key.split(' ');
  if (MALE.has(first)) return FEMALE.has(first) ? 'unknown' : 'male';
  return FEMALE.has(first) ? 'female' : 'unknown';
}
