import { Structure } from '../values/structure.ts';
import { typeName } from '../values/type-name.ts';
import { isInteger, isList, isMap, isNode, isPath, isRelationship, kindOf, numeric, type Value } from '../values/value.ts';
import { typeError } from '../values/value-error.ts';

/** A type as the analyser and the checks at run time tell types apart; `number` is an integer or a float. */
export type TypeName =
  | 'any'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'number'
  | 'string'
  | 'list'
  | 'map'
  | 'node'
  | 'relationship'
  | 'path'
  | 'date'
  | 'localtime'
  | 'time'
  | 'localdatetime'
  | 'datetime'
  | 'duration'
  | 'point';

/** One argument: what it may be. Null is always accepted by the check; the null policy says what then happens. */
export interface Argument {
  readonly name: string;
  readonly types: readonly TypeName[];
  readonly optional?: boolean;
  /** The last argument may be given any number of times. */
  readonly repeated?: boolean;
}

/** Reads `name :: TYPE`, types between `|`; `?` after the name makes an argument optional, `...` repeated. */
export function parseArgument(text: string): Argument {
  const [, name = '', mark, types = 'any'] = /^(\w+)(\?|\.\.\.)? :: ([\w |]+)$/.exec(text) ?? [];
  return {
    ...{ name, types: types.split(' | ').map((type) => type.toLowerCase() as TypeName) },
    ...(mark === '?' ? { optional: true } : mark === '...' ? { repeated: true } : {}),
  };
}

/** The fewest and the most arguments. */
export function arity({ arguments: args }: { readonly arguments: readonly Argument[] }): { least: number; most: number } {
  const repeated = args.at(-1)?.repeated === true;
  return {
    least: args.filter(({ optional, repeated }) => !optional && !repeated).length,
    most: repeated ? Number.POSITIVE_INFINITY : args.length,
  };
}

/** The argument that stands at a position; a repeated one stands at all that follow. */
export function argumentAt(args: readonly Argument[], index: number): Argument | undefined {
  const last = args.at(-1);
  return args[index] ?? (last?.repeated ? last : undefined);
}

/** Whether a value of a type that is known before the query runs can be what an argument takes. */
export function mayAccept({ types }: Argument, type: TypeName): boolean {
  if (type === 'any' || types.includes('any') || types.includes(type)) return true;
  const isNumber = (name: TypeName): boolean => name === 'number' || name === 'integer' || name === 'float';
  return isNumber(type) && (type === 'number' ? types.some(isNumber) : types.includes('number'));
}

/** How a function is called: `substring(original :: STRING, start :: INTEGER, length? :: INTEGER) :: STRING`. */
export function signature(definition: {
  readonly name: string;
  readonly arguments: readonly Argument[];
  readonly returns: TypeName;
}): string {
  const args = definition.arguments.map(
    ({ name, types, optional, repeated }) => `${name}${optional ? '?' : repeated ? '...' : ''} :: ${types.join(' | ').toUpperCase()}`,
  );
  return `${definition.name}(${args.join(', ')}) :: ${definition.returns.toUpperCase()}`;
}

/** Makes the test whether a value that is not null has one of the types. */
export function typeTest(types: readonly TypeName[]): (value: Value) => boolean {
  const [first, ...others] = types.map((type) => TESTS[type]);
  return others.length === 0 ? first! : (value) => first!(value) || others.some((test) => test(value));
}

type Test = (value: Value) => boolean;

const isKind =
  (kind: string): Test =>
  (value) =>
    value instanceof Structure && value.kind === kind;

const TESTS: Readonly<Record<TypeName, Test>> = {
  any: () => true,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  integer: isInteger,
  float: (value) => kindOf(value) === 'float',
  number: (value) => typeof value === 'number' || numeric(value) !== undefined,
  list: isList,
  map: isMap,
  node: isNode,
  relationship: isRelationship,
  path: isPath,
  date: isKind('date'),
  localtime: isKind('localtime'),
  time: isKind('time'),
  localdatetime: isKind('localdatetime'),
  datetime: isKind('datetime'),
  duration: isKind('duration'),
  point: isKind('point'),
};

/** The error for an argument of another type. */
export function wrongType(name: string, argument: Argument, value: Value): Error {
  return typeError(`\`${name}\` does not take this as \`${argument.name}\``, 'InvalidArgumentValue', {
    found: typeName(value),
    expected: argument.types.join(' or ').toUpperCase(),
  });
}
