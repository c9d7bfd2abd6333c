import type { Token } from '../reading.ts';
import { IRREGULAR_VERBS } from './words/irregular-verbs.ts';

/** `base` is also the present of plurals, `past or participle` what only the sentence can tell apart. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'past or participle' | 'ing';

/** Reads the form off the word. */
export function verbFormOf({ lower, lemma }: Token): VerbForm {
  const irregular = IRREGULAR_VERBS.get(lower);
  if (irregular !== undefined && !(lower === irregular.lemma && lower !== 'put')) {
    if (!irregular.isParticiple) return 'past';
    if (irregular.isPast) return 'past or participle';
    return irregular.lemma === lower ? 'base' : 'participle';
  }
  if (lower.endsWith('ing') && lower.length > 4 && lower !== lemma) return 'ing';
  if (lower.endsWith('ing') && lower.length > 5) return 'ing';
  if (lower.endsWith('ed') && lower.length > 3 && !BASE_IN_ED.has(lower)) return 'past or participle';
  if (lower.endsWith('s') && lower !== lemma && !lower.endsWith('ss')) return 'present';
  return 'base';
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
export function verbLemmaOf({ lower, lemma }: Token): string {
  const irregular = IRREGULAR_VERBS.get(lower);
  return irregular !== undefined && (lemma === lower || irregular.lemma === 'lead') ? irregular.lemma : lemma;
}
