import type { Command } from 'commander';
import { salvageLog } from '../../store/salvage-log.ts';
import { addCommand } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { oneLine } from '../text/safe.ts';

/** `kg salvage`: the good lines of a damaged log. */
export function registerSalvage(program: Command, context: CommandContext): void {
  addCommand(program, {
    name: 'salvage <file>',
    group: 'Fill a project:',
    description: 'keep the good lines of a damaged log; the damaged file stays beside it',
    examples: ['kg salvage my-story/judgements.jsonl'],
  }).action(async (file: string, { json }: { json?: boolean }) => {
    const salvaged = await salvageLog(file);
    const { kept, lost, copy } = salvaged;
    context.print(json, { file, ...salvaged }, () =>
      lost.length === 0
        ? `${oneLine(file)}: nothing is damaged`
        : `${oneLine(file)}: ${kept} ${kept === 1 ? 'line' : 'lines'} kept, line ${lost.join(', ')} left out\nas it was: ${oneLine(copy ?? '')}`,
    );
  });
}
