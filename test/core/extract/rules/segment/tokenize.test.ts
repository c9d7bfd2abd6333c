import { beforeAll, describe, expect, it } from 'vitest';
import { loadTagger, type Tagger } from '../../../../../packages/core/src/extract/rules/segment/tagger.ts';
import { tokenize } from '../../../../../packages/core/src/extract/rules/segment/tokenize.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

const words = (text: string): string[] => tokenize(text, tagger).tokens.map((token) => token.text);
const textOf = (text: string, { first, end }: { first: number; end: number }): string => {
  const { tokens } = tokenize(text, tagger);
  return text.slice(tokens[first]!.start, tokens[end - 1]!.end);
};
const sentences = (text: string): string[] => tokenize(text, tagger).sentences.map((sentence) => textOf(text, sentence));
const quotations = (text: string): [string, number, boolean][] =>
  tokenize(text, tagger).quotations.map((quotation) => [textOf(text, quotation), quotation.depth, quotation.isClosed]);
const tagOf = (text: string, word: string): string | undefined => tokenize(text, tagger).tokens.find((token) => token.text === word)?.tag;

describe('tokens', () => {
  it.each([
    ["Lind's plan", ['Lind', "'s", 'plan']],
    ['Lind’s plan', ['Lind', '’s', 'plan']],
    ["the partners' plan", ['the', 'partners', "'", 'plan']],
    ['It can’t go to the U.S. now.', ['It', 'ca', 'n’t', 'go', 'to', 'the', 'U.S.', 'now', '.']],
    ["''Yes,'' he said", ["''", 'Yes', ',', "''", 'he', 'said']],
    ['to chip in.', ['to', 'chip', 'in', '.']],
    ['Marčić and Şahin’s plan', ['Marčić', 'and', 'Şahin', '’s', 'plan']],
    ['Dubrovnik–Kotor', ['Dubrovnik', '–', 'Kotor']],
  ])('of %s are split', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('straighten quotation marks and apostrophes in `lower` only', () => {
    const { tokens } = tokenize("“Lind’s ''plan''”", tagger);
    expect(tokens.map(({ lower }) => lower)).toEqual(['"', 'lind', "'s", '"', 'plan', '"', '"']);
  });

  it.each([
    ['typographic spaces and line breaks', 'A\u00a0ship\tleft.\r\nIt\u2009sank.\n\n\nThe end'],
    ['zero-width characters and bidi controls', 'zero\u200bwidth \u202eoverride\u202c \ufeffmark'],
    ['lone surrogates', 'a \ud800 b\udc00c \ud83d\ude00 d'],
    ['runs without a space', `start ${'x'.repeat(5000)} end`],
    ['endless lines', 'word '.repeat(2500)],
    ['marks', '!!! ??? ... --- ((())) “”‘’ &amp; <b> @a #b https://a.b/c?d=e'],
    ['other scripts', 'Київ 基辅 كييف Ankara’da İstanbul ﬁne'],
  ])('cover every visible character of %s at its own place', (_, text) => {
    const { tokens } = tokenize(text, tagger);
    expect(tokens.every(({ start, end, text: word }) => text.slice(start, end) === word && end > start)).toBe(true);
    expect(tokens.every(({ start }, index) => index === 0 || start >= tokens[index - 1]!.end)).toBe(true);
    expect(
      tokens
        .map(({ text: word }) => word)
        .join('')
        .replace(/\s+/g, ''),
    ).toBe(text.replace(/\s+/g, ''));
  });
});

describe('sentences', () => {
  it.each([
    [['Lind went to the U.S. Senate.', 'He won.']],
    [['Lind left the U.S.', 'The king stayed.']],
    [['It began on Nov. 19 in Oslo.', 'Gen. T. Lind led it.']],
    [['"Go!" she said.', '"Now?" he asked.']],
    [['“The port is open.”', 'He smiled.']],
    [["''It is late.''", 'She left.']],
    [['Berg said no.', 'Asked why, he left.']],
    [['See No. 5 there.', 'It costs $2.50.']],
    [['Dr. Lind, of St. Olaf Inc., spoke.', '(It was late.)']],
  ])('of %j end where they end', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('are cut when no stop comes', () => {
    expect(sentences('word '.repeat(1000)).length).toBeGreaterThan(3);
  });
});

describe('paragraphs', () => {
  it('are parted by blank lines and by line ends after a stop', () => {
    const { paragraphs } = tokenize('The port burns\n\nIt began at night.\nIt ended\nat noon.\n \nLind came.', tagger);
    expect(paragraphs.map(({ kind, sentenceFirst, sentenceEnd }) => [kind, sentenceEnd - sentenceFirst])).toEqual([
      ['title', 1],
      ['body', 1],
      ['body', 1],
      ['body', 1],
    ]);
  });

  it.each([
    ['Port burns for a third day', undefined, 'title'],
    ['Port Burns Again, Mayor Says.', undefined, 'title'],
    ['The port burns.', 'The port burns.', 'title'],
    ['The port burns.', undefined, 'body'],
    ['The port on Monday. (Reuters)', undefined, 'caption'],
  ])('%j with the title %j is a %s', (text, title, kind) => {
    expect(tokenize(`${text}\n\nMore of it.`, tagger, title).paragraphs[0]!.kind).toBe(kind);
  });
});

describe('quotations', () => {
  it.each([
    ['He said "no" and "yes".', [['no', 0, true], ['yes', 0, true]]],
    ['“He called it ‘mad’ again,” Lind said.', [['He called it ‘mad’ again,', 0, true], ['mad', 1, true]]],
    ["''Not so,'' he said.", [['Not so,', 0, true]]],
    ['“It is late.\n\n“It is over,” he said.', [['It is late.', 0, false], ['It is over,', 0, true]]],
    ["The partners' plan was Lind's.", []],
  ] as [string, [string, number, boolean][]][])('of %j are found', (text, expected) => {
    expect(quotations(text)).toEqual(expected);
  }); // biome-ignore format: a table

  it('nested without end are not followed for ever', () => {
    const { quotations: found } = tokenize('“a '.repeat(2000), tagger);
    expect(Math.max(...found.map(({ depth }) => depth))).toBe(2);
  });
});

describe('tags', () => {
  it.each([
    ["Lind welcomed Oslo's push for talks.", 'push', 'NOUN'],
    ['He referred to talks in Oslo.', 'talks', 'NOUN'],
    ['New talks were held.', 'talks', 'NOUN'],
    ['The actor Tim Cook left.', 'Cook', 'PROPN'],
    ['Economic cooperation was mentioned.', 'Economic', 'ADJ'],
    ['Lind was blamed for arming the rebels.', 'arming', 'VERB'],
    ['According to exit polls, Lind won.', 'exit', 'NOUN'],
    ['They vowed to unendorse Lind.', 'unendorse', 'VERB'],
    ['Ursula von der Berg spoke.', 'von', 'PROPN'],
    ['Polls show Lind ahead.', 'show', 'VERB'],
    ['Nearly a third say it is late.', 'say', 'VERB'],
    ['The Post reports that Lind won.', 'reports', 'VERB'],
    ['It was a just, lasting peace.', 'just', 'ADJ'],
    ['They got it wrong.', 'wrong', 'ADJ'],
    ['The army had shot down a drone.', 'shot', 'VERB'],
    ['The lawmaker who chairs the panel left.', 'chairs', 'VERB'],
  ])('in %j give %s the tag %s', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });
});
