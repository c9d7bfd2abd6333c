import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { kg, testFolder } from './kg.ts';

const folder = testFolder();
let project: string;

/** A project that uses what the small one leaves out: kinds, aliases, qualifiers, plans, doubts, an address, another language. */
beforeEach(async () => {
  project = join(folder.path, 'rich');
  await kg(['init', project]);
  await writeFile(
    join(project, 'entities.yaml'),
    `entities:
  - { id: ada, label: Person, name: Ada, aliases: [Ada N., Countess of L.], description: Minister of Freedonia for many years, wikidata: Q7259 }
  - { id: senate, label: Organization, kind: legislature, name: Senate }
  - { id: bo, label: Person, name: Bo }
  - { id: zenda-post, label: Organization, kind: outlet, name: Zenda Post }
  - { id: aide, label: UnnamedSource, name: an aide, count: 1 }
  - { id: guard, label: UnnamedSource, name: a guard, count: 1 }
  - { id: accord, label: Plan, name: The Accord }
`,
  );
  const sentences = [
    'In the capital, after a long night of which nobody would speak, Ada might meet Bo next week, an aide said, if the weather allows it and the harbour opens.',
    'Ada sits in the Senate as its clerk.',
    'Ada will visit Bo in May, a guard said.',
    'Ada may have seen the Accord, an aide said.',
  ];
  await writeFile(
    join(project, 'reports', 'r.md'),
    `---\ntitle: Ada and Bo\npublisher: Zenda Post\npublished: 2025-11-20T09:08:00+03:00\nurl: https://zenda.example/1\nlanguage: de\norigin: Restates a broadcast of the evening before, in other words and in another order than it was told\n---\n\n${sentences.join('\n\n')}\n`,
  );
  await writeFile(
    join(project, 'statements', 'r.yaml'),
    `document: r
extractor: hand
review: accepted
recorded: 2025-11-21
statements:
  - { subject: ada, relation: MET_WITH, object: bo, modality: planned, certainty: possible, qualifiers: { topic: the harbour, time: 2025-11-XX }, attribution: [{ agent: aide, role: speaker, cue: said }], evidence: "Ada might meet Bo next week, an aide said" }
  - { subject: ada, relation: HOLDS, object: senate, qualifiers: { office: clerk }, evidence: Ada sits in the Senate }
  - { subject: ada, relation: VISITED, object: senate, modality: possible, certainty: unknown, review: rejected, evidence: Ada will visit Bo in May }
  - { subject: ada, relation: MET_WITH, object: bo, modality: planned, qualifiers: { time: 2026-05 }, attribution: [{ agent: guard, role: speaker, cue: said }], evidence: "Ada will visit Bo in May, a guard said" }
  - { subject: ada, relation: DISCUSSED, object: accord, modality: possible, certainty: unknown, qualifiers: { with: [bo] }, attribution: [{ agent: aide, role: speaker, cue: said }], evidence: "Ada may have seen the Accord, an aide said" }
`,
  );
});
const look = (...argv: string[]) => kg([...argv, '--project', project]);

describe('kg', () => {
  it('shows all that an entity has', async () => {
    expect((await look('show', 'ada')).out).toMatch(
      /^Ada, Person\n {2}Minister of Freedonia for many years\n {2}also {6}Ada N\., Countess of L\.\n {2}Wikidata {2}Q7259\n {2}id {8}ada\n\n4 facts: 4 reported\n/,
    );
    expect((await look('show', 'senate')).out).toMatch(/^Senate, Organization \(legislature\)\n/);
  });

  it('shows all that a report has', async () => {
    expect((await look('show', 'r')).out).toMatch(
      /^Ada and Bo\n {2}publisher {3}Zenda Post\n {2}published {3}2025-11-20T09:08:00\+03:00\n {2}url {9}https:\/\/zenda\.example\/1\n {2}language {4}de\n {2}origin {6}Restates .*\n {2}statements {2}4\n/,
    );
  });

  it('shows a plan with its doubts, its qualifiers and the words around its words', async () => {
    const [fact] = JSON.parse((await look('timeline', '--until', '2025', '--json')).out);
    const { out } = await look('show', fact.id);
    expect(out).toMatch(/told as {5}planned/);
    expect(out).toMatch(/topic {7}the harbour/);
    expect(out).toMatch(/when {8}some day in Nov 2025/);
    expect(out).toContain('Zenda Post › an aide “said”, 20 Nov 2025 (planned, possible)');
    expect(out).toContain(
      '… a long night of which nobody would speak, “Ada might meet Bo next week, an aide said”, if the weather allows it and the harbour …',
    );
  });

  it('says a doubt that is no more than a lack of certainty', async () => {
    const [fact] = JSON.parse((await look('show', 'accord', '--json')).out).facts;
    expect((await look('show', fact.id)).out).toContain('(possible, certainty unknown)');
  });

  it('counts what reviewers rejected', async () => {
    expect((await look('build')).out).toContain('4 statements, 1 rejected in review, 4 facts');
  });

  it('orders a timeline by time and shows unnamed origins apart from single ones', async () => {
    expect((await look('timeline')).out).toMatch(/^some day in Nov 2025 .*\nMay 2026 /);
    const { out } = await look('sources', '--unnamed');
    expect(out).toMatch(/^Zenda Post: 3 facts\n[\s\S]*unnamed only[\s\S]*\n\n3 facts rest on unnamed sources only\n$/);
  });

  it('refuses a statement out of range and says where it stands', async () => {
    await writeFile(
      join(project, 'statements', 's.yaml'),
      'document: r\nextractor: hand\nrecorded: 2025-11-21\nstatements:\n  - { subject: accord, relation: MET_WITH, object: bo, evidence: Ada sits in the Senate }\n',
    );
    const { code, out } = await kg(['build', '--project', project], { tty: { columns: 100 } });
    expect(code).toBe(1);
    expect(out.startsWith('\u001B[31m')).toBe(true);
    expect(out).toMatch(/error [\s\S]*\n4 statements, 1 refused, 1 rejected in review/);
    expect(out).toMatch(/1 error, 0 warnings\n$/);
  });
});
