import { describe, expect, it } from 'vitest';
import { kebabCase, nameKey, nameWords } from '../../../../../packages/core/src/extract/rules/mentions/name-key.ts';
import { NameTrie } from '../../../../../packages/core/src/extract/rules/mentions/name-trie.ts';
import type { Token } from '../../../../../packages/core/src/extract/rules/reading.ts';

describe('nameKey', () => {
  it.each([
    ['U.S.', 'US'],
    ['Türkiye', 'Turkiye'],
    ['Łódź', 'Lodz'],
    ['Sana’a', "Sana'a"],
    ['us', 'us'],
  ])('makes %s %s', (word, key) => {
    expect(nameKey(word)).toBe(key);
  });
});

describe('nameWords', () => {
  it.each([
    ['Guinea-Bissau', ['Guinea', 'Bissau']],
    ["People's Party", ['People', "'s", 'Party']],
    ["Workers' Party", ['Workers', "'", 'Party']],
    ['Washington, DC', ['Washington', ',', 'DC']],
    ['AT&T', ['AT', '&', 'T']],
  ])('splits %s as the tokens of a report', (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });
});

describe('kebabCase', () => {
  it.each([
    ["Côte d'Ivoire", 'cote-d-ivoire'],
    ["Okello's administration", 'okellos-administration'],
    ['28-point plan', '28-point-plan'],
    ['…', 'unnamed'],
  ])('makes of %s the id %s', (name, id) => {
    expect(kebabCase(name)).toBe(id);
  });
});

/** Words that touch where a hyphen stands between them. */
function tokensOf(text: string): Token[] {
  const words = [...text.matchAll(/[\p{L}.]+|-/gu)];
  return words.map((word, index) => ({
    index,
    start: word.index,
    end: word.index + word[0].length,
    text: word[0],
    lower: word[0].toLowerCase(),
    lemma: word[0].toLowerCase(),
    tag: word[0] === '-' ? 'PUNCT' : 'PROPN',
  }));
}

describe('NameTrie', () => {
  const names = new NameTrie<string>();
  for (const name of ['York', 'New York', 'New York Bay', 'Guinea-Bissau', 'El Obeid']) names.add(name, name);

  it.each([
    ['New York Bay bridge', 'New York Bay', 3],
    ['New York bridge', 'New York', 2],
    ['NEW YORK bridge', 'New York', 2],
    ['Guinea-Bissau again', 'Guinea-Bissau', 3],
    ['Guinea Bissau again', 'Guinea-Bissau', 2],
    ['el-Obeid again', 'El Obeid', 3],
  ])('finds the longest name at the start of %s', (text, name, end) => {
    const tokens = tokensOf(text);
    const keys = tokens.map((token) => nameKey(token.text));
    expect(names.longest(tokens, keys, 0, tokens.length)).toEqual({ end, values: [name] });
  });

  it.each(['new york', 'New Jersey', 'Guinea - Bissau'])('finds nothing in %s', (text) => {
    const tokens = tokensOf(text);
    const keys = tokens.map((token) => nameKey(token.text));
    expect(names.longest(tokens, keys, 0, tokens.length)).toBeUndefined();
  });

  it('stops before the limit', () => {
    const tokens = tokensOf('New York Bay');
    const keys = tokens.map((token) => token.text);
    expect(names.longest(tokens, keys, 0, 2)?.values).toEqual(['New York']);
  });
});
