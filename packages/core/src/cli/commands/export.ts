import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { KgError } from '../../base/errors.ts';
import { LAYERS } from '../../build/assemble.ts';
import { layout } from '../../graph/layout.ts';
import { EXPORTERS, type Exporter } from '../../io/index.ts';
import type { BuildOptions } from '../../pipeline.ts';
import { writeAtomically } from '../../store/atomic-write.ts';
import { addViewCommand, graphOf, type ViewOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { oneLine } from '../text/safe.ts';
import { count } from '../text/table.ts';

interface ExportOptions extends ViewOptions {
  readonly format?: string | undefined;
  readonly layer: NonNullable<BuildOptions['layer']>;
  readonly output: string;
}

const formats = EXPORTERS.map((e) => `${e.name}: ${e.description}`).join('; ');

/** `kg export`: the graph in other tools' formats. */
export function registerExport(program: Command, context: CommandContext): void {
  addViewCommand(program, context, {
    name: 'export',
    group: 'Hand it on:',
    description: 'write the graph for other tools',
    examples: ['kg export -o plan.gexf', 'kg export --format json --layer claims | gzip > plan.json.gz'],
  })
    .addOption(
      new Option('--format <format>', `${formats}; the ending of the file says it otherwise`).choices(EXPORTERS.map((e) => e.name)),
    )
    .addOption(new Option('--layer <layer>', 'how much becomes nodes').choices(LAYERS).default('facts'))
    .option('-o, --output <file>', 'a file, or - for standard output', '-')
    .action(async (options: ExportOptions) => {
      const { output, layer, json } = options;
      const { write } = exporterFor(options.format, output);
      const graph = await graphOf(options, { layer });
      const chunks = write(graph, { layout: layout(graph.store) });
      if (output === '-') await pipeline(Readable.from(chunks), context.io.stdout, { end: false });
      else {
        await writeAtomically(output, chunks);
        const { order, size } = graph.store;
        context.print(
          json,
          { file: output, nodes: order, edges: size },
          () => `${oneLine(output)}: ${count(order, 'node')}, ${count(size, 'edge')}`,
        );
      }
    });
}

/** The exporter by name, or by the ending of the file. */
function exporterFor(name: string | undefined, file: string): Exporter {
  const exporter = EXPORTERS.find((e) => (name === undefined ? e.extension === extname(file).toLowerCase() : e.name === name));
  if (exporter) return exporter;
  throw new KgError('usage', 'no format given', {
    found: file === '-' ? 'standard output' : file,
    expected: `--format ${EXPORTERS.map((e) => e.name).join('|')}`,
  });
}
