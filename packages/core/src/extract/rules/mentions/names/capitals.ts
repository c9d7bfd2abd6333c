import { nameKey } from '../name-key.ts';
import { isInnerHyphen } from '../name-trie.ts';
import type { Scene } from '../scene.ts';
import { BODY_MODIFIERS, COMPOUND_TAILS, NAME_PARTICLES, PLACE_STARTS, WEEKDAYS_AND_MONTHS } from '../words/name-heads.ts';
import { CAPITALISED_COMMON, PEOPLES_AND_FAITHS, SENTENCE_STARTERS, SMALL_WORDS } from '../words/not-names.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../world/first-names.ts';

const CAPITAL = /^(?:\p{Lu}|\d+\p{Lu}|['’]\p{Lu})/u;
const firstNames = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(nameKey));
export const MALE: ReadonlySet<string> = firstNames(MALE_NAMES);
export const FEMALE: ReadonlySet<string> = firstNames(FEMALE_NAMES);
export const isFirstName = (key: string): boolean => MALE.has(key) || FEMALE.has(key);

/** True for a word with a capital that may be a name or part of one; the first word of a sentence needs more than its capital. */
export function isNameWord(scene: Scene, at: number): boolean {
  const known = scene.nameWordAt[at]!;
  if (known > 0) return known === 2;
  const found = readsAsName(scene, at);
  scene.nameWordAt[at] = found ? 2 : 1;
  return found;
}

function readsAsName(scene: Scene, at: number): boolean {
  const token = scene.parsed.tokens[at]!;
  if (!CAPITAL.test(token.text) || isDateWord(scene, at) || CAPITALISED_COMMON.has(token.lower)) return false;
  if (SMALL_WORDS.has(token.lower) || isPartyMark(scene, at)) return false;
  if (token.tag === 'PRON' || token.text === 'I' || PEOPLES_AND_FAITHS.has(token.lower)) return false;
  return !isSentenceStart(scene, at) || isNameAtStart(scene, at);
}

/** `R-Texas`, `D-Mass.`: party and state of a member of the United States Congress. */
function isPartyMark(scene: Scene, at: number): boolean {
  const { tokens } = scene.parsed;
  if (/^[RDI]$/.test(tokens[at]!.text)) return isInnerHyphen(tokens, at + 1);
  return at > 1 && isInnerHyphen(tokens, at - 1) && /^[RDI]$/.test(tokens[at - 2]!.text);
}

/** A weekday or month; after a possessor it is a first name: `Kenya's August Otieno`. */
const isDateWord = (scene: Scene, at: number): boolean =>
  WEEKDAYS_AND_MONTHS.has(scene.parsed.tokens[at]!.lower.replace('.', '')) && scene.parsed.tokens[at - 1]?.lower !== "'s";

/** An Arabic article with its hyphen before a capital: `el-Obeid`. */
export function isArticleOfName(scene: Scene, at: number): boolean {
  const { lower } = scene.parsed.tokens[at]!;
  return (
    (lower === 'al' || lower === 'el') &&
    at + 2 < scene.parsed.tokens.length &&
    isInnerHyphen(scene.parsed.tokens, at + 1) &&
    isNameWord(scene, at + 2)
  );
}

function isNameAtStart(scene: Scene, at: number): boolean {
  const { lower, tag, text } = scene.parsed.tokens[at]!;
  if (SENTENCE_STARTERS.has(lower)) return false;
  if (text.length > 1 && text === text.toUpperCase()) return true;
  if (isFirstName(scene.keys[at]!)) return true;
  const next = scene.parsed.tokens[at + 1];
  if (next !== undefined && CAPITAL.test(next.text) && (BODY_MODIFIERS.has(lower) || PLACE_STARTS.has(lower))) return true;
  return tag === 'PROPN' && !scene.lowerWords.has(lower);
}

/** The first word of a sentence, of a quotation in it, or after a colon. */
export function isSentenceStart(scene: Scene, at: number): boolean {
  const { tokens, sentences } = scene.parsed;
  const first = sentences[scene.sentenceAt[at]!]?.first;
  if (first === at) return true;
  const before = tokens[at - 1];
  if (before === undefined || before.tag !== 'PUNCT') return false;
  return before.text === ':' || before.lower === '"' || before.lower === "'" || (before.text === '(' && first === at - 1);
}

/** No name has more words; a line of capitals without end is read in pieces. */
const LONGEST_RUN = 16;

/**
 * End of the run of name words that begins at `at`: capitals, particles between them (`bin`, `von der`), hyphens, `&`.
 * Syllables in small letters after a hyphen belong to it (`Jong-un`), the second half of a compound does not (`Trump-backed`).
 */
export function runEnd(scene: Scene, at: number, limit: number): number {
  const last = Math.min(limit, at + LONGEST_RUN);
  let end = at + 1;
  while (end < last) {
    const step = runStep(scene, end, limit);
    if (step === 0) break;
    end += step;
  }
  return end;
}

function runStep(scene: Scene, at: number, limit: number): number {
  const { tokens } = scene.parsed;
  const { text, lower } = tokens[at]!;
  if (isNameWord(scene, at)) return 1;
  if (at + 1 >= limit) return 0;
  if (isInnerHyphen(tokens, at)) return isNameWord(scene, at + 1) || isSyllable(scene, at + 1) ? 2 : 0;
  if (text === '&' && isNameWord(scene, at + 1)) return 2;
  if (text === lower && NAME_PARTICLES.has(lower)) {
    for (let next = at + 1; next < Math.min(limit, at + 4); next++) {
      if (isNameWord(scene, next)) return next - at;
      if (!NAME_PARTICLES.has(tokens[next]!.lower) && !isInnerHyphen(tokens, next)) return 0;
    }
  }
  return 0;
}

function isSyllable(scene: Scene, at: number): boolean {
  const { text, lower } = scene.parsed.tokens[at]!;
  return text === lower && /^\p{Ll}{1,5}$/u.test(text) && !COMPOUND_TAILS.has(lower) && !lower.endsWith('ed');
}
