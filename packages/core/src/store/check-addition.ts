import type { Diagnostic } from '../base/diagnostic.ts';
import { KgError, throwOnErrors } from '../base/errors.ts';
import { didYouMean } from '../base/suggest.ts';
import { selectorMatches } from '../base/text.ts';
import { type Document, documentSchema } from '../model/document.ts';
import { type Entity, entitySchema } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import { checkValue } from '../model/schema-diagnostics.ts';
import { type Statement, statementId, statementSchema } from '../model/statement.ts';
import { formatReport, parseReport } from './report-file.ts';
import { decodeText } from './text-file.ts';

/** A report with its new entities and its statements. */
export interface Addition {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}

/**
 * Checks an addition before its first byte is written, so that the project can still be read afterwards.
 * @throws KgError `conflict` when another report is in the way, `invalid` with every finding
 */
export function checkAddition(project: Project, addition: Addition): void {
  const { document, entities, statements } = addition;
  refuseConflict(project, document);
  const diagnostics: Diagnostic[] = [];
  const place = { subject: `report ${document.id}` };
  if (checkValue(documentSchema, document, place, diagnostics) && !readsBack(document))
    diagnostics.push({
      severity: 'error',
      code: 'text',
      message: 'the report would be another one when it is read back',
      place,
      expected: 'no blanks at either end, lines that end in `\\n` alone, no NUL, no half characters',
    });
  const ids = new Set<string>(project.entities.map((e) => e.id));
  for (const entity of entities) {
    checkValue(entitySchema, entity, { subject: `entity ${entity.id}` }, diagnostics);
    ids.add(entity.id);
  }
  if (!ids.has(document.publisher))
    diagnostics.push({
      severity: 'error',
      code: 'unknown-publisher',
      message: 'the publisher is not among the entities',
      place,
      found: document.publisher,
      hint: didYouMean(document.publisher, ids),
    });
  for (const statement of statements) checkStatement(statement, document, diagnostics);
  throwOnErrors(diagnostics, `report ${document.id} cannot be added`);
}

function readsBack(document: Document): boolean {
  try {
    const file = decodeText(new TextEncoder().encode(formatReport(document)), '');
    const again = documentSchema.parse({ ...parseReport(file, '').report, id: document.id });
    return JSON.stringify(again) === JSON.stringify(documentSchema.parse(document));
  } catch {
    return false;
  }
}

/** Two ids that differ only in case or in the form of their letters would be one file on many disks. */
function refuseConflict(project: Project, document: Document): void {
  const fold = (id: string): string => id.normalize('NFC').toLowerCase();
  const other = project.documents.find((d) => fold(d.id) === fold(document.id));
  if (other && (other.id !== document.id || other.text !== document.text))
    throw new KgError('conflict', 'a report of this id has another text', {
      place: { subject: `report ${other.id}` },
      hint: 'add it under another id: statements point into the old text',
    });
}

function checkStatement(statement: Statement, document: Document, diagnostics: Diagnostic[]): void {
  const place = { subject: `statement ${statement.id}` };
  if (!checkValue(statementSchema, statement, place, diagnostics)) return;
  const { evidence } = statement;
  const id = statementId(statement);
  const wrong = (code: string, message: string, found: string, expected: string): void =>
    void diagnostics.push({ severity: 'error', code, message, place, found, expected });
  if (id !== statement.id) wrong('statement-id', 'the id does not fit the statement', statement.id, id);
  if (evidence.document !== document.id) wrong('other-document', 'the statement is about another report', evidence.document, document.id);
  else if (!selectorMatches(document.text, evidence))
    wrong('evidence-not-found', 'the quotation is not at its offsets', document.text.slice(evidence.start, evidence.end), evidence.exact);
}
