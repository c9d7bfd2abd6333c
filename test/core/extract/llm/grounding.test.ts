import { diplomacy, statementSchema } from '@proj/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectorMatches } from '../../../../packages/core/src/base/text.ts';
import { AnswerForm } from '../../../../packages/core/src/extract/llm/answer.ts';
import { groundEntities } from '../../../../packages/core/src/extract/llm/ground-entities.ts';
import { groundStatement } from '../../../../packages/core/src/extract/llm/ground-statements.ts';
import { ReportWords } from '../../../../packages/core/src/extract/llm/report-words.ts';
import { DENIAL, DOCUMENT, ENTITIES, KNOWN, MEETING, TEXT } from './answers.ts';

const form = new AnswerForm(diplomacy);
const words = new ReportWords(TEXT);
/** Names that the text does not have, and that it has by other forms: the project's and the gazetteer's. */
const NOT_FROM_TEXT = ['Norway', 'ada-lund'];

const piece = fc
  .tuple(fc.nat(TEXT.length), fc.nat(60))
  .map(([start, length]) => TEXT.slice(start, start + length))
  .filter((s) => s.trim() !== '');
const text = fc.oneof(
  piece,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('Mallory Vane', 'the', '__proto__', 'Ada Lund', '', '.*'),
);
const ref = fc.constantFrom('ada', 'bo', 'cy', 'no', 'oslo', 'accord', 'off', 'x', 'y', '__proto__', 'constructor');
const label = fc.constantFrom('Person', 'Country', 'Place', 'Plan', 'Organization', 'UnnamedSource', 'Document', 'Claim', 'Actor');
const entity = fc.record({
  ref,
  label,
  name: text,
  known: fc.constantFrom(null, 'ada-lund', 'zed-quill'),
  mentions: fc.array(text, { maxLength: 4 }),
});
const statement = fc.record({
  subject: fc.oneof(ref, fc.constantFrom('ada', 'cy')),
  object: fc.oneof(ref, fc.constantFrom('bo', 'accord')),
  relation: fc.constantFrom('MET_WITH', 'APPROVED', 'DENIED', 'BRIBED', 'CRITICIZED'),
  quote: fc.oneof(text, fc.constantFrom(MEETING.quote, MEETING.quote.toUpperCase(), DENIAL.quote)),
  start: fc.oneof(fc.constant(null), fc.nat(300)),
  voices: fc.array(fc.record({ agent: ref, role: fc.constantFrom('outlet', 'speaker'), cue: text }), { maxLength: 2 }),
  time: fc.oneof(fc.constant(null), fc.record({ edtf: fc.constantFrom('2025-03-03', 'soon'), words: text })),
  topic: fc.oneof(fc.constant(null), text),
  with: fc.array(ref, { maxLength: 2 }),
});

describe('whatever a model answers', () => {
  it('nothing becomes a statement that does not rest on the words of the report', () => {
    let kept = 0;
    fc.assert(
      fc.property(fc.array(entity, { maxLength: 5 }), fc.array(statement, { maxLength: 5 }), (entities, statements) => {
        const answer = form.read({ entities: [...ENTITIES, ...entities], statements })!;
        const { byRef } = groundEntities(answer.entities, words, KNOWN.entities, KNOWN.entities.slice(0, 2), diplomacy, 'r1');
        const grounds = {
          document: DOCUMENT,
          words,
          entities: byRef,
          ontology: diplomacy,
          origin: { extractor: 'llm:m', recorded: '2025-04-01' },
        };
        const ids = new Map([...byRef.values()].map((g) => [g.entity.id as string, g.entity]));
        for (const { entity, isKnown, mentions } of byRef.values()) {
          for (const said of [...mentions, ...(isKnown || NOT_FROM_TEXT.includes(entity.name) ? [] : [entity.name])])
            expect(words.has(said)).toBe(true);
          expect(entity.id).not.toBe('zed-quill'); // the model was not told of it
        }
        for (const model of answer.statements) {
          const { statement: s } = groundStatement(model, grounds);
          if (!s) continue;
          kept++;
          expect(statementSchema.safeParse(s).success).toBe(true);
          expect(selectorMatches(TEXT, s.evidence)).toBe(true);
          expect(diplomacy.allows(diplomacy.relations.get(s.relation)!, ids.get(s.subject)!.label, ids.get(s.object)!.label)).toBe(true);
          for (const { agent, cue } of s.attribution.slice(1)) expect(ids.has(agent) && (cue === undefined || words.has(cue))).toBe(true);
          for (const id of s.qualifiers.with ?? []) expect(ids.has(id)).toBe(true);
          expect(s.qualifiers.topic === undefined || words.has(s.qualifiers.topic)).toBe(true);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
    expect(kept).toBeGreaterThan(20); // else the test would test nothing
  });
});
