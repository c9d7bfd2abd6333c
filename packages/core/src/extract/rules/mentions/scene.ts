import type { Parsed } from '../reading.ts';
import type { KnownEntities } from './known-entities.ts';
import { nameKey, nameWords } from './name-key.ts';
import type { World } from './world/load-world.ts';

/** What every part of this stage reads: the parsed report, its words as names are compared, and what is known by name. */
export interface Scene {
  readonly parsed: Parsed;
  readonly world: World;
  readonly known: KnownEntities;
  /** `nameKey` of each token. */
  readonly keys: readonly string[];
  /** The same in small letters. */
  readonly lowerKeys: readonly string[];
  /** For each token the index of its sentence. */
  readonly sentenceAt: Int32Array;
  readonly publisher: string;
  /** The words of the outlet's name, which is an organisation's whatever it looks like. */
  readonly publisherKey: string;
  /** Words that the report also writes in small letters: with a capital at the start of a sentence they are no names. */
  readonly lowerWords: ReadonlySet<string>;
  /** What `isNameWord` has found out so far: 1 no, 2 yes. */
  readonly nameWordAt: Uint8Array;
}

export function setScene(parsed: Parsed, world: World, known: KnownEntities, publisher: string): Scene {
  const { tokens, sentences } = parsed;
  const sentenceAt = new Int32Array(tokens.length).fill(-1);
  for (const { index, first, end } of sentences) sentenceAt.fill(index, first, end);
  const lowerWords = new Set<string>();
  for (const { text, lower } of tokens) if (text === lower) lowerWords.add(text);
  const keys = tokens.map(({ text }) => nameKey(text));
  return {
    parsed,
    world,
    known,
    keys,
    lowerKeys: keys.map((key) => key.toLowerCase()),
    sentenceAt,
    lowerWords,
    nameWordAt: new Uint8Array(tokens.length),
    publisher,
    publisherKey: nameWords(publisher).join(' '),
  };
}
