import type { Token } from '../reading.ts';
import type { Chunk, ChunkKind, GroupDraft } from './chunk.ts';
import { type ClauseDraft, type ClauseOpening, makeClause, type PrepositionalDraft } from './clause-draft.ts';
import type { Subjects } from './find-subjects.ts';

/** Nesting deeper than this is junk; the innermost clause then takes what follows. */
const DEEPEST = 24;

/** Where the last noun group was put: a coordinated one goes there too. */
export interface Slot {
  readonly list: number[];
  readonly group: number;
  readonly preposition: PrepositionalDraft | undefined;
  /** Slot of the noun on which the preposition hangs: `talks` for `of Kyiv` in `talks of Kyiv`. */
  readonly outer: Slot | undefined;
}

/** What is known of a sentence while it is read from left to right. */
export class SentenceState {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly groups: readonly GroupDraft[];
  /** Clauses of the report so far; those of this sentence begin at `firstClause`. */
  readonly clauses: ClauseDraft[];
  readonly firstClause: number;
  readonly sentence: number;
  /** For each chunk with a finite verb, the chunk at which its subject begins, or -1. */
  readonly subjectStart: Int32Array;
  /** For each chunk that goes on with a list of subjects after an insertion, the verb; else -1. */
  readonly joins: Int32Array;
  /** For each chunk, the verb whose subject begins there, or -1. */
  readonly opensFor: Int32Array;
  /** For each chunk, the clause that it belongs to. */
  readonly owner: Int32Array;
  stack: ClauseDraft[] = [];
  slot: Slot | undefined;
  pending: PrepositionalDraft | undefined;
  /** The report that the comma just before has ended: `, he added, naming ...` goes on with it. */
  lastReport: ClauseDraft | undefined;
  /** Where the last noun group was when a clause was opened: there a list goes on after an insertion. */
  readonly slotBefore = new Map<ClauseDraft, Slot | undefined>();
  /** Open clauses at each opening bracket. */
  readonly brackets: { readonly depth: number; readonly slot: Slot | undefined }[] = [];

  constructor(
    tokens: readonly Token[],
    chunks: readonly Chunk[],
    subjects: Subjects,
    groups: readonly GroupDraft[],
    clauses: ClauseDraft[],
    sentence: number,
  ) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.groups = groups;
    this.clauses = clauses;
    this.firstClause = clauses.length;
    this.sentence = sentence;
    this.subjectStart = subjects.starts;
    this.joins = subjects.joins;
    this.opensFor = new Int32Array(chunks.length).fill(-1);
    this.owner = new Int32Array(chunks.length).fill(-1);
    for (let verb = chunks.length - 1; verb >= 0; verb--) if (subjects.starts[verb]! >= 0) this.opensFor[subjects.starts[verb]!] = verb;
  }

  get top(): ClauseDraft {
    return this.stack.at(-1)!;
  }

  /** Opens a clause at a chunk and puts it on the stack. */
  open(chunk: number, opening: ClauseOpening): ClauseDraft {
    const clause = makeClause(this.clauses.length, this.sentence, this.chunks[chunk]!.first, opening);
    this.clauses.push(clause);
    this.slotBefore.set(clause, this.slot);
    if (this.stack.length >= DEEPEST) this.stack.pop();
    this.stack.push(clause);
    return clause;
  }

  /** Closes clauses until `clause` is the innermost one, and returns it. */
  popTo(clause: ClauseDraft): ClauseDraft {
    while (this.stack.length > 1 && this.top !== clause) this.stack.pop();
    return clause;
  }

  /** Innermost open clause that satisfies the condition. */
  find(condition: (clause: ClauseDraft) => boolean): ClauseDraft | undefined {
    return this.stack.findLast(condition);
  }

  /** Index of the last chunk before `at` that is no quotation mark and, unless asked for, no adverb; -1 if there is none. */
  before(at: number, seesAdverbs = false): number {
    let index = at - 1;
    while (index >= 0 && (this.chunks[index]!.kind === 'quote' || (!seesAdverbs && this.chunks[index]!.kind === 'adverb'))) index--;
    return index;
  }

  after(at: number): number {
    let index = at + 1;
    while (index < this.chunks.length && (this.chunks[index]!.kind === 'quote' || this.chunks[index]!.kind === 'adverb')) index++;
    return index;
  }

  kindAt(index: number): ChunkKind | undefined {
    return this.chunks[index]?.kind;
  }

  /** Lemma of a group's head. */
  headOf(group: number): Token {
    return this.tokens[this.groups[group]!.head]!;
  }
}

/** True for the marks that part insertions from what is around them. */
export const isBoundary = (kind: ChunkKind | undefined): boolean =>
  kind === 'comma' || kind === 'dash' || kind === 'opening' || kind === 'closing' || kind === 'stop' || kind === 'break';

/** A clause that has neither subject nor verb yet. */
export const isFresh = (clause: ClauseDraft): boolean => clause.verb === undefined && clause.subject.length === 0 && clause.awaits < 0;
