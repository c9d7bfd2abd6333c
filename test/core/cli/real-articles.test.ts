import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ingest } from '@proj/core';
import { describe, expect, it } from 'vitest';
import { SCRAPED_PAGES } from '../extract/ingest/scraped-pages.ts';
import { kg, testFolder } from './kg.ts';

/** A scraped page and the annotation of its report: what a person says is its text. */
interface Annotated {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
  readonly statements: readonly unknown[];
}
interface Pair {
  readonly name: string;
  readonly page: string;
  readonly annotated: Annotated;
}

/** Real articles are not part of the project; where they are at hand, KG_ARTICLES and KG_GOLD name their folders. */
async function realPairs(): Promise<Pair[]> {
  const { KG_ARTICLES: articles, KG_GOLD: gold } = process.env;
  if (!articles || !gold || !existsSync(articles) || !existsSync(join(gold, 'dev'))) return [];
  const names = (await readdir(articles)).filter((n) => n.endsWith('.txt')).map((n) => basename(n, '.txt'));
  return Promise.all(
    names
      .filter((name) => existsSync(join(gold, 'dev', `${name}.json`)))
      .map(async (name) => ({
        name,
        page: await readFile(join(articles, `${name}.txt`), 'utf8'),
        annotated: JSON.parse(await readFile(join(gold, 'dev', `${name}.json`), 'utf8')),
      })),
  );
}

function ownPair(): Pair {
  const { lines, text, publisher = '', published = '' } = SCRAPED_PAGES.find((p) => p.publisher === 'Star News Agency')!;
  const entity = (id: string, label: string, name: string) => ({ id, label, name, mentions: [name] });
  const statement = {
    subject: 'freedonia',
    relation: 'NEGOTIATED_WITH',
    object: 'sylvania',
    polarity: 'affirmed',
    modality: 'actual',
    certainty: 'certain',
    utterance: 'none',
    attribution: [{ agent: 'star-news-agency', role: 'publisher' }],
    evidence: 'The two sides last talked in March',
  };
  const entities = [
    entity('star-news-agency', 'Organization', publisher),
    entity('freedonia', 'Country', 'Freedonia'),
    entity('sylvania', 'Country', 'Sylvania'),
  ];
  return {
    name: 'our-own-page',
    page: lines.join('\n'),
    annotated: {
      id: 'our-own-page',
      title: text[0]!,
      publisher,
      published,
      text: text.join('\n\n'),
      entities,
      statements: [statement],
    } as Annotated,
  };
}

const real = await realPairs();
if (real.length === 0) console.info('KG_ARTICLES and KG_GOLD name no article with its annotation: a page of our own takes their place.');
const folder = testFolder();

describe.each(real.length > 0 ? real : [ownPair()])('the page $name', ({ name, page, annotated }) => {
  it('reads as a person reads it', async () => {
    const [report] = await ingest(page, 'text');
    const { title, publisher, published, text } = annotated;
    expect(report).toMatchObject({ title, publisher, published, text, language: 'en' });
  });

  it('becomes one document with its annotation, and a graph', async () => {
    const project = join(folder.path, 'story');
    const [article, gold] = [join(folder.path, `${name}.txt`), join(folder.path, `${name}.json`)];
    await writeFile(article, page);
    await writeFile(gold, JSON.stringify(annotated));
    await kg(['init', project]);
    const call = (...argv: string[]) => kg([...argv, '--project', project, '--json']);
    const added = JSON.parse((await call('add', article)).out);
    expect(added).toMatchObject([{ document: 'added', id: name }]);
    const imported = JSON.parse((await call('import', gold)).out);
    expect(imported).toMatchObject([{ document: 'unchanged', id: name, differing: [], statements: annotated.statements.length }]);
    expect(JSON.parse((await call('build')).out)).toMatchObject({ accepted: annotated.statements.length, refused: 0 });
    expect(JSON.parse((await call('show', name)).out).statements).toHaveLength(annotated.statements.length);
    const { out } = await kg(['export', '--format', 'gexf', '--project', project]);
    expect(out).toMatch(/<\/gexf>\s*$/);
  });
});
