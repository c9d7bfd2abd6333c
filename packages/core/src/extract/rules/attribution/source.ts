import type { Clause, Range, Token } from '../reading.ts';
import { groupFrom, groupStart, markedEnd, phraseEnd, type Scene, sentenceOf } from './scene.ts';

/** Who speaks: the words as PolNeAR's annotators mark them (with title, apposition and relative clause) and the noun groups. */
export interface Source {
  readonly ranges: readonly Range[];
  readonly groups: readonly number[];
  /** A subject behind its verb: `said X`. */
  readonly isInverted?: true;
}

export const NOBODY: Source = { ranges: [], groups: [] };

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom']);
const APPOSITION_TAGS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON']);

/** The subject of a clause as a source. Impersonal `it` and `there` are nobody. */
export function sourceOf(scene: Scene, clause: Clause): Source {
  const { subject, verb } = clause;
  if (subject.length === 0 || verb === undefined) return NOBODY;
  const relative = relativePronoun(scene, clause);
  if (relative !== undefined) return { ranges: [{ first: relative, end: relative + 1 }], groups: subject };
  const first = groupStart(scene.reading, subject[0]!);
  const outside = outsideQuotation(scene, clause, first);
  if (outside !== undefined) return outside;
  if (first >= verb.first && !clause.isSubjectImplied) return inverted(scene, subject);
  const own = scene.reading.clauses[scene.clauseOfSubject[first] ?? -1];
  const nearest = first < verb.first ? verb.first : sentenceOf(scene, first).end;
  const limit = own?.verb !== undefined && own.verb.first > first ? Math.min(own.verb.first, nearest) : nearest;
  return { ranges: [{ first, end: extendedEnd(scene, subject.at(-1)!, limit) }], groups: subject };
}

function relativePronoun(scene: Scene, clause: Clause): number | undefined {
  if (clause.kind !== 'relative' || clause.marker === undefined || !RELATIVES.has(clause.marker)) return undefined;
  if (!clause.isSubjectImplied) {
    const subject = clause.subject[0];
    if (
      subject !== undefined &&
      groupStart(scene.reading, subject) > clause.first &&
      groupStart(scene.reading, subject) < clause.verb!.first
    )
      return undefined;
  }
  for (let at = Math.max(0, clause.first - 1); at < clause.verb!.first && at < clause.first + 3; at++) {
    if (scene.tokens[at]!.lower === clause.marker) return at;
  }
  return undefined;
}

/** End of the subject, over what is set beside it, up to the verb at `limit`. A closing comma of an apposition belongs to it. */
function extendedEnd(scene: Scene, lastGroup: number, limit: number): number {
  const { reading, tokens } = scene;
  const bare = Math.min(reading.nounGroups[lastGroup]!.end, limit);
  let verb = limit;
  while (verb > bare && (tokens[verb - 1]!.tag === 'ADV' || tokens[verb - 1]!.tag === 'AUX' || tokens[verb - 1]!.tag === 'PART')) verb--;
  const gap = tokens[bare];
  if (bare >= verb || gap === undefined) return bare;
  if (gap.text === ',') {
    const isBeside = opensApposition(tokens[bare + 1]!) || tokens[bare + 1]!.lower.endsWith('ed');
    return isBeside && tokens[verb - 1]!.text === ',' ? verb : bare;
  }
  return verb;
}

/** A verb outside a quotation has no subject inside it: the speaker stands after the verb, or between the closing mark and the verb. */
function outsideQuotation(scene: Scene, { verb }: Clause, first: number): Source | undefined {
  const { head } = verb!;
  const quotation = scene.quoteAt[first]!;
  if (quotation < 0 || scene.quoteAt[head]! >= 0) return undefined;
  const after = groupFrom(scene, head + 1);
  if (after >= 0) return inverted(scene, [after]);
  const close = markedEnd(scene.reading.quotations[quotation]!);
  const between = close < verb!.first ? groupFrom(scene, close) : -1;
  if (between < 0) return NOBODY;
  const start = groupStart(scene.reading, between);
  return { ranges: [{ first: start, end: extendedEnd(scene, between, verb!.first) }], groups: [between] };
}

/** A subject after its verb: `said Sen. X (Y-Z), who chairs the panel`. */
export function inverted(scene: Scene, subject: readonly number[]): Source {
  const { reading, tokens } = scene;
  const first = groupStart(reading, subject[0]!);
  const limit = sentenceOf(scene, first).end;
  let end = reading.nounGroups[subject.at(-1)!]!.end;
  end = Math.max(end, Math.min(phraseEnd(reading, subject.at(-1)!), limit));
  for (let step = 0; step < 4 && end < limit; step++) {
    const next = besideEnd(scene, end, limit);
    if (next === end) break;
    end = next;
  }
  while (end > first + 1 && [',', '.'].includes(tokens[end - 1]!.text)) end--;
  return { ranges: [{ first, end }], groups: subject, isInverted: true };
}

function besideEnd(scene: Scene, at: number, limit: number): number {
  const { tokens } = scene;
  const mark = tokens[at]!;
  if (mark.text === '(') return until(scene, at, limit, ')') + 1;
  if (RELATIVES.has(mark.lower) || (mark.tag === 'VERB' && /(?:ed|ing)$/.test(mark.lower))) return until(scene, at + 1, limit, ',');
  if (mark.text !== ',') return at;
  const next = tokens[at + 1];
  if (next === undefined || scene.quoteAt[at + 1]! >= 0) return at;
  return opensApposition(next) ? until(scene, at + 1, limit, ',') : at;
}

/** `X, A senator`, `X, WHO leads`, `X, OF the ministry`, `X, MANAGING director`; not `X, SPEAKING in Oslo`. */
function opensApposition({ tag, lower }: Token): boolean {
  return APPOSITION_TAGS.has(tag) || RELATIVES.has(lower) || lower === 'of' || TITLE_PARTICIPLES.has(lower);
}

const TITLE_PARTICIPLES: ReadonlySet<string> = new Set([
  'managing', 'acting', 'ranking', 'leading', 'founding', 'sitting', 'presiding', 'visiting', 'outgoing', 'incoming',
]); // biome-ignore format: one line

function until(scene: Scene, from: number, limit: number, mark: string): number {
  let at = from;
  while (at < limit - 1 && at < from + 40 && scene.tokens[at]!.text !== mark && scene.quoteAt[at]! < 0) at++;
  return at;
}

/** The noun groups as a source outside a subject: after "according to" or "by". At the head of a sentence a comma leads to the main clause. */
export function sourceFrom(scene: Scene, groups: readonly number[], mayHaveApposition = true): Source {
  if (groups.length === 0) return NOBODY;
  const first = groupStart(scene.reading, groups[0]!);
  const limit = sentenceOf(scene, first).end;
  let end = Math.min(phraseEnd(scene.reading, groups.at(-1)!), limit);
  if (end < limit && mayHaveApposition) end = besideEnd(scene, end, limit);
  while (end > first + 1 && [',', '.'].includes(scene.tokens[end - 1]!.text)) end--;
  return { ranges: [{ first, end }], groups };
}
