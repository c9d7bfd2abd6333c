import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { type Diagnostic, formatDiagnostic } from '../../base/diagnostic.ts';
import { KgError } from '../../base/errors.ts';
import type { Layer } from '../../build/assemble.ts';
import { engineFor } from '../../cypher/engine-for.ts';
import { QueryEngine } from '../../cypher/query-engine.ts';
import { IMPORTERS } from '../../io/index.ts';
import { ioError } from '../../store/io-error.ts';
import { graphOf, type ViewOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { safe } from '../text/safe.ts';

/** Where the graph comes from: a project folder, or a file that some tool has exported. */
export interface GraphOptions extends ViewOptions {
  readonly graph?: string | undefined;
  readonly layer: Layer;
}

const GRAPH_IMPORTERS = IMPORTERS.filter((i) => i.kind === 'graph');

/**
 * An engine over the graph of a project or file, with everything loaded; it only reads.
 * @throws KgError as reading the project or the file does; `usage` for a file of another format
 */
export async function openGraph(options: GraphOptions, context: CommandContext): Promise<QueryEngine> {
  const { graph: file, layer } = options;
  if (file === undefined) return engineFor(await graphOf(options, { layer })).load();
  const importer = GRAPH_IMPORTERS.find((i) => i.extension === extname(file).toLowerCase());
  if (!importer) {
    const expected = GRAPH_IMPORTERS.map((i) => `${i.extension} (${i.description})`).join(', ');
    throw new KgError('usage', 'no graph in a format that is read here', { found: file, expected });
  }
  const { store, diagnostics } = await importer.read(textOf(file), { file });
  warn(diagnostics, context);
  return new QueryEngine(store, { readOnly: true }).load();
}

/** Tells of findings on the error stream. */
export function warn(diagnostics: readonly Diagnostic[], { io }: CommandContext): void {
  for (const diagnostic of diagnostics) io.stderr.write(`${safe(formatDiagnostic(diagnostic))}\n`);
}

async function* textOf(file: string): AsyncGenerator<string> {
  try {
    yield* createReadStream(file, 'utf8') as AsyncIterable<string>;
  } catch (cause) {
    throw ioError(cause, file, 'the file cannot be read');
  }
}
