import type { Span } from '../../base/text.ts';
import type { Analysis, Collection } from './analysis.ts';
import type { BoundAggregate, Slot } from './bound.ts';
import { INTEGER, typeOfName } from './static-type.ts';
import { sameExpression } from './walk.ts';

/** The aggregations of one projection. Two that are alike are computed once. */
export class Aggregates implements Collection {
  readonly kind = 'collection';
  readonly all: BoundAggregate[] = [];
  /** How many were met, those that are alike included. */
  met = 0;
  readonly #analysis: Analysis;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  add(aggregate: Omit<BoundAggregate, 'slot'>, span: Span): Slot {
    this.met++;
    const known = this.all.find((other) => sameAggregate(other, aggregate));
    if (known) return known.slot;
    const type = aggregate.function ? typeOfName(aggregate.function.returns) : INTEGER;
    const slot = this.#analysis.slot(` ${this.#analysis.textAt(span)}`, 'value', type);
    this.all.push({ slot, ...aggregate });
    return slot;
  }
}

function sameAggregate(a: Omit<BoundAggregate, 'slot'>, b: Omit<BoundAggregate, 'slot'>): boolean {
  return (
    a.function === b.function &&
    a.distinct === b.distinct &&
    a.arguments.length === b.arguments.length &&
    a.arguments.every((argument, i) => sameExpression(argument, b.arguments[i]!))
  );
}
