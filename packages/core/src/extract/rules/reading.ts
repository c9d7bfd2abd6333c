import type { Entity } from '../../model/entity.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos), as wink-nlp's English model gives them. */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X'; // biome-ignore format: one line a row of the table

/** A range of tokens of one report: `first` inclusive, `end` exclusive. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** A word, number or mark. Spaces and line breaks are no tokens. Offsets are UTF-16 code units of the report's text. */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In small letters, typographic quotes and apostrophes as `"` and `'`. */
  readonly lower: string;
  readonly lemma: string;
  readonly tag: PartOfSpeech;
}

export interface Paragraph extends Range {
  readonly index: number;
  readonly kind: 'title' | 'caption' | 'body';
  /** Sentences of the paragraph: indexes, `sentenceEnd` exclusive. */
  readonly sentenceFirst: number;
  readonly sentenceEnd: number;
}

export interface Sentence extends Range {
  readonly index: number;
  readonly paragraph: number;
}

/** The words between quotation marks, without the marks. */
export interface Quotation extends Range {
  /** Deeper than 0 inside another quotation. */
  readonly depth: number;
  /** False when the closing mark is missing: the quotation then ends with its paragraph, and the next one may go on with it. */
  readonly isClosed: boolean;
}

/** Determiners, adjectives, nouns and names around one head; a possessor is a noun group of its own. */
export interface NounGroup extends Range {
  readonly index: number;
  readonly sentence: number;
  /** Token that the rest qualifies: `Driscoll` in `Army Secretary Daniel Driscoll`, `delegation` in `a U.S. Army delegation`. */
  readonly head: number;
  readonly kind: 'name' | 'common' | 'pronoun';
  readonly determiner: 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'quantity' | 'negative' | 'none';
  readonly isPlural: boolean;
  /** `Trump's` in `Trump's envoy`, `his` in `his envoy`: index of a noun group. */
  readonly possessor?: number | undefined;
  /** Another description of the same thing: `the envoy` in `Witkoff, the envoy,`. Index of the noun group that it is set beside. */
  readonly apposedTo?: number | undefined;
  /** What hangs on the noun: `the meeting between A and B` has `between` with the groups of A and B. */
  readonly complements: readonly Prepositional[];
}

/** A preposition (more than one word where they act as one: `according to`, `because of`) with the noun groups that it governs. */
export interface Prepositional {
  readonly preposition: string;
  readonly token: number;
  /** Coordinated noun groups, in the text's order. */
  readonly groups: readonly number[];
}

/** The verb of a clause with its auxiliaries, negation and light or semi-modal verbs before it. */
export interface VerbGroup extends Range {
  /** The token of the full verb. */
  readonly head: number;
  /** Its lemma, with its particle: `meet`, `turn down`, `put forward`. */
  readonly lemma: string;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly form: 'finite' | 'infinitive' | 'participle' | 'gerund';
  readonly voice: 'active' | 'passive';
  readonly aspect: 'simple' | 'perfect' | 'progressive';
  readonly isNegated: boolean;
  /** `may`, `could`, `should` ...; also what acts as one, in its plain form: `be due to`, `have yet to`, `plan to`, `refuse to`, `be ready to`. */
  readonly modals: readonly string[];
}

export type ClauseKind =
  | 'main'
  | 'complement' // what is said, believed, wanted: "said THAT RUSSIA AGREED", "asked TO MEET"
  | 'relative' // also reduced: "a plan AIMED AT ENDING THE WAR"
  | 'adverbial' // "WHEN THEY MET", "signalling progress", "to discuss a framework"
  | 'parenthetical'; // a reporting clause beside its content: "..., THE OFFICIAL SAID"

/**
 * A verb with its arguments. Arguments that the grammar leaves out and implies are filled in: the subject of an infinitive, a participle or a second
 * coordinated verb, the antecedent of a relative pronoun.
 */
export interface Clause extends Range {
  readonly index: number;
  readonly sentence: number;
  readonly kind: ClauseKind;
  /** Clause that it belongs to; none for a main clause. */
  readonly parent?: number | undefined;
  /** The clause that it is coordinated with, when it shares that one's place. */
  readonly coordinatedWith?: number | undefined;
  /** Noun group that the clause describes or completes: `plan` for `a plan THAT FAILED`, `a plan TO END THE WAR`, `a plan FOR ENDING IT`. */
  readonly antecedent?: number | undefined;
  /** `that`, `when`, `if`, `to`, `who`, as it stands before the clause. */
  readonly marker?: string | undefined;
  /** None in a clause without a verb: a headline `Two dead in attack`, a caption. */
  readonly verb?: VerbGroup | undefined;
  /** Noun groups, coordinated ones all of them. In the passive the grammatical subject. */
  readonly subject: readonly number[];
  /** True when the subject is implied by the grammar and stands elsewhere. */
  readonly isSubjectImplied: boolean;
  readonly object: readonly number[];
  readonly indirectObject: readonly number[];
  /** After `be`, `become`, `remain`: noun groups. */
  readonly predicate: readonly number[];
  readonly prepositions: readonly Prepositional[];
}

/** One place in the text that stands for an entity. */
export interface Mention extends Range {
  /** Index into the reading's entities. */
  readonly entity: number;
  readonly kind: 'name' | 'adjective' | 'nominal' | 'pronoun';
  /** The office, title or role words beside a name that describe its bearer. */
  readonly head: number;
  /** `the two leaders`, `both sides`, `they`: all entities that are meant, of which `entity` is the first. A statement holds for each of them. */
  readonly members?: readonly number[] | undefined;
  /** The words describe people who act for the entity (`Russian negotiators`): they take part in statements and are no name of it. */
  readonly isStandIn?: boolean | undefined;
}

/** A thing that the report speaks of. `entity.id` is the project's where the project knows it. */
export interface ReadEntity {
  readonly index: number;
  readonly entity: Entity;
  /** False when the entity was made from this report alone. */
  readonly isKnown: boolean;
  /** False for what is neither named nor cited (`a deal`, `an official`): it belongs to the result only if a statement uses it. */
  readonly isListedWithoutStatement: boolean;
}

/** Who says what, with which words: a source, a cue and a content, after PolNeAR (Newell et al., LREC 2018). */
export interface AttributionSpan {
  readonly index: number;
  /** Token ranges; empty when nobody is named ("it is believed that"). */
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  /** Noun groups of the source; several when people speak jointly. */
  readonly sourceGroups: readonly number[];
  /** Noun groups of the outlet to which the source spoke or in which it is cited: `told NBC News`. */
  readonly outletGroups: readonly number[];
  readonly utterance: 'direct' | 'indirect' | 'mixed';
  /** The words that hand over, as they go into a statement: `told`, `according to`. */
  readonly cueText: string;
  /** The attribution whose content holds this one. */
  readonly parent?: number | undefined;
  /** True when the source says that the content is not so: `denied`. */
  readonly isDenial: boolean;
  /** How sure the source is by the cue: `believes`, `suspects` are probable. */
  readonly certainty: 'certain' | 'probable' | 'possible' | 'unknown';
  /**
   * `proposition`: the content tells that something is so, and its clauses are the source's ("said that"); `intention`: what the source wants or
   * undertakes ("vowed to"); `topic`: a thing that it speaks of ("criticized the plan").
   */
  readonly kind?: 'proposition' | 'intention' | 'topic' | undefined;
}

/** A time expression and what it means, in EDTF level 1. */
export interface DateMention extends Range {
  /** With `since` and `until` an open interval. */
  readonly edtf: string;
  /** Set when the time is no time of what happened but one before or after it (`by Thursday`, `ahead of the vote`), or only begins or ends it. */
  readonly bound?: 'by' | 'before' | 'after' | 'since' | 'until' | undefined;
}

/** What the stages of the pipeline have found in one report so far. Each stage adds its own part and changes no other. */
export interface Tokenized {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
}

export interface Parsed extends Tokenized {
  readonly nounGroups: readonly NounGroup[];
  readonly clauses: readonly Clause[];
  /** For each token the index of the noun group that it is in, or -1. */
  readonly groupAt: Int32Array;
  /** For each token the index of the innermost clause that it is in, or -1. */
  readonly clauseAt: Int32Array;
}

export interface Mentioned extends Parsed {
  readonly entities: readonly ReadEntity[];
  /** In the text's order. A longer mention stands before those inside it. */
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
}

export interface Attributed extends Mentioned {
  readonly attributions: readonly AttributionSpan[];
}

/** What is known of the report beside its text. */
export interface ReportContext {
  readonly id: string;
  /** Name of the outlet. */
  readonly publisher: string;
  /** ISO 8601. */
  readonly published: string;
  readonly title?: string | undefined;
}
