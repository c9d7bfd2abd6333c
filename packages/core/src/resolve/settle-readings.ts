import { compareText } from '../base/diagnostic.ts';
import type { Entity } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';
import { type Review, readingKey, restsOnSameWords } from '../model/review.ts';
import type { Statement } from '../model/statement.ts';

/** What extractors have read, after people have looked at it. */
export interface SettledReadings {
  /** Entities that the project does not have itself. */
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}

/**
 * Settles what several extractors have read and what people have decided about it. Extractors that agree are one statement of more confidence.
 * A decision holds for every later reading of the same words, see `readingKey`; what was accepted or corrected stays, though no extractor may
 * find it any more.
 * @param reviews in the order in which they were made
 */
export function settleReadings(own: readonly Entity[], extractions: readonly Extraction[], reviews: readonly Review[]): SettledReadings {
  const sorted = [...extractions].sort((a, b) => compareText(a.document, b.document) || compareText(a.extractor, b.extractor));
  const readings = agree(sorted.flatMap((e) => e.statements));
  return { entities: unite(own, sorted), statements: applyReviews(readings, reviews) };
}

/** The readings that say nothing that a person has written down already: the same thing of the same words. */
export function withoutKnown(readings: readonly Statement[], written: readonly Statement[]): Statement[] {
  const byKey = new Map<string, Statement[]>();
  if (readings.length > 0)
    for (const s of written) {
      const same = byKey.get(readingKey(s));
      if (same) same.push(s);
      else byKey.set(readingKey(s), [s]);
    }
  return readings.filter((s) => !byKey.get(readingKey(s))?.some((w) => restsOnSameWords(w, s)));
}

/** One entity an id: the first reading gives its label and name, all of them their aliases. */
function unite(own: readonly Entity[], extractions: readonly Extraction[]): Entity[] {
  const known = new Set<string>(own.map((e) => e.id));
  const united = new Map<string, Entity>();
  for (const entity of extractions.flatMap((e) => e.entities)) {
    if (known.has(entity.id)) continue;
    const first = united.get(entity.id);
    united.set(entity.id, first ? { ...first, aliases: allAliases(first, entity) } : entity);
  }
  return [...united.values()].sort((a, b) => compareText(a.id, b.id));
}

function allAliases(first: Entity, other: Entity): string[] {
  return [...new Set([...first.aliases, other.name, ...other.aliases])].filter((a) => a !== first.name);
}

/** Groups statements that read the same in the same words; the surest one stands for its group. */
function agree(statements: readonly Statement[]): Statement[] {
  const byKey = new Map<string, Statement[]>();
  for (const s of statements) {
    const key = readingKey(s);
    const same = byKey.get(key);
    const at = same?.findIndex((other) => other.extractor !== s.extractor && restsOnSameWords(other, s)) ?? -1;
    if (!same) byKey.set(key, [s]);
    else if (at < 0) same.push(s);
    else same[at] = joined(same[at]!, s);
  }
  return [...byKey.values()].flat();
}

/** Two extractors that err independently of each other are both wrong more seldom than either. */
function joined(a: Statement, b: Statement): Statement {
  const surest = b.confidence > a.confidence ? b : a;
  const confidence = 1 - (1 - a.confidence) * (1 - b.confidence);
  return { ...surest, extractor: `${a.extractor}+${b.extractor}`, confidence: Math.round(confidence * 1000) / 1000 };
}

function applyReviews(readings: readonly Statement[], reviews: readonly Review[]): Statement[] {
  const newest = newestReviews(reviews);
  const found = new Set<Review>();
  const result = readings.map((s) => {
    const review = newest.get(readingKey(s))?.find((r) => restsOnSameWords(r.statement, s));
    if (!review) return s;
    found.add(review);
    return { ...s, review: review.verdict === 'accepted' ? ('accepted' as const) : ('rejected' as const) };
  });
  const kept = new Map<string, Statement>();
  for (const review of [...newest.values()].flat()) {
    const stays = review.correction ?? (review.verdict === 'accepted' && !found.has(review) ? review.statement : undefined);
    if (stays) kept.set(stays.id, { ...stays, review: 'accepted' });
  }
  return [...result.filter((s) => !kept.has(s.id)), ...kept.values()];
}

/** The decisions that count, by the key of what they are about. */
function newestReviews(reviews: readonly Review[]): Map<string, Review[]> {
  const newest = new Map<string, Review[]>();
  for (const review of reviews) {
    const key = readingKey(review.statement);
    const others = (newest.get(key) ?? []).filter((r) => !restsOnSameWords(r.statement, review.statement));
    newest.set(key, review.verdict === 'retracted' ? others : [...others, review]);
  }
  return newest;
}
