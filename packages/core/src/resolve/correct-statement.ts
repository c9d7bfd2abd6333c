import { KgError, throwOnErrors } from '../base/errors.ts';
import { didYouMean } from '../base/suggest.ts';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';
import { type Statement, statementId, statementSchema } from '../model/statement.ts';

/** The parts of a statement that a person can correct; `speaker` is the last voice of the chain. */
export const CORRECTABLE = [
  'subject',
  'relation',
  'object',
  'polarity',
  'modality',
  'certainty',
  'utterance',
  'speaker',
  'time',
  'place',
  'office',
  'topic',
  'with',
  'to',
] as const;
type Correctable = (typeof CORRECTABLE)[number];

const LISTS: readonly string[] = ['with', 'to'];
const QUALIFIERS: readonly string[] = ['time', 'place', 'office', 'topic', ...LISTS];

/** What a person has changed, field by field; an empty value takes a qualifier away. */
export type Correction = Readonly<Partial<Record<Correctable, string>>>;

/**
 * Reads `field=value`.
 * @throws KgError `usage` for another form or field
 */
export function parseCorrection(given: readonly string[]): Correction {
  const correction: Partial<Record<Correctable, string>> = {};
  for (const text of given) {
    const at = text.indexOf('=');
    const field = CORRECTABLE.find((f) => f === text.slice(0, at));
    if (at < 0 || !field)
      throw new KgError('usage', 'no field of a statement', {
        found: text,
        expected: `field=value with one of ${CORRECTABLE.join(', ')}`,
        hint: didYouMean(at < 0 ? text : text.slice(0, at), CORRECTABLE),
      });
    correction[field] = text.slice(at + 1).trim();
  }
  return correction;
}

/**
 * The statement as a person wants it: of the same words, read by hand, accepted.
 * @param recorded ISO 8601, when it was corrected
 * @throws KgError `invalid` when it is no statement any more. Whether its entities exist and the ontology allows it, the builder says
 */
export function correctStatement(statement: Statement, correction: Correction, recorded: string): Statement {
  const plain: Record<string, unknown> = {};
  const qualifiers: Record<string, unknown> = { ...statement.qualifiers };
  for (const [field, value] of Object.entries(correction))
    if (!QUALIFIERS.includes(field)) plain[field] = value;
    else if (value === '') delete qualifiers[field];
    else qualifiers[field] = LISTS.includes(field) ? value.split(',').map((id) => id.trim()) : value;
  const { speaker, ...fields } = plain;
  const attribution = speaker === undefined ? statement.attribution : withSpeaker(statement, String(speaker));
  const changed = { ...statement, ...fields, qualifiers, attribution, extractor: 'hand', confidence: 1, review: 'accepted', recorded };
  const parsed = statementSchema.safeParse({ ...changed, id: statementId(changed as Statement) });
  if (!parsed.success) throwOnErrors(schemaDiagnostics(parsed.error, { subject: `statement ${statement.id}` }), 'not a statement');
  return parsed.data as Statement;
}

/** No speaker: the reporter's own voice. */
function withSpeaker({ attribution }: Statement, agent: string): unknown[] {
  const outer = attribution.filter((a) => a.role !== 'speaker');
  const cue = attribution.findLast((a) => a.role === 'speaker')?.cue;
  return agent === '' ? outer : [...outer, { agent, role: 'speaker', ...(cue !== undefined && { cue }) }];
}
