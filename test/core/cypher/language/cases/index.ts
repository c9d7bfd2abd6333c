import type { CaseGroup } from '../../../../support/cypher-case.ts';
import { logicAndNumbers } from './logic-and-numbers.ts';
import { paths } from './paths.ts';
import { patterns } from './patterns.ts';
import { projections } from './projections.ts';
import { quantifiedPaths } from './quantified-paths.ts';
import { shortestPaths } from './shortest-paths.ts';
import { subqueries } from './subqueries.ts';
import { textListsMaps } from './text-lists-maps.ts';
import { values } from './values.ts';
import { writing } from './writing.ts';

/** Every case of the language, compared with Neo4j by `scripts/neo4j-check.mjs`. */
export const caseGroups: readonly CaseGroup[] = [
  ...paths,
  ...quantifiedPaths,
  ...shortestPaths,
  ...patterns,
  ...logicAndNumbers,
  ...textListsMaps,
  ...projections,
  ...subqueries,
  ...writing,
  ...values,
];
