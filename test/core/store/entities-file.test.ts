import { entitySchema } from '@proj/core';
import { describe, expect, it } from 'vitest';
import { addEntitiesTo } from '../../../packages/core/src/store/entities-file.ts';
import { parseYaml } from '../../../packages/core/src/store/yaml-source.ts';

const added = [
  entitySchema.parse({ id: 'ada', label: 'Person', name: 'Ada: "the first"', aliases: ['A.', '- dash'] }),
  entitySchema.parse({ id: 'bo', label: 'Person', name: 'Bo', description: `${'long '.repeat(60)}\n\nand more\n` }),
];
const asWritten = [{ ...added[0]! }, { id: 'bo', label: 'Person', name: 'Bo', description: added[1]!.description }];

function listOf(text: string): unknown[] {
  const { value, diagnostics } = parseYaml(text, 'entities.yaml');
  expect(diagnostics).toEqual([]);
  return Array.isArray(value) ? value : (value as { entities: unknown[] }).entities;
}

describe('addEntitiesTo', () => {
  it.each([
    ['an indented list', 'entities:\n  # people\n  - id: cy\n    name: Cy\n'],
    ['a list that is not indented', 'entities:\n- id: cy\n  name: Cy\n'],
    ['a list without a key', '- id: cy\n  name: Cy\n'],
    ['a list with a wide indent', 'entities:\n      -   id: cy\n          name: Cy\n'],
    ['no line end at the end', 'entities:\n  - id: cy\n    name: Cy'],
    ['Windows line ends', 'entities:\r\n  - id: cy\r\n    name: Cy\r\n'],
    ['a comment and blank lines at the end', 'entities:\n  - id: cy\n    name: Cy\n\n# the end\n\n'],
    ['text in a block at the end', 'entities:\n  - id: cy\n    name: |\n      Cy\n\n'],
    ['an end mark', '---\nentities:\n  - id: cy\n    name: Cy\n...\n'],
  ])('keeps what is there to the letter: %s', (_, text) => {
    const result = addEntitiesTo(text, added);
    const before = listOf(text);
    expect(listOf(result)).toEqual([...before, ...asWritten]);
    for (const line of text.trimEnd().split(/\r?\n/)) expect(result.split(/\r?\n/)).toContain(line);
    expect(result.replaceAll('\r\n', '').includes('\n')).toBe(!text.includes('\r'));
  });
  it.each([
    ['nothing', ''],
    ['only a comment', '# none yet\n'],
    ['an empty list', 'entities: []\n'],
    ['a key without a list', 'entities:\n'],
    ['an empty list without a key', '[]\n'],
  ])('starts a list where there is %s', (_, text) => {
    expect(listOf(addEntitiesTo(text, added))).toEqual(asWritten);
  });
  it('adds to a list in brackets', () => {
    expect(listOf(addEntitiesTo('# keep\nentities: [{ id: cy, name: Cy }]\n', added))).toEqual([{ id: 'cy', name: 'Cy' }, ...asWritten]);
    expect(addEntitiesTo('# keep\nentities: [{ id: cy, name: Cy }]\n', added)).toContain('# keep');
  });
});
