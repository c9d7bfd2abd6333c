import type { Clause, ClauseKind, Prepositional } from '../reading.ts';
import type { VerbDraft } from './chunk.ts';

/** A preposition whose noun groups are still to come. */
export type PrepositionalDraft = Omit<Prepositional, 'groups'> & { readonly groups: number[] };

/** A clause that still grows while its sentence is read. */
export interface ClauseDraft {
  readonly index: number;
  readonly sentence: number;
  readonly kind: ClauseKind;
  readonly parent: number | undefined;
  readonly coordinatedWith: number | undefined;
  readonly marker: string | undefined;
  /** Noun group that the clause describes or completes. */
  readonly antecedent: number | undefined;
  first: number;
  end: number;
  verb: VerbDraft | undefined;
  subject: number[];
  isSubjectImplied: boolean;
  object: number[];
  indirectObject: number[];
  predicate: number[];
  readonly prepositions: PrepositionalDraft[];
  /** Chunk of the verb that the clause is waiting for; -1 when it waits for none. */
  awaits: number;
  /** True for an insertion: the next comma after its verb ends it. */
  readonly endsAtComma: boolean;
  /** True for `said Smith`: the next noun group is the subject. */
  isInverted: boolean;
  /** Where the subject comes from when the grammar leaves it out. */
  implied: (() => readonly number[]) | undefined;
  /** Preposition before a relative pronoun: `on which`. */
  readonly pronounPreposition: string | undefined;
}

export type ClauseOpening = Pick<ClauseDraft, 'kind'> &
  Partial<
    Pick<
      ClauseDraft,
      'parent' | 'coordinatedWith' | 'marker' | 'antecedent' | 'endsAtComma' | 'implied' | 'pronounPreposition' | 'awaits' | 'isInverted'
    >
  >;

export function makeClause(index: number, sentence: number, first: number, opening: ClauseOpening): ClauseDraft {
  return {
    index,
    sentence,
    kind: opening.kind,
    parent: opening.parent,
    coordinatedWith: opening.coordinatedWith,
    marker: opening.marker,
    antecedent: opening.antecedent,
    first,
    end: first,
    verb: undefined,
    subject: [],
    isSubjectImplied: false,
    object: [],
    indirectObject: [],
    predicate: [],
    prepositions: [],
    awaits: opening.awaits ?? -1,
    endsAtComma: opening.endsAtComma ?? false,
    isInverted: opening.isInverted ?? false,
    implied: opening.implied,
    pronounPreposition: opening.pronounPreposition,
  };
}

export function finishedClause(draft: ClauseDraft): Clause {
  const {
    index,
    sentence,
    kind,
    parent,
    coordinatedWith,
    marker,
    antecedent,
    first,
    end,
    subject,
    isSubjectImplied,
    object,
    indirectObject,
    predicate,
  } = draft;
  const verb = draft.verb === undefined ? undefined : finishedVerb(draft.verb);
  const prepositions = draft.prepositions.filter(({ groups }) => groups.length > 0);
  return {
    index,
    sentence,
    kind,
    parent,
    coordinatedWith,
    marker,
    antecedent,
    first,
    end,
    verb,
    subject,
    isSubjectImplied,
    object,
    indirectObject,
    predicate,
    prepositions,
  };
}

function finishedVerb({ first, end, head, lemma, tense, form, voice, aspect, isNegated, modals }: VerbDraft): NonNullable<Clause['verb']> {
  return { first, end, head, lemma, tense, form, voice, aspect, isNegated, modals };
}
