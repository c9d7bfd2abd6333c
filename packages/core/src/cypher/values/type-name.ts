import { isStructured } from './structure.ts';
import { isList, kindOf, type Value } from './value.ts';

const STRUCTURED: Readonly<Record<string, string>> = {
  date: 'DATE',
  localtime: 'LOCAL TIME',
  time: 'ZONED TIME',
  localdatetime: 'LOCAL DATETIME',
  datetime: 'ZONED DATETIME',
  duration: 'DURATION',
  point: 'POINT',
};

/** The name of a value's type as Neo4j 5's `valueType()` gives it, without its NOT NULL: `INTEGER`, `LIST<STRING>`, `ZONED DATETIME`. */
export function typeName(value: Value): string {
  if (isStructured(value)) return STRUCTURED[value.kind] ?? value.kind.toUpperCase();
  if (isList(value)) return `LIST<${elementType(value)}>`;
  return kindOf(value).toUpperCase();
}

/** The name of a value's type with NOT NULL where it is not null, as `valueType()` returns it. */
export function valueType(value: Value): string {
  return value === null ? 'NULL' : `${typeName(value)} NOT NULL`;
}

function elementType(list: readonly Value[]): string {
  const names = [...new Set(list.map(valueType))].sort();
  if (names.length === 0) return 'NOTHING';
  const nullable = names.includes('NULL');
  const rest = names.filter((name) => name !== 'NULL');
  if (rest.length === 0) return 'NULL';
  return (nullable ? rest.map((name) => name.replace(/ NOT NULL$/, '')) : rest).join(' | ');
}
