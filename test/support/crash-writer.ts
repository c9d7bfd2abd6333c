// A process that adds to a project until it is killed, and says on standard output what has been acknowledged: one JSON line each.
import { writeSync } from 'node:fs';
import { completeStatement, documentSchema, entitySchema, type Judgement, statementInputSchema } from '@proj/core';
import { addJudgement, addReport } from '@proj/core/node';
import { random } from './interleave.ts';

const [folder = '', run = ''] = process.argv.slice(2);
const next = random(Number(run));
const acknowledge = (what: object): void => void writeSync(1, `${JSON.stringify(what)}\n`);
const statement = { relation: 'MET_WITH', recorded: '2025-03-07', extractor: 'hand', utterance: 'none' };

for (let i = 0; ; i++) {
  const id = `r${run}-${i}`;
  const outlet = entitySchema.parse({ id: `outlet-${run}-${i}`, label: 'Organization', name: `Вісник ${run} ${i}` });
  const people = Array.from({ length: 3 }, (_, n) => entitySchema.parse({ id: `p${run}-${i}-${n}`, label: 'Person', name: `Особа ${n}` }));
  const sentences = Array.from({ length: 1 + Math.floor(next() * 200) }, (_, n) => `Речення ${n}: p${n % 3} met p${(n + 1) % 3}.`);
  const text = sentences.join(' ');
  const document = documentSchema.parse({ id, title: `Report ${id}`, publisher: outlet.id, published: '2025-03-05', text });
  const statements = sentences.slice(0, 6).map((evidence, n) => {
    const [subject, object] = [people[n % 3]!.id, people[(n + 1) % 3]!.id];
    return completeStatement(statementInputSchema.parse({ ...statement, subject, object, evidence }), document);
  });
  const [first, ...more] = statements;
  await addReport(folder, { document, entities: [outlet, ...people], statements: [first!] });
  acknowledge({ document: id, statements: [first!.id] });
  await addReport(folder, { document, entities: [], statements: more });
  acknowledge({ statements: more.map((s) => s.id) });
  const judgement = { verdict: 'unsure', left: people[0]!.id, right: people[1]!.id, note: id } as Judgement;
  await addJudgement(folder, judgement);
  acknowledge({ judgement: id });
}
