import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CypherChecks } from '../../../support/cypher-checks.ts';
import { condition, sampleGraph, sampleQuery, variablesOf } from '../../../support/cypher-sample.ts';

/** `RUNS=5000 SEED=7 npx vitest run test/core/cypher/metamorphic` tries more graphs, and others. */
const RUNS = Number(process.env.RUNS ?? 145);
/** So many comparisons are made at least by default; with those of walks there are 20,000. */
const CHECKS = 14_000;
const SEED = Number(process.env.SEED ?? 28);

const sample = sampleQuery.chain((query) =>
  fc.record({ query: fc.constant(query), condition: condition(variablesOf(query)), skip: fc.nat(3), limit: fc.nat(4) }),
);

it('finds what trying everything finds, however the query is written', { timeout: 600_000 }, async () => {
  let checks = 0;
  await fc.assert(
    fc.asyncProperty(sampleGraph, fc.array(sample, { minLength: 4, maxLength: 4 }), fc.boolean(), async (graph, samples, loaded) => {
      const all = await CypherChecks.on(graph, loaded);
      for (const one of samples) all.checkAll(one);
      checks += all.count;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(checks).toBeGreaterThanOrEqual(process.env.RUNS === undefined ? CHECKS : RUNS * 80);
});
