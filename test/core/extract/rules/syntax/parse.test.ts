import { beforeAll, describe, expect, it } from 'vitest';
import { loadTagger, type Tagger } from '../../../../../packages/core/src/extract/rules/segment/tagger.ts';
import { tokenize } from '../../../../../packages/core/src/extract/rules/segment/tokenize.ts';
import { parse } from '../../../../../packages/core/src/extract/rules/syntax/parse.ts';
import { renderClauses } from '../../../../../packages/core/src/extract/rules/syntax/render-clauses.ts';
import {
  ADVERBIALS,
  COMPLEMENTS,
  COORDINATION,
  MIXED,
  NEWS,
  NOUN_GROUPS,
  REDUCED,
  RELATIVES,
  REPORTS,
  VERB_GROUPS,
} from './parsed-sentences.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

/** `[sentence, expected lines]` of each block. */
function casesOf(table: string): [string, string][] {
  return table
    .trim()
    .split('\n\n')
    .map((block) => {
      const [sentence, ...lines] = block.split('\n');
      return [sentence!, lines.map((line) => line.slice(2)).join('\n')];
    });
}

const parsed = (text: string) => parse(tokenize(text, tagger));

describe.each([
  ['noun groups', NOUN_GROUPS],
  ['verb groups', VERB_GROUPS],
  ['complement clauses', COMPLEMENTS],
  ['relative clauses', RELATIVES],
  ['reduced relative clauses', REDUCED],
  ['adverbial clauses', ADVERBIALS],
  ['reports', REPORTS],
  ['coordination', COORDINATION],
  ['mixed sentences', MIXED],
  ['news', NEWS],
])('parse: %s', (_, table) => {
  it.each(casesOf(table))('reads %s', (sentence, expected) => {
    expect(renderClauses(parsed(sentence), 0)).toBe(expected);
  });
});

describe('noun groups', () => {
  it.each([
    ['The envoy left.', { kind: 'common', determiner: 'definite', isPlural: false }],
    ['A dozen ships left.', { determiner: 'indefinite' }],
    ['These talks failed.', { determiner: 'demonstrative', isPlural: true }],
    ['Three ministers resigned.', { determiner: 'quantity', isPlural: true }],
    ['No minister resigned.', { determiner: 'negative' }],
    ['Lind resigned.', { kind: 'name', determiner: 'none' }],
    ['They resigned.', { kind: 'pronoun', isPlural: true }],
  ])('of %s has its features', (sentence, features) => {
    expect(parsed(sentence).nounGroups[0]).toMatchObject(features);
  });

  it('keeps the possessor as a group of its own and links to it', () => {
    const { nounGroups, tokens } = parsed("Lind's deputy met his aide.");
    const owner = (head: string) => nounGroups.find((group) => tokens[group.head]!.text === head)!.possessor;
    expect(tokens[nounGroups[owner('deputy')!]!.head]!.text).toBe('Lind');
    expect(nounGroups[owner('aide')!]!.kind).toBe('pronoun');
  });

  it('says for each token in which group it is', () => {
    const { groupAt, nounGroups, tokens } = parsed('Lind called the king.');
    expect(tokens.map(({ text }, index) => [text, groupAt[index]! < 0 ? undefined : nounGroups[groupAt[index]!]!.first])).toEqual([
      ['Lind', 0],
      ['called', undefined],
      ['the', 2],
      ['king', 2],
      ['.', undefined],
    ]);
  });
});

describe('clause ranges', () => {
  const words = (text: string, kind: string): string => {
    const { clauses, tokens } = parsed(text);
    const { first, end } = clauses.find((clause) => clause.kind === kind)!;
    return text.slice(tokens[first]!.start, tokens[end - 1]!.end);
  };

  it('hold the clauses inside them', () => {
    expect(words('Berg said that the port, which burned, is open.', 'complement')).toBe('that the port, which burned, is open');
  });

  it('leave the report beside them out', () => {
    expect(words('The port is open, the mayor said.', 'main')).toBe('The port is open');
    expect(words('The port is open, the mayor said.', 'parenthetical')).toBe('the mayor said');
  });

  it('give each token its innermost clause', () => {
    const { clauseAt, clauses, tokens } = parsed('Berg said that Lind left.');
    expect(tokens.map((_, index) => clauses[clauseAt[index]!]!.kind)).toEqual([
      'main',
      'main',
      'complement',
      'complement',
      'complement',
      'complement',
    ]);
  });
});

describe('hostile text', () => {
  it.each([
    ['nested relatives', 'the man who saw '.repeat(400)],
    ['endless lists', 'Lind, '.repeat(1000)],
    ['brackets that never close', '( '.repeat(1000)],
    ['reports of reports', 'he said '.repeat(1000)],
    ['quotation marks', '" '.repeat(1000)],
    ['marks alone', ', . ; : - ( ) " \' '.repeat(100)],
    ['lone surrogates and bidi controls', '\ud800 says \u202e that \udc00 '.repeat(200)],
    ['nothing', ''],
    ['infinitives', 'to want '.repeat(500)],
  ])('of %s ends in clauses whose indexes are in range', (_, text) => {
    const { clauses, nounGroups, tokens, sentences } = parsed(text);
    const groups = clauses.flatMap(({ subject, object, predicate, indirectObject, prepositions }) => [
      ...subject, ...object, ...predicate, ...indirectObject, ...prepositions.flatMap((preposition) => preposition.groups),
    ]); // biome-ignore format: one list
    expect(groups.every((group) => group >= 0 && group < nounGroups.length)).toBe(true);
    expect(clauses.every(({ first, end, parent }) => first <= end && end <= tokens.length && (parent ?? 0) < clauses.length)).toBe(true);
    expect(new Set(clauses.map(({ sentence }) => sentence)).size).toBe(sentences.length);
  });
});
