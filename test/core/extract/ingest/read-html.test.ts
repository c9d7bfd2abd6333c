import { ingest } from '@proj/core';
import { describe, expect, it } from 'vitest';

async function read(html: string) {
  const [report] = await ingest(html, 'html', { file: 'page.html' });
  return report!;
}

const paragraphs = [
  'OSLO, Norway (Star) — Negotiators from Freedonia and Sylvania will meet next week, two officials with knowledge of the plan said, although no date was given.',
  '“We are ready,” the Sylvanian foreign minister told reporters in the harbour. “They know where to find us, and they know what we want, and so does everybody else.”',
  'The two sides last talked in March, when a draft of nine points was put on the table, discussed for a day and a night, and then taken away again.',
  'Freedonia says that it never received it.',
];

/** A page as outlets build them, with furniture in every place where Readability may or may not see it. */
function page({ head = '', body = '', lang = 'en-GB' }: { head?: string; body?: string; lang?: string } = {}): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>Talks on the nine points to open | The Lantern</title>${head}
<style>p { color: red }</style><script>window.ads = "<p>not a paragraph at all, never shown to anybody</p>";</script></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<main><article>
<div class="kicker"><a href="/world">World</a></div>
<h1>Talks on the nine points to open in Oslo</h1>
<p class="standfirst">Two ministers who have not spoken since March are to meet again.</p>
<div class="byline">By <a href="/ada">Ada Noah</a></div><time datetime="2025-11-20T09:08:00+03:00">20 November</time>
<figure><img src="x.jpg" alt="The harbour of Oslo"><figcaption>The harbour of Oslo, where the talks will be held <span>Cy Marsh/Reuters</span></figcaption></figure>
<div class="article-body">
<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>
<aside class="related"><h3>Related</h3><ul><li><a href="/1">Bergen wins the cup</a></li></ul></aside>
<h2>A draft that came and went</h2>
<p>${paragraphs[2]}</p><div class="ad">Advertisement</div>
<p>${paragraphs[3]}</p>${body}
</div></article></main>
<aside><h2>Most read</h2><ol><li><a href="/2">Storm closes the harbour for a third day</a></li></ol></aside>
<footer><p>© 2025 The Lantern. All rights reserved by nobody in particular, as this page is made up.</p></footer>
</body></html>`;
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('a web page', () => {
  it('gives title, standfirst, captions and body, each once and in order', async () => {
    const report = await read(
      page({ head: '<meta name="description" content="Two ministers who have not spoken since March are to meet again.">' }),
    );
    expect(report.text.split('\n\n')).toEqual([
      'Talks on the nine points to open in Oslo',
      'Two ministers who have not spoken since March are to meet again.',
      'The harbour of Oslo, where the talks will be held Cy Marsh/Reuters',
      paragraphs[0],
      paragraphs[1],
      'A draft that came and went',
      paragraphs[2],
      paragraphs[3],
    ]);
    expect(report).toMatchObject({
      title: 'Talks on the nine points to open in Oslo',
      publisher: 'The Lantern',
      published: '2025-11-20T09:08:00+03:00',
      language: 'en-GB',
      place: 'OSLO, Norway',
      captions: ['The harbour of Oslo, where the talks will be held Cy Marsh/Reuters'],
    });
  });

  it('says what it left out', async () => {
    const { dropped } = await read(page());
    expect(dropped.map((d) => d.text)).toEqual(expect.arrayContaining(['Home', 'Advertisement', 'Bergen wins the cup', 'Most read']));
    expect(dropped.map((d) => d.text).join()).not.toMatch(/window|color|not a paragraph/);
  });

  it('believes JSON-LD before Open Graph, and Open Graph before what it shows', async () => {
    const graph = {
      '@graph': [
        { '@type': 'Organization', '@id': '#us', name: 'The Evening Lantern' },
        {
          '@type': ['NewsArticle'],
          headline: 'Talks on the nine points to open in Oslo',
          datePublished: '2025-11-20T06:08:00.000Z',
          publisher: { '@id': '#us' },
          url: 'https://lantern.example/a',
        },
      ],
    };
    const og = '<meta property="og:site_name" content="Lantern Online"><meta property="article:published_time" content="2025-11-21">';
    expect(await read(page({ head: og + jsonLd(graph) }))).toMatchObject({
      publisher: 'The Evening Lantern',
      published: '2025-11-20T06:08:00Z',
      url: 'https://lantern.example/a',
    });
    const withoutGraph = await read(page({ head: `${og}<link rel="canonical" href="https://lantern.example/b">` }));
    expect(withoutGraph).toMatchObject({ publisher: 'Lantern Online', published: '2025-11-21', url: 'https://lantern.example/b' });
  });

  it.each([
    ['is broken', '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
    ['describes no article', jsonLd([{ '@type': 'WebSite', name: 'x' }, null, 3, 'y'])],
    [
      'has fields of other types',
      jsonLd({ '@type': 'NewsArticle', headline: 7, datePublished: {}, publisher: [null], mainEntityOfPage: 'about:blank' }),
    ],
  ])('goes on when its JSON-LD %s', async (_name, head) => {
    const report = await read(page({ head }));
    expect(report).toMatchObject({
      title: 'Talks on the nine points to open in Oslo',
      publisher: 'The Lantern',
      published: '2025-11-20T09:08:00+03:00',
      url: undefined,
    });
  });

  it('keeps its own full heading where the head cuts the title short', async () => {
    const report = await read(page({ head: '<meta property="og:title" content="Talks on the nine points">' }));
    expect(report.title).toBe('Talks on the nine points to open in Oslo');
  });

  it('puts the title first when it shows none', async () => {
    const html = page().replace(/<h1>.*<\/h1>/, '');
    const report = await read(html);
    expect(report.title).toBe('Talks on the nine points to open');
    expect(report.text.startsWith('Talks on the nine points to open\n\n')).toBe(true);
  });

  it('marks a language that its template does not know', async () => {
    const turkish =
      'Dışişleri Bakanı pazartesi günü heyetin gelecek hafta Oslo’ya gideceğini, ancak görüşmeler için henüz bir tarih belirlenmediğini söyledi. Bakan, iki ülkenin liderlerinin de davet edildiğini açıkladı.';
    const report = await read(
      `<html lang="en"><body><article><h1>Görüşmeler yeniden başlıyor</h1><p>${turkish}</p></article></body></html>`,
    );
    expect(report.language).toBe('tr');
  });

  it('joins words across inline elements and parts paragraphs at double line breaks', async () => {
    const report = await read(
      `<article><h1>Line breaks</h1><div>The <b>minis</b>ter of Freed&shy;onia said so<br>on Monday.<br><br>Nobody&nbsp;else &amp; nothing else was heard.</div></article>`,
    );
    expect(report.text.split('\n\n')).toEqual([
      'Line breaks',
      'The minister of Freedonia said so on Monday.',
      'Nobody else & nothing else was heard.',
    ]);
  });

  it('without an article that Readability finds gives what is not menu or footer', async () => {
    const report = await read('<nav>Home</nav><p>The ministers met.</p><footer>Imprint</footer>');
    expect(report.text).toBe('The ministers met.');
    expect(report.dropped.map((d) => d.text)).toEqual(['Home', 'Imprint']);
  });

  it('keeps a sentence between two paragraphs that Readability lets go', async () => {
    const odd = '<div class="social-share sidebar comment"><p>A spokesman for the palace would neither confirm nor deny it.</p></div>';
    const html = page().replace('<h2>A draft', `${odd}<h2>A draft`);
    expect((await read(html)).text).toContain('would neither confirm nor deny it.');
  });

  it('does not bring back an invitation to its newsletter', async () => {
    const invitation =
      '<div class="newsletter promo sidebar"><p>Sign up to our newsletter and read the best of the day every morning.</p></div>';
    const report = await read(page().replace('<h2>A draft', `${invitation}<h2>A draft`));
    expect(report.text).not.toContain('Sign up');
    expect(report.dropped.map((d) => d.text)).toContain('Sign up to our newsletter and read the best of the day every morning.');
  });

  it('may open with front matter', async () => {
    const report = await read(`---\npublisher: The Post\n---\n${page()}`);
    expect(report).toMatchObject({ publisher: 'The Post', title: 'Talks on the nine points to open in Oslo' });
  });

  it('does not show what it hides', async () => {
    const hidden = `<div style="display: none"><p>${'Hidden words that nobody should read, ever. '.repeat(5)}</p></div>`;
    const report = await read(page().replace('<main>', `${hidden}<main>`));
    expect(report.text).not.toContain('Hidden words');
  });
});

describe('a hostile page', () => {
  it.each([
    ['nests elements', '<div>'.repeat(100_000)],
    ['nests and closes what is not open', `${'<div>'.repeat(100_000)}${'</p>'.repeat(100_000)}`],
    ['has more elements than pages have', '<b>x</b>'.repeat(210_000)],
  ])('that %s is refused', async (_name, html) => {
    await expect(read(html)).rejects.toMatchObject({ code: 'limit', place: { file: 'page.html' } });
  });

  it.each([
    [
      'attributes of megabytes',
      page({ body: `<p class="${'a '.repeat(1_000_000)}" data-x="${'y'.repeat(1_000_000)}">The end came late.</p>` }),
    ],
    [
      'a hundred thousand attributes',
      page({ body: `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>The end came late.</p>` }),
    ],
    ['entities', page({ body: `<p>${'&amp;&#xD800;&bogus;&#99999999;'.repeat(50_000)}</p>` })],
    ['open brackets', page({ body: '<'.repeat(500_000) })],
    ['comments', page({ body: `${'<!--'.repeat(100_000)}` })],
    ['closing tags that close nothing', page({ body: '</br></x></p>'.repeat(3_000) })],
    ['scripts that never close', page({ body: '<script>while(1){}' })],
    ['paragraphs', page({ body: '<p>The minister said so, and so did the other one, on Monday.</p>'.repeat(5_000) })],
    ['line breaks', page({ body: '<br>'.repeat(50_000) })],
    ['JSON-LD', page({ head: jsonLd(Array.from({ length: 20_000 }, () => [[{ '@graph': [{}] }]])) })],
    ['nested JSON-LD', page({ head: `<script type="application/ld+json">${'['.repeat(100_000)}</script>` })],
    ['control characters', page({ body: '<p>\u0000\u0007 The end \u202E came late.</p>' })],
  ])('full of %s ends in its text', async (_name, html) => {
    const report = await read(html);
    expect(report.text).toContain(paragraphs[0]);
    expect(report.text).not.toMatch(/\p{Surrogate}/u);
  });

  it('without a word is refused', async () => {
    await expect(read('<html><script>alert(1)</script></html>')).rejects.toMatchObject({ code: 'format' });
  });
});
