// Fifteen queries on a social network in our engine, in loops written by hand, and in peers; all answers must agree. `npm run bench:query`.
// --small: 10,000 persons instead of 100,000. --rounds 5. --engines ours,limit,graphology,kuzu,ladybug. --only Q1,L3.
import { parseArgs } from 'node:util';
import { availableEngines, startEngine } from './engines.mjs';
import { measureQuery } from './measure.mjs';
import { INTERACTIVE, interactiveParameters, QUERIES, STUDY } from './queries.mjs';
import { printMismatches, printReport } from './report.mjs';
import { socialGraph } from './social-graph.mjs';

const { values } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    engines: { type: 'string', default: availableEngines().join() },
    only: { type: 'string', default: Object.keys(QUERIES).join() },
  },
});
const size = values.small ? 'small' : 'large';
const chosen = values.only.split(',');

const { nodes, edges } = socialGraph(size);
console.log(`${nodes.Person.length} persons, ${Object.values(edges).reduce((sum, { from }) => sum + from.length, 0)} edges`);
const engines = [];
for (const name of values.engines.split(',')) {
  const engine = await startEngine(name, size);
  engines.push(engine);
  console.log(`${name} loaded in ${Math.round(engine.milliseconds)} ms`);
}

const calls = { ...Object.fromEntries(Object.keys(INTERACTIVE).map((query) => [query, interactiveParameters(nodes.Person)])) };
for (const [query, { parameters }] of Object.entries(STUDY)) calls[query] = [parameters];
const results = [];
for (const query of chosen) {
  console.log(`measuring ${query}`);
  results.push([query, await measureQuery(engines, query, calls[query], Number(values.rounds))]);
}
for (const engine of engines) engine.stop();
printReport(results);
process.exitCode = printMismatches(results) ? 0 : 1;
