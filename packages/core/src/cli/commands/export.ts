import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { KgError } from '../../base/errors.ts';
import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import { type Layout, layout } from '../../graph/layout.ts';
import { toGexf } from '../../io/gexf.ts';
import { toGraphologyJson } from '../../io/graphology-json.ts';
import type { BuildOptions } from '../../pipeline.ts';
import { writeAtomically } from '../../store/atomic-write.ts';
import { addViewCommand, graphOf, type ViewOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { oneLine } from '../text/safe.ts';
import { count } from '../text/table.ts';

const WRITERS = { gexf: toGexf, json: toGraphologyJson } as const satisfies Record<
  string,
  (graph: KnowledgeGraph, options: { layout: Layout }) => Iterable<string>
>;
type Format = keyof typeof WRITERS;

interface ExportOptions extends ViewOptions {
  readonly format?: Format;
  readonly layer: NonNullable<BuildOptions['layer']>;
  readonly output: string;
}

/** `kg export`: the graph in other tools' formats. */
export function registerExport(program: Command, context: CommandContext): void {
  addViewCommand(program, context, {
    name: 'export',
    group: 'Hand it on:',
    description: 'write the graph for other tools',
    examples: ['kg export -o plan.gexf', 'kg export --format json --layer claims | gzip > plan.json.gz'],
  })
    .addOption(
      new Option('--format <format>', 'gexf for Gephi, json for graphology; the ending of the file says it otherwise').choices(
        Object.keys(WRITERS),
      ),
    )
    .addOption(new Option('--layer <layer>', 'how much becomes nodes').choices(['facts', 'claims', 'statements']).default('facts'))
    .option('-o, --output <file>', 'a file, or - for standard output', '-')
    .action(async (options: ExportOptions) => {
      const { output, layer, json } = options;
      const write = WRITERS[options.format ?? formatOf(output)];
      const graph = await graphOf(options, { layer });
      const chunks = write(graph, { layout: layout(graph.store) });
      if (output === '-') await pipeline(Readable.from(chunks), context.io.stdout, { end: false });
      else {
        await writeAtomically(output, [...chunks].join(''));
        const { order, size } = graph.store;
        context.print(
          json,
          { file: output, nodes: order, edges: size },
          () => `${oneLine(output)}: ${count(order, 'node')}, ${count(size, 'edge')}`,
        );
      }
    });
}

function formatOf(file: string): Format {
  const ending = extname(file).slice(1).toLowerCase();
  if (Object.hasOwn(WRITERS, ending)) return ending as Format;
  throw new KgError('usage', 'no format given', {
    found: file === '-' ? 'standard output' : file,
    expected: `--format ${Object.keys(WRITERS).join('|')}`,
  });
}
