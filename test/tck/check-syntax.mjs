// Parses every query of the openCypher TCK: `OPENCYPHER_TCK=folder npm run test:tck:syntax`, the folder that holds features/ and graphs/.
// With --mutations also every prefix of every query, and every query less one character: each gives a tree or a QueryError.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../packages/core/dist/cypher/syntax/parser.js';
import { print } from '../../packages/core/dist/cypher/syntax/printer.js';
import { stageOfDetail } from './error-details.mjs';
import { expectedError, readFeatures } from './read-features.mjs';

/** Longer queries are mutated at this many places, spread evenly. */
const MOST_MUTATIONS = 2000;

const root = process.env.OPENCYPHER_TCK;
if (!root) {
  console.error('set OPENCYPHER_TCK to the folder that holds features/ and graphs/');
  process.exit(2);
}

/** A tree as text, without spans. */
const shape = (tree) =>
  JSON.stringify(tree, (key, value) => (key === 'start' || key === 'end' ? undefined : typeof value === 'bigint' ? `${value}n` : value));
const attempt = (text) => {
  try {
    return { tree: parse(text) };
  } catch (error) {
    return { error };
  }
};

const queries = new Set();
const failures = [];
const details = new Map();
let scenarios = 0;

/** Whether a query that parsed is printed so that it parses to the same. */
function checkPrinter(tree, where) {
  const printed = print(tree);
  const again = attempt(printed);
  if (!again.tree || shape(again.tree) !== shape(tree)) failures.push(`${where}: not printed back: ${printed}`);
}

function checkQuery(text, where, expected) {
  queries.add(text);
  const { tree, error } = attempt(text);
  if (tree) checkPrinter(tree, where);
  if (error && error.name !== 'QueryError') failures.push(`${where}: crashed: ${error.stack}`);
  else if (!expected && error) failures.push(`${where}: ${error.format()}`);
  if (!expected) return;
  const row = details.get(`${expected.type} ${expected.detail}`) ?? { stage: stageOfDetail[expected.detail], expected: 0, caught: 0 };
  details.set(`${expected.type} ${expected.detail}`, row);
  row.expected++;
  if (error?.type === expected.type && error.detail === expected.detail) row.caught++;
  else if (error) failures.push(`${where}: expected ${expected.detail}, but ${error.format()}`);
  else if (row.stage === 'syntax') failures.push(`${where}: expected ${expected.detail}, but it parsed: ${text}`);
  if (!row.stage) failures.push(`${where}: no stage finds ${expected.detail}`);
}

for (const scenario of readFeatures(join(root, 'features'))) {
  scenarios++;
  const error = expectedError(scenario);
  for (const { text, doc } of scenario.steps) {
    if (doc === undefined) continue;
    const expected = text === 'executing query:' && error?.phase === 'compile time' ? error : undefined;
    checkQuery(doc, `${scenario.file}:${scenario.line}`, expected);
  }
}
for (const file of readdirSync(join(root, 'graphs'), { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.cypher')) checkQuery(readFileSync(join(root, 'graphs', file), 'utf8'), file, undefined);

console.table(Object.fromEntries([...details].sort(([a, p], [b, q]) => (p.stage < q.stage ? 1 : p.stage > q.stage ? -1 : a < b ? -1 : 1))));

function mutate() {
  const counts = { trees: 0, errors: 0 };
  const run = (text) => {
    const { tree, error } = attempt(text);
    if (tree) counts.trees++;
    else if (error.name === 'QueryError') counts.errors++;
    else failures.push(`crashed on ${JSON.stringify(text)}: ${error.stack}`);
  };
  for (const text of queries) {
    const step = Math.max(1, Math.floor(text.length / MOST_MUTATIONS));
    for (let i = 0; i < text.length; i += step) {
      run(text.slice(0, i));
      run(text.slice(0, i) + text.slice(i + 1));
    }
  }
  console.log(`mutations: ${counts.trees} trees, ${counts.errors} errors`);
}
if (process.argv.includes('--mutations')) mutate();

for (const failure of failures) console.error(failure);
console.log(`tck syntax: ${scenarios} scenarios, ${queries.size} different queries, ${failures.length} failures`);
if (failures.length > 0) process.exit(1);
