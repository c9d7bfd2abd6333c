import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelWish, type PlacedLabel, placeLabels } from '../../../packages/viewer/src/scene/place-labels.ts';

const STAGE = { width: 400, height: 300 };
const wish = (key: string, x: number, y: number, forced = false): LabelWish => ({ key, x, y, radius: 8, width: 80, height: 14, forced });

function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  const isApart = (at: 'left' | 'top', size: 'width' | 'height') => a[at] + a.wish[size] <= b[at] || b[at] + b.wish[size] <= a[at];
  return !isApart('left', 'width') && !isApart('top', 'height');
}

describe('placeLabels', () => {
  it('sets a label to the right, or to the left where the stage ends', () => {
    const [right, left] = placeLabels([wish('a', 50, 50), wish('b', 370, 150)], new Map(), STAGE);
    expect(right!.left).toBeGreaterThan(50);
    expect(left!.left + 80).toBeLessThan(370);
  });

  it('keeps the side that a label had while it is free', () => {
    const sides = new Map([['a', 2]]);
    expect(placeLabels([wish('a', 200, 150)], sides, STAGE)[0]!.top).toBeGreaterThan(150);
  });

  it('leaves out what finds no room, but never a forced one', () => {
    const crowd = Array.from({ length: 9 }, (_, i) => wish(`${i}`, 200, 150));
    expect(placeLabels(crowd, new Map(), STAGE).length).toBeLessThan(9);
    expect(placeLabels([...crowd, wish('x', 200, 150, true)], new Map(), STAGE).some((p) => p.wish.key === 'x')).toBe(true);
  });

  it('never sets one over another, or beyond the stage', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const wishes = places.map(({ x, y }, i) => wish(`${i}`, x, y));
        const placed = placeLabels(wishes, new Map(), STAGE);
        for (const [i, a] of placed.entries()) {
          expect(a.left >= 0 && a.top >= 0 && a.left + 80 <= 400 && a.top + 14 <= 300).toBe(true);
          for (const b of placed.slice(i + 1)) expect(overlap(a, b)).toBe(false);
        }
      }),
    );
  });
});
