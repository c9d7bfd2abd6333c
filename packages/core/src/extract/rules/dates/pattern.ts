import { LEXICON, WORD_GROUPS } from './lexicon.ts';

/** Kinds of numbers and of words that no pattern names; the scanner tells them apart. */
export const OPEN_KINDS = [
  'Day', // 1 to 31
  'Number',
  'Year', // 1500 to 2100
  'DayOrdinal', // `5th`
  'Decade', // `1990s`
  'TwoDigitDecade', // `70s`
  'Iso', // `2021-11-19`
  'NumericDate', // `19.11.2021`
  'Name', // a word with a capital
  'Word',
  'Other',
] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

/** What may stand where a pattern says the name on the left. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(LEXICON).map(([kind, words]) => [kind, Object.keys(words)])),
  ...WORD_GROUPS,
  Ordinal: [...Object.keys(LEXICON.Ordinal), 'DayOrdinal'],
  Count: [...Object.keys(LEXICON.Count), 'Day', 'Number'],
  ShortDecade: [...Object.keys(LEXICON.ShortDecade), 'TwoDigitDecade'],
};
const VALUE_KINDS: ReadonlySet<string> = new Set([
  ...Object.keys(LEXICON),
  ...OPEN_KINDS.filter((k) => !['Name', 'Word', 'Other'].includes(k)),
]);

/**
 * One character of the private use area for every word that a pattern names and for every open kind, so that a text becomes a string of such
 * characters and a pattern a regular expression over them. Those expressions have no repetition, hence no backtracking to speak of.
 */
const letters = new Map<string, string>();
/** The private use area of the basic plane. */
export const FIRST_LETTER = 0xe000;
export const MOST_LETTERS = 6400;

/** The letter of a word that patterns name; undefined for all others. */
export function letterOf(word: string): string | undefined {
  return letters.get(word);
}

function register(word: string): string {
  const letter = letters.get(word) ?? String.fromCharCode(FIRST_LETTER + letters.size);
  letters.set(word, letter);
  return letter;
}

for (const kind of OPEN_KINDS) register(kind);

/** A pattern ready to be tried at a place of a string of letters. */
export interface CompiledPattern {
  /** Sticky; one group for each element, empty where an optional one is left out. */
  readonly expression: RegExp;
  readonly elements: readonly PatternElement[];
}

interface PatternElement {
  readonly letters: ReadonlySet<string>;
  readonly isOptional: boolean;
  /** Its kinds (`Month|MonthShort`) when it stands for a number. */
  readonly kinds?: string | undefined;
}

/**
 * Reads a pattern: elements with spaces between. `last|next` either, `on?` perhaps, `Weekday` any word of that kind, `(in|since)` stands before or behind
 * what is matched and is no part of it, `(!every)` does not stand there.
 */
export function compilePattern(source: string): CompiledPattern {
  const elements: PatternElement[] = [];
  let expression = '';
  for (const part of source.split(' ')) {
    if (part.startsWith('(') && part.endsWith(')')) {
      const isExcluded = part.startsWith('(!');
      const names = part.slice(isExcluded ? 2 : 1, -1);
      expression += `(?${elements.length === 0 ? '<' : ''}${isExcluded ? '!' : '='}${toClass(names)})`;
      continue;
    }
    const isOptional = part.endsWith('?');
    const names = isOptional ? part.slice(0, -1) : part;
    const isValued = names.split('|').some((name) => VALUE_KINDS.has(name));
    elements.push({ letters: new Set(lettersOf(names)), isOptional, kinds: isValued ? names : undefined });
    expression += `(${toClass(names)}${isOptional ? '?' : ''})`;
  }
  return { expression: new RegExp(expression, 'y'), elements };
}

/** True when a match may begin with the first letter and go on with the second, or end before it. */
export function canBegin({ elements }: CompiledPattern, first: string, second: string): boolean {
  for (const [i, element] of elements.entries()) {
    if (element.letters.has(first)) {
      const rest = elements.slice(i + 1);
      const needed = rest.findIndex((e) => !e.isOptional);
      if (needed === -1 || rest.slice(0, needed + 1).some((e) => e.letters.has(second))) return true;
    }
    if (!element.isOptional) return false;
  }
  return false;
}

function toClass(names: string): string {
  return `[${lettersOf(names).join('')}]`;
}

/** The letters of all that an element names. */
export function lettersOf(names: string): string[] {
  return names.split('|').flatMap((name) => (MEMBERS[name] ?? [name]).map(register));
}

/** What a word stands for as one of some kinds (`Month|MonthShort`); undefined for a word that stands for no number. */
export function numberOf(kinds: string, word: string): number | undefined {
  for (const kind of kinds.split('|')) {
    const words: Readonly<Record<string, number>> | undefined = Object.hasOwn(LEXICON, kind)
      ? LEXICON[kind as keyof typeof LEXICON]
      : undefined;
    if (words !== undefined && Object.hasOwn(words, word)) return words[word];
  }
  return undefined;
}
