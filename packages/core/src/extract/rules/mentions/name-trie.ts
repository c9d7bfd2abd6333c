import type { Token } from '../reading.ts';
import { nameWords } from './name-key.ts';

interface TrieNode<V> {
  next?: Map<string, TrieNode<V>>;
  values?: V[];
}

/** A name found in a text: tokens `first` to `end`, exclusive, and what bears it. */
export interface TrieHit<V> {
  readonly end: number;
  readonly values: readonly V[];
}

/** Names as sequences of words, to find the longest one that begins at a token. */
export class NameTrie<V> {
  readonly #root = new Map<string, TrieNode<V>>();
  /** First characters and lengths of the first words: most words of a text begin no name, and this tells so without a look at the word. */
  readonly #beginnings = new Set<number>();

  add(name: string, value: V): void {
    const words = nameWords(name);
    this.#add(words, value);
    if (words.length > 1 && /^(?:Al|El)$/.test(words[0]!)) this.#add([words[0]!.toLowerCase(), ...words.slice(1)], value);
  }

  #add(words: readonly string[], value: V): void {
    if (words.length > 0) this.#beginnings.add(beginning(words[0]!));
    let level = this.#root;
    for (const [at, word] of words.entries()) {
      const node: TrieNode<V> = level.get(word) ?? {};
      level.set(word, node);
      if (at === words.length - 1) {
        node.values ??= [];
        node.values.push(value);
        return;
      }
      node.next ??= new Map();
      level = node.next;
    }
  }

  /** What bears exactly this name. */
  get(name: string): readonly V[] {
    let level: Map<string, TrieNode<V>> | undefined = this.#root;
    let node: TrieNode<V> | undefined;
    for (const word of nameWords(name)) {
      node = level?.get(word);
      if (node === undefined) return [];
      level = node.next;
    }
    return node?.values ?? [];
  }

  /** The longest name that begins at token `at` and ends before `limit`. `keys` are the tokens' `nameKey`s. */
  longest(tokens: readonly Token[], keys: readonly string[], at: number, limit: number): TrieHit<V> | undefined {
    const first = keys[at];
    if (first === undefined || (isSmall(first.charCodeAt(1)) && !this.#beginnings.has(beginning(first)))) return undefined;
    let level: Map<string, TrieNode<V>> | undefined = this.#root;
    let found: TrieHit<V> | undefined;
    for (let index = at; index < limit && level !== undefined; index++) {
      if (index > at && isInnerHyphen(tokens, index)) continue;
      const key = keys[index]!;
      let node: TrieNode<V> | undefined = level.get(key);
      if (node === undefined && !isSmall(key.charCodeAt(1))) node = level.get(inTitleCase(key));
      if (node === undefined) break;
      if (node.values !== undefined) found = { end: index + 1, values: node.values };
      level = node.next;
    }
    return found;
  }
}

/** A hyphen or dash without space around it. */
export function isInnerHyphen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const { text, start, end } = token;
  return (text === '-' || text === '‑' || text === '–') && tokens[index - 1]?.end === start && tokens[index + 1]?.start === end;
}

const beginning = (word: string): number => word.charCodeAt(0) * 64 + Math.min(word.length, 63);

/** One of `a` to `z`: a word with such a letter is not all in capitals. */
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** `NEW DELHI` as `New Delhi`; no abbreviation becomes another name by it. */
function inTitleCase(key: string): string {
  return key.length > 2 && key === key.toUpperCase() && key !== key.toLowerCase() ? key[0]! + key.slice(1).toLowerCase() : key;
}
