import { distance } from 'fastest-levenshtein';
import unhomoglyph from 'unhomoglyph';
import { foldName, isProperName } from './suspected-duplicates.ts';

/** How alike two names are, from 0 to 1, and why a person would say so. */
export interface Likeness {
  readonly score: number;
  readonly reason: string;
}

type Measure = (a: string, b: string, label: string) => Likeness | undefined;

/** Words spelt as differently as transliterations of one name are: Zelenskyy and Zelenskij, Qaddafi and Gaddafi. */
const NEAR_WORD = 0.7;
const NEAR_NAME = 0.8;

/** In the order of their weight: the first that applies counts. */
const MEASURES: readonly Measure[] = [sameName, lookalike, initials, acronym, transliteration, contained];

/** How alike two names of entities of one label are; undefined when nothing speaks for it. */
export function nameLikeness(a: string, b: string, label: string): Likeness | undefined {
  const isNamed = isProperName(a, label) && isProperName(b, label);
  for (const measure of isNamed ? MEASURES : [sameName]) {
    const likeness = measure(a, b, label) ?? measure(b, a, label);
    if (likeness) return likeness;
  }
  return undefined;
}

/** The words of a name, folded. */
export function nameWords(name: string): string[] {
  return foldName(name).split(' ').filter(Boolean);
}

function sameName(a: string, b: string, label: string): Likeness | undefined {
  if (foldName(a) !== foldName(b)) return undefined;
  if (!isProperName(a, label)) return { score: 0.35, reason: `both are called “${a}”, which is no name` };
  if (label === 'Person' && nameWords(a).length === 1)
    return { score: 0.3, reason: `both are called “${a}”, one word that many people share` };
  return { score: 0.95, reason: a === b ? `both are called “${a}”` : `“${a}” and “${b}” are two spellings` };
}

/** Letters of other scripts that look the same (Unicode TR 39, skeletons): a sign of a forgery or a slip, so it only flags. */
function lookalike(a: string, b: string): Likeness | undefined {
  if (a === b || !hasForeignLetters(a) || foldName(unhomoglyph(a)) !== foldName(unhomoglyph(b))) return undefined;
  return { score: 0.6, reason: `“${a}” looks like “${b}” but has letters of another script` };
}

function hasForeignLetters(name: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(name) && /\p{L}/u.test(name);
}

function initials(a: string, b: string, label: string): Likeness | undefined {
  if (label !== 'Person') return undefined;
  const [short, long] = [nameWords(a), nameWords(b)];
  if (short.length < 2 || long.length < 2 || short.at(-1) !== long.at(-1)) return undefined;
  const isInitial = short.slice(0, -1).every((word, i) => word.length === 1 && long[i]?.startsWith(word));
  return isInitial ? { score: 0.75, reason: `“${a}” has the initials of “${b}”` } : undefined;
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'du', 'la']);

function acronym(a: string, b: string): Likeness | undefined {
  const letters = a.replace(/\./g, '');
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return undefined;
  const first = b
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) => word[0]!.toUpperCase());
  return first.length > 1 && first.join('') === letters
    ? { score: 0.8, reason: `“${a}” is made of the first letters of “${b}”` }
    : undefined;
}

function transliteration(a: string, b: string): Likeness | undefined {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.length !== right.length || left.length < 2) return undefined;
  let sum = 0;
  for (const [i, word] of left.entries()) {
    const near = wordLikeness(word, right[i]!);
    if (near < NEAR_WORD) return undefined;
    sum += near;
  }
  const score = sum / left.length;
  return score >= NEAR_NAME ? { score: 0.5 + 0.4 * score, reason: `“${a}” and “${b}” are spelt nearly alike` } : undefined;
}

function wordLikeness(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}

/** One name is the other with words left out. A person's surname alone is no reason to merge, so it scores low and is only shown. */
function contained(a: string, b: string, label: string): Likeness | undefined {
  const [few, many] = [new Set(nameWords(a)), new Set(nameWords(b))];
  if (few.size === 0 || few.size >= many.size || ![...few].every((word) => many.has(word))) return undefined;
  if (label === 'Person' && few.size === 1) return { score: 0.3, reason: `only the name “${a}” is shared with “${b}”` };
  if (label === 'Place' || few.size === 1) return undefined; // a hall is not its city, and `ceasefire` is the name of many
  return { score: 0.45 + (0.35 * few.size) / many.size, reason: `“${a}” is “${b}” with words left out` };
}
