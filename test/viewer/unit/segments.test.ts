import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../../packages/viewer/src/ui/segments.ts';

describe('segments', () => {
  it('cuts overlapping spans at every edge', () => {
    const found = segments('abcdef', [
      { start: 1, end: 4, id: 'x' },
      { start: 3, end: 5, id: 'y' },
    ]);
    expect(found).toEqual([
      { text: 'a', start: 0, ids: [] },
      { text: 'bc', start: 1, ids: ['x'] },
      { text: 'd', start: 3, ids: ['x', 'y'] },
      { text: 'e', start: 4, ids: ['y'] },
      { text: 'f', start: 5, ids: [] },
    ]);
  });

  it('counts in UTF-16 code units', () => {
    expect(segments('🕊 peace', [{ start: 3, end: 8, id: 'x' }]).map((s) => s.text)).toEqual(['🕊 ', 'peace']);
  });

  it('loses no text, and marks a span exactly', () => {
    const span = fc.record({
      start: fc.integer({ min: -3, max: 30 }),
      end: fc.integer({ min: -3, max: 30 }),
      id: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.uniqueArray(span, { selector: (s) => s.id }), (text, spans) => {
        const found = segments(text, spans);
        expect(found.map((s) => s.text).join('')).toBe(text);
        for (const { start, end, id } of spans) {
          const marked = found.filter((s) => s.ids.includes(id)).map((s) => s.text);
          expect(marked.join('')).toBe(text.slice(Math.max(start, 0), Math.max(end, 0)));
        }
      }),
    );
  });
});
