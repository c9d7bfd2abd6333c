import { type Diagnostic, entitySchema, judgementSchema, ontologySchema } from '@proj/core';
import { describe, expect, it } from 'vitest';
import { checkValue, schemaDiagnostics } from '../../../packages/core/src/model/schema-diagnostics.ts';

const ADA = { id: 'ada', label: 'Person', name: 'Ada' };
const LIKES = { description: 'likes', domain: ['Person'], range: 'same' };

function findingsOf(schema: Parameters<typeof checkValue>[0], value: unknown) {
  const diagnostics: Diagnostic[] = [];
  expect(checkValue(schema, value, (path, part) => ({ subject: `${part} of ${path.join('/')}` }), diagnostics)).toBeUndefined();
  return diagnostics.map(({ message, found, expected, hint, place }) => [place?.subject, message, found, expected, hint]);
}

describe('checkValue', () => {
  it('gives the value as the schema reads it', () => {
    const diagnostics: Diagnostic[] = [];
    expect(checkValue(entitySchema, ADA, {}, diagnostics)).toEqual({ ...ADA, aliases: [] });
    expect(diagnostics).toEqual([]);
  });
  it.each([
    [{ name: '' }, 'the field `name` has a wrong value', '""', 'text that is not empty', undefined],
    [{ name: 'x'.repeat(501) }, 'the field `name` has a wrong value', `"${'x'.repeat(80)}" …`, 'at most 500 characters', undefined],
    [{ name: null }, 'the field `name` has a wrong value', 'nothing', 'text', undefined],
    [{ name: true }, 'the field `name` has a wrong value', 'true', 'text', 'put it in quotes'],
    [{ name: {} }, 'the field `name` has a wrong value', 'an object with no fields', 'text', undefined],
    [{ name: ['A'] }, 'the field `name` has a wrong value', 'a list of 1', 'text', undefined],
    [{ name: undefined }, 'the field `name` is missing', undefined, 'text', undefined],
    [{ aliases: 'A' }, 'the field `aliases` has a wrong value', '"A"', 'a list', undefined],
    [{ aliases: ['A', ''] }, 'the field `aliases[1]` has a wrong value', '""', 'text that is not empty', undefined],
    [{ wikidata: '7747' }, 'the field `wikidata` has a wrong value', '"7747"', 'a Wikidata item id such as `Q7747`', undefined],
    [{ count: 1.5 }, 'the field `count` has a wrong value', '1.5', 'a whole number', undefined],
    [{ count: 0 }, 'the field `count` has a wrong value', '0', 'more than 0', undefined],
    [
      { properties: { a: [] } },
      'the field `properties.a` has a wrong value',
      'a list of 0',
      'text or a number or true or false',
      undefined,
    ],
  ])('names what is wrong with an entity that has %j', (change, message, found, expected, hint) => {
    expect(findingsOf(entitySchema, { ...ADA, ...change }).map((f) => f.slice(1))).toEqual([[message, found, expected, hint]]);
  });
  it.each([
    ['x', 'the whole has a wrong value', '"x"', 'an object', undefined],
    [undefined, 'the whole is missing', undefined, 'an object', undefined],
    [
      { verdict: 'sme', left: 'a', right: 'b' },
      'the field `verdict` has a wrong value',
      '"sme"',
      'same, not-same, unsure, retracted',
      'did you mean `same`?',
    ],
    [{ verdict: 1, left: 'a', right: 'b' }, 'the field `verdict` has a wrong value', '1', 'same, not-same, unsure, retracted', undefined],
    [
      { verdict: 'same', left: 'a', right: 'a' },
      'the whole has a wrong value',
      'an object with verdict, left, right',
      'two different entities',
      undefined,
    ],
  ])('names what is wrong with the judgement %j', (value, message, found, expected, hint) => {
    expect(findingsOf(judgementSchema, value).map((f) => f.slice(1))).toEqual([[message, found, expected, hint]]);
  });
  it.each([
    [
      { likes: LIKES },
      'the field `relations.likes` has a wrong value',
      'an object with description, domain, range',
      'a relation such as `MET_WITH`',
    ],
    [{ LIKES: { ...LIKES, range: [] } }, 'the field `relations.LIKES.range` has a wrong value', 'a list of 0', 'at least 1 entries'],
    [{ LIKES: { ...LIKES, range: 'other' } }, 'the field `relations.LIKES.range` has a wrong value', '"other"', 'same'],
    [{ LIKES: { ...LIKES, range: [7] } }, 'the field `relations.LIKES.range[0]` has a wrong value', '7', 'text'],
  ])('names what is wrong with the relations %j', (relations, message, found, expected) => {
    expect(findingsOf(ontologySchema, { name: 'mine', relations }).map((f) => f.slice(1, 4))).toEqual([[message, found, expected]]);
  });
  it('names every unknown field at its name, with the fields that there are', () => {
    const relations = { LIKES: { ...LIKES, symetric: true, invers: 'LIKED_BY' } };
    const fields = 'description, domain, range, symmetric, inverse, plover, distinguish, contains, derived';
    expect(findingsOf(ontologySchema, { name: 'mine', titel: 'x', relations })).toEqual([
      ['name of relations/LIKES/symetric', 'unknown field `relations.LIKES.symetric`', 'symetric', fields, 'did you mean `symmetric`?'],
      ['name of relations/LIKES/invers', 'unknown field `relations.LIKES.invers`', 'invers', fields, 'did you mean `inverse`?'],
      ['name of titel', 'unknown field `titel`', 'titel', 'name, extends, labels, relations', undefined],
    ]);
  });
});

describe('schemaDiagnostics', () => {
  it('does with less where it is not told what was checked', () => {
    const { error } = entitySchema.safeParse({ ...ADA, nam: 'a', name: '' });
    expect(schemaDiagnostics(error!, { file: 'x' })).toMatchObject([
      { place: { file: 'x' }, message: 'the field `name` has a wrong value', found: undefined, expected: 'text that is not empty' },
      { place: { file: 'x' }, message: 'unknown field `nam`', found: 'nam', expected: undefined, hint: undefined },
    ]);
  });
});
