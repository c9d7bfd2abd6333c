import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Served, ServeOptions } from '../../serve/serve-project.ts';
import { readProject } from '../../store/read-project.ts';
import { addProjectCommand, type ProjectOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';

/** `kg view`: the explorer in the browser, until somebody stops it. */
export function registerView(program: Command, context: CommandContext, serve: (options: ServeOptions) => Promise<Served>): void {
  addProjectCommand(program, context, {
    name: 'view',
    group: 'Look at the graph:',
    description: 'serve the explorer on 127.0.0.1 and follow changes of the project',
    examples: ['kg view', 'kg view --port 0 --project my-story'],
  })
    .addOption(new Option('--port <number>', 'the next free one when it is taken; 0 for any').argParser(parsePort).default(4173))
    .action(async ({ project, json, port }: ProjectOptions & { port: number }) => {
      const served = await serve({ load: () => readProject(project), watch: [project], port });
      context.print(json, { url: served.url }, () => `Viewer: ${served.url}   (Ctrl+C to stop)`);
      await context.io.interrupted();
      await served.close();
    });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('Expected a number from 0 to 65535.');
  return port;
}
