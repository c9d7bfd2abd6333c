import { describe, expect, it } from 'vitest';
import { toBrat } from '../../../../../packages/core/src/extract/rules/attribution/to-brat.ts';
import { readAttributions } from './read-attributions.ts';

const bratOf = (text: string): string => {
  const { reading } = readAttributions(text);
  return toBrat(reading, reading.attributions);
};

describe('toBrat', () => {
  it('writes source, cue and content and the line that joins them', () => {
    expect(bratOf('Lund said “we sail”.')).toBe(
      [
        'T1\tSource 0 4\tLund',
        'T2\tCue 5 9\tsaid',
        'T3\tContent 10 19\t“we sail”',
        'T4\tAttribution 5 9\tsaid',
        'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
        '',
      ].join('\n'),
    );
  });

  it('parts the ranges of one content by a semicolon', () => {
    expect(bratOf('“Yes,” Lund said. “We sail.”')).toContain('Content 0 6;18 28\t“Yes,” “We sail.”');
  });

  it('counts in UTF-16 code units', () => {
    expect(bratOf('🚢 The ferry sank, Lund said.')).toContain('Source 19 23\tLund');
  });

  it('writes an attribution without a source', () => {
    expect(bratOf('The ferry reportedly sank.')).toContain('E1\tAttribution-no-source:T3 Cue:T1 Content:T2');
  });

  it('leaves out what stands inside the words of another and inside quotations', () => {
    expect(bratOf('Lund said Berg believes it. “I think so,” Lund said.').match(/^E/gm)).toHaveLength(2);
  });
});
