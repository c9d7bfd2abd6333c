import type { Token } from '../reading.ts';
import type { Chunk } from './chunk.ts';
import { isReduced } from './is-reduced.ts';
import { FARTHEST, type Found, isTime, NONE, skipQuotes, subjectBefore } from './subject-before.ts';

export interface Subjects {
  /** For each chunk with a finite verb, the chunk at which its subject begins, or -1. */
  readonly starts: Int32Array;
  /** For each chunk that goes on with a list of subjects after an insertion, the verb; else -1. */
  readonly joins: Int32Array;
}

/**
 * For each chunk with a finite verb, the chunk at which its subject begins, or -1 if there is none directly before it. Settles on the way whether
 * `proposed` is a past tense or a participle, and turns `after` into a subordinator where a subject and a finite verb follow.
 */
export function findSubjects(chunks: Chunk[], tokens: readonly Token[]): Subjects {
  const starts = new Int32Array(chunks.length).fill(-1);
  const joins = new Int32Array(chunks.length).fill(-1);
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind !== 'verb' || chunk.verb.form !== 'finite') continue;
    const beside = subjectBefore(chunks, tokens, at);
    const found =
      beside.start < 0
        ? (subjectBeyondContact(chunks, tokens, at, starts) ?? subjectBeyondInsertion(chunks, tokens, at, starts))
        : withFirstOfList(chunks, tokens, at, starts, beside);
    if (chunk.verb.isAmbiguous && isReduced(chunks, tokens, at, found)) {
      chunk.verb.form = 'participle';
      chunk.verb.voice = 'passive';
      chunk.verb.tense = 'none';
      continue;
    }
    starts[at] = found.start;
    if (beside.start > found.start && found.start >= 0) joins[beside.start] = at;
    if (found.subordinator >= 0) {
      const preposition = chunks[found.subordinator]!;
      if (preposition.kind === 'preposition') preposition.kind = 'subordinator';
    }
  }
  return { starts, joins };
}

/** `the area they hold shrinks`: the subject stands before a relative clause without a pronoun. */
function subjectBeyondContact(chunks: readonly Chunk[], tokens: readonly Token[], verb: number, starts: Int32Array): Found | undefined {
  let inner = skipQuotes(chunks, verb - 1);
  if (chunks[inner]?.kind === 'preposition') inner = skipQuotes(chunks, inner - 1);
  const start = starts[inner] ?? -1;
  if (start < 1 || chunks[inner]?.kind !== 'verb' || chunks[start - 1]?.kind !== 'noun') return undefined;
  const found = subjectBefore(chunks, tokens, start);
  return found.start >= 0 && !isTaken(starts, found.start, verb) ? found : undefined;
}

/** How many commas an insertion between subject and verb may have in it. */
const MOST_COMMAS = 6;

/** `Lind, who met Berg in Oslo, resigned`: between commas something was put in, and the subject stands before it. */
function subjectBeyondInsertion(chunks: readonly Chunk[], tokens: readonly Token[], verb: number, starts: Int32Array): Found {
  const comma = skipQuotes(chunks, verb - 1);
  if (chunks[comma]?.kind !== 'comma' && chunks[comma]?.kind !== 'dash') return NONE;
  for (let at = comma - 1, commas = 0, steps = 0; at > 0 && commas < MOST_COMMAS && steps < FARTHEST; at--, steps++) {
    const { kind } = chunks[at]!;
    if (kind === 'break') return NONE;
    if (kind !== chunks[comma]!.kind) continue;
    commas++;
    const found = subjectBefore(chunks, tokens, pastGovernedList(chunks, at));
    if (found.start >= 0 && !isTaken(starts, found.start, verb) && !isBareTime(chunks, tokens, found.start)) return found;
  }
  return NONE;
}

/**
 * A comma in or after a list beneath a preposition parts no insertion: in `Lind, backed by Oslo, Bergen and Narvik, resigned` and `a text written by Oslo,
 * Bergen and Narvik, and put to both, failed` the subject stands before the list. Returns the chunk after its first member.
 */
function pastGovernedList(chunks: readonly Chunk[], at: number): number {
  let index = at - 1;
  let first = index;
  while (index > 0 && isListPart(chunks[index]!.kind)) {
    if (chunks[index]!.kind === 'noun') first = index;
    index--;
  }
  const governor = chunks[index - 1];
  const isParticiple = governor?.kind === 'verb' && governor.verb.form === 'participle';
  const isList = first < at - 1 || isListPart(chunks[at + 2]?.kind ?? 'stop');
  return chunks[index]?.kind === 'preposition' && isParticiple && isList ? first + 1 : at;
}

const isListPart = (kind: Chunk['kind']): boolean =>
  kind === 'noun' || kind === 'comma' || kind === 'conjunction' || kind === 'possessive' || kind === 'quote';

/** `Lind, who met Berg, and two others left`: the list began before the insertion. */
function withFirstOfList(chunks: readonly Chunk[], tokens: readonly Token[], verb: number, starts: Int32Array, beside: Found): Found {
  const conjunction = skipQuotes(chunks, beside.start - 1);
  if (chunks[conjunction]?.kind !== 'conjunction' || chunks[conjunction - 1]?.kind !== 'comma') return beside;
  for (let at = conjunction - 2, steps = 0; at > 0 && steps < FARTHEST; at--, steps++) {
    const { kind } = chunks[at]!;
    if (kind === 'break') return beside;
    if (kind !== 'comma' || (chunks[at + 1]?.kind !== 'relative' && chunks[at + 1]?.kind !== 'noun')) continue;
    const found = subjectBefore(chunks, tokens, at);
    return found.start >= 0 && !isTaken(starts, found.start, verb) ? found : beside;
  }
  return beside;
}

/** `Monday`, `this week`; but `the years` may have been long. */
function isBareTime(chunks: readonly Chunk[], tokens: readonly Token[], at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'noun' && chunk.group.determiner !== 'definite' && isTime(chunk.group.head, tokens);
}

function isTaken(starts: Int32Array, start: number, before: number): boolean {
  for (let at = start; at < before; at++) if (starts[at] === start) return true;
  return false;
}
