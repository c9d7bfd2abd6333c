import type { Token } from '../reading.ts';
import { IRREGULAR_VERBS, type IrregularVerb } from './words/irregular-verbs.ts';

/** `base` is also the present of plurals, `past or participle` what only the sentence can tell apart. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'past or participle' | 'ing';

/** Reads the form off the word. */
export function verbFormOf({ lower, lemma }: Token): VerbForm {
  const irregular = irregularOf(lower);
  if (irregular !== undefined) {
    if (!irregular.isParticiple) return 'past';
    if (irregular.isPast) return 'past or participle';
    return irregular.lemma === lower ? 'base' : 'participle'; // `come`, `become`, `run`
  }
  if (lower.endsWith('ing') && lower.length > 4 && lower !== lemma) return 'ing';
  if (lower.endsWith('ing') && lower.length > 5) return 'ing';
  if (lower.endsWith('ed') && lower.length > 3 && !BASE_IN_ED.has(lower)) return 'past or participle';
  if (lower.endsWith('s') && lower !== lemma && !lower.endsWith('ss')) return 'present';
  return 'base';
}

/** True for the form that follows `to` and modals, which `cut` and `put` have in common with their past tense. */
export function isPlainForm(token: Token): boolean {
  return verbFormOf(token) === 'base' || IRREGULAR_VERBS.get(token.lower)?.lemma === token.lower;
}

/** Irregular verbs also with a prefix: `retaken`, `overran`, `rewrote`. */
function irregularOf(lower: string): IrregularVerb | undefined {
  const known = IRREGULAR_VERBS.get(lower);
  const prefix = known === undefined ? /^(?:re|over|out|mis|under|un|fore)(?=.{3})/.exec(lower)?.[0] : undefined;
  const stem = prefix === undefined ? undefined : IRREGULAR_VERBS.get(lower.slice(prefix.length));
  return stem === undefined ? known : { ...stem, lemma: prefix + stem.lemma };
}

const BASE_IN_ED: ReadonlySet<string> = new Set([
  'need',
  'feed',
  'proceed',
  'succeed',
  'exceed',
  'speed',
  'heed',
  'breed',
  'seed',
  'bleed',
  'embed',
  'shed',
  'wed',
  'weed',
]);

/** The model's lemma, but for irregular forms our own: it leaves some of them as they are. */
export function verbLemmaOf({ lower, lemma, tag }: Token): string {
  const irregular = irregularOf(lower);
  if ((tag === 'ADJ' || lemma === lower) && irregular === undefined && lower.endsWith('ed') && !BASE_IN_ED.has(lower))
    return withoutEnding(lower, 2);
  if (lemma === lower && lower.endsWith('ing') && lower.length > 5) return withoutEnding(lower, 3);
  // The model takes `staged` for a form of `stag`: after one short vowel the consonant would be doubled.
  if (lower === `${lemma}ed` && /^[^aeiou]*[aeiou][bdgkmnprt]$/.test(lemma)) return `${lemma}e`;
  return irregular !== undefined && (lemma === lower || irregular.lemma === 'lead') ? irregular.lemma : lemma;
}

/** The model has no lemma for participles that it takes for adjectives. */
function withoutEnding(lower: string, length: number): string {
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  const stem = lower.slice(0, -length);
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[^eo]at|[uo]t|[iuao]s|v|c|z|u|[aeiou]g|dg|rg|[iu]r|[^ao]in|un|i[dl]|[bcdfgkptz]l|[wht]ast)$/.test(stem) ? `${stem}e` : stem;
}
