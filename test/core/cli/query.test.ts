import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Around, kg, writeSmallProject } from './kg.ts';

let folder: string;
let project: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kg-cli-'));
  project = join(folder, 'small');
  await writeSmallProject(project);
});
afterAll(() => rm(folder, { recursive: true }));
const query = (argv: readonly string[], around: Around = {}) => kg(['query', ...argv, '--project', project], around);
const printed = async (...argv: string[]): Promise<string> => (await query(argv)).out;

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not get through
const CONTROLS = /[\u001b\u202e]/;
const DENIALS = `MATCH (who)-[d:DENIED]->(what) UNWIND kg.statements(d) AS s
RETURN who.name AS who, what.name AS what, s.evidence.exact AS words`;
const VALUES = "RETURN 'a, \"b\"' AS text, 1.0 AS float, null AS none, ['x', 1] AS list, '' AS empty, date('2025-03-03') AS day";

describe('kg query', () => {
  it('tells who denies what, in which words', async () => {
    expect(await query([DENIALS])).toEqual({
      code: 0,
      out: `who  what             words
───  ───────────────  ────────────────
Cy   Ada MET_WITH Bo  Ada never met Bo
`,
      err: '',
    });
  });

  it.each([
    [
      'table',
      `text    float  none  list      empty  day\n──────  ─────  ────  ────────  ─────  ──────────\na, "b"  1.0    null  ['x', 1]         2025-03-03\n`,
    ],
    ['csv', `text,float,none,list,empty,day\r\n"a, ""b""",1.0,,"['x', 1]","",2025-03-03\r\n`],
    ['json', `[\n  {"text":"a, \\"b\\"","float":1,"none":null,"list":["x",1],"empty":"","day":"2025-03-03"}\n]\n`],
    ['jsonl', `{"text":"a, \\"b\\"","float":1,"none":null,"list":["x",1],"empty":"","day":"2025-03-03"}\n`],
  ])('prints values as %s', async (format, expected) => {
    expect(await printed(VALUES, '--format', format)).toBe(expected);
    if (format === 'json') expect(await printed(VALUES, '--json')).toBe(expected);
  });

  it('prints no row in every format', async () => {
    const none = 'UNWIND [] AS x RETURN x';
    expect(await Promise.all(['table', 'csv', 'json', 'jsonl'].map((f) => printed(none, '--format', f)))).toEqual([
      'x\n─\n',
      'x\r\n',
      '[]\n',
      '',
    ]);
  });

  it('fits a table to the terminal, wide characters counted, and says how many rows there were', async () => {
    const text = "UNWIND ['名前名前名前名前名前名前名前', 'plain'] AS name RETURN name, 'x' + name + name + 'tail' AS long, null AS n";
    const { out, err } = await query([text], { tty: { columns: 40 }, env: { NO_COLOR: '1' } });
    expect(out).toBe(`name              long              n
────────────────  ────────────────  ────
名前名前名前名…   x名前名前名前名…  null
plain             xplainplaintail   null
`);
    expect(err).toBe('2 rows, 0 ms\n');
  });

  it('lets no text of a report drive the terminal', async () => {
    const text = "RETURN 'a\\u001b[2J\\u202eb\nc' AS x";
    for (const format of ['table', 'csv', 'json', 'jsonl'])
      expect((await query([text, '--format', format], { tty: { columns: 80 }, env: { NO_COLOR: '1' } })).out).not.toMatch(CONTROLS);
    expect(await printed(text, '--format', 'csv')).toBe('x\r\n"a\u001b[2J\u202eb\nc"\r\n');
  });

  it('takes parameters, a file, and standard input', async () => {
    const file = join(folder, 'by-name.cypher');
    await writeFile(file, 'MATCH (p:Person {name: $name}) RETURN p.id, $year + 1 AS next');
    const given = ['--param', 'name=Ada', '--param', 'year=2025', '--format', 'jsonl'];
    const row = '{"p.id":"ada","next":2026}\n';
    expect(await printed('-f', file, ...given)).toBe(row);
    expect(await query(['-', ...given], { stdin: await readFile(file, 'utf8') })).toMatchObject({ code: 0, out: row });
    expect(await query(['-f', file])).toMatchObject({ code: 1, err: expect.stringContaining('$name was not given') });
    expect(await query(['RETURN 1', '-f', file])).toMatchObject({ code: 2 });
    expect(await query(['RETURN 1', '--param', 'x'])).toMatchObject({ code: 2, err: expect.stringContaining('name=value') });
    expect(await query([])).toMatchObject({ code: 2, err: expect.stringContaining('no query given') });
  });

  it('reads the graph as it was, and other layers of it', async () => {
    const count = 'MATCH (c:Claim) RETURN count(c) AS n';
    const n = (text: string): string => `{"n":${text}}\n`;
    const one = (...argv: string[]) => printed(count, '--format', 'jsonl', ...argv);
    expect([await one(), await one('--as-of', '2025-03-05'), await one('--layer', 'facts')]).toEqual([n('1'), n('0'), n('0')]);
    expect(await printed('MATCH (s:Statement) RETURN count(s) AS n', '--layer', 'statements', '--format', 'jsonl')).toBe(n('4'));
  });

  it.each(['gexf', 'json'])('reads an exported graph in %s', async (format) => {
    const file = join(folder, `small.${format}`);
    await kg(['export', '-o', file, '--project', project]);
    const text = 'MATCH (a)-[r:MET_WITH]->(b:Person) RETURN a.name, r.status, b.name';
    expect(await kg(['query', text, '--graph', file, '--format', 'csv'])).toEqual({
      code: 0,
      out: 'a.name,r.status,b.name\r\nAda,disputed,Bo\r\n',
      err: '',
    });
    expect(await kg(['query', text, '--graph', file, '--as-of', '2025'])).toMatchObject({ code: 2 });
  });

  it('refuses graphs that it cannot read', async () => {
    expect(await kg(['query', 'RETURN 1', '--graph', 'x.csv'])).toMatchObject({ code: 2, err: expect.stringContaining('.gexf') });
    expect(await kg(['query', 'RETURN 1', '--graph', join(folder, 'none.gexf')])).toMatchObject({ code: 1 });
  });

  it('writes to a file, whole or not at all', async () => {
    const file = join(folder, 'out.csv');
    expect(await query(['RETURN 1 AS x', '--format', 'csv', '-o', file])).toEqual({ code: 0, out: '', err: '' });
    expect(await query(['UNWIND [1, 0] AS x RETURN 1 / x', '--format', 'csv', '-o', file])).toMatchObject({ code: 1 });
    expect(await readFile(file, 'utf8')).toBe('x\r\n1\r\n');
  });

  it('shows plans', async () => {
    const text = 'MATCH (p:Person) RETURN p.name';
    expect(await printed(text, '--explain')).toMatch(
      /^operator +details\n.*\nProject +p\.name AS p\.name\n {2}NodeByLabelScan +\(p:Person\)\n/,
    );
    expect(JSON.parse(await printed(text, '--profile', '--json'))[0]).toMatchObject({
      operator: 'Project',
      rows: 3,
      milliseconds: expect.any(Number),
    });
    expect(await printed(`EXPLAIN ${text}`, '--explain')).toContain('NodeByLabelScan');
  });

  it('shows where a query is wrong, and what is near', async () => {
    expect(await query(['MATCH (p:Person)\nRETURN q.name'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/UndefinedVariable\) at 2:8: .*\n {2}2 \| RETURN q\.name\n {4}\| {8}\^\n/),
    });
    const { code, err } = await query(['MATCH (p:Persn)-[:MET_WIT]->() RETURN p.nam']);
    expect([code, ...err.match(/did you mean `\w+`/g)!]).toEqual([
      0,
      'did you mean `Person`',
      'did you mean `MET_WITH`',
      'did you mean `name`',
    ]);
  });

  it('only reads, and stops at its limits', async () => {
    expect(await query(['CREATE (:X)'])).toMatchObject({ code: 1, err: expect.stringContaining('read only') });
    expect(await query(['CREATE INDEX FOR (n:Person) ON (n.name)'])).toMatchObject({ code: 1, err: expect.stringContaining('read only') });
    expect(await query(['UNWIND range(1, 9) AS x RETURN x', '--max-rows', '5'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('more than 5 rows'),
    });
    const endless = 'UNWIND range(1, 9999999) AS x UNWIND range(1, 9999999) AS y RETURN count(*)';
    expect(await query([endless, '--timeout', '20'])).toMatchObject({ code: 1, err: expect.stringContaining('20 ms') });
    expect(await query(['RETURN 1', '--timeout', 'soon'])).toMatchObject({ code: 2 });
  });

  it('cuts nothing in a long table, and widens its columns where they need it', async () => {
    const { out } = await query(["UNWIND range(1, 3000) AS x RETURN x, 'n' + toString(x) AS n"]);
    const lines = out.split('\n');
    expect([lines.length, lines[0], lines[2], lines[3001]]).toEqual([3003, 'x     n', '   1  n1', '3000  n3000']);
  });
});
