import { type Command, Option } from 'commander';
import { compareText } from '../../base/diagnostic.ts';
import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import { formatEdtf, parseEdtf } from '../../model/edtf.ts';
import type { Fact } from '../../model/fact.ts';
import { addViewCommand, graphOf, parseDate, type ViewOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { factJson, factTable } from '../text/fact-text.ts';
import { oneLine } from '../text/safe.ts';

interface TimelineOptions extends ViewOptions {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly relation?: string | undefined;
  readonly involving?: string | undefined;
}

/** `kg timeline`: dated facts in the order of time. */
export function registerTimeline(program: Command, context: CommandContext): void {
  addViewCommand(program, context, {
    name: 'timeline',
    group: 'Look at the graph:',
    description: 'dated facts in order, with their places',
    examples: ['kg timeline --relation MET_WITH', 'kg timeline --from 2025-08 --until 2025-11 --involving steve-witkoff'],
  })
    .addOption(new Option('--from <date>', 'only what may have been on or after this date').argParser(parseDate))
    .addOption(new Option('--until <date>', 'only what may have been on or before this date').argParser(parseDate))
    .option('--relation <name>', 'only this relation')
    .option('--involving <entity>', 'only facts about this entity')
    .action(async (options: TimelineOptions) => {
      const facts = timelineOf(await graphOf(options), options);
      context.print(options.json, facts.map(factJson), () =>
        facts.length === 0
          ? 'no dated fact'
          : factTable(facts, context.paint, {
              before: (f) => [formatEdtf(f.time!), oneLine(f.place?.name ?? '')],
              omit: ['time', 'place'],
            }),
      );
    });
}

/** Dated facts in the order of time; with `from` and `until`, those that overlap the span. */
function timelineOf(graph: KnowledgeGraph, { from, until, relation, involving }: TimelineOptions): Fact[] {
  const start = from === undefined ? Number.NEGATIVE_INFINITY : parseEdtf(from).from;
  const end = until === undefined ? Number.POSITIVE_INFINITY : parseEdtf(until).until;
  return graph
    .facts({ relation, involving })
    .filter((f) => f.time !== null)
    .map((fact) => ({ fact, bounds: parseEdtf(fact.time!) }))
    .filter(({ bounds }) => bounds.from < end && start < bounds.until)
    .sort((a, b) => a.bounds.from - b.bounds.from || a.bounds.until - b.bounds.until || compareText(a.fact.id, b.fact.id))
    .map(({ fact }) => fact);
}
