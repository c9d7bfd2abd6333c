import { type Expr, expression } from './expression.ts';
import { invoke } from './functions.ts';

/** Values of which an aggregate takes each but once. */
export interface Distinct<out T> {
  readonly distinct: Expr<T>;
}

/** Each value but once: `count(distinct(p.name))`. */
export function distinct<T>(of: Expr<T>): Distinct<T> {
  return { distinct: of };
}

type Argument<T> = Expr<T> | Distinct<T>;

/** How many values are not null; without an argument, how many rows there are. */
export function count(of?: Argument<unknown>): Expr<number> {
  return of ? aggregate('count', of) : expression(() => ({ kind: 'CountStar', start: 0, end: 0 }));
}

/** The values that are not null, as a list. */
export function collect<T>(of: Argument<T>): Expr<readonly NonNullable<T>[]> {
  return aggregate('collect', of);
}

/** The sum; 0 of nothing. */
export function sum(of: Argument<number | null>): Expr<number> {
  return aggregate('sum', of);
}

/** The average; null of nothing. */
export function avg(of: Argument<number | null>): Expr<number | null> {
  return aggregate('avg', of);
}

/** The least value; null of nothing. */
export function min<T>(of: Argument<T>): Expr<T | null> {
  return aggregate('min', of);
}

/** The greatest value; null of nothing. */
export function max<T>(of: Argument<T>): Expr<T | null> {
  return aggregate('max', of);
}

function aggregate<R>(name: string, of: Argument<unknown>): Expr<R> {
  return 'distinct' in of ? invoke(name, [of.distinct], true) : invoke(name, [of], false);
}
