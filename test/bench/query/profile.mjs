// Where the time of one query goes: its PROFILE, then the functions that the processor was in. `node test/bench/query/profile.mjs Q3 [--small]`;
// --seconds 3, --top 20; --mixed runs all the others before, as a session would: code that has served many queries is slower. Run `npx tsc -b packages/core` first.
import { Session } from 'node:inspector/promises';
import { parseArgs } from 'node:util';
import { load } from './engines/ours.mjs';
import { INTERACTIVE, interactiveParameters, QUERIES } from './queries.mjs';
import { socialGraph } from './social-graph.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    small: { type: 'boolean', default: false },
    mixed: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '3' },
    top: { type: 'string', default: '20' },
  },
});
const [name] = positionals;
if (!QUERIES[name]) {
  console.error(`which query? ${Object.keys(QUERIES).join(', ')}`);
  process.exit(2);
}

const data = socialGraph(values.small ? 'small' : 'large');
const { run, query } = await load(data);
const persons = data.nodes.Person;
const callsOf = (which) => (INTERACTIVE[which] ? interactiveParameters(persons) : [QUERIES[which].parameters]);
const runAll = (which) => {
  for (const parameters of callsOf(which)) run(which, parameters);
};

if (values.mixed) for (const other of Object.keys(QUERIES)) runAll(other);
const calls = callsOf(name);
runAll(name);
printPlan();
await printFunctions();

/** Milliseconds are an operator's and those of the operators below it; measuring each row adds to them. */
function printPlan() {
  const result = query(`PROFILE ${QUERIES[name].text}`, calls[0]);
  console.log(result.columns.join('\t'));
  for (const [operator, details, rows, milliseconds] of result.rows())
    console.log(`${String(operator).padEnd(34)} ${String(rows ?? '').padStart(10)} ${String(milliseconds ?? '').padStart(10)}  ${details}`);
}

async function printFunctions() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  const start = performance.now();
  const cpu = process.cpuUsage();
  let rounds = 0;
  while (performance.now() - start < Number(values.seconds) * 1000) {
    for (const parameters of calls) run(name, parameters);
    rounds++;
  }
  const milliseconds = (performance.now() - start) / rounds / calls.length;
  const { user, system } = process.cpuUsage(cpu);
  const processor = (user + system) / 1000 / rounds / calls.length;
  const { profile } = await session.post('Profiler.stop');
  console.log(
    `\n${milliseconds.toPrecision(3)} ms a call (${processor.toPrecision(3)} of the processor), ${rounds * calls.length} calls; share of self time:`,
  );
  const total = profile.samples.length;
  for (const [place, samples] of [...samplesByFunction(profile)].sort((a, b) => b[1] - a[1]).slice(0, Number(values.top)))
    console.log(`${((100 * samples) / total).toFixed(1).padStart(5)} %  ${place}`);
}

function samplesByFunction({ nodes, samples }) {
  const placeOf = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const file = url.replace(/^.*\/(dist|node_modules)\//, '');
      return [id, `${functionName || '(anonymous)'}${file ? ` ${file}:${lineNumber + 1}` : ''}`];
    }),
  );
  const counts = new Map();
  for (const id of samples) counts.set(placeOf.get(id), (counts.get(placeOf.get(id)) ?? 0) + 1);
  return counts;
}
