import type { TypeName } from '../functions/argument.ts';

/** What is known of a value before running: enough to refuse what can never be right. Every type but `null` itself also allows null. */
export type StaticType = { readonly kind: Exclude<TypeName, 'list'> | 'null' } | { readonly kind: 'list'; readonly element: StaticType };

export const ANY: StaticType = { kind: 'any' };
export const BOOLEAN: StaticType = { kind: 'boolean' };
export const INTEGER: StaticType = { kind: 'integer' };
export const STRING: StaticType = { kind: 'string' };
export const MAP: StaticType = { kind: 'map' };
export const PATH: StaticType = { kind: 'path' };

/** The types that have properties; a path has none. */
export const WITH_PROPERTIES: readonly TypeName[] = [
  ...(['map', 'node', 'relationship', 'point', 'duration'] as const),
  ...(['date', 'localtime', 'time', 'localdatetime', 'datetime'] as const),
];

/** The type of lists with such elements. */
export function listOf(element: StaticType): StaticType {
  return { kind: 'list', element };
}

/** The static type of a name in a signature; of a list's elements it says nothing. */
export function typeOfName(name: TypeName): StaticType {
  return name === 'list' ? listOf(ANY) : { kind: name };
}

/** The type of the elements of a list; any when it is not known to be one. */
export function elementOf(type: StaticType): StaticType {
  return type.kind === 'list' ? type.element : ANY;
}

/** The narrowest type that takes in both. */
export function join(a: StaticType, b: StaticType): StaticType {
  if (a.kind === 'null') return b;
  if (b.kind === 'null') return a;
  if (a.kind === 'list' && b.kind === 'list') return listOf(join(a.element, b.element));
  if (a.kind === b.kind) return a;
  return isNumeric(a) && isNumeric(b) ? { kind: 'number' } : ANY;
}

/** The narrowest type that takes in all; any for none. */
export function joinAll(types: readonly StaticType[]): StaticType {
  return types.length === 0 ? ANY : types.reduce(join);
}

export function isNumeric({ kind }: StaticType): boolean {
  return kind === 'integer' || kind === 'float' || kind === 'number';
}

/** True when nothing is known. */
export function isOpen({ kind }: StaticType): boolean {
  return kind === 'any' || kind === 'null';
}

/** False when no value of the type is of one of the names. */
export function mayBe(type: StaticType, names: readonly TypeName[]): boolean {
  if (isOpen(type)) return true;
  return names.some((name) => {
    if (name === 'any' || name === type.kind) return true;
    return isNumeric(type) && isNumeric({ kind: name as 'number' }) && (name === 'number' || type.kind === 'number');
  });
}

/** The type as it stands in messages: `LIST<INTEGER>`. */
export function typeText(type: StaticType): string {
  return type.kind === 'list' ? `LIST<${typeText(type.element)}>` : type.kind.toUpperCase();
}
