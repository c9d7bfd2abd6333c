// Runs every scenario of the openCypher TCK under the folder in OPENCYPHER_TCK and prints a line a category. `npm run test:tck [-- PATTERN]`.
import { join } from 'node:path';
import { readFeatures } from './read-features.mjs';
import { runScenario } from './run-scenario.mjs';

const folder = process.env.OPENCYPHER_TCK;
if (!folder) {
  console.log('OPENCYPHER_TCK is not set: it names a folder with the openCypher TCK, in it `features` and `graphs`. Nothing was run.');
  process.exit(2);
}
const pattern = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const verbose = pattern !== undefined || process.argv.includes('--failures');
const counts = new Map();
const total = { passed: 0, failed: 0 };
for (const scenario of readFeatures(join(folder, 'features'))) {
  const place = `${scenario.file}:${scenario.line}`;
  if (pattern && !`${place} ${scenario.name}`.includes(pattern)) continue;
  const failure = await runScenario(scenario, join(folder, 'graphs')).catch(
    (error) => `${error.name}: ${error.stack?.split('\n').slice(0, 4).join(' | ')}`,
  );
  const category = scenario.file.split('/').slice(0, -1).join('/');
  const count = counts.get(category) ?? { passed: 0, failed: 0 };
  counts.set(category, count);
  for (const c of [count, total]) c[failure ? 'failed' : 'passed']++;
  if (failure && verbose) console.log(`${place} ${scenario.name}\n    ${failure}`);
}
for (const [category, { passed, failed }] of counts) console.log(`${category.padEnd(44)} ${passed} passed, ${failed} failed`);
console.log(`tck: ${total.passed} passed, ${total.failed} failed, 0 skipped of ${total.passed + total.failed}`);
process.exitCode = total.failed > 0 ? 1 : 0;
