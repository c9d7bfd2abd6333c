import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { kg, testFolder, writeSmallProject } from './kg.ts';

const folder = testFolder();
let shared: string;
/** The project to look at; a test that changes it takes its own. */
let project: string;
beforeAll(async () => {
  shared = await mkdtemp(join(tmpdir(), 'kg-cli-'));
  await writeSmallProject(join(shared, 'small'));
});
afterAll(() => rm(shared, { recursive: true }));
beforeEach(() => {
  project = join(shared, 'small');
});
async function ownProject(): Promise<void> {
  project = join(folder.path, 'small');
  await writeSmallProject(project);
}
const look = (...argv: string[]) => kg([...argv, '--project', project]);
const CONTROLS = ['\u001B', '\u202E'];
const meeting = 'f:891c3902682eb599a415';
const chains = `  for      The Daily › an official “told”, 5 Mar 2025
           “Ada met Bo in Oslo on 3 March”, an official told The Daily. Ada approved the …
           s:891c3902682eb599a415  a:0-29
  for      The Post › The Daily “according to”, 6 Mar 2025
           Ada never met Bo, spokesman Cy said. “Ada met Bo in Oslo on 3 March, according to The Daily”.
           s:c1b783c91695ff818496  b:37-90
  against  The Post › Cy “said”, 6 Mar 2025
           “Ada never met Bo”, spokesman Cy said. Ada met Bo in Oslo …
           s:319653de6d20272d2893  b:0-16
`;
const fact = `Ada MET_WITH Bo
  status      disputed (1 for, 1 against)
  when        3 Mar 2025
  where       Oslo
  reported    5 – 6 Mar 2025
  carried by  The Daily, The Post
  id          f:891c3902682eb599a415

${chains}`;

const GOLDEN: readonly (readonly [string, string])[] = [
  [
    'build',
    `4 statements, 2 facts, 10 nodes, 4 edges
0 errors, 0 warnings
`,
  ],
  [
    'validate',
    `0 errors, 0 warnings
`,
  ],
  [
    'stats --as-of 2025-03-05',
    `graph
  documents                1
  statements               2
  refused                  0
  entities                 7
  facts                    2
  claims                   0
  on unnamed sources only  1

facts by status
  corroborated  0
  reported      2
  disputed      0
  denied        0

entities by label
  Person         2
  Country        1
  Organization   1
  Place          1
  Plan           1
  UnnamedSource  1

facts by relation
  APPROVED  1
  MET_WITH  1
`,
  ],
  [
    'conflicts',
    `disputed  Ada MET_WITH Bo, 3 Mar 2025, in Oslo  (1 for, 1 against)  f:891c3902682eb599a415
  for      The Daily › an official “told”, 5 Mar 2025
           “Ada met Bo in Oslo on 3 March”
           s:891c3902682eb599a415  a:0-29
  for      The Post › The Daily “according to”, 6 Mar 2025
           “Ada met Bo in Oslo on 3 March, according to The Daily”
           s:c1b783c91695ff818496  b:37-90
  against  The Post › Cy “said”, 6 Mar 2025
           “Ada never met Bo”
           s:319653de6d20272d2893  b:0-16

1 disputed, 0 denied
`,
  ],
  [
    'conflicts --relation APPROVED',
    `0 disputed, 0 denied
`,
  ],
  [
    'sources',
    `statements  negated  kind     who
         3        0  outlet   The Daily    the-daily
         2        1  outlet   The Post     the-post
         1        0  unnamed  an official  a-official
         1        1  speaker  Cy           cy
`,
  ],
  [
    'sources --single',
    `The Daily: 2 facts
  disputed  Ada MET_WITH Bo, 3 Mar 2025, in Oslo  1 for, 1 against  f:891c3902682eb599a415
  reported  Ada APPROVED The Accord               1 for             f:4516a3f2c5618f9405e1

2 facts rest on a single origin
`,
  ],
  [
    'sources --single --unnamed --as-of 2025-03-05',
    `The Daily: 1 fact
  reported  Ada MET_WITH Bo, 3 Mar 2025, in Oslo  1 for, unnamed only  f:891c3902682eb599a415

1 fact rests on a single origin and on unnamed sources only
`,
  ],
  [
    'timeline --involving ada --from 2025-03 --until 2025-03-03',
    `3 Mar 2025  Oslo  disputed  Ada MET_WITH Bo  1 for, 1 against  f:891c3902682eb599a415
`,
  ],
  [
    'timeline --from 2026',
    `no dated fact
`,
  ],
  [
    'diff 2025-03-05 2025-03-06',
    `newly disputed (1)
  reported → disputed  Ada MET_WITH Bo, 3 Mar 2025, in Oslo  1 for, 1 against  f:891c3902682eb599a415

0 new facts, 2 new statements
`,
  ],
  [
    'diff 2025-03-06 2025-03-04',
    `gone (2)
  disputed  Ada MET_WITH Bo, 3 Mar 2025, in Oslo  1 for, 1 against  f:891c3902682eb599a415
  reported  Ada APPROVED The Accord               1 for             f:4516a3f2c5618f9405e1

0 new facts, 0 new statements
`,
  ],
  [
    'diff 2025-03-06 2025-03-07',
    `no difference
`,
  ],
  [
    'show ada',
    `Ada, Person
  id  ada

2 facts: 1 reported, 1 disputed
  disputed  Ada MET_WITH Bo, 3 Mar 2025, in Oslo  1 for, 1 against  f:891c3902682eb599a415
  reported  Ada APPROVED The Accord               1 for             f:4516a3f2c5618f9405e1
`,
  ],
  [
    'show norway',
    `Norway, Country
  id  norway

0 facts
`,
  ],
  [
    'show a',
    `A
  publisher   The Daily
  published   2025-03-05
  statements  2
  id          a

Ada met Bo in Oslo on 3 March, an official told The Daily. Ada approved the Accord.
`,
  ],
  [`show ${meeting}`, fact],
  [
    'show c:891c3902682eb599a415',
    `Ada MET_WITH Bo  c:891c3902682eb599a415
  denied by Cy
  confirmed by an official

${fact}`,
  ],
  [
    'show s:319653de6d20272d2893',
    `  against  The Post › Cy “said”, 6 Mar 2025
           “Ada never met Bo”, spokesman Cy said. Ada met Bo in Oslo …
           s:319653de6d20272d2893  b:0-16

  read by   hand, confidence 1, unreviewed
  recorded  7 Mar 2025
  speech    indirect
  fact      Ada MET_WITH Bo, 3 Mar 2025, in Oslo  disputed (1 for, 1 against)  f:891c3902682eb599a415
`,
  ],
];

describe.each(GOLDEN)('kg %s', (call, golden) => {
  it('prints what a person reads', async () => {
    expect(await look(...call.split(' '))).toEqual({ code: 0, out: golden, err: '' });
  });

  it('prints JSON on demand', async () => {
    const { code, out } = await look(...call.split(' '), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toBeInstanceOf(Object);
  });
});

describe('kg', () => {
  it('gives facts, statements and claims in JSON with ids', async () => {
    const json = async (...argv: string[]) => JSON.parse((await look(...argv, '--json')).out);
    expect(await json('conflicts')).toMatchObject([
      { id: meeting, subject: 'ada', place: 'oslo', statements: [{ polarity: 'affirmed' }, { polarity: 'negated' }, {}] },
    ]);
    expect(await json('show', 'c:891c3902682eb599a415')).toMatchObject({
      deniedBy: ['cy'],
      confirmedBy: ['a-official'],
      fact: { id: meeting },
    });
    expect(await json('sources', '--single')).toMatchObject([{ id: meeting, origins: ['the-daily'] }, { origins: ['the-daily'] }]);
    expect(await json('diff', '2025-03-05', '2025-03-06')).toMatchObject({
      added: [],
      disputed: [{ before: 'reported', id: meeting }],
      statements: [{}, {}],
    });
    expect(await json('show', 'a')).toMatchObject({ id: 'a', statements: [expect.stringMatching(/^s:/), expect.stringMatching(/^s:/)] });
  });

  it('compares two project folders', async () => {
    const other = join(folder.path, 'other');
    await kg(['init', other]);
    const { out } = await kg(['diff', other, project]);
    expect(out).toMatch(/^new \(2\)\n {2}disputed {2}Ada MET_WITH Bo.*\n.*\n\n2 new facts, 4 new statements\n$/);
  });

  it('shows a merged entity under the id that stands for it', async () => {
    await ownProject();
    await look('merge', 'ada', 'norway');
    expect((await look('show', 'norway')).out).toMatch(/^Ada, Person/);
  });

  it('ends with 1 and every finding when the project has errors', async () => {
    await ownProject();
    await appendFile(join(project, 'judgements.jsonl'), '{"verdict":"same","left":"ada","right":"nobody"}\n');
    const { code, out, err } = await look('validate');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/has errors: 1 error\n.*judgements\.jsonl:1.*error unknown-entity/);
  });

  it.each([
    ['show zzz', 1, /^error not-found: nothing has this id\n {2}found: {4}zzz\n$/],
    ['show adda', 1, /did you mean `ada`/],
    ['show f:zzz', 1, /no such fact/],
    ['conflicts --relation MET_WIT', 1, /did you mean `MET_WITH`/],
    ['timeline --involving nobody-here', 1, /no such entity/],
    ['show', 2, /missing required argument 'id'/],
    ['show ada bo', 2, /too many arguments/],
    ['timeline --from never', 2, /Expected a date such as/],
    ['stats --as-of 2025-13-01', 2, /Expected a date/],
    ['stats --jsno', 2, /unknown option '--jsno'[\s\S]*Did you mean --json/],
  ])('%s ends with %i and says why', async (call, code, message) => {
    const ran = await look(...call.split(' '));
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toMatch(message);
  });

  it('says what is wrong with a call that names no command', async () => {
    expect(await kg([])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Look at the graph:') });
    expect(await kg(['sorces'])).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean sources?') });
  });

  it('says where there is no project', async () => {
    expect(await kg(['stats', '--project', join(folder.path, 'none')])).toMatchObject({ code: 1, err: expect.stringContaining('kg init') });
    expect(await kg(['stats'], { env: { KG_PROJECT: project } })).toMatchObject({ code: 0 });
  });

  it.each([
    'init',
    'add',
    'import',
    'build',
    'validate',
    'show',
    'conflicts',
    'sources',
    'timeline',
    'stats',
    'diff',
    'view',
    'merge',
    'split',
    'unjudge',
    'export',
  ])('%s explains itself with examples', async (name) => {
    const { code, out } = await kg([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Usage: kg ${name}`));
    expect(out).toMatch(new RegExp(`Examples?:\\n.*kg ${name}`));
    expect(out).toContain('--json');
  });

  it('knows its version', async () => {
    expect((await kg(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('on a terminal', () => {
  it('kg colours its lists unless NO_COLOR, and breaks long lines', async () => {
    const argv = ['conflicts', '--project', project];
    const { out } = await kg(argv, { tty: { columns: 60 } });
    expect(out).toContain('\u001B[33mdisputed\u001B[0m');
    expect(out).toContain('“Ada met Bo in Oslo on 3 March, according to The\n           Daily”\u001B[0m');
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }])
      expect((await kg(argv, { tty: { columns: 60 }, env })).out).not.toContain('\u001B');
  });

  it('hostile names and texts cannot drive it', async () => {
    await ownProject();
    await writeFile(
      join(project, 'entities.yaml'),
      `entities:\n${['bo', 'cy', 'accord', 'oslo', 'norway', 'the-daily', 'the-post', 'a-official']
        .map(
          (id) =>
            `  - { id: ${id}, label: ${{ bo: 'Person', cy: 'Person', accord: 'Plan', oslo: 'Place', norway: 'Country', 'a-official': 'UnnamedSource' }[id] ?? 'Organization'}, name: ${id} }\n`,
        )
        .join('')}  - { id: ada, label: Person, name: "A\\u001B[2Jda\\nforged  line\\u202E" }\n`,
    );
    for (const call of ['show ada', 'conflicts', 'timeline', `show ${meeting}`, 'sources --single', 'diff 2025-03-04 2025-03-06']) {
      const { code, out } = await look(...call.split(' '));
      expect(code).toBe(0);
      expect(out).toContain('A\uFFFD[2Jda forged  line\uFFFD');
      expect(CONTROLS.filter((c) => out.includes(c))).toEqual([]);
      expect(out).not.toMatch(/^forged/m);
    }
    const { out } = await look('show', 'ada', '--json');
    expect(CONTROLS.filter((c) => out.includes(c))).toEqual([]);
    expect(JSON.parse(out).name).toBe('A\u001B[2Jda\nforged  line\u202E');
  });
});
