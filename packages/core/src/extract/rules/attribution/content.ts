import type { Range } from '../reading.ts';
import { finiteClauseAt } from './follow.ts';
import { cueEntry } from './lexicon.ts';
import { markedEnd, type Scene, sentenceOf } from './scene.ts';

/** No content of indirect speech is followed further than this many tokens: keeps the search linear in hostile sentences. */
const LONGEST = 300;

/** After a comma these lead from a phrase back to the clause of the cue; without one a subordinate clause belongs to the thing spoken of. */
const RETURNS: ReadonlySet<string> = new Set(['but', 'which', 'who', 'while', 'whereas', 'although', 'though', 'even', 'then', 'so']);
const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'yet', 'so']);
const FINAL_MARKS: ReadonlySet<string> = new Set(['.', ',', ';', ':', '-', '–', '—', '--', '...', '…', '!']);

/** Whether the content is a clause of its own, that may go on over commas and conjunctions, or a phrase inside the clause of the cue. */
export type Extent = 'clause' | 'phrase';

/**
 * From `start` to where the content ends: the end of its sentence or quotation, or where the reporter takes over again. `cueClause` is the clause
 * that the content hangs on, or -1 when the sentence itself is the content and the cue stands beside it.
 */
export function contentFrom(scene: Scene, start: number, cueClause: number, extent: Extent): Range {
  if (start >= scene.tokens.length) return { first: start, end: start };
  const sentence = sentenceOf(scene, start);
  const around = surroundingQuotation(scene, start);
  const limit = Math.min(sentence.end, start + LONGEST, around < 0 ? sentence.end : scene.reading.quotations[around]!.end);
  let at = start;
  while (at < limit) {
    const quote = scene.quoteAt[at]!;
    if (quote >= 0 && quote !== around) {
      at = Math.max(at + 1, markedEnd(scene.reading.quotations[quote]!));
      continue;
    }
    if (at > start && reporterReturns(scene, at, cueClause, extent)) break;
    at++;
  }
  const end = extent === 'phrase' ? withoutTime(scene, start, at) : at;
  return trimmed(scene, { first: start, end: Math.max(end, start) });
}

/** The sentence around a clause with a cue, as around `as X put it`: what stands before `first`, and after the comma at `end`. */
export function aroundClause(scene: Scene, first: number, end: number): readonly Range[] {
  const sentence = sentenceOf(scene, first);
  const before = trimmed(scene, { first: sentence.first, end: first });
  const goesOn = end + 1 < sentence.end && scene.tokens[end]!.text === ',';
  const after = goesOn ? [contentFrom(scene, end + 1, -1, 'clause')] : [];
  return [before, ...after].filter((range) => range.end > range.first);
}

/** A day at the end of a phrase tells when the source spoke: "criticized the deal ON MONDAY". */
function withoutTime(scene: Scene, start: number, end: number): number {
  let at = end;
  while (at > start && FINAL_MARKS.has(scene.tokens[at - 1]!.text)) at--;
  if (at - 1 <= start || !DAY.test(scene.tokens[at - 1]!.lower) || scene.quoteAt[at - 1]! >= 0) return end;
  at--;
  if (at > start && /^(?:last|this|late|early|earlier|next)$/.test(scene.tokens[at - 1]!.lower)) at--;
  if (at > start && scene.tokens[at - 1]!.lower === 'on') at--;
  return at > start ? at : end;
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^yesterday$/;

/** The quotation in whose midst a token stands, or -1: what is said inside it ends with it. */
function surroundingQuotation(scene: Scene, at: number): number {
  return scene.quoteOpensAt[at]! >= 0 ? -1 : scene.quoteAt[at]!;
}

/** Without the marks that close the sentence or part the content from what follows; marks inside quotation marks stay. */
export function trimmed(scene: Scene, range: Range): Range {
  let { first, end } = range;
  while (end > first && FINAL_MARKS.has(scene.tokens[end - 1]!.text) && scene.quoteAt[end - 1]! < 0) end--;
  while (first < end && FINAL_MARKS.has(scene.tokens[first]!.text) && scene.quoteAt[first]! < 0) first++;
  return { first, end };
}

function reporterReturns(scene: Scene, at: number, cueClause: number, extent: Extent): boolean {
  const token = scene.tokens[at]!;
  const next = scene.tokens[at + 1];
  if (token.text === ',' && next !== undefined) {
    if (next.lower === 'according') return true;
    if (next.tag === 'VERB' && next.lower.endsWith('ing') && cueEntry(next.lemma) !== undefined) return true;
    return (
      isOuterClause(scene, at + 1, cueClause) || isOtherSpeaker(scene, at + 1) || (extent === 'phrase' && phraseEndsAtComma(scene, at + 1))
    );
  }
  if (isOuterVerb(scene, at, cueClause)) return true;
  if (extent === 'phrase' && token.lower === 'even' && next?.lower === 'as') return true;
  if (COORDINATORS.has(token.lower)) return isOuterCoordination(scene, at, cueClause);
  return extent === 'phrase' && (token.text === ';' || (DASHES.has(token.text) && !hasSecondDash(scene, at)));
}

/** `..., while X said`, `..., and Y criticized`: a conjunction, a subject and a cue of its own hand over to somebody else. */
function isOtherSpeaker(scene: Scene, next: number): boolean {
  if (!HANDOVERS.has(scene.tokens[next]!.lower)) return false;
  const verb = finiteClauseAt(scene, next + 1)?.verb;
  const takes = verb === undefined ? undefined : cueEntry(verb.lemma)?.takes;
  return takes !== undefined && (takes.has('clause') || takes.has('quote'));
}

const HANDOVERS: ReadonlySet<string> = new Set(['while', 'and', 'but', 'although', 'though', 'whereas']);

/** After the comma the sentence goes on with a clause that the cue's own clause is part of. */
function isOuterClause(scene: Scene, next: number, cueClause: number): boolean {
  return isAncestor(scene, scene.reading.clauseAt[next] ?? -1, cueClause);
}

/** The verb of the clause that the cue's own clause is part of: "those who oppose the plan SAY". */
function isOuterVerb(scene: Scene, at: number, cueClause: number): boolean {
  const index = scene.reading.clauseAt[at] ?? -1;
  return scene.reading.clauses[index]?.verb?.first === at && isAncestor(scene, index, cueClause);
}

function isAncestor(scene: Scene, index: number, clause: number): boolean {
  let at = scene.reading.clauses[clause]?.parent;
  for (let depth = 0; depth < 12 && at !== undefined; depth++) {
    if (at === index) return true;
    at = scene.reading.clauses[at]!.parent;
  }
  return false;
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '--', ' - ']);

/** `specifics — even the cost — of the plan`: a pair of dashes parts an insertion, not the end. */
function hasSecondDash(scene: Scene, at: number): boolean {
  const { end } = sentenceOf(scene, at);
  for (let next = at + 1; next < end && next < at + LONGEST_INSERTION; next++) if (DASHES.has(scene.tokens[next]!.text)) return true;
  return false;
}

const LONGEST_INSERTION = 30;

function phraseEndsAtComma(scene: Scene, next: number): boolean {
  const token = scene.tokens[next]!;
  return (token.tag === 'VERB' && token.lower.endsWith('ing')) || RETURNS.has(token.lower) || finiteClauseAt(scene, next) !== undefined;
}

/** `and called ...`, `but she said ...`: what follows the conjunction is coordinated with the clause of the cue, not inside its content. */
function isOuterCoordination(scene: Scene, at: number, cueClause: number): boolean {
  if (cueClause < 0) return false;
  for (let next = at + 1; next <= at + 3; next++) {
    const index = scene.reading.clauseAt[next];
    if (index === undefined || index < 0) continue;
    const clause = scene.reading.clauses[index]!;
    if (clause.first > at + 2 || clause.first < at) continue;
    const chained = coordinationRoot(scene, index);
    if (chained !== index && chained === coordinationRoot(scene, cueClause)) return true;
    if (clause.kind === 'main' && index !== cueClause) return true;
  }
  return false;
}

function coordinationRoot(scene: Scene, index: number): number {
  let at = index;
  for (let depth = 0; depth < 20; depth++) {
    const next = scene.reading.clauses[at]?.coordinatedWith;
    if (next === undefined || next >= at) return at;
    at = next;
  }
  return at;
}
