import { KgError } from '../../base/errors.ts';
import { didYouMean } from '../../base/suggest.ts';
import type { QueryEngine } from '../../cypher/query-engine.ts';
import type { CommandContext } from '../context.ts';
import { oneLine } from '../text/safe.ts';
import { cut, table } from '../text/table.ts';
import { addParameter } from './parameters.ts';
import type { RunOptions } from './run-query.ts';
import { ROW_FORMATS } from './write-rows.ts';

/** What the prompt's commands change. */
export type ReplSettings = Pick<RunOptions, 'format' | 'parameters' | 'timeout' | 'maxRows'>;

/** What a command works with; it gives new settings, or undefined to end. */
type ReplCommand = (argument: string, settings: ReplSettings, engine: QueryEngine, context: CommandContext) => ReplSettings | undefined;

const HELP = `A query ends at its ; and may have several lines. Tab completes, ↑ brings back, Ctrl+C drops what is typed.
  :schema               labels, relations and their properties
  :params name=value    sets a parameter, JSON or text; without one, shows them
  :format FORMAT        ${ROW_FORMATS.join(', ')}
  :quit                 ends, as does Ctrl+D
EXPLAIN or PROFILE before a query shows its plan.`;

const COMMANDS: Readonly<Record<string, ReplCommand>> = {
  help: (_argument, settings, _engine, { io }) => {
    io.stdout.write(`${HELP}\n`);
    return settings;
  },
  schema: (_argument, settings, engine, context) => {
    const { labels, types } = engine.schema();
    const { io, paint, width = Number.POSITIVE_INFINITY } = context;
    for (const [title, group] of [
      ['labels', labels],
      ['relations', types],
    ] as const) {
      const rows = [...group].map(([name, use]) => [oneLine(name), String(use.count), oneLine([...use.properties.keys()].join(', '))]);
      const lines = table(rows, { right: [1], indent: '  ' }).split('\n');
      io.stdout.write(`${paint('bold', title)}\n${lines.map((line) => `${cut(line, width)}\n`).join('')}`);
    }
    return settings;
  },
  params: (argument, settings, _engine, { io }) => {
    if (argument !== '') return { ...settings, parameters: readParameter(argument, settings.parameters) };
    for (const [name, value] of Object.entries(settings.parameters)) io.stdout.write(`${oneLine(`$${name} = ${JSON.stringify(value)}`)}\n`);
    return settings;
  },
  format: (argument, settings, _engine, { io }) => {
    const format = ROW_FORMATS.find((name) => name === argument);
    if (argument === '') io.stdout.write(`${settings.format}\n`);
    else if (!format) throw new KgError('usage', 'no such format', { found: argument, expected: ROW_FORMATS.join(', ') });
    return { ...settings, format: format ?? settings.format };
  },
  quit: () => undefined,
};

/**
 * Runs `:name argument`; gives the settings from then on, or undefined to end.
 * @throws KgError `usage`
 */
export function runReplCommand(
  text: string,
  ...[settings, engine, context]: [ReplSettings, QueryEngine, CommandContext]
): ReplSettings | undefined {
  const [, name = '', argument = ''] = /^:(\S*)\s*(.*)$/s.exec(text) ?? [];
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command(argument, settings, engine, context);
  const names = Object.keys(COMMANDS).map((n) => `:${n}`);
  throw new KgError('usage', 'no such command', {
    found: `:${name}`,
    expected: names.join(', '),
    hint: didYouMean(`:${name}`, names),
  });
}

function readParameter(argument: string, before: ReplSettings['parameters']): ReplSettings['parameters'] {
  try {
    return addParameter(argument, before);
  } catch (cause) {
    throw new KgError('usage', 'no parameter', { found: argument, expected: 'name=value, such as year=2025', cause });
  }
}
