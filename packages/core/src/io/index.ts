import type { Layout } from '../graph/layout.ts';
import type { PropertyGraph } from '../graph/property-graph.ts';
import { type AnnotatedReport, fromEvaluation } from './evaluation.ts';
import { toGexf } from './gexf.ts';
import { type FromGexfOptions, fromGexf } from './gexf-import.ts';
import type { GexfGraph } from './gexf-reader.ts';
import { fromGraphologyJson } from './graphology-import.ts';
import { toGraphologyJson } from './graphology-json.ts';

/** What every exporter understands. */
export interface ExportOptions {
  /** Where the nodes stand. */
  readonly layout?: Layout | undefined;
}

/** A format that the graph can be written in. */
export interface Exporter {
  readonly name: string;
  readonly description: string;
  /** Of its files, with the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file in chunks of bounded length. */
  readonly write: (graph: { readonly store: PropertyGraph }, options?: ExportOptions) => Iterable<string>;
}

/** A format that can be read: a report with its statements for the project, or a graph that stands for itself. */
export type Importer =
  | {
      readonly kind: 'report';
      readonly name: string;
      readonly description: string;
      readonly extension: string;
      /** @param recorded ISO 8601, when the statements enter the store */
      readonly read: (json: unknown, recorded: string) => AnnotatedReport;
    }
  | {
      readonly kind: 'graph';
      readonly name: string;
      readonly description: string;
      readonly extension: string;
      readonly read: (source: string | Iterable<string> | AsyncIterable<string>, options?: FromGexfOptions) => Promise<GexfGraph>;
    };

/** Every format that is written; the one place to add another. */
export const EXPORTERS: readonly Exporter[] = [
  { name: 'gexf', description: 'GEXF 1.3, for Gephi', extension: '.gexf', mediaType: 'application/gexf+xml', write: toGexf },
  { name: 'json', description: 'JSON of graphology', extension: '.json', mediaType: 'application/json', write: toGraphologyJson },
];

/** Every format that is read; the one place to add another. */
export const IMPORTERS: readonly Importer[] = [
  { kind: 'report', name: 'evaluation', description: 'an annotated report', extension: '.json', read: fromEvaluation },
  { kind: 'graph', name: 'gexf', description: 'GEXF 1.0 to 1.3', extension: '.gexf', read: fromGexf },
  { kind: 'graph', name: 'json', description: 'JSON of graphology', extension: '.json', read: fromGraphologyJson },
];
