import { isInnerHyphen } from '../name-trie.ts';
import type { Scene } from '../scene.ts';
import { WEEKDAYS_AND_MONTHS } from '../words/name-heads.ts';
import { CITY_NOUNS, HELD_IN, LOCATIVES, MOTION, PLACE_NOUNS, PLACE_OBJECTS } from '../words/places-in-sentences.ts';
import type { NameSpan } from './name-span.ts';

/** How far a verb of motion may stand before its `to`. */
const MOTION_REACH = 9;

/**
 * Whether a capital or a seat of power is the place here (`in Kyiv`, `flew to Kyiv`, `came to the White House`) and not the actor (`Kyiv said`, `talks with Kyiv`).
 * @param before the reading of the name that this one is coordinated with: `in Baku and Yerevan`
 */
export function isPlaceUse(scene: Scene, span: NameSpan, before: boolean | undefined): boolean {
  const { tokens } = scene.parsed;
  if (isFollowedByRegion(scene, span)) return true;
  const next = tokens[span.end];
  if (next !== undefined && CITY_NOUNS.has(next.lower)) return true;
  if (next !== undefined && isInnerHyphen(tokens, span.end) && /^(?:based|born|area)$/.test(tokens[span.end + 1]?.lower ?? '')) return true;
  if (next !== undefined && next.tag === 'NOUN' && next.text === next.lower && !HELD_IN.has(next.lower)) return false; // `a White House effort`
  const first = scene.parsed.sentences[scene.sentenceAt[span.first]!]?.first ?? 0;
  let at = span.first - 1;
  while (at >= first && (tokens[at]!.tag === 'DET' || tokens[at]!.tag === 'ADJ')) at--;
  if (at < first) return isDateline(scene, span);
  const previous = tokens[at]!;
  if ((previous.lower === 'and' || previous.lower === 'or' || previous.lower === ',' || previous.lower === '/') && before !== undefined)
    return before;
  if (previous.lower === 'capital' || (previous.lower === ',' && tokens[at - 1]?.lower === 'capital')) return true;
  if (LOCATIVES.has(previous.lower)) return true;
  if (previous.lower === 'of') return PLACE_NOUNS.has(tokens[at - 1]?.lower ?? '') || PLACE_NOUNS.has(tokens[at - 1]?.lemma ?? '');
  if (
    previous.lower === 'to' ||
    previous.lower === 'from' ||
    previous.lower === 'for' ||
    previous.lower === 'toward' ||
    previous.lower === 'towards'
  )
    return hasMotion(scene, at, first, previous.lower);
  return previous.tag === 'VERB' && PLACE_OBJECTS.has(previous.lemma);
}

/** `Ankara, Türkiye`. */
function isFollowedByRegion(scene: Scene, { end }: NameSpan): boolean {
  const { tokens } = scene.parsed;
  if (tokens[end]?.text !== ',' || tokens[end + 1] === undefined) return false;
  const hit = scene.world.names.longest(tokens, scene.keys, end + 1, Math.min(tokens.length, end + 5));
  const { entry, use } = hit?.values[0] ?? {};
  const isRegion = use === 'name' && (entry?.label === 'Country' || entry?.label === 'Place');
  return (
    isRegion &&
    [',', '.', 'on', ')', 'where', 'this', 'last', 'in'].includes(tokens[hit!.end]?.lower ?? '.') &&
    tokens[hit!.end]?.lower !== 'and' &&
    !startsList(scene, hit!.end)
  );
}

/** `Moscow, Ukraine, and the United States` is a list. */
const startsList = (scene: Scene, at: number): boolean =>
  scene.parsed.tokens[at]?.text === ',' && /^(?:and|or)$/.test(scene.parsed.tokens[at + 1]?.lower ?? '');

/** `KYIV (Reuters) -`, `MOSCOW, July 4 -`, `NEW DELHI: `; the capitals tell the last ones from `Kyiv, which ...` and `Kyiv: talks on track`. */
function isDateline(scene: Scene, { first, end }: NameSpan): boolean {
  const { tokens } = scene.parsed;
  const next = tokens[end];
  if (next === undefined) return false;
  if (/^(?:\(|—|–|--)$/.test(next.text)) return true;
  const isInCapitals = tokens.slice(first, end).every(({ text }) => text === text.toUpperCase() && text.length > 2);
  if (!isInCapitals) return false;
  return next.text === ':' || (next.text === ',' && WEEKDAYS_AND_MONTHS.has(tokens[end + 1]?.lower.replace('.', '') ?? ''));
}

function hasMotion(scene: Scene, at: number, first: number, preposition: string): boolean {
  const { tokens } = scene.parsed;
  for (let index = at - 1; index >= Math.max(first, at - MOTION_REACH); index--) {
    const { lemma, lower, tag } = tokens[index]!;
    if (preposition !== 'for' && (MOTION.has(lemma) || MOTION.has(lower))) return true;
    if (preposition === 'for' && (lemma === 'leave' || lemma === 'depart' || lower === 'bound' || lemma === 'head')) return true;
    if (tag === 'VERB') return false;
  }
  return false;
}
