import { ingest } from '@proj/core';
import { describe, expect, it } from 'vitest';

const read = (value: unknown) => ingest(typeof value === 'string' ? value : JSON.stringify(value), 'json', { file: 'a.json' });
const text = 'The ministers of Freedonia and Sylvania met in Oslo on Monday, and nobody would say what it was that they had agreed upon.';

describe('a JSON file', () => {
  it('in our own form comes back as it is', async () => {
    const document = {
      id: 'a-1',
      title: 'A',
      publisher: 'The Daily',
      published: '2025-11-20',
      url: 'https://a.example',
      language: 'en',
      origin: 'b',
      text,
    };
    expect((await read(document))[0]).toMatchObject(document);
  });

  it.each([
    [
      'a news service',
      {
        source: { id: null, name: 'The Daily' },
        title: 'A',
        description: 'B',
        publishedAt: '2025-11-20T06:08:00Z',
        content: text,
        url: 'u',
      },
      '2025-11-20T06:08:00Z',
    ],
    [
      'schema.org',
      {
        headline: 'A',
        datePublished: '2025-11-20T09:08:00+03:00',
        publisher: { '@type': 'Organization', name: 'The Daily' },
        articleBody: text,
        inLanguage: 'en',
      },
      '2025-11-20T09:08:00+03:00',
    ],
    [
      'a feed',
      { title: 'A', link: 'u', pubDate: 'Thu, 20 Nov 2025 06:08:00 GMT', outlet: 'The Daily', body: text },
      '2025-11-20T06:08:00Z',
    ],
    ['a scraper', { title: 'A', date: '20 November 2025', site_name: 'The Daily', paragraphs: [text] }, '2025-11-20'],
  ])('of %s is understood', async (_name, value, published) => {
    expect((await read(value))[0]).toMatchObject({ title: 'A', publisher: 'The Daily', published, text, language: 'en' });
  });

  it.each([
    [
      'a list',
      [
        { title: 'A', text },
        { title: 'B', text },
      ],
    ],
    [
      'an object with a list',
      {
        status: 'ok',
        articles: [
          { title: 'A', text },
          { title: 'B', text },
        ],
      },
    ],
  ])('with %s gives every report', async (_name, value) => {
    expect((await read(value)).map((r) => r.title)).toEqual(['A', 'B']);
  });

  it('keeps its text as it is, but for line ends and half characters', async () => {
    const [report] = await read({ id: 7, text: `Home\n\nShare\r\n  two  spaces \\ud800`.replace('\\ud800', '\uD800') });
    expect(report).toMatchObject({ id: '7', text: 'Home\n\nShare\n  two  spaces \uFFFD', title: undefined, language: 'und' });
  });

  it('makes paragraphs in HTML plain', async () => {
    const [report] = await read({
      title: 'A',
      body: `<p>Ada &amp; Bo&nbsp;met.</p><script>x</script><div>Nobody <b>else</b> came.<br/><br/>1 < 2</div>`,
    });
    expect(report?.text).toBe('Ada & Bo met.\n\nNobody else came.\n\n1 < 2');
  });

  it.each([
    ['no JSON', '{"title": ', 'not JSON', undefined],
    ['a number', '3', 'no report in this JSON', 'a number'],
    ['null', 'null', 'no report in this JSON', 'null'],
    ['an empty object', {}, 'no report in this JSON', 'an empty object'],
    ['an object without text', { title: 'A', teaser: 'B' }, 'no report in this JSON', 'an object with title, teaser'],
    ['an empty text', { text: ' ' }, 'no report in this JSON', 'an object with text'],
    ['a list with something else in it', [{ text }, ['x']], 'no report in this JSON', 'a list'],
    ['a date that may be two', { text, date: '03/04/2025' }, 'the date of publication cannot be read', '03/04/2025'],
    [
      'many keys',
      Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`k${i}`, 1])),
      'no report in this JSON',
      expect.stringMatching(/k0, .*…$/),
    ],
  ])('that is %s is refused with what was found', async (_name, value, message, found) => {
    await expect(read(value)).rejects.toMatchObject({
      code: 'format',
      message,
      place: { file: 'a.json' },
      ...(found !== undefined && { found }),
    });
  });
});
