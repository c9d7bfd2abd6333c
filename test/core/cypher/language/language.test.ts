import { describe, expect, it } from 'vitest';
import { expectedOf, outcomeOf } from '../../../support/cypher-case.ts';
import { caseGroups } from './cases/index.ts';

describe.each(caseGroups)('$about', ({ graph, cases }) => {
  it.each(cases.map((one) => [one[0], one] as const))('gives what it says for %s', async (_query, one) => {
    expect(await outcomeOf(graph, one)).toEqual(expectedOf(one));
  });
});
