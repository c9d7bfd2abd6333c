import type { BoundExpression } from '../semantics/bound.ts';
import type { Value } from '../values/value.ts';

/** Computes an expression for the row as it stands. */
export type Evaluate = () => Value;

/** An expression of one kind. */
export type Of<Kind extends BoundExpression['kind']> = Extract<BoundExpression, { readonly kind: Kind }>;
