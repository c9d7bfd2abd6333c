// Reads reports with the offline extractor, beside compromise and wink-nlp doing only their own tagging of the same texts. `npm run bench:extract`.
import { readdirSync, readFileSync } from 'node:fs';
import compromise from 'compromise';
import { diplomacy } from '../../packages/core/dist/index.js';

const FOLDER = new URL('../../data/reports/', import.meta.url);
const WORDS = 500;
const ROUNDS = 5;

/** Reports of 500 words and the rest of the paragraph in which the 500th stands: the paragraphs of the dossier, dealt out anew, so that no two are the same. */
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
/** Seconds by the clock, and seconds of processor time in all threads: on a busy machine only the second says what one core can do. */
const seconds = async (work) => {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
};

const texts = reports(100);
const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
console.log(`${texts.length} reports of ${(words / texts.length).toFixed(0)} words, ${ROUNDS} rounds, the median of each`);
const known = { entities: [{ id: 'gazette', label: 'Organization', name: 'Gazette', kind: 'outlet', aliases: [] }], ontology: diplomacy };

let extractor;
const startUp = await seconds(async () => {
  const { loadRulesExtractor } = await import('../../packages/core/dist/extract/rules/rules-extractor.js');
  extractor = await loadRulesExtractor();
  await extractor.read(texts[0], known, '2026-01-01');
});
console.log(
  `start-up and first report: ${(1000 * startUp.clock).toFixed(0)} ms (processor time ${(1000 * startUp.processor).toFixed(0)} ms)`,
);

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
const medianOf = (name, kind) => median(times[name].map((time) => time[kind]));
const ours = medianOf('extractor, text to statements', 'processor');
for (const name of Object.keys(works)) {
  const [clock, processor] = [medianOf(name, 'clock'), medianOf(name, 'processor')];
  const rates = [clock, processor].map(
    (time) => `${(texts.length / time).toFixed(0)} reports a second (${(words / time / 1000).toFixed(1)}k words)`,
  );
  console.log(`${name}: ${rates[0]}; by processor time ${rates[1]}, ${(ours / processor).toFixed(2)} times as fast as the extractor`);
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
