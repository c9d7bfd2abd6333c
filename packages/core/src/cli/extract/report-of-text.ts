import { z } from 'zod';
import { throwOnErrors } from '../../base/errors.ts';
import { type Document, documentSchema } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import { schemaDiagnostics } from '../../model/schema-diagnostics.ts';
import { documentOf, type ReportFile } from '../../store/report-file.ts';
import { findPublisher, slug } from '../publisher.ts';

/** A report that stands alone: its document and its publisher as the only entity that is known beforehand. */
export interface LoneReport {
  readonly document: Document;
  readonly publisher: Entity;
}

/** A report's metadata and text as the evaluation format has them; whatever else the file says is not looked at. */
const unreadSchema = z.object({ id: z.string(), title: z.string(), publisher: z.string(), published: z.string(), text: z.string() });

/** @throws KgError `invalid` with file and field */
export function fromEvaluationFile(json: unknown, file: string): LoneReport & { readonly id: string } {
  const parsed = unreadSchema.safeParse(json);
  if (!parsed.success) throwOnErrors(schemaDiagnostics(parsed.error, { file }), 'not a report in the evaluation format');
  const { id, title, publisher, published, text } = parsed.data!;
  const entity = findPublisher(publisher, []).entity;
  return { id, publisher: entity, document: checked({ id: fileName(id), title, publisher: entity.id, published, text }, file) };
}

/** @throws KgError `invalid` */
export function fromReportFile(report: ReportFile, file: string): LoneReport {
  const { entity } = findPublisher(report.publisher, []);
  return { publisher: entity, document: checked({ ...documentOf(report, entity.id), id: fileName(report.id) }, file) };
}

/** A text without metadata, exactly as it is: offsets count from its first character. */
export function fromPlainText(text: string, published = '2000-01-01'): LoneReport {
  const { entity } = findPublisher('unknown', []);
  return { publisher: entity, document: checked({ id: 'text', title: 'text', publisher: entity.id, published, text }, 'text') };
}

function fileName(id: string): string {
  return id.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '') || slug(id) || 'report';
}

function checked(fields: Record<string, unknown>, file: string): Document {
  const parsed = documentSchema.safeParse(fields);
  if (!parsed.success) throwOnErrors(schemaDiagnostics(parsed.error, { file }), 'not a report');
  return parsed.data as Document;
}
