import type { Chunk } from './chunk.ts';
import { ALWAYS_TRANSITIVE } from './words/verb-classes.ts';

/**
 * Puts back what headlines save: `Lind to visit Oslo` is a future, `Two killed in raid` a passive. Elsewhere an infinitive is no verb of a sentence, so
 * the first only counts where there is no other. Returns true if it has found a verb for the sentence, whose subject is then to be looked for.
 */
export function readHeadline(chunks: readonly Chunk[]): boolean {
  let infinitive = -1;
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind !== 'verb') continue;
    if (chunk.verb.isAmbiguous && chunk.verb.form === 'finite' && isWithoutObject(chunks, at, chunk.verb.lemma)) {
      chunk.verb.voice = 'passive';
      chunk.verb.isAmbiguous = false;
    }
    if (chunk.verb.form === 'finite') return false;
    if (infinitive < 0 && chunk.verb.form === 'infinitive' && chunks[at - 1]?.kind === 'noun') infinitive = at;
  }
  const planned = chunks[infinitive];
  if (planned?.kind !== 'verb') return false;
  planned.verb.form = 'finite';
  planned.verb.tense = 'future';
  planned.verb.modals.unshift('be to');
  return true;
}

function isWithoutObject(chunks: readonly Chunk[], at: number, lemma: string): boolean {
  const next = chunks[at + 1]?.kind;
  const isAfterSubject = chunks[at - 1]?.kind === 'noun';
  return (
    isAfterSubject &&
    ALWAYS_TRANSITIVE.has(lemma) &&
    (next === undefined || next === 'preposition' || next === 'stop' || next === 'comma' || next === 'break')
  );
}
