import type { Command } from 'commander';
import { addViewCommand, graphOf, type ViewOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { factJson, factLine, support } from '../text/fact-text.ts';
import { paintStatus } from '../text/paint.ts';
import { bothSides } from '../text/statement-text.ts';

/** `kg conflicts`: what somebody says is so and somebody says is not. */
export function registerConflicts(program: Command, context: CommandContext): void {
  addViewCommand(program, context, {
    name: 'conflicts',
    group: 'Look at the graph:',
    description: 'disputed and denied facts, both sides with their words',
    examples: ['kg conflicts', 'kg conflicts --involving vladimir-putin', 'kg conflicts --relation MET_WITH --json'],
  })
    .option('--involving <entity>', 'only facts about this entity')
    .option('--relation <name>', 'only this relation')
    .action(async (options: ViewOptions & { involving?: string; relation?: string }) => {
      const graph = await graphOf(options);
      const { involving, relation } = options;
      const [disputed, denied] = (['disputed', 'denied'] as const).map((status) => graph.facts({ status, involving, relation }));
      const facts = [...disputed!, ...denied!];
      const { paint, width } = context;
      context.print(
        options.json,
        facts.map((f) => ({ ...factJson(f), statements: f.statements })),
        () =>
          [
            ...facts.map(
              (f) =>
                `${paintStatus(paint, f.status)}  ${factLine(f, paint)}  (${support(f)})  ${paint('dim', f.id)}\n${bothSides(f, { graph, paint, width })}`,
            ),
            `${disputed!.length} disputed, ${denied!.length} denied`,
          ].join('\n\n'),
      );
    });
}
