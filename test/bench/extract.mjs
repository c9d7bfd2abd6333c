// Reads reports with the offline extractor, beside compromise and wink-nlp doing only their own tagging of the same texts. `npm run bench:extract`.
import { readdirSync, readFileSync } from 'node:fs';
import compromise from 'compromise';
import { diplomacy } from '../../packages/core/dist/index.js';

const FOLDER = new URL('../../data/reports/', import.meta.url);
const WORDS = 500;
const ROUNDS = 5;

/** Reports of about 500 words: the paragraphs of the dossier, dealt out anew, so that no two are the same. */
function reports(count) {
  const paragraphs = readdirSync(FOLDER)
    .sort()
    .flatMap((f) =>
      readFileSync(new URL(f, FOLDER), 'utf8')
        .replace(/^---[\s\S]*?\n---\n/, '')
        .trim()
        .split(/\n\n+/),
    );
  let next = 0;
  return Array.from({ length: count }, (_, i) => {
    const chosen = [];
    for (let words = 0; words < WORDS; next += 7) {
      const paragraph = paragraphs[next % paragraphs.length];
      chosen.push(paragraph);
      words += paragraph.split(/\s+/).length;
    }
    next += 3;
    return { id: `r${i}`, title: 'A report', publisher: 'gazette', published: '2025-11-21', language: 'en', text: chosen.join('\n\n') };
  });
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const seconds = async (work) => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

const texts = reports(100);
const known = { entities: [{ id: 'gazette', label: 'Organization', name: 'Gazette', kind: 'outlet', aliases: [] }], ontology: diplomacy };

let extractor;
const startUp = await seconds(async () => {
  const { loadRulesExtractor } = await import('../../packages/core/dist/extract/rules/rules-extractor.js');
  extractor = await loadRulesExtractor();
  await extractor.read(texts[0], known, '2026-01-01');
});
console.log(`start-up and first report: ${(1000 * startUp).toFixed(0)} ms`);

const { loadTagger } = await import('../../packages/core/dist/extract/rules/segment/tagger.js');
const tagger = await loadTagger();
const works = {
  'extractor, text to statements': async () => {
    for (const text of texts) await extractor.read(text, known, '2026-01-01');
  },
  'wink-nlp, tagging only': () => {
    for (const { text } of texts) tagger.tag(text);
  },
  'compromise, tagging only': () => {
    for (const { text } of texts) compromise(text).json({ terms: { tags: true } });
  },
};
const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, work] of Object.entries(works)) {
    const time = await seconds(work);
    if (round > 0) times[name].push(time); // the first round warms up
  }
const ours = median(times['extractor, text to statements']);
for (const [name, list] of Object.entries(times)) {
  const time = median(list);
  console.log(`${name}: ${(texts.length / time).toFixed(0)} reports a second, ${(ours / time).toFixed(2)} times as fast as the extractor`);
}

const many = process.argv.includes('--small') ? 500 : 10_000;
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
const before = heap();
const marks = [];
const all = reports(many);
const withTexts = heap();
for (const [i, text] of all.entries()) {
  await extractor.read(text, known, '2026-01-01');
  if ((i + 1) % (many / 5) === 0) marks.push(`${i + 1}: ${(heap() - withTexts).toFixed(0)} MB`);
}
console.log(`heap over ${many} reports, beside their texts of ${(withTexts - before).toFixed(0)} MB: ${marks.join(', ')}`);
