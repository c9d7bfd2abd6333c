import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentSchema, type Extraction } from '@proj/core';
import { addReport, initProject, readProject } from '@proj/core/node';
import { beforeEach, describe, expect, it } from 'vitest';
import { says, status, testModelServer } from '../../support/model-server.ts';
import { DENIAL, DOCUMENT, ENTITIES, KEY, MEETING, POST } from '../extract/llm/answers.ts';
import { kg, type Ran, testFolder } from './kg.ts';

const server = testModelServer();
const folder = testFolder();
let project: string;
beforeEach(async () => {
  project = join(folder.path, 'story');
  await initProject(project, 'talks');
  await addReport(project, { document: DOCUMENT, entities: [POST], statements: [] });
});

const INVENTED = { ...MEETING, quote: `Ada Lund met Bo Marsh in Paris ${KEY}` };
const ENV = { KG_LLM_PROVIDER: 'openai-compatible', KG_LLM_API_KEY: KEY };

/** Runs `kg extract --with llm` against the test's server. */
function extract(...more: string[]): Promise<Ran> {
  const argv = ['extract', '--project', project, '--with', 'llm', '--model', 'm', '--base-url', server.current.url, ...more];
  return kg(argv, { env: ENV, interrupted: () => new Promise(() => {}) });
}

async function everyFile(): Promise<string> {
  const names = await readdir(project, { recursive: true, withFileTypes: true });
  const texts = names.filter((n) => n.isFile()).map((n) => readFile(join(n.parentPath, n.name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

async function addTwoMore(): Promise<void> {
  for (const id of ['r2', 'r3']) {
    const document = documentSchema.parse({ ...DOCUMENT, id, text: `${DOCUMENT.text}\n\nEdition ${id}.` }); // the same text would be the same question
    await addReport(project, { document, entities: [], statements: [] });
  }
}

describe('kg extract --with llm', () => {
  it('keeps what the report bears out, tells of the rest, and writes the key nowhere', async () => {
    server.current.replies = [says({ entities: ENTITIES, statements: [MEETING, DENIAL, INVENTED] })];
    const { code, out, err } = await extract('--price-in', '1', '--price-out', '5');
    expect(code).toBe(0);
    expect(out).toContain('2 statements');
    expect(out).toContain('bo MET_WITH ada: the quotation is not in the report: Ada Lund met Bo Marsh in Paris [redacted]');
    expect(err).toBe('1 call of the model: 1000 tokens in, 200 out; cost 0.0020\n');
    const { statements } = await readProject(project);
    expect(statements.map((s) => [s.relation, s.extractor, s.review])).toEqual([
      ['MET_WITH', 'llm:m', 'unreviewed'],
      ['APPROVED', 'llm:m', 'unreviewed'],
    ]);
    expect(`${out}${err}${await everyFile()}`).not.toContain(KEY);
  });

  it('asks once: not again for what is unchanged, nor when only other entities were added', async () => {
    server.current.replies = [says({ entities: ENTITIES, statements: [MEETING] })];
    await extract();
    expect((await extract()).out).toContain('unchanged');
    const other = documentSchema.parse({ ...DOCUMENT, id: 'r2', text: 'Nothing of note happened in Bergen.' });
    await addReport(project, { document: other, entities: [POST, { ...POST, id: 'zed' as never, name: 'Zed' }], statements: [] });
    expect((await extract('r1')).out).toMatch(/read\s+r1\s+1 statement/);
    expect(server.current.asked).toHaveLength(1);
    await extract('r1', '--force');
    expect(server.current.asked).toHaveLength(2);
  });

  it('agrees with the rules: one statement, surer than either', async () => {
    server.current.replies = [says({ entities: ENTITIES, statements: [DENIAL] })];
    await extract();
    await kg(['extract', '--project', project], { interrupted: () => new Promise(() => {}) });
    const alone = await Promise.all(
      ['rules', 'llm'].map(async (kind) => JSON.parse(await readFile(join(project, 'extracted', `r1.${kind}.json`), 'utf8')) as Extraction),
    );
    const [byRules, byModel] = alone.map((e) => e.statements.find((s) => s.relation === 'APPROVED')!.confidence) as [number, number];
    const joined = (await readProject(project)).statements.filter((s) => s.relation === 'APPROVED');
    expect(joined).toHaveLength(1);
    expect(joined[0]!.extractor).toMatch(/^llm:m\+rules@/);
    expect(joined[0]!.confidence).toBeGreaterThan(Math.max(byRules, byModel));
  });

  it('stops before the call that could cost too much, and goes on later', async () => {
    await addTwoMore();
    server.current.replies = [says({ entities: ENTITIES, statements: [MEETING] })];
    const prices = ['--price-in', '0', '--price-out', '10', '--jobs', '1']; // a call can cost 0.08, and costs 0.002
    const { code, err } = await extract(...prices, '--max-cost', '0.081');
    expect(code).toBe(1);
    expect(err).toContain('the next call could cost more than is allowed');
    expect(err).toContain('stopped; 1 of 3 reports are read');
    expect(server.current.asked).toHaveLength(1);
    expect((await extract(...prices)).code).toBe(0);
    expect(server.current.asked).toHaveLength(3);
  });

  it('does not knock again where the key is refused', async () => {
    await addTwoMore();
    server.current.replies = [status(401, { error: { message: `who is ${KEY}?` } })];
    const { code, err } = await extract('--jobs', '1');
    expect(code).toBe(1);
    expect(err).toContain('the provider refuses the key');
    expect(err).not.toContain(KEY);
    expect(server.current.asked).toHaveLength(1);
  });

  it('keeps no statement of an answer that is none', async () => {
    server.current.replies = [says('I would rather not.')];
    const { code, err } = await extract();
    expect(code).toBe(1);
    expect(err).toContain('is not the JSON that was asked for');
    expect((await readProject(project)).statements).toEqual([]);
  });

  it('reads a file without a project', async () => {
    server.current.replies = [says({ entities: ENTITIES, statements: [DENIAL] })];
    const { id, title, text } = DOCUMENT;
    const stdin = JSON.stringify({ id, title, text, publisher: 'The Post', published: '2025-03-05' });
    const argv = ['extract', '--with', 'llm', '--model', 'm', '--base-url', server.current.url, '--format', 'evaluation', '-'];
    const { code, out } = await kg(argv, { env: ENV, stdin });
    expect(code).toBe(0);
    expect(JSON.parse(out).statements).toHaveLength(1);
  });
});

describe('options of models', () => {
  it.each([
    [['--with', 'llm'], {}, 'which provider?'],
    [['--with', 'llm', '--provider', 'ollama'], {}, 'which model?'],
    [['--with', 'llm', '--provider', 'openai', '--model', 'm'], {}, 'openai needs a key'],
    [['--with', 'llm', '--provider', 'openai-compatible', '--model', 'm'], {}, 'needs the address of its server'],
    [['--with', 'llm', '--provider', 'ollama', '--model', 'm', '--max-cost', '1'], {}, 'a limit of cost needs prices'],
    [['--with', 'llm', '--provider', 'ollama', '--model', 'm', '--price-in', '1'], {}, 'one price is missing'],
    [['--with', 'llm', '--provider', 'ollama', '--model', 'm'], { KG_LLM_PRICE_IN: '1 €' }, 'KG_LLM_PRICE_IN is no amount'],
    [['--with', 'llm', '--provider', 'ollama', '--model', 'm\u001b[2J'], {}, 'not the name of a model'],
    [['--with', 'llm', '--provider', 'ollama', '--model', 'm', '--trace', 'x.txt'], {}, 'a model does not say how it reads'],
    [['--with', 'llm', '--provider', 'ollama', '--model', 'm', '--format', 'brat', 'x.txt'], {}, 'a model does not say how it reads'],
    [['--model', 'm'], {}, 'the rules ask no model'],
  ] as const)('%j are refused', async (options, env, words) => {
    const { code, err } = await kg(['extract', '--project', project, ...options], { env });
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
