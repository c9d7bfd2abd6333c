import { compareText } from '../base/diagnostic.ts';
import { type Entity, UNNAMED_SOURCE } from '../model/entity.ts';
import type { Judgement } from '../model/judgement.ts';
import { type Likeness, nameLikeness, nameWords } from './name-likeness.ts';
import { pairKey } from './settle-identities.ts';

/** Two entities that may be one. */
export interface Candidate {
  /** The one with the smaller id. */
  readonly left: Entity;
  readonly right: Entity;
  /** From 0 to 1: how much speaks for it. Above 0.5 a person should look; nothing is ever merged by score alone. */
  readonly score: number;
  /** The strongest reason first. */
  readonly reasons: readonly string[];
  /** True when somebody has looked and was unsure. */
  readonly isUnsure: boolean;
}

/** A word that more entities share than this (`ministry`) finds no candidates. */
const MOST_SHARING = 60;
const LEAST = 0.25;
/** Labels that reports use for the same thing: talks are an event or a process. */
const INTERCHANGEABLE: readonly ReadonlySet<string>[] = [new Set(['Plan', 'Event'])];

/**
 * Pairs of entities that may be one, the likeliest first. Pairs that somebody has judged the same or not the same are left out; unnamed sources are
 * never compared, for two articles' "officials" are two. Two Wikidata items are two things, whatever they are called.
 */
export function findCandidates(entities: readonly Entity[], judgements: readonly Judgement[]): Candidate[] {
  const verdicts = new Map(judgements.map((j) => [pairKey(j.left, j.right), j.verdict]));
  const found = new Map<string, Candidate>();
  for (const [a, b] of pairsToCompare(entities)) {
    const [left, right] = a.id < b.id ? [a, b] : [b, a];
    const key = pairKey(left.id, right.id);
    const verdict = verdicts.get(key);
    if (found.has(key) || verdict === 'same' || verdict === 'not-same') continue;
    const likeness = compareEntities(left, right);
    if (likeness) found.set(key, { left, right, ...likeness, isUnsure: verdict === 'unsure' });
  }
  return [...found.values()].sort((x, y) => y.score - x.score || compareText(x.left.id, y.left.id) || compareText(x.right.id, y.right.id));
}

/** Only entities that share a word, its beginning or an acronym are compared, so that the work grows with the number of entities. */
function* pairsToCompare(entities: readonly Entity[]): Generator<readonly [Entity, Entity]> {
  const blocks = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.label === UNNAMED_SOURCE) continue;
    for (const key of blockKeys(entity)) {
      const block = blocks.get(key);
      if (block) block.push(entity);
      else blocks.set(key, [entity]);
    }
  }
  for (const block of blocks.values())
    if (block.length <= MOST_SHARING)
      for (const [i, a] of block.entries()) for (const b of block.slice(i + 1)) if (mayBeOne(a, b)) yield [a, b];
}

function blockKeys(entity: Entity): Set<string> {
  const keys = new Set<string>(entity.wikidata === undefined ? [] : [entity.wikidata]);
  for (const name of namesOf(entity)) {
    const words = nameWords(name);
    for (const word of words) keys.add(word).add(`${word.slice(0, 3)}…`);
    keys
      .add(
        words
          .map((w) => w[0])
          .join('')
          .slice(0, 8),
      )
      .add(name.replace(/\./g, '').toLowerCase()); // an acronym and its words
  }
  keys.delete('');
  return keys;
}

function namesOf({ name, aliases }: Entity): string[] {
  return [...new Set([name, ...aliases])];
}

function mayBeOne(a: Entity, b: Entity): boolean {
  if (a.id === b.id || (a.wikidata !== undefined && b.wikidata !== undefined && a.wikidata !== b.wikidata)) return false;
  return a.label === b.label || INTERCHANGEABLE.some((labels) => labels.has(a.label) && labels.has(b.label));
}

function compareEntities(a: Entity, b: Entity): Pick<Candidate, 'score' | 'reasons'> | undefined {
  if (a.wikidata !== undefined && a.wikidata === b.wikidata) return { score: 1, reasons: [`both are Wikidata’s ${a.wikidata}`] };
  const likenesses = namesOf(a).flatMap((x) => namesOf(b).flatMap((y) => nameLikeness(x, y, a.label) ?? []));
  likenesses.sort((x, y) => y.score - x.score || compareText(x.reason, y.reason));
  const [best] = likenesses;
  if (!best) return undefined;
  const score = isAliasOnly(a, b, best) ? best.score * 0.9 : best.score;
  if (score < LEAST) return undefined;
  return { score: Math.round(score * 100) / 100, reasons: [...new Set(likenesses.map((l) => l.reason))].slice(0, 3) };
}

/** Other names are less sure than the name itself: "the president" may be an alias of two. */
function isAliasOnly(a: Entity, b: Entity, best: Likeness): boolean {
  return nameLikeness(a.name, b.name, a.label)?.score !== best.score;
}
