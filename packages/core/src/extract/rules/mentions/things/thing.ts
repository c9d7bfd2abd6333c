import type { NounGroup } from '../../reading.ts';
import { TIME_NOUNS } from '../../syntax/words/noun-classes.ts';
import type { Draft } from '../entity-book.ts';
import type { Discourse } from '../nominals/discourse.ts';
import { DOUBT_WORDS, OTHER_WORDS, PLURAL_FORM, THING_NOUNS, type ThingNoun, WEAK_NOUNS } from '../words/things.ts';

/** A plan or happening as one noun group describes it. */
export interface Thing extends ThingNoun {
  readonly group: NounGroup;
  readonly noun: string;
  /** True when a complement or a word before it tells it from others of its kind. */
  readonly isSpecial: boolean;
  /** End of the words that belong to the description: `the war in Ukraine`. */
  readonly end: number;
  /** `28` of a plan in 28 points. */
  readonly points?: number | undefined;
  readonly year?: string | undefined;
  /** Names beside the noun that tell it from others: `gaza`, `russia`. */
  readonly marks: ReadonlySet<string>;
  /** A mark stands before the noun (`the Gaza deal`), not only after it (`a deal on Gaza`). */
  readonly isMarkedBefore: boolean;
  readonly owner?: Draft | undefined;
  readonly isWeak: boolean;
  /** `another plan`, `a new proposal`: not the one spoken of. */
  readonly isOther: boolean;
  /** `the framework on practical steps`, `the only document`: tells by its own words which one it is, and needs none before it. */
  readonly isIntroduced: boolean;
  /** `alleged agreements`: only a topic. */
  readonly isDoubtful: boolean;
  readonly isPlural: boolean;
}

/** Prepositions that tie a name to a noun so that it tells which one is meant. */
const TELLING: ReadonlySet<string> = new Set(['in', 'on', 'between', 'with', 'for', 'over', 'against', 'about', 'of', 'at']);

/** What tells talks from others: their matter and their place, not their sides. */
const TALKS_TELLING: ReadonlySet<string> = new Set(['on', 'about', 'in', 'over']);

/** `talks on fishing in Oslo`; not `talks on Monday`, `in a speech`. */
function tellsTalks(discourse: Discourse, preposition: string, inner: NounGroup): boolean {
  if (!TALKS_TELLING.has(preposition)) return false;
  const head = discourse.scene.parsed.tokens[inner.head]!.lower;
  if (TIME_NOUNS.has(head) || /^\d+$/.test(head)) return false;
  return preposition !== 'in' || discourse.spansIn(inner.first, inner.end).length > 0;
}

/** Reads a noun group as a plan or happening; undefined when its noun is none. */
export function readThing(discourse: Discourse, group: NounGroup): Thing | undefined {
  const { tokens } = discourse.scene.parsed;
  const head = tokens[group.head]!;
  if (group.kind !== 'common') return undefined;
  const known = THING_NOUNS.get(head.lower) ?? THING_NOUNS.get(head.lemma);
  if (known === undefined && head.lower !== 'points') return undefined;
  const points = countPoints(discourse, group);
  const noun = known ?? (points !== undefined ? POINTS : undefined);
  if (noun === POINTS && group.determiner !== 'definite' && group.determiner !== 'demonstrative') return undefined;
  if (noun === undefined || (noun.family === 'talks' && head.lower === 'talk')) return undefined;
  const first = discourse.startOf(group);
  if (head.lemma === 'conference' && /^(?:news|press)$/.test(tokens[group.head - 1]?.lower ?? '')) return undefined;
  const ownFirst = noun.family === 'talks' || noun.family === 'attack' ? group.first : first; // `Merkel's talks` are not named after her
  const before = discourse.spansIn(ownFirst, group.head).flatMap((span) => marksOf(discourse, span.first));
  const modifiers = tokens.slice(group.first, group.head).map(({ lower }) => lower);
  const { marks: after, end } = readComplements(discourse, group, noun, before.length > 0);
  return {
    label: noun.label,
    family: noun.family,
    group,
    noun: head.lemma,
    isSpecial: end > group.end || tokens.slice(group.first, group.head).some(({ tag }) => tag !== 'DET' && tag !== 'PRON'),
    end,
    points,
    year: yearOf(discourse, first, end),
    marks: new Set([...before, ...after, ...monthsIn(discourse, first, end)]),
    isMarkedBefore: before.length > 0 || monthsIn(discourse, group.first, group.head).length > 0,
    owner: discourse.nameAt(first)?.draft,
    isOther: modifiers.some(
      (word) => OTHER_WORDS.has(word) || /^(?:small|short|long|larg|broad|wid|great|few|light|tough|strict|limit)er$/.test(word),
    ),
    isIntroduced: modifiers.includes('only') || isDescribed(discourse, group),
    isDoubtful: isInDoubt(discourse, group),
    isPlural: group.isPlural && !PLURAL_FORM.has(head.lower),
    isWeak: WEAK_NOUNS.has(head.lemma) || WEAK_NOUNS.has(head.lower),
  };
}

/** A complement without a name: `on practical steps`. */
function isDescribed(discourse: Discourse, group: NounGroup): boolean {
  const { nounGroups } = discourse.scene.parsed;
  return group.complements.some(
    ({ preposition, groups }) =>
      preposition === 'on' &&
      groups.every(
        (index) => nounGroups[index]!.kind === 'common' && discourse.spansIn(nounGroups[index]!.first, nounGroups[index]!.end).length === 0,
      ),
  );
}

const POINTS: ThingNoun = { label: 'Plan', family: 'proposal' };

/** `28-point plan`, `28 points`, `a proposal in 20 points`, `outline of 27 points`. */
function countPoints(discourse: Discourse, group: NounGroup): number | undefined {
  const { tokens, nounGroups } = discourse.scene.parsed;
  const isPoint = (at: number): boolean => tokens[at]?.lemma === 'point' || tokens[at]?.lower === 'points';
  const read = (first: number, end: number): number | undefined => {
    for (let at = first; at < end; at++) {
      const value = Number(tokens[at]!.text);
      if (Number.isInteger(value) && value > 1 && value < 1000 && (isPoint(at + 1) || (tokens[at + 1]?.text === '-' && isPoint(at + 2))))
        return value;
    }
    return undefined;
  };
  const own = read(group.first, group.end);
  if (own !== undefined) return own;
  for (const { groups } of group.complements)
    for (const index of groups) {
      const found = read(nounGroups[index]!.first, nounGroups[index]!.end);
      if (found !== undefined) return found;
    }
  return undefined;
}

function yearOf(discourse: Discourse, first: number, end: number): string | undefined {
  for (const { text } of discourse.scene.parsed.tokens.slice(first, end)) if (YEAR.test(text)) return text;
  return undefined;
}

/** `alleged agreements`, `the "agreements"`: told with a doubt, also where the marks keep the doubting word out of the group. */
function isInDoubt(discourse: Discourse, { first, head }: NounGroup): boolean {
  const { tokens } = discourse.scene.parsed;
  if (tokens[head - 1]?.lower === '"') return true;
  for (let at = Math.max(0, first - 2); at < head; at++) if (DOUBT_WORDS.has(tokens[at]!.lower)) return true;
  return false;
}

/** `the agreement of March 10`. */
const monthsIn = (discourse: Discourse, first: number, end: number): string[] =>
  discourse.scene.parsed.tokens
    .slice(first, end)
    .filter(({ text, lower }) => text !== lower && MONTHS.has(lower))
    .map(({ lower }) => lower);

const YEAR = /^(?:19|20)\d\d$/;

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** Words of a name after `with` that still belong to the description: `the agreement with Kenya`, no body's full name. */
const LONGEST_PARTNER = 4;

function readComplements(discourse: Discourse, group: NounGroup, noun: ThingNoun, isMarked: boolean): { marks: string[]; end: number } {
  const { nounGroups } = discourse.scene.parsed;
  const marks: string[] = [];
  let end = group.end;
  for (const { preposition, groups } of group.complements) {
    if (!TELLING.has(preposition)) continue;
    const isAboutTalks = noun.family === 'talks' && preposition !== 'of';
    for (const index of groups) {
      const inner = nounGroups[index]!;
      if (isAboutTalks) {
        if (!isMarked && tellsTalks(discourse, preposition, inner) && inner.first <= end + 2) end = inner.end;
        continue;
      }
      const spans = discourse.spansIn(inner.first, inner.end);
      if (noun.label === 'Plan' && preposition === 'in' && spans[0]?.world[0]?.use === 'capital') continue; // where it was made, not what it is about
      marks.push(...spans.flatMap(({ first }) => marksOf(discourse, first)));
      const { lower } = discourse.scene.parsed.tokens[inner.head]!;
      const isDate = noun.label === 'Event' && preposition === 'in' && (MONTHS.has(lower) || YEAR.test(lower)); // `a referendum in April 2004`
      if (preposition === 'with' && inner.end - inner.first > LONGEST_PARTNER) continue;
      if ((spans.length > 0 || preposition === 'of' || lower === 'points' || isDate) && inner.first <= end + 3)
        end = Math.max(end, inner.end);
    }
  }
  return { marks, end };
}

/** A country by its name, however it is mentioned; a body or person also by their country (`the White House plan`, `the US plan`); anything else by its own words. */
function marksOf(discourse: Discourse, token: number): string[] {
  const draft = discourse.nameAt(token)?.draft;
  if (draft === undefined) {
    const span = discourse.spanAt(token);
    return span?.world.some(({ entry }) => entry.label === 'Place' || entry.kind === 'igo') ? [span.key.toLowerCase()] : [];
  }
  const country =
    draft.label === 'Organization' || draft.label === 'Person' ? discourse.scene.world.countries.get(draft.country ?? '')?.name : undefined;
  return country === undefined ? [draft.name.toLowerCase()] : [draft.name.toLowerCase(), country.toLowerCase()];
}
