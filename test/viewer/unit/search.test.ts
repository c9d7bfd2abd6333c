import { describe, expect, it } from 'vitest';
import { type Findable, search } from '../../../packages/viewer/src/state/search.ts';

const item = (name: string, weight = 0, aliases: readonly string[] = []): Findable => {
  return { kind: 'entity', id: name, name, aliases, label: 'Person', weight };
};
const names = (query: string, items: readonly Findable[]) => search(query, items).map(({ item: { name } }) => name);

describe('search', () => {
  it('ranks a person whom many facts name before what just begins with the query', () => {
    expect(names('zelen', [item('Zelenskyy administration', 1), item('Volodymyr Zelenskyy', 22)])[0]).toBe('Volodymyr Zelenskyy');
  });

  it('ranks the whole name, its beginning, beginnings of words and parts, in this order', () => {
    const items = [item('Corussant', 9), item('Marco Russell', 9), item('Russia-Ukraine war', 9), item('Russ')];
    expect(names('russ', items)).toEqual(['Russ', 'Russia-Ukraine war', 'Marco Russell', 'Corussant']);
  });

  it('ranks the more connected of two equal matches first, then by name', () => {
    expect(names('a', [item('Ab', 1), item('Ad', 5), item('Aa', 1)])).toEqual(['Ad', 'Aa', 'Ab']);
  });

  it('finds an alias below the same match of a name, and says which', () => {
    const items = [item('Kremlin', 9, ['Russian Presidential Administration']), item('Russian non-paper')];
    expect(search('russian', items).map(({ item: { name }, alias }) => [name, alias])).toEqual([
      ['Russian non-paper', null],
      ['Kremlin', 'Russian Presidential Administration'],
    ]);
  });

  it('does not mind case, accents, spaces or the order of words', () => {
    const items = [item('Türkiye'), item('Steve Witkoff'), item('Уиткофф')];
    expect(names('  TURKIYE ', items)).toEqual(['Türkiye']);
    expect(names('wit  ste', items)).toEqual(['Steve Witkoff']);
    expect(names('уит', items)).toEqual(['Уиткофф']);
  });

  it('takes signs of patterns literally', () => {
    expect(names('.*', [item('Ada'), item('a.*b')])).toEqual(['a.*b']);
    expect(names('(', [item('Ada')])).toEqual([]);
  });

  it('finds nothing for nothing, and at most so many', () => {
    expect(names('  ', [item('Ada')])).toEqual([]);
    expect(
      search(
        'a',
        Array.from({ length: 30 }, (_, i) => item(`a${i}`)),
      ),
    ).toHaveLength(10);
  });
});
