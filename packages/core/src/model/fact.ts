import type { Entity } from './entity.ts';
import type { FactId } from './ids.ts';
import type { Qualifiers, Statement } from './statement.ts';

/** The statuses of a fact, from the best supported to the least. */
export const STATUSES = ['corroborated', 'reported', 'disputed', 'denied'] as const;
/**
 * `corroborated`: affirmed by two or more independent origins, negated by none. `reported`: affirmed by one origin.
 * `disputed`: affirmed by some, negated by others. `denied`: only negated.
 */
export type Status = (typeof STATUSES)[number];

/** @param affirmed independent origins that affirm it; at least one affirms or negates it */
export function statusOf(affirmed: number, negated: number): Status {
  if (negated === 0) return affirmed >= 2 ? 'corroborated' : 'reported';
  return affirmed > 0 ? 'disputed' : 'denied';
}

/** How a happening is told, from the firmest to the loosest. */
export const MODALITIES = ['actual', 'planned', 'possible', 'hypothetical'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Statements about the same happening: one edge of the graph. */
export interface Fact {
  readonly id: FactId;
  readonly subject: Entity;
  readonly relation: string;
  readonly object: Entity;
  readonly status: Status;
  /** EDTF: the most precise time that a statement gives. */
  readonly time: string | null;
  readonly place: Entity | null;
  /** The firmest modality of the statements that affirm it; of all statements when none does. */
  readonly modality: Modality;
  readonly qualifiers: Qualifiers;
  /** Independent origins that affirm and negate it. */
  readonly affirmed: number;
  readonly negated: number;
  /** Ids of the outlets that carry it: publishers and the outlets they cite. */
  readonly outlets: readonly string[];
  /** True when every statement ends in an unnamed source. */
  readonly anonymousOnly: boolean;
  /** ISO 8601, the first and last publication. */
  readonly firstReported: string;
  readonly lastReported: string;
  /** In order of publication. */
  readonly statements: readonly Statement[];
}

/** A proposition that somebody explicitly denies or confirms, with both sides. */
export interface Claim {
  readonly id: string;
  readonly name: string;
  readonly fact: Fact;
  readonly deniedBy: readonly Entity[];
  readonly confirmedBy: readonly Entity[];
}
