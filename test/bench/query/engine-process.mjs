// Holds one engine with the network loaded, and measures it when told to by `engines.mjs`. Times are taken in here: messages cost nothing.
import { createHash } from 'node:crypto';
import { comparable } from './queries.mjs';
import { socialGraph } from './social-graph.mjs';

const [, , name, size] = process.argv;
let engine;

/** Milliseconds of processor time that this process has used, all its threads together. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function load() {
  const { load: start } = await import(`./engines/${name}.mjs`);
  const data = socialGraph(size);
  const begin = performance.now();
  engine = await start(data, size);
  return { variants: engine.variants, milliseconds: performance.now() - begin };
}

/** Runs a query once with each of the parameters. */
async function measure({ query, variant, calls }) {
  const times = [];
  const answers = [];
  const cpu = processorTime();
  for (const parameters of calls) {
    const begin = performance.now();
    const rows = await engine.run(query, parameters, variant);
    times.push(performance.now() - begin);
    answers.push(rows);
  }
  const used = processorTime() - cpu;
  const text = JSON.stringify(answers.map((rows) => comparable(query, rows)));
  return { times, cpu: used / calls.length, answer: createHash('sha256').update(text).digest('hex'), excerpt: text.slice(0, 300) };
}

process.on('message', async (message) => {
  try {
    process.send({ result: await (message.query ? measure(message) : load()) });
  } catch (error) {
    process.send({ error: String(error?.message ?? error) });
  }
});
