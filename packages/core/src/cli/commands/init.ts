import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { initProject } from '../../store/write-project.ts';
import { addCommand } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { oneLine } from '../text/safe.ts';

/** `kg init`: an empty project folder. */
export function registerInit(program: Command, context: CommandContext): void {
  addCommand(program, {
    name: 'init <folder>',
    group: 'Fill a project:',
    description: 'make a new project folder',
    examples: ['kg init my-story'],
  }).action(async (folder: string, { json }: { json?: boolean }) => {
    await initProject(folder, basename(resolve(folder)));
    const files = ['project.yaml', 'entities.yaml', 'reports', 'statements'].map((name) => join(folder, name));
    context.print(json, { folder, files }, () =>
      [`made the project ${oneLine(folder)}`, `next: kg add REPORT --project ${oneLine(folder)}`].join('\n'),
    );
  });
}
