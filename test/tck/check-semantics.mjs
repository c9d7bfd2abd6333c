// Parses and analyses the query of every scenario of the openCypher TCK, and compares what is found at compile time with what the scenario
// expects: the type and detail of an error, the names of the columns, or that there is no error. Nothing is run.
// `OPENCYPHER_TCK=folder npm run test:tck:semantics`, the folder that holds features/.
import { join } from 'node:path';
import { createFunctionRegistry } from '../../packages/core/dist/cypher/functions/index.js';
import { analyze } from '../../packages/core/dist/cypher/semantics/analyze.js';
import { parse } from '../../packages/core/dist/cypher/syntax/parser.js';
import { expectedError, readFeatures } from './read-features.mjs';

const root = process.env.OPENCYPHER_TCK;
if (!root) {
  console.error('set OPENCYPHER_TCK to the folder that holds features/');
  process.exit(2);
}

const functions = createFunctionRegistry();
await functions.load();

/** The signature in a step such as `there exists a procedure test.my.proc(in :: INTEGER?) :: (out :: STRING?):`. */
function readProcedure(text) {
  const [, name, args, columns] = /^there exists a procedure ([\w.]+)\((.*?)\) :: \((.*)\) ?:$/.exec(text);
  const fields = (list) => [...list.matchAll(/(\w+) :: (\w+)\?/g)].map(([, field, type]) => ({ name: field, type: type.toLowerCase() }));
  return {
    name,
    mode: 'read',
    arguments: fields(args).map(({ name: field, type }) => ({ name: field, types: [type] })),
    columns: fields(columns),
  };
}

function environmentOf(steps) {
  const procedures = steps.filter(({ text }) => text.startsWith('there exists a procedure')).map(({ text }) => readProcedure(text));
  return {
    functions,
    procedures: { find: (name) => procedures.find((known) => known.name === name), list: () => procedures, missingPack: () => undefined },
  };
}

/** What compiling gives: the columns, or the error as the TCK writes it. */
function compile({ text, doc }, environment, parameters) {
  try {
    const statement = analyze(parse(doc), doc, environment);
    if (statement.parameters.some((name) => !parameters.has(name))) return { error: 'ParameterMissing compile time MissingParameter' };
    return { columns: statement.query.columns };
  } catch (error) {
    if (error.name !== 'QueryError') throw new Error(`${text}\n${doc}`, { cause: error });
    return { error: `${error.type} ${error.phase} ${error.detail}`, shown: error.format() };
  }
}

function parametersOf(steps) {
  return new Set(steps.filter(({ text }) => text === 'parameters are:').flatMap(({ table }) => table.map(([name]) => name)));
}

function columnsOf(steps) {
  return steps.find(({ text }) => text.startsWith('the result should be'))?.table?.[0];
}

const isQuery = ({ text }) => text.startsWith('executing') || text.startsWith('having executed');
const failures = [];
const found = new Map();
let scenarios = 0;
for (const scenario of readFeatures(join(root, 'features'))) {
  scenarios++;
  const { steps } = scenario;
  const expected = expectedError(scenario);
  const environment = environmentOf(steps);
  const queries = steps.filter(isQuery);
  const tested = queries.findLast(({ text }) => text === 'executing query:');
  for (const query of queries) {
    const result = compile(query, environment, parametersOf(steps));
    const wanted = query === tested && expected ? `${expected.type} ${expected.phase} ${expected.detail}` : undefined;
    const ok = judge(result, query === tested ? expected : undefined, query === tested && !expected ? columnsOf(steps) : undefined);
    if (wanted && expected.phase === 'compile time') {
      const [hit, all] = found.get(wanted) ?? [0, 0];
      found.set(wanted, [hit + (ok ? 1 : 0), all + 1]);
    }
    if (!ok) failures.push({ scenario, query, wanted: wanted ?? `no error, columns ${columnsOf(steps)}`, result });
  }
}

/** Errors of another phase may not be found yet; those of any time may. */
function judge({ error, columns }, expected, header) {
  if (!expected) return error === undefined && (header === undefined || header.join() === (columns ?? []).join());
  const { type, phase, detail } = expected;
  if (phase === 'compile time') return error === `${type} ${phase} ${detail}`;
  return error === undefined || (phase === 'any time' && error.startsWith(type) && (detail === '*' || error.endsWith(detail)));
}

for (const { scenario, query, wanted, result } of failures) {
  console.log(`${scenario.file}:${scenario.line} ${scenario.name}\n${query.doc.replace(/^/gm, '    ')}`);
  console.log(`  wanted: ${wanted}\n  found:  ${result.error ?? `columns ${result.columns}`}\n${result.shown ?? ''}\n`);
}
for (const [name, [hit, all]] of [...found].sort()) console.log(`${String(hit).padStart(5)} of ${String(all).padStart(4)}  ${name}`);
console.log(`compile time: ${failures.length} failures in ${scenarios} scenarios`);
process.exitCode = failures.length > 0 ? 1 : 0;
