import { nearestQuotation } from '../../base/nearest-quotation.ts';
import { findQuotation, type Span } from '../../base/text.ts';
import { countWords, type ReportWords } from './report-words.ts';

/** Words that carry a relation: who, what, whom. */
const FEWEST_WORDS = 3;
const MOST_PLACES = 100;

/** A quotation that stands in the report. */
export interface GroundedQuotation {
  readonly span: Span;
  /** `moved`: not where the model said; `repaired`: the words are there, with other case, accents or punctuation. */
  readonly how: 'exact' | 'moved' | 'repaired';
  /** True when the words stand elsewhere, too, and nothing says which place is meant. */
  readonly isAmbiguous: boolean;
}

/** Why a quotation is not taken. */
export interface UngroundedQuotation {
  readonly code: 'quote-too-short' | 'quote-not-found';
  readonly message: string;
  readonly hint?: string | undefined;
}

/**
 * Finds a model's quotation in the report: at its offset, else the place nearest to it; without an offset, the place that fits best.
 * @param start UTF-16 offset, if the model gave one
 * @param fit how well a place fits the statement: more is better, of equal ones the first is taken
 */
export function groundQuotation(
  words: ReportWords,
  quotation: string,
  start: number | undefined,
  fit: (span: Span) => number,
): GroundedQuotation | UngroundedQuotation {
  if (countWords(quotation) < FEWEST_WORDS)
    return { code: 'quote-too-short', message: `the quotation has fewer than ${FEWEST_WORDS} words: too few to carry a relation` };
  const places = findQuotation(words.text, { exact: quotation }, MOST_PLACES).filter((place) => words.isWhole(place));
  if (places.length > 0) return choose(places, start, fit, start === undefined ? 'exact' : 'moved');
  const near = words.sequence(quotation);
  if (near.length > 0) return { ...choose(near, start, fit, 'repaired'), how: 'repaired' };
  const nearest = nearestQuotation(words.text, quotation);
  const hint = nearest && `the text has: ${words.text.slice(nearest.start, Math.min(nearest.end, nearest.start + 200))}`;
  return { code: 'quote-not-found', message: 'the quotation is not in the report', hint };
}

function choose(
  places: readonly Span[],
  start: number | undefined,
  fit: (span: Span) => number,
  how: GroundedQuotation['how'],
): GroundedQuotation {
  const there = places.find((p) => p.start === start);
  if (there) return { span: there, how: 'exact', isAmbiguous: false };
  const rank = start === undefined ? (p: Span) => -fit(p) : (p: Span) => Math.abs(p.start - start);
  const [span] = [...places].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  return { span: span!, how, isAmbiguous: places.length > 1 };
}
