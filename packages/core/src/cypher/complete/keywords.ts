import type { Frame } from './query-reader.ts';

const words = (text: string): readonly string[] => text.split(', ');
const NEXT = words('MATCH, OPTIONAL MATCH, WITH, RETURN, UNWIND, CALL, CREATE, MERGE, SET, DELETE, DETACH DELETE, REMOVE, FOREACH, UNION');
const START = words('MATCH, OPTIONAL MATCH, CALL, UNWIND, WITH, RETURN, CREATE, MERGE, FOREACH');
const START_OF_ALL = [...START, ...words('EXPLAIN, PROFILE, SHOW FUNCTIONS, SHOW PROCEDURES, SHOW INDEXES')];
const OPERAND = words('NOT, CASE, EXISTS, COUNT, COLLECT, true, false, null');
const OPERATOR = words('AND, OR, XOR, IN, IS NULL, IS NOT NULL, STARTS WITH, ENDS WITH, CONTAINS');

/** What can only come after one word. */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  ORDER: ['BY'],
  OPTIONAL: ['MATCH'],
  STARTS: ['WITH'],
  ENDS: ['WITH'],
  DETACH: ['DELETE'],
  IS: ['NULL', 'NOT NULL'],
  ON: ['CREATE SET', 'MATCH SET'],
  SHOW: ['FUNCTIONS', 'PROCEDURES', 'INDEXES'],
  UNION: ['ALL', ...START],
  EXPLAIN: START,
  PROFILE: START,
};

/** What may come after a whole expression, by the clause it is in. */
const CLOSING: Readonly<Record<string, readonly string[]>> = {
  MATCH: ['WHERE', ...NEXT],
  CREATE: NEXT,
  MERGE: ['ON CREATE SET', 'ON MATCH SET', ...NEXT],
  WHERE: [...OPERATOR, ...NEXT],
  RETURN: ['AS', 'ORDER BY', 'SKIP', 'LIMIT', 'UNION', ...OPERATOR],
  WITH: ['AS', 'WHERE', 'ORDER BY', 'SKIP', 'LIMIT', ...OPERATOR, ...NEXT],
  ORDER: ['ASC', 'DESC', 'SKIP', 'LIMIT', ...OPERATOR, ...NEXT],
  SKIP: ['LIMIT', ...NEXT],
  LIMIT: NEXT,
  UNWIND: ['AS', ...OPERATOR, ...NEXT],
  CALL: ['YIELD', ...NEXT],
  YIELD: ['AS', 'WHERE', ...NEXT],
};

/** The keywords that may come at the start of a query or subquery. */
export function startKeywords(isWhole: boolean): readonly string[] {
  return isWhole ? START_OF_ALL : START;
}

/** The keywords after one that leaves little choice; undefined for all others. */
export function keywordsAfter(word: string): readonly string[] | undefined {
  return Object.hasOwn(AFTER, word) ? AFTER[word] : undefined;
}

/** The keywords where a value is expected. */
export function operandKeywords(word: string): readonly string[] {
  if (word === 'MATCH') return ['shortestPath', 'allShortestPaths', 'SHORTEST', 'ALL SHORTEST', 'ANY'];
  if (word === 'CREATE' || word === 'MERGE') return [];
  if (word === 'RETURN' || word === 'WITH') return ['DISTINCT', ...OPERAND];
  return word === 'CASE' ? ['WHEN', ...OPERAND] : OPERAND;
}

/** The keywords after a whole value. */
export function operatorKeywords({ clause, kind, isCase }: Frame): readonly string[] {
  if (isCase) return ['WHEN', 'THEN', 'ELSE', 'END', ...OPERATOR];
  if (kind === 'query') return CLOSING[clause] ?? [...OPERATOR, ...NEXT];
  if (kind === 'node' || kind === 'relationship') return clause === 'WHERE' ? OPERATOR : ['WHERE'];
  return kind === 'list' || kind === 'group' ? ['WHERE', ...OPERATOR] : OPERATOR;
}
