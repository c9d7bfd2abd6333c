export { type Diagnostic, formatDiagnostic, formatPlace, type Place } from './base/diagnostic.ts';
export { type ErrorCode, KgError } from './base/errors.ts';
export { asOf } from './build/as-of.ts';
export type { Layer } from './build/assemble.ts';
export { diff, type GraphDiff, type StatusChange } from './build/diff.ts';
export { type Origins, originsOf } from './build/origins.ts';
export { ingest } from './extract/ingest/ingest.ts';
export {
  type Dropped,
  type DropReason,
  type IngestedReport,
  type IngestOptions,
  REPORT_FORMATS,
  type ReportFormat,
} from './extract/ingest/ingested-report.ts';
export { type EdgeAttributes, type NodeAttributes, toGraphology } from './graph/graphology.ts';
export { type FactFilter, type IntegrityReport, KnowledgeGraph } from './graph/knowledge-graph.ts';
export { type Layout, layout } from './graph/layout.ts';
export { type Direction, PropertyGraph } from './graph/property-graph.ts';
export { type AnnotatedReport, fromEvaluation } from './io/evaluation.ts';
export { type GexfOptions, toGexf } from './io/gexf.ts';
export { type FromGexfOptions, fromGexf } from './io/gexf-import.ts';
export type { GexfGraph } from './io/gexf-reader.ts';
export { fromGraphologyJson } from './io/graphology-import.ts';
export { toGraphologyJson } from './io/graphology-json.ts';
export { EXPORTERS, type Exporter, type ExportOptions, IMPORTERS, type Importer } from './io/index.ts';
export { escapeXml, unescapeForbidden } from './io/xml.ts';
export { diplomacy, diplomacyData } from './model/diplomacy.ts';
export { type Document, documentSchema } from './model/document.ts';
export {
  compareEdtf,
  type Edtf,
  type EdtfDate,
  type EdtfInterval,
  formatEdtf,
  isEdtf,
  overlaps,
  type Precision,
  parseEdtf,
  type TimeBounds,
  within,
} from './model/edtf.ts';
export { type Entity, type EntityInput, entitySchema, UNNAMED_SOURCE } from './model/entity.ts';
export { type Extraction, extractionInput, extractionSchema } from './model/extraction.ts';
export { type Claim, type Fact, MODALITIES, type Modality, STATUSES, type Status } from './model/fact.ts';
export type { ClaimId, DocumentId, EntityId, FactId, StatementId } from './model/ids.ts';
export { type Judgement, judgementSchema } from './model/judgement.ts';
export { defineOntology, type Ontology, type OntologyInput, ontologySchema, type Relation } from './model/ontology.ts';
export { type Project, type ProjectJson, projectFromJson, projectToJson } from './model/project.ts';
export { Float, type Properties, type PropertyValue } from './model/property.ts';
export { type Review, readingKey, reviewSchema } from './model/review.ts';
export {
  type Attribution,
  completeStatement,
  type Evidence,
  type Qualifiers,
  type Statement,
  type StatementInput,
  statementId,
  statementInputSchema,
  statementSchema,
} from './model/statement.ts';
export { type Addition, type BuildOptions, buildGraph, extendGraph } from './pipeline.ts';
export type { SuspectedDuplicate } from './resolve/suspected-duplicates.ts';
