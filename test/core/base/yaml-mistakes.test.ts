import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../packages/core/src/base/yaml-source.ts';

const ENTITIES = `# who is who
entities:
  # people
  - id: ada
    label: Person
    name: Ada
    aliases: [A., Miss A.]
    description: She wrote the first one.
  - id: bo
    label: Person
    name: Bo
    aliases: [B.]

  # outlets
  - id: the-daily
    label: Organization
    name: The Daily
    kind: outlet
  - { id: the-weekly, label: Organization, name: The Weekly }
`;
const STATEMENTS = `document: a
extractor: hand
statements:
  - subject: ada
    relation: MET_WITH
    object: bo
    qualifiers: { time: 2025-03-01 }
    attribution:
      - { agent: bo, role: speaker }
      - { agent: ada, role: speaker }
    evidence: Ada met Bo.

  - subject: bo
    relation: VISITED
    object: oslo
    evidence: Bo went to Oslo.
review: accepted
`;
/** Slips of a hand, each in one line. */
const SLIPS: Readonly<Record<string, (line: string) => string>> = {
  'no colon': (line) => line.replace(': ', ' '),
  'no space behind the colon': (line) => line.replace(': ', ':'),
  'one space less': (line) => line.replace(/^ /, ''),
  'no indentation': (line) => line.trimStart(),
  'one space more': (line) => ` ${line}`,
  'a tab': (line) => line.replace(/^ +/, '\t'),
  'a bracket that is not closed': (line) => line.replace(': ', ': ['),
  'a brace that is not closed': (line) => line.replace(': ', ': {'),
  'a bracket that is not opened': (line) => `${line}]`,
  'a bracket too few': (line) => line.replace(/[\]}]/, ''),
  'quotes that are not closed': (line) => line.replace(': ', ': "'),
  'an apostrophe that is not closed': (line) => line.replace(': ', ": '"),
  'a reserved character': (line) => line.replace(': ', ': @'),
  'a directive': (line) => `%${line}`,
  'a second colon': (line) => line.replace(': ', ': so: it '),
  'another line in its place': () => 'and so on',
  'marks of a merge': (line) => `<<<<<<< ours\n${line}\n=======\n${line}\n>>>>>>> theirs`,
};

/** `line: message` of each finding. */
function found(text: string): string[] {
  return parseYaml(text, 'x.yaml').diagnostics.map(({ place, message }) => `${place?.line}: ${message}`);
}

/** `text` with lines, which count from 1, replaced. */
function withLines(text: string, lines: Readonly<Record<number, string>>): string {
  return text
    .split('\n')
    .map((line, i) => lines[i + 1] ?? line)
    .join('\n');
}

describe('parseYaml', () => {
  it.each(Object.entries(SLIPS))('makes one finding of one broken line: %s', (_, slip) => {
    const broken = [ENTITIES.replaceAll('\n', '\r\n'), STATEMENTS]
      .flatMap((text) => text.split('\n').map((line, i) => withLines(text, { [i + 1]: slip(line) })))
      .map((text) => ({ text, findings: found(text) }))
      .filter(({ findings }) => findings.length > 0);
    expect(broken.length).toBeGreaterThan(5);
    expect(broken.filter(({ findings }) => findings.length > 1)).toEqual([]);
  });

  it.each([
    ['an entry too far to the left', { 6: '   name: Ada' }, ['6: Sequence item without - indicator']],
    ['an item too far to the left', { 9: ' - id: bo' }, [expect.stringMatching(/^9: /)]],
    ['quotes that go on to the end of the file', { 6: '    name: "Ada' }, ['8: Missing closing "quote']],
    ['a brace that is noticed in the next item', { 8: '    description: {' }, [expect.stringMatching(/^8: Flow map/)]],
    ['a list without its colon', { 2: 'entities' }, [expect.stringMatching(/^4: Unexpected/)]],
  ])('names the place where the parser lost its way: %s', (_, lines, expected) => {
    expect(found(withLines(ENTITIES, lines))).toEqual(expected);
  });

  it.each([
    ['two entries too far to the left', { 6: '   name: Ada', 11: '   name: Bo' }, [/^6: /, /^11: /]],
    ['open quotes, then a reserved character', { 6: '    name: "Ada', 17: '    name: @Daily' }, [/^8: Missing/, /^17: Plain/]],
    [
      'three of four',
      { 5: '\tlabel: Person', 12: '    aliases: [B.', 19: '  - { id: the-weekly' },
      [/^5: Tabs/, /^1[245]: Flow/, /^19: Flow/],
    ],
    ['a line without sense, then an open bracket', { 8: 'and so on', 12: '    aliases: [B.' }, [/^8: Implicit/, /^1[245]: Flow/]],
  ])('finds every item that is broken: %s', (_, lines, expected) => {
    expect(found(withLines(ENTITIES, lines))).toEqual(expected.map((e) => expect.stringMatching(e)));
  });

  it('lists all that does not derail the parser', () => {
    const doubled = withLines(ENTITIES, { 6: '    name: Ada\n    name: Eda\n    id: eda', 17: '    name: !!js x' });
    expect(found(doubled)).toEqual([
      '7: Map keys must be unique',
      '8: Map keys must be unique',
      expect.stringMatching(/^19: Unresolved tag/),
    ]);
    const brokenToo = withLines(doubled, { 13: '   name: Bo' });
    expect(found(brokenToo)).toEqual([
      '7: Map keys must be unique',
      '8: Map keys must be unique',
      expect.stringMatching(/^13: /),
      expect.stringMatching(/^19: Unresolved tag/),
    ]);
  });

  it('says when the parser found more behind a mistake, which is not listed', () => {
    const hints = (lines: Readonly<Record<number, string>>): unknown[] =>
      parseYaml(withLines(ENTITIES, lines), 'x.yaml').diagnostics.map((d) => d.hint);
    expect(hints({ 6: '   name: Ada' })).toEqual([expect.stringContaining('not listed')]);
    expect(hints({ 6: '    name: @Ada', 11: '    name: @Bo' })).toEqual([undefined, undefined]);
  });

  it('takes text in quotes or in a block for what it is, not for a list', () => {
    const notes = 'note: |\n  - not {\n  - a list\nname: "x\u2028- [ y"\nthe: @last\n';
    expect(found(notes)).toEqual([expect.stringMatching(/^4: Plain|^5: Plain/)]);
  });

  it('stops listing at a hundred, and says how many there are', () => {
    const diagnostics = parseYaml(`entities:\n${'  - id: a\n   name: x\n'.repeat(130)}`, 'x.yaml', 2).diagnostics;
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)).toMatchObject({
      severity: 'info',
      code: 'more',
      message: '30 more mistakes in the syntax are not listed',
      place: { file: 'x.yaml', line: 205 },
    });
  });
});
