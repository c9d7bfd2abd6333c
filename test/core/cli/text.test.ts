import { describe, expect, it } from 'vitest';
import { hasColors } from '../../../packages/core/src/cli/cli-io.ts';
import { painter } from '../../../packages/core/src/cli/text/paint.ts';
import { jsonForTerminal, oneLine, safe } from '../../../packages/core/src/cli/text/safe.ts';
import { count, table, wrap } from '../../../packages/core/src/cli/text/table.ts';

describe('table', () => {
  it('sets columns by cells, not by characters', () => {
    const rows = [
      ['北京', '1', 'a'],
      ['e\u0301e\u0301', '12', 'b'],
      ['\u001B[1mabc\u001B[0m', '3', ''],
    ];
    expect(table(rows, { right: [1], indent: ' ' })).toBe(' 北京   1  a\n e\u0301e\u0301    12  b\n \u001B[1mabc\u001B[0m    3');
  });

  it('lets a long cell stand out of a narrow column', () => {
    expect(
      table(
        [
          ['long cell', 'x'],
          ['a', 'y'],
        ],
        { most: { 0: 3 } },
      ),
    ).toBe('long cell  x\na    y');
    expect(table([])).toBe('');
  });
});

describe('wrap', () => {
  it('breaks at spaces and leaves long words whole', () => {
    expect(wrap('one two three extraordinarily four', 11, '  ')).toBe('  one two\n  three\n  extraordinarily\n  four');
    expect(wrap('北京 北京 北京', 10, '')).toBe('北京 北京\n北京');
    expect(wrap('one two', undefined, '> ')).toBe('> one two');
  });
});

describe('safe text', () => {
  it('has no character that drives a terminal', () => {
    expect(safe('a\u0007\u001B[2J\u009B\u202Eb\tc\nd')).toBe('a\uFFFD\uFFFD[2J\uFFFD\uFFFDb\tc\nd');
    expect(oneLine('a\n\tb\r')).toBe('a b\uFFFD');
    expect(jsonForTerminal({ a: '\u202E\u009B\u0000é' })).toBe('{\n  "a": "\\u202e\\u009b\\u0000é"\n}');
    expect(jsonForTerminal(undefined)).toBe('null');
  });
});

describe('colours', () => {
  it('are for terminals that want them', () => {
    const stream = (isTTY: boolean) => ({ isTTY }) as never;
    expect(hasColors(stream(true), {})).toBe(true);
    expect(hasColors(stream(true), { NO_COLOR: '' })).toBe(true);
    expect(hasColors(stream(true), { NO_COLOR: '1' })).toBe(false);
    expect(hasColors(stream(false), {})).toBe(false);
    expect(painter(true)('bold', '')).toBe('');
  });
});

describe('count', () => {
  it('knows one from many', () => {
    expect([count(0, 'fact'), count(1, 'fact'), count(2, 'entity', 'entities')]).toEqual(['0 facts', '1 fact', '2 entities']);
  });
});
