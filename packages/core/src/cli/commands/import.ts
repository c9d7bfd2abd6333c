import { type Command, Option } from 'commander';
import { parseJson } from '../../base/parse-json.ts';
import { IMPORTERS } from '../../io/index.ts';
import { withWriter } from '../../store/write-project.ts';
import { addProjectCommand, type ProjectOptions, parseDate } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { eachFile } from '../each-file.ts';
import { readInput } from '../read-input.ts';
import { oneLine } from '../text/safe.ts';
import { count, table } from '../text/table.ts';

/** Formats that hold reports for a project; a graph without reports has nothing to say who says so. */
const REPORT_IMPORTERS = IMPORTERS.filter((i) => i.kind === 'report');

/** `kg import`: reports with statements that others have annotated. */
export function registerImport(program: Command, context: CommandContext): void {
  const today = context.io.now().toISOString().slice(0, 10);
  addProjectCommand(program, context, {
    name: 'import <files...>',
    group: 'Fill a project:',
    description: 'read annotated reports in, - for standard input. What is there already stays as it is',
    examples: ['kg import --format evaluation annotated/*.json'],
  })
    .addOption(
      new Option('--format <format>', 'what the files are').choices(REPORT_IMPORTERS.map((i) => i.name)).default(REPORT_IMPORTERS[0]!.name),
    )
    .addOption(new Option('--recorded <date>', 'when the statements enter the store').argParser(parseDate).default(today, 'today'))
    .action(async (files: string[], { project, json, recorded, format }: ProjectOptions & { recorded: string; format: string }) => {
      const { read } = REPORT_IMPORTERS.find((i) => i.name === format)!;
      const results = await withWriter(project, (writer) =>
        eachFile(files, context, async (file) => {
          const value = parseJson(await readInput(file, context.io), file);
          return [{ file, ...(await writer.add(read(value, recorded))) }];
        }),
      );
      context.print(json, results, () =>
        table(
          results.map((r) => [
            r.document,
            oneLine(r.id),
            count(r.statements, 'new statement'),
            count(r.entities, 'new entity', 'new entities'),
          ]),
        ),
      );
    });
}
