import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { KgError } from '../../base/errors.ts';
import { LAYERS } from '../../build/assemble.ts';
import { writeAtomically } from '../../store/atomic-write.ts';
import { addViewCommand } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { type GraphOptions, openGraph } from '../query/open-graph.ts';
import { addParameter, type GivenParameters } from '../query/parameters.ts';
import { startRepl } from '../query/repl.ts';
import { runQuery } from '../query/run-query.ts';
import { ROW_FORMATS, type RowFormat } from '../query/write-rows.ts';
import { readInput } from '../read-input.ts';

interface QueryCommandOptions extends GraphOptions {
  readonly file?: string | undefined;
  readonly format: RowFormat;
  readonly param: GivenParameters;
  readonly explain?: boolean | undefined;
  readonly profile?: boolean | undefined;
  readonly timeout?: number | undefined;
  readonly maxRows?: number | undefined;
  readonly output: string;
}

const TEXT = {
  name: 'query [text]',
  group: 'Look at the graph:',
  description:
    'ask the graph in Cypher, - for a query on standard input. On a terminal without a query: a prompt with history and completion. ' +
    'Queries only read: the graph comes from statements',
  examples: [
    "kg query 'MATCH (p:Person)-[r:MET_WITH]-(q) RETURN p.name, q.name, r.time ORDER BY r.time'",
    'kg query "MATCH (who)-[d:DENIED]->(what) UNWIND kg.statements(d) AS s RETURN who.name, what.name, s.evidence.exact"  # who denies what, in which words',
    "kg query 'MATCH (n {id: $id})--(m) RETURN m.name' --param id=steve-witkoff --format csv -o neighbours.csv",
    "kg query --graph plan.gexf --profile 'MATCH (a)-->(b)-->(c) RETURN count(*)'",
    'kg query -f daily.cypher --json | jq',
  ],
} as const;

/** `kg query`: Cypher over a project or an exported graph. */
export function registerQuery(program: Command, context: CommandContext): void {
  addViewCommand(program, context, TEXT)
    .addOption(new Option('--layer <layer>', 'how much becomes nodes').choices(LAYERS).default('claims'))
    .addOption(new Option('--graph <file>', 'an exported graph in place of the project: .gexf or .json').conflicts(['asOf', 'layer']))
    .option('-f, --file <file>', 'read the query from a file')
    .addOption(new Option('--format <format>', 'how rows are printed').choices(ROW_FORMATS).default('table'))
    .addOption(new Option('--param <name=value>', 'a parameter, JSON or text; repeatable').argParser(addParameter).default({}, 'none'))
    .addOption(new Option('--explain', 'print the plan without running it').conflicts('profile'))
    .option('--profile', 'run it and print the plan with rows and milliseconds')
    .addOption(new Option('--timeout <ms>', 'stop after so many milliseconds').argParser(parseCount))
    .addOption(new Option('--max-rows <n>', 'fail when there are more rows').argParser(parseCount))
    .option('-o, --output <file>', 'a file, or - for standard output', '-')
    .action((text: string | undefined, options: QueryCommandOptions) => query(text, options, context));
}

async function query(given: string | undefined, options: QueryCommandOptions, context: CommandContext): Promise<void> {
  const { io } = context;
  const { param: parameters, timeout, maxRows, output } = options;
  const format = options.json ? 'json' : options.format;
  if (given !== undefined && options.file !== undefined) throw new KgError('usage', 'two queries given', { expected: 'a text or --file' });
  const input = options.file ?? (given === '-' ? '-' : undefined);
  const text = input === undefined ? given : await readInput(input, io);
  if (text === undefined) {
    if (!io.stdin.isTTY || !io.stdout.isTTY)
      throw new KgError('usage', 'no query given', { expected: 'a text, --file FILE, or - for standard input; on a terminal, nothing' });
    return startRepl(await openGraph(options, context), context, { format, parameters, timeout, maxRows });
  }
  const engine = await openGraph(options, context);
  const mode = options.explain ? 'EXPLAIN ' : options.profile ? 'PROFILE ' : '';
  const run = runQuery(engine, mode, text, { format, parameters, timeout, maxRows, isFile: output !== '-' }, context);
  if (output === '-') await pipeline(Readable.from(run.pieces), io.stdout, { end: false });
  else await writeAtomically(output, run.pieces);
  run.finish();
}

function parseCount(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || !Number.isSafeInteger(number)) throw new InvalidArgumentError('Expected a whole number from 1.');
  return number;
}
