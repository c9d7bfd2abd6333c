import { QueryParser } from './query-parser.ts';
import type { Statement } from './statement.ts';

/**
 * Parses a query text.
 * @throws QueryError of type SyntaxError with the place and a hint; its code is `limit` when the text nests too deep.
 */
export function parse(text: string): Statement {
  return new QueryParser(text).statement();
}
