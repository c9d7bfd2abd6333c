import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelWish, type PlacedLabel, placeLabels } from '../../../packages/viewer/src/scene/place-labels.ts';

const STAGE = { width: 400, height: 300 };
const wish = (key: string, x: number, y: number, also: Partial<LabelWish> = {}): LabelWish => {
  return { key, x, y, radius: 8, width: 80, height: 14, lit: false, forced: false, ...also };
};

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

  it('takes a diagonal when nodes stand on all four sides', () => {
    const around = [wish('r', 225, 150), wish('l', 175, 150), wish('d', 200, 175), wish('u', 200, 125)];
    const [label] = placeLabels([wish('a', 200, 150), ...around], new Map([['a', 0]]), STAGE);
    expect(label!.wish.key).toBe('a');
    expect([label!.left > 200 || label!.left + 80 < 200, label!.top > 150 || label!.top + 14 < 150]).toEqual([true, true]);
  });

  it('writes the name of a lit node over nodes that are not lit, and over no lit one', () => {
    const crowd = (lit: boolean) =>
      Array.from({ length: 20 }, (_, i) => wish(`${i}`, 140 + (i % 4) * 40, 110 + Math.floor(i / 4) * 20, { lit }));
    const has = (others: readonly LabelWish[]) =>
      placeLabels([wish('a', 200, 150, { lit: true, width: 120 }), ...others], new Map(), STAGE).some((p) => p.wish.key === 'a');
    expect(has(crowd(false))).toBe(true);
    expect(has(crowd(true))).toBe(false);
  });

  it('makes way for what is taken already', () => {
    const taken = { left: 205, top: 100, right: 300, bottom: 200 };
    const [label] = placeLabels([wish('a', 200, 150)], new Map(), STAGE, [taken]);
    expect(label!.left + 80).toBeLessThanOrEqual(200);
  });

  it('leaves out what finds no room, but never a forced one', () => {
    const crowd = Array.from({ length: 9 }, (_, i) => wish(`${i}`, 200, 150));
    expect(placeLabels(crowd, new Map(), STAGE).length).toBeLessThan(9);
    expect(placeLabels([...crowd, wish('x', 200, 150, { forced: true })], new Map(), STAGE).some((p) => p.wish.key === 'x')).toBe(true);
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
