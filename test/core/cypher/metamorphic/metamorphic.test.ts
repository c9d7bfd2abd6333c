import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CypherChecks } from '../../../support/cypher-checks.ts';
import { condition, sampleGraph, sampleQuery, variablesOf } from '../../../support/cypher-sample.ts';

/** `RUNS=5000 SEED=7 npx vitest run test/core/cypher/metamorphic` tries more graphs, and others. */
const RUNS = Number(process.env.RUNS ?? 240);
const SEED = Number(process.env.SEED ?? 28);

const sample = sampleQuery.chain((query) =>
  fc.record({ query: fc.constant(query), condition: condition(variablesOf(query)), skip: fc.nat(3), limit: fc.nat(4) }),
);

it('finds what trying everything finds, however the query is written', { timeout: 600_000 }, () => {
  let checks = 0;
  fc.assert(
    fc.property(sampleGraph, fc.array(sample, { minLength: 4, maxLength: 4 }), (graph, samples) => {
      const all = new CypherChecks(graph);
      for (const one of samples) all.checkAll(one);
      checks += all.count;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(checks).toBeGreaterThan(RUNS * 80);
});
