import { didYouMean } from '../../base/suggest.ts';
import { typeName } from '../values/type-name.ts';
import { isList, isMap, toDouble, type Value } from '../values/value.ts';
import { argumentError } from '../values/value-error.ts';

/** One key of a map of options. */
export interface Option<T> {
  /** What it takes, for the error. */
  readonly expected: string;
  readonly fallback: T;
  /** The value as JavaScript has it; undefined when it is not what the option takes. */
  readonly read: (value: Value) => T | undefined;
}

/** Options by name. */
export type OptionSet = Readonly<Record<string, Option<unknown>>>;

/** What reading a set of options gives. */
export type OptionsOf<S extends OptionSet> = { readonly [K in keyof S]: S[K] extends Option<infer T> ? T : never };

/**
 * Reads a map of options; those that are not given, or null, have their fallback.
 * @throws QueryError `InvalidArgumentValue` for an unknown option, with "did you mean", and for a value that an option does not take
 */
export function readOptions<S extends OptionSet>(set: S, given: Value): OptionsOf<S> {
  const names = Object.keys(set);
  const map = isMap(given) ? given : new Map<string, Value>();
  for (const name of map.keys())
    if (!Object.hasOwn(set, name))
      throw argumentError(`there is no option \`${name}\``, 'InvalidArgumentValue', {
        expected: names.join(', '),
        hint: didYouMean(name, names) ?? `options are ${names.join(', ')}`,
      });
  const read = names.map((name) => [name, readOne(name, set[name]!, map.get(name) ?? null)]);
  return Object.fromEntries(read) as OptionsOf<S>;
}

function readOne(name: string, { expected, fallback, read }: Option<unknown>, value: Value): unknown {
  if (value === null) return fallback;
  const result = read(value);
  if (result !== undefined) return result;
  throw argumentError(`the option \`${name}\` takes ${expected}`, 'InvalidArgumentValue', { found: shown(value), expected });
}

function shown(value: Value): string {
  return typeof value === 'string' || toDouble(value) !== undefined ? String(value) : typeName(value);
}

/** A list of strings, or one string. */
export const names: Option<readonly string[] | undefined> = {
  expected: 'a string or a list of strings',
  fallback: undefined,
  read: (value) => {
    const list = isList(value) ? value : [value];
    return list.every((item): item is string => typeof item === 'string') ? list : undefined;
  },
};

export const name: Option<string | undefined> = {
  expected: 'a string',
  fallback: undefined,
  read: (value) => (typeof value === 'string' ? value : undefined),
};

export function flag(fallback: boolean): Option<boolean> {
  return { expected: 'true or false', fallback, read: (value) => (typeof value === 'boolean' ? value : undefined) };
}

export function oneOf<T extends string>(choices: readonly T[], fallback: T): Option<T> {
  const expected = choices.map((choice) => `'${choice}'`).join(' or ');
  return { expected, fallback, read: (value) => choices.find((choice) => choice === value) };
}

/** A number between two bounds, both allowed. */
export function number(fallback: number, least: number, most: number): Option<number> {
  const read = (value: Value): number | undefined => {
    const double = toDouble(value);
    return double !== undefined && double >= least && double <= most ? double : undefined;
  };
  return { expected: `a number from ${least} to ${most}`, fallback, read };
}

/** A whole number between two bounds, both allowed. */
export function wholeNumber(fallback: number, least: number, most: number): Option<number> {
  const read = (value: Value): number | undefined =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined;
  return { expected: `an integer from ${least} to ${most}`, fallback, read };
}
