import { KgError } from '../base/errors.ts';
import { didYouMean } from '../base/suggest.ts';

/** Which nodes a relation joins, and what its edges hold. `same`: the label of the subject. */
export interface RelationTypes {
  readonly from: string;
  readonly to: string;
  readonly properties: object;
}

/** What a graph holds, for the compiler alone. A property that may be absent has null in its type. */
export interface GraphTypes {
  /** The properties of the nodes with a concrete label. */
  readonly nodes: Readonly<Record<string, object>>;
  /** For every label, also the abstract ones, the concrete labels that it stands for. */
  readonly labels: Readonly<Record<string, string>>;
  readonly relations: Readonly<Record<string, RelationTypes>>;
}

declare const TYPES: unique symbol;

/** The names that queries over a graph may use, with the types behind them. */
export interface GraphSchema<T extends GraphTypes = GraphTypes> {
  readonly labels: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly [TYPES]?: T;
}

/** @throws KgError `invalid` for names that the schema does not have, with "did you mean" */
export function requireNames(what: 'label' | 'relation', names: readonly string[], known: ReadonlySet<string>): readonly string[] {
  for (const name of names)
    if (!known.has(name)) throw new KgError('invalid', `no such ${what} in the schema`, { found: name, hint: didYouMean(name, known) });
  return names;
}
