import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '@proj/core';
import { initProject, nodeFileSystem, readProject } from '@proj/core/node';
import { describe, expect, it } from 'vitest';
import { delegate } from '../../support/interleave.ts';
import { failure } from '../../support/memory-disk.ts';
import { affirmedByOfficial, smallProject } from '../../support/small-project.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ENTITIES = `entities:
  - { id: ada, label: Person, name: Ada }
  - { id: bo, label: Person, name: Bo }
  - { id: the-daily, label: Organization, name: The Daily, aliases: [Daily] }
`;
const REPORT = '---\ntitle: A\npublisher: The Daily\npublished: 2025-03-05\n---\n\nAda met Bo. Bo left.\n\nThen Ada met Bo.\n';
const HEAD = 'document: a\nextractor: hand\nrecorded: 2025-03-07\n';
const MEETING = '{ subject: ada, relation: MET_WITH, object: bo, evidence: Ada met Bo. Bo }';
const GOOD = { 'entities.yaml': ENTITIES, 'reports/a.md': REPORT, 'statements/a.yaml': `${HEAD}statements:\n  - ${MEETING}\n` };

async function projectOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** The findings for the good project with some files replaced; file names are inside the project. */
async function findings(files: Readonly<Record<string, string | Uint8Array>>): Promise<(Diagnostic & { at: string })[]> {
  const folder = await projectOf({ ...GOOD, ...files });
  const error = await readProject(folder).then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toMatchObject({ name: 'KgError', code: 'invalid' });
  return (error.diagnostics as Diagnostic[]).map((d) => {
    const at = [d.place?.file?.slice(folder.length + 1), d.place?.line].join(':');
    return { ...d, at };
  });
}

const logLine = (change: object): string => JSON.stringify({ ...smallProject([['a', affirmedByOfficial]]).statements[0], ...change });

describe('readProject', () => {
  it('reads what people write: list or map, comments, Windows line ends, a byte order mark, files that end in .yml', async () => {
    const folder = await projectOf({
      'entities.yaml': `\ufeff# people\r\n${ENTITIES.replace('entities:\n', '').replace(/^ {2}/gm, '').replaceAll('\n', '\r\n')}`,
      'reports/a.md': REPORT.replaceAll('\n', '\r\n'),
      'statements/a.yml': GOOD['statements/a.yaml'].replaceAll('\n', '\r\n'),
      'statements/.hidden.yaml': ':',
      'statements/notes.txt': 'not ours',
      'project.yaml': 'name: Ada and Bo\n',
      'judgements.jsonl': '{"verdict":"not-same","left":"ada","right":"bo"}\n{"verdict":"sa',
    });
    const project = await readProject(folder);
    expect(project).toMatchObject({ name: 'Ada and Bo', documents: [{ id: 'a', publisher: 'the-daily' }], judgements: [{ left: 'ada' }] });
    expect(project.entities.map((e) => e.id)).toEqual(['ada', 'bo', 'the-daily']);
    expect(project.documents[0]?.text).toBe('Ada met Bo. Bo left.\n\nThen Ada met Bo.');
    expect(project.statements).toMatchObject([
      { evidence: { start: 0, end: 14 }, attribution: [{ agent: 'the-daily', role: 'publisher' }] },
    ]);
  });
  it('takes the folder for the name, and the default ontology', async () => {
    const folder = await projectOf(GOOD);
    const project = await readProject(folder);
    expect(folder.endsWith(project.name)).toBe(true);
    expect(project.ontology.data.name).toBe('diplomacy');
    expect((await readProject(await projectOf({ 'entities.yaml': '# none yet\n' }))).entities).toEqual([]);
    expect((await readProject(await projectOf({ 'entities.yaml': 'entities:\n' }))).entities).toEqual([]);
  });
  it('lets an ontology of the folder add to the default one', async () => {
    const ontology = 'name: mine\nextends: diplomacy\nrelations:\n  LIKES: { description: likes, domain: [Person], range: [Person] }\n';
    const project = await readProject(await projectOf({ ...GOOD, 'ontology.yaml': ontology }));
    expect([...project.ontology.relations.keys()]).toEqual(expect.arrayContaining(['LIKES', 'MET_WITH']));
  });
  it('takes the newest line of the logs for a statement that is there more than once', async () => {
    const folder = await temporaryFolder();
    await initProject(folder, 'x');
    const { entities, documents, statements } = smallProject([['a', affirmedByOfficial]]);
    await writeFile(join(folder, 'entities.yaml'), JSON.stringify(entities));
    await writeFile(
      join(folder, 'reports', 'a.md'),
      `---\ntitle: A\npublisher: the-daily\npublished: 2025-03-05\n---\n${documents[0]?.text}\n`,
    );
    const { attribution, ...input } = { ...affirmedByOfficial, extractor: 'hand', recorded: '2025-03-07' };
    await writeFile(join(folder, 'statements', 'z.yaml'), JSON.stringify({ document: 'a', statements: [{ ...input, attribution }] }));
    await writeFile(join(folder, 'statements', 'a.jsonl'), `${logLine({})}\n${logLine({ review: 'accepted' })}\n`);
    expect((await readProject(folder)).statements).toEqual([{ ...statements[0], review: 'accepted' }]);
  });
});

describe('readProject names', () => {
  it.each([
    [
      'a mistake in the syntax of YAML',
      { 'entities.yaml': 'entities:\n  - id: ada\n   name: Ada\n' },
      { at: 'entities.yaml:3', code: 'yaml' },
    ],
    [
      'a line too far to the left among good entities, once',
      { 'entities.yaml': `entities:\n${'  - id: cy\n    label: Person\n    name: Cy\n'.repeat(3).replace('    label', '   label')}` },
      { at: 'entities.yaml:3', code: 'yaml', hint: expect.stringContaining('not listed') },
    ],
    [
      'quotes that are not closed, in their statement',
      { 'statements/b.yaml': `${HEAD}statements:\n  - ${MEETING.replace('Ada', '"Ada')}\n  - ${MEETING}\n  - ${MEETING}\n` },
      { at: 'statements/b.yaml:5', code: 'yaml', message: expect.stringContaining('quote') },
    ],
    [
      'an alias without its anchor',
      { 'project.yaml': 'name: *x\n' },
      { at: 'project.yaml:1', code: 'yaml', message: expect.stringContaining('alias') },
    ],
    ['a tag that it does not know', { 'project.yaml': '# x\nname: !!js/function x\n' }, { at: 'project.yaml:2', code: 'yaml' }],
    [
      'aliases that grow without bound',
      { 'project.yaml': `a: &a [x,x]\nb: &b [${'*a,'.repeat(20)}]\nc: &c [${'*b,'.repeat(20)}]\nd: [${'*c,'.repeat(20)}]\n` },
      { at: 'project.yaml:1', code: 'yaml', message: expect.stringContaining('alias') },
    ],
    ['YAML that is too deep', { 'project.yaml': `a:\n${'- '.repeat(5000)}x\n` }, { at: 'project.yaml:2', message: 'nested too deeply' }],
    [
      'an unknown field',
      { 'entities.yaml': `${ENTITIES}  - id: cy\n    label: Person\n    name: Cy\n    alias: [C]\n` },
      { at: 'entities.yaml:8', message: 'unknown field `alias`', found: 'alias', hint: 'did you mean `aliases`?' },
    ],
    [
      'a missing field',
      { 'entities.yaml': `${ENTITIES}  - id: cy\n    label: Person\n` },
      { at: 'entities.yaml:5', message: 'the field `name` is missing', expected: 'text' },
    ],
    [
      'a value of a wrong type',
      { 'entities.yaml': `${ENTITIES}  - id: cy\n    label: Person\n    name: 1984\n` },
      { at: 'entities.yaml:7', message: 'the field `name` has a wrong value', found: '1984', expected: 'text', hint: 'put it in quotes' },
    ],
    [
      'a bad id',
      { 'entities.yaml': `${ENTITIES}  - { id: Cy K, label: Person, name: Cy }\n` },
      { at: 'entities.yaml:5', found: '"Cy K"', expected: 'a kebab-case id such as `vladimir-putin`' },
    ],
    [
      'entities that are no list',
      { 'entities.yaml': 'entities: many\n' },
      { at: 'entities.yaml:1', message: 'the field `entities` has a wrong value', found: '"many"', expected: 'a list' },
    ],
    [
      'an entity that is there twice',
      { 'entities.yaml': `${ENTITIES}  - { id: bo, label: Person, name: Bob }\n` },
      { at: 'entities.yaml:5', code: 'duplicate', message: 'entity bo is there twice', found: expect.stringMatching(/entities\.yaml:3$/) },
    ],
    [
      'a report that is there twice',
      { 'reports/b.md': REPORT.replace('title: A', 'title: A\nid: a') },
      { at: 'reports/b.md:1', code: 'duplicate', message: 'document a is there twice', found: expect.stringMatching(/reports\/a\.md:1$/) },
    ],
    ['a report without front matter', { 'reports/b.md': 'Only text\n' }, { at: 'reports/b.md:1', code: 'missing-metadata' }],
    [
      'an unknown field in front matter',
      { 'reports/b.md': REPORT.replace('title:', 'titel: B\ntitle:') },
      { at: expect.stringMatching(/reports\/b\.md:\d/), message: expect.stringContaining('titel') },
    ],
    [
      'a bad date in front matter',
      { 'reports/b.md': REPORT.replace('2025-03-05', '2025-02-30') },
      { at: 'reports/b.md:4', expected: 'a day that exists' },
    ],
    [
      'an unknown publisher',
      { 'reports/b.md': REPORT.replace('The Daily', 'The Dayly') },
      { at: 'reports/b.md:1', code: 'unknown-publisher', found: 'The Dayly', hint: expect.stringContaining('The Daily') },
    ],
    [
      'a bad name of a report',
      { 'reports/b c.md': REPORT },
      { at: 'reports/b c.md:1', found: '"b c"', expected: 'letters, digits, `.`, `_` and `-` only' },
    ],
    [
      'an unknown document',
      { 'statements/b.yaml': GOOD['statements/a.yaml'].replace('document: a', '# b\ndocument: aa') },
      { at: 'statements/b.yaml:2', code: 'unknown-document', found: 'aa', hint: 'did you mean `a`?' },
    ],
    [
      'evidence that is not in the report, with the place where it almost is',
      { 'statements/b.yaml': `${HEAD}statements:\n  - ${MEETING.replace('Ada met Bo. Bo', 'then ada saw Bo')}\n` },
      { at: 'statements/b.yaml:5', found: 'then ada saw Bo', hint: 'line 3 of the text has: Then Ada met Bo' },
    ],
    [
      'evidence that is not in the report, nor anything like it',
      { 'statements/b.yaml': `${HEAD}statements:\n  - ${MEETING.replace('Ada met Bo. Bo', 'Cy shouted')}\n` },
      { at: 'statements/b.yaml:5', message: 'the evidence is not in the report', found: 'Cy shouted', hint: undefined },
    ],
    [
      'evidence that is elsewhere',
      { 'statements/b.yaml': `${HEAD}statements:\n  - ${MEETING.replace('Ada met Bo. Bo', '{ exact: Bo left, start: 3 }')}\n` },
      { at: 'statements/b.yaml:5', expected: 'these words at offset 3', hint: expect.stringContaining('line 1 (start: 12)') },
    ],
    [
      'evidence that is there twice',
      { 'statements/b.yaml': `${HEAD}statements:\n  - ${MEETING.replace('Ada met Bo. Bo', 'Ada met')}\n` },
      { at: 'statements/b.yaml:5', found: 'line 1 (start: 0), line 3 (start: 27)', hint: expect.stringContaining('prefix') },
    ],
    [
      'a bad date',
      { 'statements/b.yaml': `${HEAD}statements:\n  - ${MEETING.replace('{', '{ qualifiers: { time: 3 March },')}\n` },
      {
        at: 'statements/b.yaml:5',
        message: 'the field `qualifiers.time` has a wrong value',
        found: '"3 March"',
        expected: expect.stringContaining('EDTF'),
      },
    ],
    [
      'an unknown value, with the one that was meant',
      { 'statements/b.yaml': `${HEAD}statements:\n  - ${MEETING.replace('{', '{ polarity: negate,')}\n` },
      { at: 'statements/b.yaml:5', found: '"negate"', expected: 'affirmed, negated', hint: 'did you mean `negated`?' },
    ],
    [
      'an unknown field of a statement deep inside',
      {
        'statements/b.yaml': `${HEAD}statements:\n  - ${MEETING.replace('{', '{ attribution: [{ agnt: ada, agent: ada, role: speaker }],')}\n`,
      },
      {
        at: 'statements/b.yaml:5',
        message: 'unknown field `attribution[0].agnt`',
        expected: 'agent, role, cue',
        hint: 'did you mean `agent`?',
      },
    ],
    [
      'a bad part of evidence that has several forms',
      { 'statements/b.yaml': `${HEAD}statements:\n  - ${MEETING.replace('Ada met Bo. Bo', '{ exact: Bo left, begin: 3 }')}\n` },
      { at: 'statements/b.yaml:5', message: 'unknown field `evidence.begin`', expected: 'exact, prefix, suffix, start' },
    ],
    [
      'evidence of no known form',
      { 'statements/b.yaml': `${HEAD}statements:\n  - ${MEETING.replace('Ada met Bo. Bo', '5')}\n` },
      { at: 'statements/b.yaml:5', message: 'the field `evidence` has a wrong value', found: '5', expected: 'text or an object' },
    ],
    [
      'a default that is missing, once',
      { 'statements/b.yaml': `${HEAD.replace('extractor: hand\n', '')}statements:\n  - ${MEETING}\n  - ${MEETING}\n` },
      { at: 'statements/b.yaml:1', message: 'the field `extractor` is missing' },
    ],
    [
      'a default that is wrong, once, at its own line',
      { 'statements/b.yaml': `${HEAD.replace('hand', 'hand\nreveiw: accepted')}statements:\n  - ${MEETING}\n  - ${MEETING}\n` },
      { at: 'statements/b.yaml:3', message: 'unknown field `reveiw`', hint: 'did you mean `review`?' },
    ],
    [
      'an id that was written by hand',
      { 'statements/b.yaml': `${HEAD}statements:\n  - ${MEETING.replace('{', `{ id: "s:${'0'.repeat(20)}",`)}\n` },
      { at: 'statements/b.yaml:5', hint: 'leave `id` out: it is computed' },
    ],
    [
      'a file of statements that is no map',
      { 'statements/b.yaml': '- 1\n' },
      { at: 'statements/b.yaml:1', found: 'a list of 1', expected: 'an object' },
    ],
    [
      'a file whose ending is almost right',
      { 'statements/b.json': '{}' },
      { at: 'statements/b.json:', code: 'file-name', expected: 'a name that ends in .yaml, .yml or .jsonl' },
    ],
    [
      'a statement of a log whose id does not fit',
      { 'statements/b.jsonl': `\n${logLine({ polarity: 'negated' })}\n` },
      { at: 'statements/b.jsonl:2', code: 'statement-id', found: expect.stringMatching(/^s:/), expected: expect.stringMatching(/^s:/) },
    ],
    [
      'a statement of a log with a bad field',
      { 'statements/b.jsonl': `${logLine({ review: 'good' })}\n` },
      { at: 'statements/b.jsonl:1', found: '"good"' },
    ],
    [
      'a statement of a log about an unknown report',
      {
        'reports/a.md': REPORT.replace('title', 'id: b\ntitle'),
        'statements/a.yaml': GOOD['statements/a.yaml'].replace(': a\n', ': b\n'),
        'statements/b.jsonl': `${logLine({})}\n`,
      },
      { at: 'statements/b.jsonl:1', code: 'unknown-document', found: 'a', hint: 'did you mean `b`?' },
    ],
    [
      'a damaged line in the middle of a log',
      { 'judgements.jsonl': '{"verdict":"unsure","left":"ada","right":"bo"}\n{"verd\n{"verdict":"unsure","left":"ada","right":"bo"}\n' },
      { at: 'judgements.jsonl:2', code: 'corrupt-log', found: '{"verd', hint: expect.stringContaining('salvage') },
    ],
    [
      'a bad judgement',
      { 'judgements.jsonl': '{"verdict":"unsure","left":"ada","right":"ada"}\n' },
      { at: 'judgements.jsonl:1', expected: 'two different entities' },
    ],
    [
      'a judgement on an unknown entity',
      { 'judgements.jsonl': '\n{"verdict":"same","left":"ada","right":"boo"}\n' },
      { at: 'judgements.jsonl:2', code: 'unknown-entity', found: 'boo', hint: expect.stringContaining('`bo`') },
    ],
    [
      'an unknown label in the ontology',
      {
        'ontology.yaml': 'name: mine\nextends: diplomacy\nrelations:\n  LIKES: { description: likes, domain: [Persn], range: [Person] }\n',
      },
      { at: 'ontology.yaml:1', found: 'Persn', hint: expect.stringContaining('Person') },
    ],
    [
      'a bad name in the ontology',
      { 'ontology.yaml': 'name: mine\nrelations:\n  likes: { description: likes, domain: [Person], range: [Person] }\n' },
      { at: 'ontology.yaml:3', expected: 'a relation such as `MET_WITH`' },
    ],
    [
      'an unknown field of a relation',
      { 'ontology.yaml': 'name: mine\nrelations:\n  LIKES: { description: likes, domain: [Person], range: [Person], symetric: true }\n' },
      { at: 'ontology.yaml:3', message: 'unknown field `relations.LIKES.symetric`', hint: 'did you mean `symmetric`?' },
    ],
    ['a wrong project file', { 'project.yaml': 'title: x\nname: x\n' }, { at: 'project.yaml:1', message: 'unknown field `title`' }],
    [
      'a report that is not UTF-8',
      { 'reports/b.md': Buffer.from(`${REPORT}caf\xe9!`, 'latin1') },
      { at: 'reports/b.md:10', code: 'format', found: expect.stringContaining('byte offset') },
    ],
    [
      'a file with a NUL',
      { 'entities.yaml': `${ENTITIES}\0` },
      { at: 'entities.yaml:5', code: 'format', found: expect.stringContaining('0x00') },
    ],
  ] as const)('%s', async (_, files, expected) => {
    const found = await findings(files);
    expect(found).toContainEqual(expect.objectContaining({ severity: 'error', ...expected }));
    const mine = found.filter((d) => Object.keys(files).some((file) => d.at.startsWith(file)));
    expect(mine).toHaveLength(1);
  });
  it('of entities that cannot be parsed only where they are broken, not all that names them', async () => {
    const judged = { 'judgements.jsonl': '{"verdict":"same","left":"ada","right":"bo"}\n' };
    for (const broken of [`${ENTITIES}  : [x\n`, 'people: []\n']) {
      const found = await findings({ ...judged, 'entities.yaml': broken });
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ at }) => !at.startsWith('entities.yaml'))).toEqual([]);
    }
  });
  it('every finding at once, sorted, each once, and says how many there are', async () => {
    const folder = await projectOf({
      'entities.yaml': 'entities:\n  - id: The Daily\n    label: Organization\n    name: The Daily\n  - id: ada\n    label: Person\n',
      'reports/a.md': REPORT.replace('The Daily', 'The Dayly'),
      'reports/b.md': 'no front matter',
      'statements/a.jsonl': '{"id":1}\nx\n',
      'project.yaml': 'name: [\n',
    });
    const error = await readProject(folder).catch((e) => e);
    const places = error.diagnostics.map((d: Diagnostic) => [d.place?.file?.slice(folder.length + 1), d.place?.line].join(':'));
    expect([...new Set(places)]).toEqual([
      'entities.yaml:2',
      'entities.yaml:5',
      'project.yaml:1',
      'reports/a.md:1',
      'reports/b.md:1',
      'statements/a.jsonl:1',
      'statements/a.jsonl:2',
    ]);
    expect(error.message).toContain(`${error.diagnostics.length} errors`);
    expect(error.format()).toContain('\n  found:    The Dayly\n');
  });
  it('the first thousand of a great many findings, and how many more there are', async () => {
    const entities = Array.from({ length: 1500 }, (_, i) => `- { id: e${i} }\n`).join('');
    const found = await findings({ 'entities.yaml': entities });
    expect(found).toHaveLength(1001);
    expect(found.at(-1)).toMatchObject({ severity: 'info', message: expect.stringMatching(/^\d+ more findings/) });
  });
});

describe('readProject gives a typed error for', () => {
  it('no project, with a hint', async () => {
    const folder = await temporaryFolder();
    await expect(readProject(join(folder, 'none'))).rejects.toMatchObject({ code: 'not-found', hint: expect.stringContaining('kg init') });
    await expect(readProject(folder)).rejects.toMatchObject({ code: 'not-found' });
  });
  it('a file in the place of the folder', async () => {
    const folder = await projectOf(GOOD);
    await expect(readProject(join(folder, 'entities.yaml'))).rejects.toMatchObject({
      code: 'io',
      found: 'a file where a folder should be',
    });
  });
  it('a folder that it may not list', async () => {
    const list = (): Promise<never> => Promise.reject(failure('EACCES', '/x'));
    await expect(readProject('/x', delegate(nodeFileSystem, { list }))).rejects.toMatchObject({ code: 'io', found: 'no permission' });
  });
  it('folders in the place of files, links that lead nowhere, and files that it may not read, all at once', async () => {
    const folder = await projectOf(GOOD);
    for (const name of ['project.yaml', 'judgements.jsonl', 'reports/b.md', 'statements/b.jsonl']) await mkdir(join(folder, name));
    await symlink('nowhere', join(folder, 'ontology.yaml'));
    const read: typeof nodeFileSystem.read = (path, limit) =>
      path.endsWith('a.yaml') ? Promise.reject(failure('EACCES', path)) : nodeFileSystem.read(path, limit);
    const error = await readProject(folder, delegate(nodeFileSystem, { read })).catch((e) => e);
    expect(error.diagnostics.map((d: Diagnostic) => [d.place?.file?.slice(folder.length + 1), d.found])).toEqual([
      ['judgements.jsonl', 'a folder'],
      ['ontology.yaml', 'nothing'],
      ['project.yaml', 'a folder'],
      ['reports/b.md', 'a folder'],
      ['statements/a.yaml', 'no permission'],
      ['statements/b.jsonl', 'a folder'],
    ]);
  });
});
