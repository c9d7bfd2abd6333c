import type { Command } from 'commander';
import { diff, type GraphDiff, type StatusChange } from '../../build/diff.ts';
import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import { isEdtf } from '../../model/edtf.ts';
import { addProjectCommand, graphOf, type ProjectOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { factJson, factLine, factTable, support } from '../text/fact-text.ts';
import { type Paint, paintStatus } from '../text/paint.ts';
import { count, table } from '../text/table.ts';

const MOVES = [
  ['corroborated', 'newly corroborated'],
  ['disputed', 'newly disputed'],
  ['denied', 'newly denied'],
  ['settled', 'no longer so'],
] as const;

/** `kg diff`: what tomorrow's reports bring. */
export function registerDiff(program: Command, context: CommandContext): void {
  addProjectCommand(program, context, {
    name: 'diff <old> <new>',
    group: 'Look at the graph:',
    description: 'what is new, newly corroborated, disputed or denied: between two dates of a project, or two project folders',
    examples: ['kg diff 2025-11-21 2025-11-26', 'kg diff last-week/ this-week/'],
  }).action(async (from: string, to: string, options: ProjectOptions) => {
    const side = (s: string): Promise<KnowledgeGraph> => graphOf(isEdtf(s) ? { ...options, asOf: s } : { project: s });
    const changes = diff(await side(from), await side(to));
    context.print(options.json, toJson(changes), () => describe(changes, context.paint));
  });
}

function toJson({ added, removed, statements, ...moved }: GraphDiff): Record<string, unknown> {
  const change = ({ before, after }: StatusChange): Record<string, unknown> => ({ before: before.status, ...factJson(after) });
  return {
    added: added.map(factJson),
    removed: removed.map(factJson),
    ...Object.fromEntries(Object.entries(moved).map(([name, list]) => [name, list.map(change)])),
    statements: statements.map((s) => s.id),
  };
}

/** What has moved first: a reader who follows the story looks for that. */
function describe(changes: GraphDiff, paint: Paint): string {
  const { added, removed, statements } = changes;
  const head = (title: string, n: number): string => `${paint('bold', title)} (${n})`;
  const moved = MOVES.flatMap(([name, title]) => {
    const list = changes[name];
    return list.length === 0
      ? []
      : [
          `${head(title, list.length)}\n${table(
            list.map((c) => row(c, paint)),
            { indent: '  ', most: { 1: 90 } },
          )}`,
        ];
  });
  const isNothing = added.length + removed.length + statements.length + moved.length === 0;
  return [
    ...moved,
    ...(added.length > 0 ? [`${head('new', added.length)}\n${factTable(added, paint, { indent: '  ' })}`] : []),
    ...(removed.length > 0 ? [`${head('gone', removed.length)}\n${factTable(removed, paint, { indent: '  ' })}`] : []),
    isNothing ? 'no difference' : `${count(added.length, 'new fact')}, ${count(statements.length, 'new statement')}`,
  ].join('\n\n');
}

function row({ before, after }: StatusChange, paint: Paint): string[] {
  return [`${before.status} → ${paintStatus(paint, after.status)}`, factLine(after, paint), support(after), paint('dim', after.id)];
}
