import { diplomacy, documentSchema, entitySchema } from '@proj/core';
import { type LlmExtractor, type LlmOptions, loadLlmExtractor } from '../../../../packages/core/src/extract/llm/llm-extractor.ts';
import type { ModelServer } from '../../../support/model-server.ts';

export const KEY = 'sk-test-4711-do-not-tell';

export const TEXT = `Ada Lund met Bo Marsh in Oslo on 3 March, a senior official told The Daily. "We talked about the Fjord Accord," she said.

Norwegian spokesman Cy Rehn denied that Lund had approved the Fjord Accord.

The harbour was quiet in the evening. Nobody was seen at the quay.`;

export const DOCUMENT = documentSchema.parse({ id: 'r1', title: 'Talks', publisher: 'the-post', published: '2025-03-05', text: TEXT });

const entity = (id: string, label: string, name: string, aliases: string[] = []) => entitySchema.parse({ id, label, name, aliases });
export const POST = entity('the-post', 'Organization', 'The Post');
export const KNOWN = {
  entities: [POST, entity('ada-lund', 'Person', 'Ada Lund', ['Lund']), entity('zed-quill', 'Person', 'Zed Quill')],
  ontology: diplomacy,
};

export const ENTITIES = [
  {
    ref: 'ada',
    label: 'Person',
    name: 'Ada Lund',
    known: 'ada-lund',
    mentions: ['Ada Lund', 'Lund'],
    kind: null,
    count: null,
    affiliation: null,
  },
  { ref: 'bo', label: 'Person', name: 'Bo Marsh', known: null, mentions: ['Bo Marsh'], kind: null, count: null, affiliation: null },
  { ref: 'cy', label: 'Person', name: 'Cy Rehn', known: null, mentions: ['Cy Rehn'], kind: null, count: null, affiliation: null },
  { ref: 'no', label: 'Country', name: 'Norway', known: null, mentions: ['Norwegian'], kind: null, count: null, affiliation: null },
  { ref: 'oslo', label: 'Place', name: 'Oslo', known: null, mentions: ['Oslo'], kind: null, count: null, affiliation: null },
  {
    ref: 'daily',
    label: 'Organization',
    name: 'The Daily',
    known: null,
    mentions: ['The Daily'],
    kind: 'outlet',
    count: null,
    affiliation: null,
  },
  {
    ref: 'accord',
    label: 'Plan',
    name: 'Fjord Accord',
    known: null,
    mentions: ['the Fjord Accord'],
    kind: null,
    count: null,
    affiliation: null,
  },
  {
    ref: 'off',
    label: 'UnnamedSource',
    name: 'senior official',
    known: null,
    mentions: ['a senior official'],
    kind: null,
    count: 1,
    affiliation: 'no',
  },
];

export const MEETING = {
  subject: 'bo',
  relation: 'MET_WITH',
  object: 'ada',
  quote: 'Ada Lund met Bo Marsh in Oslo on 3 March',
  start: 0,
  polarity: 'affirmed',
  modality: 'actual',
  certainty: 'certain',
  utterance: 'indirect',
  voices: [
    { agent: 'daily', role: 'outlet', cue: null },
    { agent: 'off', role: 'speaker', cue: 'told' },
  ],
  time: { edtf: '2025-03-03', words: '3 March' },
  place: 'oslo',
  office: null,
  topic: null,
  with: null,
  to: null,
};

export const DENIAL = {
  ...MEETING,
  subject: 'ada',
  relation: 'APPROVED',
  object: 'accord',
  quote: 'Cy Rehn denied that Lund had approved the Fjord Accord',
  start: null,
  polarity: 'negated',
  voices: [{ agent: 'cy', role: 'speaker', cue: 'denied' }],
  time: null,
  place: null,
};

/** An extractor that asks the test's server and does not wait. */
export function extractorOf(server: ModelServer, options: Partial<LlmOptions> = {}): Promise<LlmExtractor> {
  return loadLlmExtractor({
    provider: 'openai-compatible',
    model: 'test-model',
    baseUrl: server.url,
    env: { KG_LLM_API_KEY: KEY },
    pause: async () => {},
    ...options,
  });
}
