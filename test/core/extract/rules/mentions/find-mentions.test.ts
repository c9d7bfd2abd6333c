import { beforeAll, describe, expect, it } from 'vitest';
import { findMentions, type Mentions } from '../../../../../packages/core/src/extract/rules/mentions/find-mentions.ts';
import { KnownEntities } from '../../../../../packages/core/src/extract/rules/mentions/known-entities.ts';
import { surfaceMentions } from '../../../../../packages/core/src/extract/rules/mentions/surface-mentions.ts';
import type { Parsed } from '../../../../../packages/core/src/extract/rules/reading.ts';
import { loadTagger, type Tagger } from '../../../../../packages/core/src/extract/rules/segment/tagger.ts';
import { tokenize } from '../../../../../packages/core/src/extract/rules/segment/tokenize.ts';
import { parse } from '../../../../../packages/core/src/extract/rules/syntax/parse.ts';
import { type EntityInput, entitySchema } from '../../../../../packages/core/src/model/entity.ts';
import { COREFERENCE, METONYMY, NAMES, SOURCES, THINGS } from './mentioned-texts.ts';

const PUBLISHER = 'The Paper';
let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

function read(text: string, entities: readonly EntityInput[] = []): Parsed & Mentions {
  const parsed = parse(tokenize(text, tagger));
  const known = new KnownEntities(entities.map((entity) => entitySchema.parse(entity)));
  return { ...parsed, ...findMentions(parsed, { id: 'report', publisher: PUBLISHER, published: '2024-05-01' }, known) };
}

/** As the tables of `mentioned-texts.ts` write it. */
function render(reading: Parsed & Mentions): string {
  const { entities, mentions, tokens, text } = reading;
  const lines = entities
    .filter(({ entity }) => entity.name !== PUBLISHER)
    .map(({ index, entity, isListedWithoutStatement }) => {
      const { label, name, count, affiliation } = entity;
      const source = label === 'UnnamedSource' ? ` ${count}${affiliation === undefined ? '' : ` of ${affiliation}`}` : '';
      return `${label}${isListedWithoutStatement ? '' : '?'} ${name}${source}: ${surfaceMentions(reading)[index]!.join(', ')}`;
    });
  const references = mentions
    .filter(({ kind, members, isStandIn }) => kind === 'pronoun' || members !== undefined || isStandIn === true)
    .map(({ first, end, entity, members }) => {
      const names = (members ?? [entity]).map((index) => entities[index]!.entity.name);
      return `${text.slice(tokens[first]!.start, tokens[end - 1]!.end)} = ${names.join(' + ')}`;
    });
  return [...lines, ...references].join('\n');
}

/** `[text, expected lines]` of each block. */
function casesOf(table: string): [string, string][] {
  return table
    .trim()
    .split('\n\n')
    .map((block) => {
      const [text, ...lines] = block.split('\n');
      return [text!, lines.map((line) => line.trim()).join('\n')];
    });
}

describe.each([
  ['names', NAMES],
  ['capitals and seats of power', METONYMY],
  ['unnamed people', SOURCES],
  ['plans and happenings', THINGS],
  ['coreference', COREFERENCE],
])('findMentions: %s', (_, table) => {
  it.each(casesOf(table))('reads %s', (text, expected) => {
    expect(render(read(text))).toBe(expected);
  });
});

describe('findMentions with the entities of a project', () => {
  const project: EntityInput[] = [
    { id: 'ada-lind', label: 'Person', name: 'Ada Lind', aliases: ['A. Lind', 'the envoy'] },
    { id: 'kenya-the-state', label: 'Country', name: 'Kenya' },
    { id: 'harbour-deal', label: 'Plan', name: 'Harbour Deal' },
  ];

  it('takes their ids, also for what the gazetteer knows and for a part of a name', () => {
    const { entities } = read('Nairobi welcomed the Harbour Deal. Lind, said Ada Lind, was glad.', project);
    expect(entities.filter(({ isKnown }) => isKnown).map(({ entity }) => entity.id)).toEqual([
      'kenya-the-state',
      'harbour-deal',
      'ada-lind',
    ]);
  });

  it('does not take a description of another report for a name', () => {
    const { entities } = read('An observer told the envoy of Ghana to wait.', project);
    expect(entities.some(({ entity }) => entity.id === 'ada-lind')).toBe(false);
  });

  it('lists the publisher first, even if the text does not name it', () => {
    expect(read('It rained.').entities.map(({ entity }) => entity)).toMatchObject([
      { id: 'the-paper', label: 'Organization', kind: 'outlet' },
    ]);
  });
});

describe('findMentions: ids and order', () => {
  it('gives a country and a place of one name two ids', () => {
    const { entities } = read('The White House said that guests came to the White House.');
    expect(entities.slice(1).map(({ entity }) => [entity.id, entity.label])).toEqual([
      ['white-house', 'Organization'],
      ['white-house-place', 'Place'],
    ]);
  });

  it('keeps mentions in the order of the text, longer ones before those inside them', () => {
    const { mentions } = read('The war between Chad and Libya worried Kenya, whose leaders met in Cairo.');
    const starts = mentions.map(({ first, end }) => first * 1000 - end);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('is the same at every reading', () => {
    const text = 'Two officials said that President Odera met Kofi Mensah. The president thanked him for the 9-point plan.';
    expect(render(read(text))).toBe(render(read(text)));
  });
});

describe('findMentions on hostile text', () => {
  it.each([
    ['nothing', ''],
    ['lone surrogates', `\ud800 \udfff said Ada\ud800 Lind`],
    ['only capitals', 'A B C D '.repeat(500)],
    ['only hyphens', 'Al-'.repeat(500)],
    ['open brackets', '(Abc) '.repeat(500)],
    ['possessors without end', "Ada's Eve's ".repeat(500)],
    ['nested quotation marks', `${'"'.repeat(2000)}the plan${'"'.repeat(2000)}`],
    ['names of objects', 'Constructor said that __proto__ and Prototype of toString met hasOwnProperty.'],
  ])('ends well on %s', (_, text) => {
    const { mentions, tokens } = read(text);
    for (const { first, end, head } of mentions) {
      expect(first).toBeLessThanOrEqual(head);
      expect(head).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(tokens.length);
    }
  });
});
