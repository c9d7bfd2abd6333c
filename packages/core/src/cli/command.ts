import { type Command, InvalidArgumentError, Option } from 'commander';
import { asOf } from '../build/as-of.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { isEdtf } from '../model/edtf.ts';
import { type BuildOptions, buildGraph } from '../pipeline.ts';
import { readProject } from '../store/read-project.ts';
import type { CommandContext } from './context.ts';

/** What every command that reads a project takes. */
export interface ProjectOptions {
  readonly project: string;
  readonly json?: boolean | undefined;
}

/** What every command that looks at the graph takes. */
export interface ViewOptions extends ProjectOptions {
  readonly asOf?: string | undefined;
}

/** How a command shows up in `--help`. */
export interface CommandText {
  /** With its arguments: `show <id>`. */
  readonly name: string;
  readonly group: 'Fill a project:' | 'Look at the graph:' | 'Judge what was read:' | 'Hand it on:';
  readonly description: string;
  readonly examples: readonly string[];
}

/** Adds a command that prints JSON on demand. */
export function addCommand(program: Command, { name, group, description, examples }: CommandText): Command {
  return program
    .command(name)
    .helpGroup(group)
    .description(description)
    .option('--json', 'print JSON')
    .addHelpText('after', `\nExample${examples.length > 1 ? 's' : ''}:\n${examples.map((e) => `  ${e}`).join('\n')}`);
}

/** Adds a command that reads a project folder. */
export function addProjectCommand(program: Command, context: CommandContext, text: CommandText): Command {
  return addCommand(program, text).option(
    '-p, --project <folder>',
    'project folder; KG_PROJECT sets another default',
    context.io.env.KG_PROJECT || 'data',
  );
}

/** Adds a command that also takes the graph as it was known on a date. */
export function addViewCommand(program: Command, context: CommandContext, text: CommandText): Command {
  const option = new Option('--as-of <date>', 'the graph as it was known on a date').argParser(parseDate);
  return addProjectCommand(program, context, text).addOption(option);
}

/** The graph of a project, today or as it was known on a date. */
export async function graphOf(options: Pick<ViewOptions, 'project' | 'asOf'>, build: BuildOptions = {}): Promise<KnowledgeGraph> {
  const project = await readProject(options.project);
  return buildGraph(options.asOf === undefined ? project : asOf(project, options.asOf), build);
}

/** Takes an option's EDTF date. */
export function parseDate(text: string): string {
  if (!isEdtf(text)) throw new InvalidArgumentError('Expected a date such as 2025-11-21, 2025-11 or 2025.');
  return text;
}
