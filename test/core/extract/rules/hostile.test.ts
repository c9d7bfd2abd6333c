import { beforeAll, describe, expect, it } from 'vitest';
import { selectorMatches } from '../../../../packages/core/src/base/text.ts';
import { attribute } from '../../../../packages/core/src/extract/rules/attribution/attribute.ts';
import { findDates } from '../../../../packages/core/src/extract/rules/dates/find-dates.ts';
import { makeStatements } from '../../../../packages/core/src/extract/rules/make-statements.ts';
import { findMentions } from '../../../../packages/core/src/extract/rules/mentions/find-mentions.ts';
import { KnownEntities } from '../../../../packages/core/src/extract/rules/mentions/known-entities.ts';
import { surfaceMentions } from '../../../../packages/core/src/extract/rules/mentions/surface-mentions.ts';
import { compilePatterns } from '../../../../packages/core/src/extract/rules/relations/compile-patterns.ts';
import { diplomacyPatterns } from '../../../../packages/core/src/extract/rules/relations/diplomacy/index.ts';
import { readRelations } from '../../../../packages/core/src/extract/rules/relations/read-relations.ts';
import { loadRulesExtractor, type RulesExtractor } from '../../../../packages/core/src/extract/rules/rules-extractor.ts';
import { loadTagger, type Tagger } from '../../../../packages/core/src/extract/rules/segment/tagger.ts';
import { tokenize } from '../../../../packages/core/src/extract/rules/segment/tokenize.ts';
import { parse } from '../../../../packages/core/src/extract/rules/syntax/parse.ts';
import { diplomacy } from '../../../../packages/core/src/model/diplomacy.ts';
import { type Document, documentSchema } from '../../../../packages/core/src/model/document.ts';
import { entitySchema } from '../../../../packages/core/src/model/entity.ts';
import type { Statement } from '../../../../packages/core/src/model/statement.ts';
import { HOSTILE_TEXTS } from '../../../bench/hostile-texts.mjs';

const outlet = entitySchema.parse({ id: 'gazette', label: 'Organization', name: 'Gazette', kind: 'outlet' });
const known = { entities: [outlet], ontology: diplomacy };
const hostile: readonly (readonly [string, (size: number) => string])[] = Object.entries(
  HOSTILE_TEXTS as Readonly<Record<string, (size: number) => string>>,
);

let extractor: RulesExtractor;
let tagger: Tagger;
beforeAll(async () => {
  [extractor, tagger] = await Promise.all([loadRulesExtractor(), loadTagger()]);
});

const report = (text: string): Document => ({
  ...documentSchema.parse({ id: 'report', publisher: 'gazette', published: '2025-11-21', language: 'en', title: 'x', text: 'x' }),
  text,
});

async function read(text: string): Promise<readonly Statement[]> {
  const { statements } = await extractor.read(report(text), known, '2026-01-01');
  return statements;
}

/** Statements whose evidence does not stand in the text where they say. */
const misplaced = (text: string, statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(({ evidence }) => !('start' in evidence) || !selectorMatches(text, evidence));

describe('the extractor on hostile text', () => {
  it.each(hostile)('ends in statements with their words in place: %s', async (_name, make) => {
    const text = make(25);
    expect(misplaced(text, await read(text))).toEqual([]);
  });

  it.each([
    ['a line of a megabyte', 'a'.repeat(1_000_000)],
    ['100,000 quotes in quotes', `${'“'.repeat(100_000)}Kenya met Uganda${'”'.repeat(100_000)}`],
    ['100,000 opening brackets', '('.repeat(100_000)],
    ['100,000 digits', '1'.repeat(100_000)],
    ['100,000 hyphens', '-'.repeat(100_000)],
    ['100,000 full stops', '.'.repeat(100_000)],
    ['100,000 combining marks', `e${'\u0301'.repeat(100_000)}`],
    ['100,000 blank lines', '\r\n'.repeat(100_000)],
    ['100,000 spaces', ' '.repeat(100_000)],
    ['100,000 lone surrogates', '\ud800'.repeat(100_000)],
  ])('ends on %s', async (_name, text) => {
    expect(misplaced(text, await read(text))).toEqual([]);
  });

  it.each([
    '', ' ', '\n', '\r\n\r\n', '\t', '\0', '\ufeff', '\u200b', '\u202e', '\ud83d', '.', '"', "'", '“', '”', '-', '—', ',', '(', ')', '&', '’s', "'s", '1', '2025-11-21', 'a', 'A', 'I', 'He', 'said', 'said:', 'Kenya',
    'that', 'to', 'not', 'and', 'U.S.', 'Mr.', '“”', '""', '" "', "''", '``', '...', '…', '?!', '- -', 'n’t', '’', '$1', '%s', '{{x}}', '__proto__', 'constructor', 'toString met hasOwnProperty.', 'null', 'NaN', '-0', '1e309',
    '<b>Kenya</b>', '&amp;', '\\', '\\u0000', '$&', '(?:a+)+', 'Ⅷ', 'ﬁ', 'İstanbul met ẞtadt.', 'ＫＥＮＹＡ met Uganda.', 'Zoë met Ørsted.', '\u0301Kenya met Uganda.', 'Ke\u00adnya met Uganda.',
  ])('ends on the text %j', async (text) => {
    expect(misplaced(text, await read(text))).toEqual([]);
  }); // biome-ignore format: a list

  it.each([
    ['lines that end in CR and LF', 'Kenya met Uganda.\r\n\r\nKenya backs the truce.\r\n'],
    ['words in bidi controls', '\u202eKenya\u202c met \u2066Uganda\u2069.\n\nKenya met Uganda.'],
    ['surrogates without their half', 'Kenya met Uganda \ud800. \udc00 Kenya met Uganda.'],
    ['words with zero-width characters', 'The envoy\u200b said Kenya met Uganda\ufeff. Kenya met Uganda.'],
    ['pictures', '\u{1f469}\u200d\u{1f4bb} Kenya met Uganda. \u{1f600}'],
  ])('finds statements among %s', async (_name, text) => {
    const statements = await read(text);
    expect(statements.length).toBeGreaterThan(0);
    expect(misplaced(text, statements)).toEqual([]);
  });

  it('stops at the deadline within a stage', async () => {
    const text = 'Kenya met Uganda. '.repeat(2000);
    await expect(extractor.read(report(text), known, '2026-01-01', { timeout: 0 })).rejects.toMatchObject({ code: 'aborted' });
  });
});

/** The lists of a reading, each of which counts how often it is looked into. */
function counted<T extends object>(reading: T, steps: { count: number }): T {
  const count = <L extends object>(list: L): L =>
    new Proxy(list, {
      get: (target, key, receiver) => {
        steps.count++;
        return Reflect.get(target, key, receiver);
      },
    });
  return Object.fromEntries(Object.entries(reading).map(([key, value]) => [key, Array.isArray(value) ? count(value) : value])) as T;
}

const patterns = compilePatterns(diplomacyPatterns, diplomacy);

/** How often all stages together look into tokens, groups, clauses, mentions and attributions. */
function stepsFor(text: string): number {
  const steps = { count: 0 };
  const tokenized = counted(tokenize(text, tagger), steps);
  const parsed = { ...parse(tokenized), ...tokenized };
  const { nounGroups, clauses } = counted({ nounGroups: parsed.nounGroups, clauses: parsed.clauses }, steps);
  const seen = { ...parsed, nounGroups, clauses };
  const context = { id: 'report', publisher: 'Gazette', published: '2025-11-21' };
  const mentions = counted(findMentions(seen, context, new KnownEntities([outlet])), steps);
  const mentioned = { ...seen, ...mentions, dates: findDates(seen, context.published) };
  const reading = { ...mentioned, ...counted({ attributions: attribute(mentioned) }, steps) };
  const relations = readRelations(reading, patterns, diplomacy);
  makeStatements(reading, relations, report(text), { extractor: 'rules', recorded: '2026-01-01' });
  surfaceMentions(reading);
  return steps.count;
}

/** Texts in which there is ever more to look back to. */
const GROWING: ReadonlySet<string> = new Set([
  'persons who speak',
  'bodies by name',
  'officials of a state',
  'a sentence',
  'he said that',
  'words and commas',
  'straight quotes, spaced',
  'names that meet',
]);

describe('the work of the stages', () => {
  it.each(hostile.filter(([name]) => GROWING.has(name)))('doubles with the text: %s', (_name, make) => {
    const [once, twice] = [stepsFor(make(100)), stepsFor(make(200))];
    expect(once).toBeGreaterThan(1000);
    expect(twice / once).toBeLessThan(2.05);
  });
});
