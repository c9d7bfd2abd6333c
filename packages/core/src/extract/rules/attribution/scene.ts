import type { Mentioned, NounGroup, Parsed, Quotation, Sentence, Token } from '../reading.ts';
import { OTHER, OUTLET } from './outlet-marks.ts';

/** A parsed report with the look-ups that the search for attributions needs, each made once. Positions are token indexes. */
/** What the search reads: the mentions too, where they are known. */
export type Attributable = Parsed & Partial<Pick<Mentioned, 'entities' | 'mentions'>>;

export interface Scene {
  readonly reading: Parsed;
  readonly tokens: readonly Token[];
  /** Sentence of each token. */
  readonly sentenceAt: Int32Array;
  /** Outermost quotation of each token, its marks included, or -1. */
  readonly quoteAt: Int32Array;
  /** Outermost quotation that opens with this token, or -1. */
  readonly quoteOpensAt: Int32Array;
  /** Clause whose own subject begins with this token, or -1. */
  readonly clauseOfSubject: Int32Array;
  /** For the head of each mention whether it is an outlet's; none when the mentions are not known. */
  readonly outletAt?: Uint8Array | undefined;
}

export function makeScene(reading: Attributable): Scene {
  const { tokens } = reading;
  const empty = () => new Int32Array(tokens.length).fill(-1);
  const scene: Scene = {
    reading,
    tokens,
    sentenceAt: empty(),
    quoteAt: empty(),
    quoteOpensAt: empty(),
    clauseOfSubject: empty(),
    outletAt: markOutlets(reading),
  };
  for (const sentence of reading.sentences) scene.sentenceAt.fill(sentence.index, sentence.first, sentence.end);
  reading.quotations.forEach((quotation, index) => {
    if (quotation.depth > 0) return;
    scene.quoteOpensAt[Math.max(0, quotation.first - 1)] = index;
    scene.quoteAt.fill(index, Math.max(0, quotation.first - 1), markedEnd(quotation));
  });
  for (const clause of reading.clauses) {
    const subject = clause.subject[0];
    if (subject === undefined || clause.isSubjectImplied || clause.verb === undefined) continue;
    const start = groupStart(reading, subject);
    if (start < clause.verb.first && scene.clauseOfSubject[start] === -1) scene.clauseOfSubject[start] = clause.index;
  }
  return scene;
}

function markOutlets({ tokens, entities, mentions }: Attributable): Uint8Array | undefined {
  if (entities === undefined || mentions === undefined) return undefined;
  const marks = new Uint8Array(tokens.length);
  for (const { head, entity } of mentions) marks[head] = entities[entity]!.entity.kind === 'outlet' ? OUTLET : OTHER;
  return marks;
}

/** End of a quotation with its closing mark. */
export function markedEnd(quotation: Quotation): number {
  return quotation.isClosed ? quotation.end + 1 : quotation.end;
}

export function sentenceOf(scene: Scene, token: number): Sentence {
  return scene.reading.sentences[scene.sentenceAt[token]!]!;
}

/** How far back a part of a sentence may begin. */
const FARTHEST = 300;

const isParting = (mark: string): boolean => mark === ';' || mark === ':' || mark === '(';

/** Where the part of a sentence that ends before `end` begins: at `first`, or after its last semicolon, colon or opening bracket. */
export function partedAt(scene: Scene, first: number, end: number): number {
  const floor = Math.max(first, end - FARTHEST);
  for (let at = end - 1; at > floor; at--) {
    if (scene.quoteAt[at]! < 0 && isParting(scene.tokens[at]!.text)) return at + 1;
  }
  return floor;
}

/** First token of a noun group with its possessor's. */
export function groupStart(reading: Parsed, index: number): number {
  let group: NounGroup = reading.nounGroups[index]!;
  for (let depth = 0; depth < 8 && group.possessor !== undefined; depth++) {
    const possessor = reading.nounGroups[group.possessor]!;
    if (possessor.first >= group.first) break;
    group = possessor;
  }
  return group.first;
}

/** End of a noun group with the prepositional phrases that hang on it. */
export function phraseEnd(reading: Parsed, index: number, depth = 0): number {
  const group = reading.nounGroups[index]!;
  let end = group.end;
  if (depth > 4) return end;
  for (const complement of group.complements) {
    for (const inner of complement.groups) if (inner > index) end = Math.max(end, phraseEnd(reading, inner, depth + 1));
  }
  return end;
}

/** The noun group that covers or begins at a token, a possessor's whole phrase included: index of the group that carries the head, or -1. */
export function groupFrom(scene: Scene, token: number): number {
  const { reading } = scene;
  let index = token < scene.tokens.length ? reading.groupAt[token]! : -1;
  for (let depth = 0; depth < 8 && index >= 0; depth++) {
    const { end } = reading.nounGroups[index]!;
    const next = (reading.groupAt[end] ?? -1) >= 0 ? reading.groupAt[end] : reading.groupAt[end + 1];
    if (next === undefined || next < 0 || reading.nounGroups[next]!.possessor !== index) break;
    index = next;
  }
  return index;
}

/** End of a possessor with its mark: `the minister's`. */
export function possessorEnd(scene: Scene, index: number): number {
  const { end } = scene.reading.nounGroups[index]!;
  const mark = scene.tokens[end]?.lower;
  return mark === "'s" || mark === "'" ? end + 1 : end;
}
