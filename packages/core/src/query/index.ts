// The public names of `@proj/core/query`: queries written in TypeScript, their names checked by the compiler.
export { avg, collect, count, type Distinct, distinct, max, min, sum } from './aggregates.ts';
export { type DiplomacyTypes, diplomacySchema } from './diplomacy-schema.ts';
export { type Expr, type Operand, parameter, property, type Ref, type Refs, type Scope, type ValueOf, value } from './expression.ts';
export type { CompiledQuery, FinalQuery } from './final-query.ts';
export {
  add,
  call,
  coalesce,
  divide,
  labels,
  length,
  map,
  multiply,
  overlaps,
  size,
  subtract,
  toLower,
  toUpper,
  type,
} from './functions.ts';
export type {
  ClaimProperties,
  DocumentProperties,
  EntityProperties,
  FactProperties,
  StatementProperties,
  UnnamedSourceProperties,
} from './graph-properties.ts';
export { many, type NodeStep, type PatternStart } from './pattern.ts';
export {
  and,
  type Condition,
  contains,
  endsWith,
  eq,
  gt,
  gte,
  hasLabel,
  includes,
  isIn,
  isNotNull,
  isNull,
  lt,
  lte,
  matches,
  ne,
  not,
  or,
  startsWith,
} from './predicates.ts';
export { from, type Query, type ReturnQuery } from './query.ts';
export type { GraphSchema, GraphTypes } from './schema.ts';
export { schemaOf, type TypesOf } from './schema-of.ts';
