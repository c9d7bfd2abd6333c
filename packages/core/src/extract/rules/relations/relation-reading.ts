import type { Range } from '../reading.ts';

/** How a relation is said to hold, after FactBank (Saurí and Pustejovsky, 2009) and the model's `modality`. */
export interface Force {
  readonly polarity: 'affirmed' | 'negated';
  readonly modality: 'actual' | 'planned' | 'possible' | 'hypothetical';
  readonly certainty: 'certain' | 'probable' | 'possible' | 'unknown';
  /** False when the words only ask for it, offer it or put it under a condition: then it is no statement. */
  readonly isAsserted: boolean;
}

/** When, where, as what, about what, with whom, to whom. Entities are indexes into the reading's entities. */
export interface ReadQualifiers {
  /** EDTF level 1. */
  readonly time?: string | undefined;
  readonly place?: number | undefined;
  readonly office?: string | undefined;
  readonly topic?: string | undefined;
  readonly with?: readonly number[] | undefined;
  readonly to?: readonly number[] | undefined;
}

/** What the words around a relation tell about how far it can be trusted. */
export interface ReadingFeatures {
  readonly kind: 'verb' | 'noun' | 'adjective' | 'modal';
  /** Words of the pattern that matched. */
  readonly size: number;
  /** True when the subject or object stands for its people ("Russian officials") or an aspect ("the timing of the plan"). */
  readonly isIndirect: boolean;
  /** True when the text leaves the subject out and another sentence gives it. */
  readonly isImplied: boolean;
  /** Tokens between the outermost words that it rests on. */
  readonly span: number;
}

/** One relation that the words of the report express, whoever says them. */
export interface RelationReading extends Omit<Force, 'isAsserted'> {
  readonly relation: string;
  /** Index into the reading's entities. */
  readonly subject: number;
  readonly object: number;
  readonly qualifiers: ReadQualifiers;
  /** Index of the clause that it stands in; none in a headline without a verb. */
  readonly clause: number | undefined;
  /** The words that carry the relation. */
  readonly trigger: Range;
  /** Tokens of one paragraph: the trigger, the roles and what lies between. */
  readonly evidence: Range;
  readonly pattern: string;
  readonly isSymmetric: boolean;
  /** True for what somebody or something is. */
  readonly isStanding: boolean;
  readonly features: ReadingFeatures;
}
