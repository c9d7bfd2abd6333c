import type { Command } from 'commander';
import { compareText } from '../../base/diagnostic.ts';
import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import { STATUSES } from '../../model/fact.ts';
import { addViewCommand, graphOf, type ViewOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { oneLine } from '../text/safe.ts';
import { table } from '../text/table.ts';

type Counts = Readonly<Record<string, number>>;

/** `kg stats`: numbers about the graph. */
export function registerStats(program: Command, context: CommandContext): void {
  addViewCommand(program, context, {
    name: 'stats',
    group: 'Look at the graph:',
    description: 'numbers about the graph',
    examples: ['kg stats', 'kg stats --as-of 2025-11-21 --json'],
  }).action(async (options: ViewOptions) => {
    const stats = statsOf(await graphOf(options));
    const { byStatus, byLabel, byRelation, anonymousOnly, ...plain } = stats;
    const part = (title: string, counts: Counts): string =>
      [
        context.paint('bold', title),
        table(
          Object.entries(counts).map(([k, v]) => [oneLine(k), String(v)]),
          { right: [1], indent: '  ' },
        ),
      ].join('\n');
    context.print(options.json, stats, () =>
      [
        part('graph', { ...plain, 'on unnamed sources only': anonymousOnly }),
        part('facts by status', byStatus),
        part('entities by label', byLabel),
        part('facts by relation', byRelation),
      ].join('\n\n'),
    );
  });
}

/** Numbers about a graph. */
function statsOf(graph: KnowledgeGraph) {
  const facts = graph.facts();
  return {
    documents: graph.documents.length,
    statements: graph.integrity.accepted,
    refused: graph.integrity.refused,
    entities: graph.entities.length,
    facts: facts.length,
    claims: graph.claims.length,
    anonymousOnly: facts.filter((f) => f.anonymousOnly).length,
    byStatus: Object.fromEntries(STATUSES.map((s) => [s, facts.filter((f) => f.status === s).length])),
    byLabel: tally(graph.entities.map((e) => e.label)),
    byRelation: tally(facts.map((f) => f.relation)),
  };
}

/** How often each name comes, most often first. */
function tally(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])));
}
