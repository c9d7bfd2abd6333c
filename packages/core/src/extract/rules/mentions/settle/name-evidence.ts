import { isInnerHyphen } from '../name-trie.ts';
import { isFirstName } from '../names/capitals.ts';
import type { NamedLabel, NameSpan } from '../names/name-span.ts';
import { titleEnd } from '../names/titles.ts';
import type { Scene } from '../scene.ts';
import { FAMILY_FIRST, NAME_PARTICLES } from '../words/name-heads.ts';
import { CITY_NOUNS, LOCATIVES, PLACE_NOUNS } from '../words/places-in-sentences.ts';
import { ACTOR_VERBS, SAY_VERBS } from '../words/verbs.ts';

export type Votes = Record<'Person' | 'Organization' | 'Place', number>;

/** Nouns after a name that make it a body: `M23 rebels`. */
const BODY_FOLLOWERS = new Set(
  'fighters forces rebels militants spokesman spokeswoman spokesperson militia troops members leaders leadership leader commander commanders delegation newspaper magazine website channel agency shares employees'.split(
    ' ',
  ),
);

/** Adds up what one occurrence of an unknown name shows: the words around it, its length, its letters. */
export function addEvidence(scene: Scene, span: NameSpan, votes: Votes): void {
  ofItsWords(scene, span, votes);
  ofWordsBefore(scene, span, votes);
  ofWordsAfter(scene, span, votes);
}

function ofItsWords(scene: Scene, span: NameSpan, votes: Votes): void {
  const words = span.key.split(' ');
  if (span.title !== undefined) votes.Person += 6;
  if (span.shape !== undefined && (span.shape.label === 'Place' || span.shape.label === 'Organization')) votes[span.shape.label] += 3;
  if (words.length > 1) {
    votes.Person += 1;
    if (isFirstName(words[0]!)) votes.Person += 4;
    if (FAMILY_FIRST.has(words[0]!.toLowerCase())) votes.Person += 1;
    if (words.some((word, index) => index > 0 && NAME_PARTICLES.has(word))) votes.Person += 2;
  } else {
    if (isFirstName(words[0]!)) votes.Person += 1;
    if (/^[\p{Lu}\d&-]{2,7}$/u.test(words[0]!)) votes.Organization += 4;
  }
  if (words.includes('&')) votes.Organization += 5;
  if (words.length === 1 && /(?:ian|ean|ese|ish)$/.test(words[0]!) && scene.parsed.tokens[span.end]?.tag === 'NOUN') votes.Person -= 5; // an adjective: `Franconian officials`
  if (words.length === 1 && /(?:ians|eans|ans|inos)$/.test(words[0]!)) votes.Person -= 5; // a people: `Franconians`
}

function ofWordsBefore(scene: Scene, { first, end, title }: NameSpan, votes: Votes): void {
  const { tokens, sentences } = scene.parsed;
  const before = title?.first ?? first;
  if (before <= (sentences[scene.sentenceAt[first]!]?.first ?? 0)) return;
  const { lower, lemma, tag } = tokens[before - 1]!;
  const earlier = tokens[before - 2];
  if (LOCATIVES.has(lower) && lower !== 'over') {
    votes.Place += tokens[end]?.lower === "'s" ? 1 : 3;
    if (title === undefined && (lower === 'in' || lower === 'at' || lower === 'near') && tokens[end]?.lower !== "'s") votes.Person -= 3; // nobody is in a person
  } else if (lower === 'from') votes.Place += 1;
  else if (lower === 'of' && earlier !== undefined && (PLACE_NOUNS.has(earlier.lower) || PLACE_NOUNS.has(earlier.lemma))) votes.Place += 4;
  else if (lower === 'the' && !isModifier(scene, end)) {
    votes.Organization += 2;
    votes.Person -= 3;
  } else if (tag === 'VERB' && SAY_VERBS.has(lemma)) votes.Person += 2;
  else if (lower === 'with' || lower === 'by' || lower === 'told' || lower === 'between') votes.Person += 1;
}

/** `the Diallo plan`, `the Diallo-backed plan`: the article belongs to the noun. */
const isModifier = ({ parsed: { tokens } }: Scene, end: number): boolean => tokens[end]?.tag === 'NOUN' || isInnerHyphen(tokens, end);

function ofWordsAfter(scene: Scene, { end }: NameSpan, votes: Votes): void {
  const { tokens } = scene.parsed;
  const next = tokens[end];
  const second = tokens[end + 1];
  if (next === undefined) return;
  if (next.tag === 'VERB' && SAY_VERBS.has(next.lemma)) votes.Person += 2;
  else if ((next.tag === 'VERB' && ACTOR_VERBS.has(next.lemma)) || next.tag === 'AUX') votes.Person += 1;
  else if (next.lower === "'s") votes.Person += 0.6;
  else if (next.lower === 'who') votes.Person += 4;
  else if (CITY_NOUNS.has(next.lower) || PLACE_NOUNS.has(next.lower)) votes.Place += 3;
  else if (BODY_FOLLOWERS.has(next.lower)) votes.Organization += 3;
  else if (next.text === ',' && second !== undefined) ofApposition(scene, end + 1, votes);
}

function ofApposition(scene: Scene, at: number, votes: Votes): void {
  const { tokens } = scene.parsed;
  const { lower, tag } = tokens[at]!;
  if (lower === 'who' || lower === 'whose' || lower === 'whom' || (tag === 'NUM' && tokens[at + 1]?.text === ',')) votes.Person += 4;
  if (hasOffice(scene, at)) votes.Person += 3;
  const hit = scene.world.names.longest(tokens, scene.keys, at, Math.min(tokens.length, at + 4));
  const name = hit?.values[0];
  if (name?.use === 'name' && (name.entry.label === 'Country' || name.entry.label === 'Place') && tokens[hit!.end]?.lower !== "'s")
    votes.Place += 2;
}

/** `, the Egyptian water minister`, `, Egypt's water minister`: an office before the next mark. */
function hasOffice(scene: Scene, at: number): boolean {
  const { tokens } = scene.parsed;
  for (
    let index = at;
    index < Math.min(tokens.length, at + 9) && tokens[index]!.tag !== 'PUNCT' && tokens[index]!.tag !== 'VERB';
    index++
  ) {
    if (titleEnd(scene, index, tokens.length) > index && tokens[index]!.text === tokens[index]!.lower) return true;
  }
  return false;
}

/** The label with most votes; undefined when nothing but the mere number of words speaks for it. */
export function winner(votes: Votes): NamedLabel | undefined {
  const best = (Object.keys(votes) as (keyof Votes)[]).sort((a, b) => votes[b] - votes[a])[0]!;
  return votes[best] > 0.5 ? best : undefined;
}
