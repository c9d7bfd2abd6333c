import { describe, expect, it } from 'vitest';
import { normalizeRanges, type OffsetUnit, readAttributions } from '../../../packages/core/src/evaluate/attribution-annotation.ts';
import { scoreAttributions } from '../../../packages/core/src/evaluate/score-attributions.ts';

const TEXT =
  '🐟 The harbour master said “the quay is closed,” and left.\n\n“It will open,” a diver added, “on Monday.” Fog is likely, according to the coastguard.';
type Spec = readonly [source: string | undefined, cue: string, content: readonly string[] | undefined];
const GOLD: readonly Spec[] = [
  ['The harbour master', 'said', ['“the quay is closed,”']],
  ['a diver', 'added', ['“It will open,”', '“on Monday.”']],
  ['the coastguard', 'according to', ['Fog is likely']],
];

/** The standoff lines of attributions, with offsets in the unit that is wanted. */
function standoff(specs: readonly Spec[], unit: OffsetUnit): string {
  const at = (offset: number): number => (unit === 'utf16' ? offset : [...TEXT.slice(0, offset)].length);
  const lines: string[] = [];
  const span = (role: string, parts: readonly string[]): string => {
    const ranges = parts.map((p) => `${at(TEXT.indexOf(p))} ${at(TEXT.indexOf(p) + p.length)}`).join(';');
    lines.push(`T${lines.length + 1}\t${role} ${ranges}\t${parts.join(' ')}`);
    return `${role}:T${lines.length}`;
  };
  for (const [source, cue, content] of specs) {
    const parts = [span('Cue', [cue]), ...(source ? [span('Source', [source])] : []), ...(content ? [span('Content', content)] : [])];
    lines.push(`E${lines.length + 1}\tAttribution:T1 ${parts.join(' ')}`);
  }
  return lines.join('\n');
}

function scores(predicted: readonly Spec[], unit: OffsetUnit = 'utf16', told: OffsetUnit = unit) {
  const gold = readAttributions(standoff(GOLD, 'code-points'), TEXT, 'code-points');
  return scoreAttributions([[gold, readAttributions(standoff(predicted, unit), TEXT, told)]]);
}

describe('readAttributions', () => {
  it('bridges and trims quotation marks and spaces', () => {
    expect(normalizeRanges('“a.” “b” c', [[5, 8], [0, 4]])).toEqual([[1, 7]]); // biome-ignore format: two ranges
  });

  it('notices offsets of another unit and arguments without a span', () => {
    expect(scores(GOLD, 'utf16', 'code-points').mismatched).toBeGreaterThan(0);
    expect(readAttributions('T1\tCue 0 2\t🐟\nE1\tAttribution:T1 Cue:T1 Source:T9', TEXT, 'utf16').unknown).toBe(1);
  });
});

describe('scoreAttributions', () => {
  it.each(['utf16', 'code-points'] as const)('finds gold itself to be perfect in %s', (unit) => {
    const { exact, overlap, linked, givenCueFound } = scores(GOLD, unit);
    for (const { f1 } of [...Object.values(exact), ...Object.values(overlap), linked]) expect(f1).toBe(1);
    expect(givenCueFound.speaker.share).toBe(1);
  });

  it('tells a wrong source, a half content and a missing attribution apart', () => {
    const { exact, overlap, linked, cueFound, givenCueFound } = scores([
      ['The harbour master', 'said', ['the quay is closed']],
      ['The harbour master', 'added', ['It will open']],
    ]);
    expect([exact.Cue.right, exact.Source.right, exact.Content.right]).toEqual([2, 1, 0]);
    expect([overlap.Content.right, overlap.Content.predicted, overlap.Content.gold]).toEqual([7, 7, 12]);
    expect([cueFound.right, linked.right, linked.gold]).toEqual([2, 1, 3]);
    expect([givenCueFound.speaker.right, givenCueFound.content.right, givenCueFound.speaker.of]).toEqual([1, 2, 2]);
  });

  it('ignores gold attributions without content, and counts them', () => {
    const gold = readAttributions(standoff([...GOLD, ['Fog', 'likely', undefined]], 'utf16'), TEXT, 'utf16');
    const result = scoreAttributions([[gold, readAttributions(standoff(GOLD, 'utf16'), TEXT, 'utf16')]]);
    expect([result.ignoredWithoutContent, result.exact.Cue.f1]).toEqual([1, 1]);
  });
});
