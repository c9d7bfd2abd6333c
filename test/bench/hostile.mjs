// Time that the offline extractor takes for hostile texts of n, 2n and 4n repetitions: what is linear doubles with them. `node test/bench/hostile.mjs [n] [name]`.

import { loadRulesExtractor } from '../../packages/core/dist/extract/rules/rules-extractor.js';
import { diplomacy } from '../../packages/core/dist/index.js';
import { HOSTILE_TEXTS } from './hostile-texts.mjs';

const size = Number(process.argv[2] ?? 10_000);
const only = process.argv[3];
const known = { entities: [{ id: 'gazette', label: 'Organization', name: 'Gazette', kind: 'outlet', aliases: [] }], ontology: diplomacy };
const extractor = await loadRulesExtractor();
const read = (text) =>
  extractor.read({ id: 'r', publisher: 'gazette', published: '2025-11-21', language: 'en', text }, known, '2026-01-01');
const milliseconds = async (text) => {
  const start = performance.now();
  await read(text);
  return performance.now() - start;
};

for (const [name, make] of Object.entries(HOSTILE_TEXTS)) {
  if (only !== undefined && name !== only) continue;
  await read(make(100)); // warms up
  const times = [];
  for (const factor of [1, 2, 4]) times.push(await milliseconds(make(size * factor)));
  const growth = times[2] / times[1];
  const shown = times.map((time) => `${time.toFixed(0)} ms`.padStart(9)).join(' ');
  console.log(
    `${name.padEnd(36)}${shown}  ${((times[2] / make(4 * size).length) * 1e3).toFixed(1)} µs a character${growth > 3 && times[2] > 200 ? '  NOT LINEAR' : ''}`,
  );
}
