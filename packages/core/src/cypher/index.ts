// The public names of `@proj/core/cypher`: Cypher over a property graph, in Node and in the browser.
export { QueryError, type QueryErrorType } from '../base/query-error.ts';
export { type CompletionSchema, type GraphSchema, schemaOf } from './complete/schema.ts';
export { engineFor } from './engine-for.ts';
export type { Procedure } from './execute/procedures.ts';
export type { SideEffects } from './execute/writer.ts';
export { define as defineFunction, type FunctionDefinition, type FunctionInput } from './functions/define.ts';
export { defineProcedure, type ProcedureInput } from './procedures/define-procedure.ts';
export type { FulltextIndex } from './procedures/fulltext-catalog.ts';
export { type EngineOptions, type Parameters, QueryEngine, type QueryOptions } from './query-engine.ts';
export { type QueryRecord, QueryResult, type QueryStream } from './query-result.ts';
export { parse } from './syntax/parser.ts';
export type { Statement } from './syntax/statement.ts';
export { formatValue } from './values/format-value.ts';
export type { JsNode, JsPath, JsRelationship, JsValue } from './values/js-value.ts';
