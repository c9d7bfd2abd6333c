import { ingest } from '@proj/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCRAPED_PAGES } from './scraped-pages.ts';

describe.each(SCRAPED_PAGES)('a scraped page of $name', (page) => {
  it('comes out clean', async () => {
    const [report] = await ingest(page.lines.join('\n'), 'text');
    expect(report?.text.split('\n\n')).toEqual(page.text);
    expect(report).toMatchObject({ title: page.text[0], language: 'en', captions: page.captions });
    expect(report?.standfirst).toBe(page.standfirst);
    expect(report?.publisher).toBe(page.publisher);
    expect(report?.published).toBe(page.published);
    expect(report?.place).toBe(page.place);
  });

  it('loses no line without saying so', async () => {
    const [report] = await ingest(page.lines.join('\n'), 'text');
    const all = [...report!.text.split('\n\n'), ...report!.dropped.map((d) => d.text)].sort();
    expect(all).toEqual(
      page.lines
        .filter((l) => l !== '')
        .map((l) => l.replace(/\s+/g, ' '))
        .sort(),
    );
    for (const { text, line } of report!.dropped) expect(page.lines[line! - 1]!.replace(/\s+/g, ' ')).toBe(text);
  });
});

async function read(text: string, format: 'text' | 'markdown' = 'text') {
  const [report] = await ingest(text, format);
  return report!;
}

describe('plain text', () => {
  const paragraphs = [
    'Dear reader',
    'Talks at last?',
    'The ministers met in Oslo on 3 March.',
    'Politics',
    '20 November 2025',
    'Nobody said what was agreed',
    '- an end to the blockade',
    '- an exchange of prisoners',
    'No comment.',
    'No comment.',
    'Pause.',
    'Twitter.',
    'Related.',
    'That was all, the spokesman said.',
    'ENDS',
  ];

  it('without furniture around it loses nothing', async () => {
    const report = await read(paragraphs.join('\n\n'));
    expect(report.text).toBe(paragraphs.join('\n\n'));
    expect(report.dropped).toEqual([]);
    expect(report.title).toBe('Dear reader');
  });

  it('that was wrapped at a fixed width has whole paragraphs', async () => {
    const report = await read(
      [
        'Talks at last',
        '',
        'The ministers of Freedonia and Sylvania met in Oslo on the third of March,',
        'and neither of them would say what they had agreed upon before the doors',
        'were closed. Nobody else was there.',
        '',
        'A spokesman for the palace said that the next meeting will be in November',
        'at the earliest.',
      ].join('\n'),
    );
    expect(report.text.split('\n\n')).toEqual([
      'Talks at last',
      'The ministers of Freedonia and Sylvania met in Oslo on the third of March, and neither of them would say what they had agreed upon before the doors were closed. Nobody else was there.',
      'A spokesman for the palace said that the next meeting will be in November at the earliest.',
    ]);
  });

  it('that repeats a paragraph keeps it once and says so', async () => {
    const long = 'The palace said that it had nothing to add to what was said in the spring.';
    const report = await read(['Nothing to add', long, 'A minister shrugged at the question, twice.', long].join('\n\n'));
    expect(report.text.split('\n\n')).toHaveLength(3);
    expect(report.dropped).toEqual([{ text: long, reason: 'repeated', line: 7 }]);
  });

  it('has no title when it opens with a paragraph', async () => {
    const report = await read('OSLO, March 3 (Star) - The ministers of the two countries met on Monday, officials said.');
    expect(report).toMatchObject({ title: undefined, place: 'OSLO' });
  });

  it('of nothing is empty', async () => {
    expect(await read(' \n\u200B\n')).toMatchObject({ text: '', title: undefined, language: 'und' });
  });
});

describe('a page', () => {
  it('never loses a sentence of its body, whatever stands between', async () => {
    const furniture = fc.constantFrom(
      'Share',
      'Photo',
      'ADVERTISEMENT',
      'Related',
      'More from The Daily',
      'Most read',
      'Read more: Bergen wins the cup',
      'Home | News | Sport',
      'By Ada Noah',
      'November 20, 2025',
      'Comments (12)',
      'Tags: Oslo',
      'Image source, Getty Images',
      'Talks on the nine points',
      'Bergen wins the cup',
      '',
    );
    const words = fc.array(fc.constantFrom('talks', 'minister', 'and', 'Oslo', 'the', 'said', 'share', 'photo', 'more', 'by'), {
      minLength: 5,
      maxLength: 30,
    });
    const sentence = words.map((w) => `The ${w.join(' ')}.`);
    const line = fc.oneof(furniture, sentence);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
        const { text } = await read(lines.join('\n'));
        const kept = new Set(text.split('\n\n'));
        for (const l of lines) if (l.startsWith('The ')) expect(kept).toContain(l);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no author for its outlet', async () => {
    const lines = [
      'Talks resume in the harbour city',
      'By Ada Noah',
      'The ministers met again on Monday morning.',
      'More from Ada Noah',
      '© 2025 The Daily',
    ];
    expect(await read(lines.join('\n'))).toMatchObject({ publisher: 'The Daily' });
  });

  it('takes no section for its outlet', async () => {
    const lines = [
      'Talks resume in the harbour city',
      'The ministers met again on Monday morning.',
      'More from World',
      'More from our correspondents',
    ];
    expect(await read(lines.join('\n'))).toMatchObject({ publisher: undefined });
  });

  it('may put its section between title and standfirst', async () => {
    const lines = [
      'Home',
      'Sport',
      'Talks resume in the harbour city',
      'World',
      'Two ministers who have not spoken since March meet',
      'The ministers met again on Monday morning.',
    ];
    const report = await read(lines.join('\n'));
    expect(report).toMatchObject({ title: lines[2], standfirst: lines[4] });
    expect(report.dropped.map((d) => d.text)).toEqual(['Home', 'Sport', 'World']);
  });

  it.each([
    ['By Ada Noah | November 20, 2025', '2025-11-20'],
    ['By Ada Noah, Published Nov 20, 2025 10:00 GMT', '2025-11-20T10:00:00Z'],
    ['20 Nov 2025 - 09:08 Last update 21 Nov 2025 - 10:10', '2025-11-20'],
  ])('dated by the line %s', async (line, published) => {
    const report = await read(['Talks resume in the harbour city', line, 'The ministers met again on Monday morning.'].join('\n'));
    expect(report.published).toBe(published);
    expect(report.dropped).toEqual([{ text: line, reason: 'date', line: 2 }]);
  });

  it('that only says when it was updated was published then', async () => {
    const lines = ['Talks resume in the harbour city', 'Updated: 21 Nov 2025', 'The ministers met again on Monday morning.'];
    expect(await read(lines.join('\n'))).toMatchObject({ published: '2025-11-21' });
  });

  it('takes title, date and outlet from its front matter first', async () => {
    const lines = [
      '---',
      'title: The ministers met, and nobody knows why.',
      'publisher: The Post',
      'published: 2025-11-19',
      'language: en-GB',
      '---',
      'Menu',
      'The ministers met, and nobody knows why.',
      'November 20, 2025',
      'The ministers met again on Monday morning.',
      'More from The Daily',
    ];
    const report = await read(lines.join('\n'));
    expect(report).toMatchObject({
      title: 'The ministers met, and nobody knows why.',
      publisher: 'The Post',
      published: '2025-11-19',
      language: 'en-GB',
    });
    expect(report.text.split('\n\n')).toEqual(['The ministers met, and nobody knows why.', 'The ministers met again on Monday morning.']);
    expect(report.dropped.map((d) => d.line)).toEqual([7, 9, 11]);
  });

  it('that is not English is kept and marked', async () => {
    const report = await read(
      'Görüşmeler yeniden başlıyor\n\nDışişleri Bakanı pazartesi günü heyetin gelecek hafta Oslo’ya gideceğini, ancak görüşmeler için henüz bir tarih belirlenmediğini söyledi.',
    );
    expect(report.language).toBe('tr');
    expect(report.text).toContain('Oslo’ya');
  });
});

describe('hostile text', () => {
  it.each([
    ['one line without an end', 'a'.repeat(1_000_000)],
    ['one line of words', 'word '.repeat(200_000)],
    ['brackets and credits', '(AP Photo/'.repeat(100_000)],
    ['copyright signs', '© 2025 '.repeat(100_000)],
    ['names', `By ${'Aand'.repeat(20_000)}`],
    ['capitals and dashes', 'A-'.repeat(300_000)],
    ['a hundred thousand lines', 'Share\nBy Ada\n20 Nov 2025\nMost read\nTalks on\n'.repeat(20_000)],
    ['separators', ' | '.repeat(300_000)],
    ['NUL, bidi controls, lone surrogates', '\u0000\u202E\uD800 The minister said so on Monday.\n'.repeat(1000)],
  ])('of %s ends', async (_name, text) => {
    const report = await read(text);
    expect(report.text).not.toMatch(/\p{Surrogate}/u);
  });

  it('of more than the limit is refused', async () => {
    await expect(read('a'.repeat(20_000_001))).rejects.toMatchObject({ code: 'limit' });
  });

  it('stops when the caller says so', async () => {
    const stopped = ingest('Share\n'.repeat(5000), 'text', { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'aborted' });
  });
});
