import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RankSet } from '../../../packages/core/src/build/rank-set.ts';

it('gives every rank once and in order, however often it is filled', () => {
  const set = new RankSet(100);
  fc.assert(
    fc.property(fc.array(fc.nat(99), { maxLength: 60 }), (ranks) => {
      set.clear();
      for (const rank of ranks) set.add(rank);
      set.sort();
      expect(Array.from({ length: set.size }, (_, i) => set.at(i))).toEqual([...new Set(ranks)].sort((a, b) => a - b));
    }),
  );
});
