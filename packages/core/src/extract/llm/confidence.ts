import type { GroundedQuotation } from './ground-quotation.ts';

/** Where an entity of a statement is named: inside its quotation, in its paragraph or the one before, or further away. */
export type Closeness = 'in' | 'near' | 'far';

/** How far a model is trusted whose statement is borne out by a quotation that names both its ends. An estimate: it is fitted to no model. */
const PRIOR = 0.7;
const REPAIRED = 0.85;
const AMBIGUOUS = 0.9;
const NAMED: Readonly<Record<Closeness, number>> = { in: 1, near: 0.95, far: 0.8 };

/** How sure to be of a model's statement: the prior, less for each thing about it that had to be put right or lies far from its words. */
export function confidenceOf({ how, isAmbiguous }: GroundedQuotation, named: readonly Closeness[]): number {
  const quotation = (how === 'repaired' ? REPAIRED : 1) * (isAmbiguous ? AMBIGUOUS : 1);
  return Math.round(100 * named.reduce((product, closeness) => product * NAMED[closeness], PRIOR * quotation)) / 100;
}
