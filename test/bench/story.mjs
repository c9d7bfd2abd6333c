import { diplomacy } from '../../packages/core/dist/index.js';
import { random } from './random.mjs';

const MONTHS = 24;
/** A synthetic story of as many statements: a project for `buildGraph`. */
export function story(count) {
  const next = random(count);
  const pick = (n) => Math.floor(next() * n);
  const actors = Math.max(50, Math.round(count / 50));
  const entities = [];
  for (let i = 0; i < actors; i++) entities.push({ id: `actor-${i}`, label: 'Person', name: `Actor ${i}`, aliases: [] });
  for (let i = 0; i < 40; i++) entities.push({ id: `outlet-${i}`, label: 'Organization', name: `Outlet ${i}`, aliases: [] });
  for (let i = 0; i < 40; i++) entities.push({ id: `place-${i}`, label: 'Place', name: `Place ${i}`, aliases: [] });
  const sentence = 'One of them met the other on that day, people said. ';
  const documents = [];
  const statements = [];
  const relations = ['MET_WITH', 'SPOKE_WITH', 'SUPPORTS', 'CRITICIZED', 'ACCUSED', 'INFORMED'];
  for (let i = 0; i < count; i++) {
    if (i % 20 === 0) {
      const month = `${2024 + Math.floor(pick(MONTHS) / 12)}-${String(pick(12) + 1).padStart(2, '0')}`;
      const published = `${month}-${String(pick(28) + 1).padStart(2, '0')}`;
      documents.push({
        id: `d${i / 20}`,
        title: 't',
        publisher: `outlet-${pick(40)}`,
        published,
        language: 'en',
        text: sentence.repeat(20),
      });
    }
    const document = documents.at(-1);
    const subject = pick(actors);
    const object = (subject + 1 + pick(30)) % actors;
    const start = (i % 20) * sentence.length;
    const exact = sentence.slice(0, 37);
    statements.push({
      id: `s:${i.toString(16).padStart(20, '0')}`,
      subject: `actor-${subject}`,
      relation: relations[pick(relations.length)],
      object: `actor-${object}`,
      polarity: next() < 0.1 ? 'negated' : 'affirmed',
      modality: 'actual',
      certainty: 'certain',
      utterance: 'indirect',
      qualifiers: next() < 0.5 ? { time: document.published, place: `place-${pick(40)}` } : {},
      attribution: [
        { agent: document.publisher, role: 'publisher' },
        { agent: `actor-${pick(actors)}`, role: 'speaker', cue: 'said' },
      ],
      evidence: { document: document.id, start, end: start + exact.length, exact },
      published: document.published,
      recorded: '2026-01-01',
      extractor: 'hand',
      confidence: 1,
      review: 'accepted',
    });
  }
  return { name: 'bench', ontology: diplomacy, documents, entities, statements, judgements: [] };
}
