import type { Clause } from '../reading.ts';
import type { CueEntry } from './lexicon.ts';
import { groupFrom, phraseEnd, type Scene } from './scene.ts';

/** What stands after a cue. `start`: first token of the content; `cueEnd`: end of the cue, a preposition of its own included. */
export interface Follow {
  readonly kind: 'quote' | 'clause' | 'infinitive' | 'gerund' | 'object' | 'preposition' | 'nothing';
  readonly start: number;
  readonly cueEnd: number;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['that', 'whether', 'how', 'why', 'what', 'who', 'where', 'when', 'which']);
const NO_LEAD: ReadonlySet<string> = new Set(['by', 'for', 'of', 'as']);

/** Looks at what follows a cue that ends before `cueEnd`, in the constructions that its verb takes. */
export function whatFollows(scene: Scene, entry: CueEntry, cueEnd: number, end: number): Follow {
  const at = skipAdverbs(scene, cueEnd, end);
  const { takes } = entry;
  const direct = quoteOrClause(scene, entry, at, end) ?? afterInsertion(scene, entry, at, end);
  if (direct !== undefined) return { kind: direct.kind, start: direct.start, cueEnd };
  const token = scene.tokens[at];
  if (token === undefined || at >= end) return { kind: 'nothing', start: at, cueEnd };
  if (takes.has('infinitive') && opensInfinitive(scene, at)) return { kind: 'infinitive', start: at, cueEnd };
  if (entry.prepositions.has(token.lower)) return { kind: 'preposition', start: at + 1, cueEnd: at + 1 };
  if (takes.has('gerund') && token.tag === 'VERB' && token.lower.endsWith('ing')) return { kind: 'gerund', start: at, cueEnd };
  if (takes.has('clause') && opensClause(scene, at)) return { kind: 'clause', start: at, cueEnd };
  const later = afterAdjuncts(scene, entry, at, end);
  if (later !== undefined) return { kind: later.kind, start: later.start, cueEnd };
  if (takes.has('object') && scene.reading.groupAt[at]! >= 0) return { kind: 'object', start: at, cueEnd };
  const isGerund = token.tag === 'VERB' && token.lower.endsWith('ing');
  const isShort = takes.has('clause') && takes.has('aside') && (isGerund || ANSWERS.has(token.tag));
  return { kind: isShort ? 'clause' : 'nothing', start: at, cueEnd };
}

/** What may stand right after a verb of saying as its content without being a clause or a noun: "said yes", "said almost none". */
const ANSWERS: ReadonlySet<string> = new Set(['INTJ', 'ADJ', 'ADV', 'NUM']);

/** `that ...`, `"..."`, `: ...` right here. */
function quoteOrClause(scene: Scene, entry: CueEntry, at: number, end: number): Pick<Follow, 'kind' | 'start'> | undefined {
  const token = scene.tokens[at];
  if (token === undefined || at >= end) return undefined;
  const { takes } = entry;
  const isPause = token.text === ',' || token.text === ':';
  const start = isPause ? at + 1 : at;
  if (takes.has('quote') && (scene.quoteOpensAt[start] ?? -1) >= 0) return { kind: 'quote', start };
  if (token.text === ':' && takes.has('aside')) return { kind: 'clause', start };
  if (takes.has('clause') && !isPause && CONJUNCTIONS.has(token.lower)) return { kind: 'clause', start };
  if (takes.has('clause') && token.lower === 'if' && entry.certainty === 'unknown') return { kind: 'clause', start };
  return undefined;
}

/** `said, for example, that`: a few words between two commas. */
function afterInsertion(scene: Scene, entry: CueEntry, at: number, end: number): Pick<Follow, 'kind' | 'start'> | undefined {
  const start = entry.takes.has('clause') ? thatAfterInsertion(scene, at, end) : undefined;
  return start === undefined ? undefined : { kind: 'clause', start };
}

/** Where a that-clause begins behind a few words between two commas that begin at `at`. */
export function thatAfterInsertion(scene: Scene, at: number, end: number): number | undefined {
  if (scene.tokens[at]?.text !== ',') return undefined;
  for (let next = at + 2; next + 1 < end && next < at + LONGEST_INSERTION; next++) {
    if (scene.tokens[next]!.text === ',') return scene.tokens[next + 1]!.lower === 'that' ? next + 1 : undefined;
  }
  return undefined;
}

const LONGEST_INSERTION = 10;

/** A hearer, a place or a time may stand between the cue and the words: `told reporters on Monday that`. */
function afterAdjuncts(scene: Scene, entry: CueEntry, from: number, end: number): Pick<Follow, 'kind' | 'start'> | undefined {
  let at = from;
  let mayHear = entry.takes.has('hearer');
  for (let step = 0; step < 5; step++) {
    const next = skipAdjunct(scene, at, mayHear);
    if (next === at) break;
    if (mayHear && scene.reading.groupAt[at]! >= 0) mayHear = false;
    at = skipAdverbs(scene, next, end);
    if (at >= end) break;
    const found = quoteOrClause(scene, entry, at, end);
    if (found !== undefined) return found;
    if (entry.prepositions.has(scene.tokens[at]!.lower)) return { kind: 'object', start: at };
    if (entry.takes.has('hearer') && entry.takes.has('clause') && !mayHear && opensClause(scene, at)) return { kind: 'clause', start: at };
  }
  return undefined;
}

function skipAdjunct(scene: Scene, at: number, mayHear: boolean): number {
  const { reading } = scene;
  const token = scene.tokens[at];
  if (token === undefined) return at;
  const isPreposition = token.tag === 'ADP' && !NO_LEAD.has(token.lower);
  const group = groupFrom(scene, isPreposition ? at + 1 : at);
  if (group < 0) return at;
  if (mayHear && !isPreposition && !isTime(scene, group)) return Math.max(at + 1, reading.nounGroups[group]!.end);
  if (isPreposition || isTime(scene, group)) return Math.max(at + 1, phraseEnd(reading, group));
  return at;
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight|week|month|year|morning|afternoon|evening|night)$/;

export function isTime(scene: Scene, group: number): boolean {
  return DAYS.test(scene.tokens[scene.reading.nounGroups[group]!.head]!.lower);
}

export function skipAdverbs(scene: Scene, from: number, end: number): number {
  let at = from;
  while (at < end && at < from + 4 && scene.tokens[at]!.tag === 'ADV' && scene.tokens[at]!.lower !== 'how') at++;
  return at;
}

function opensInfinitive(scene: Scene, at: number): boolean {
  const next = scene.tokens[scene.tokens[at]!.lower === 'not' ? at + 2 : at + 1];
  const to = scene.tokens[at]!.lower === 'not' ? scene.tokens[at + 1] : scene.tokens[at];
  return to?.lower === 'to' && next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADV');
}

/** A clause with a subject and a finite verb begins here. */
export function opensClause(scene: Scene, at: number): boolean {
  return finiteClauseAt(scene, at) !== undefined;
}

export function finiteClauseAt(scene: Scene, at: number): Clause | undefined {
  const isExistential = scene.tokens[at]?.lower === 'there';
  const index = (isExistential ? scene.reading.clauseAt[at + 1] : scene.clauseOfSubject[at]) ?? -1;
  const clause = index >= 0 ? scene.reading.clauses[index]! : undefined;
  if (isExistential && clause?.verb?.first !== at + 1) return undefined;
  return clause?.verb?.form === 'finite' ? clause : undefined;
}
