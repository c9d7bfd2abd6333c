import type { Command } from 'commander';
import { compareDiagnostics, type Diagnostic, formatDiagnostic } from '../../base/diagnostic.ts';
import { addViewCommand, graphOf, type ViewOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';
import type { Paint } from '../text/paint.ts';
import { safe } from '../text/safe.ts';
import { count } from '../text/table.ts';

const COMMANDS = [
  { name: 'build', description: 'build the graph and print the integrity report', examples: ['kg build', 'kg build --as-of 2025-11-21'] },
  {
    name: 'validate',
    description: 'print only what is wrong; exit code 1 when something is',
    examples: ['kg validate --project my-story && echo good'],
  },
] as const;

/** `kg build` and `kg validate`: the integrity report, with or without the numbers. */
export function registerBuild(program: Command, context: CommandContext): void {
  for (const { name, ...text } of COMMANDS)
    addViewCommand(program, context, { name, group: 'Fill a project:', ...text }).action(async (options: ViewOptions) => {
      const graph = await graphOf(options);
      const { diagnostics, accepted, refused, rejected } = graph.integrity;
      const sorted = [...diagnostics].sort(compareDiagnostics);
      const numbers = { accepted, refused, rejected, facts: graph.facts().length, nodes: graph.store.order, edges: graph.store.size };
      context.print(options.json, { ...numbers, diagnostics: sorted }, () => {
        const found = sorted.map((d) => paintDiagnostic(d, context.paint));
        const summary = [
          `${count(accepted, 'statement')}${refused > 0 ? `, ${refused} refused` : ''}${rejected > 0 ? `, ${rejected} rejected in review` : ''}`,
          count(numbers.facts, 'fact'),
          count(numbers.nodes, 'node'),
          count(numbers.edges, 'edge'),
        ].join(', ');
        return [...found, ...(name === 'build' ? [summary] : []), verdict(sorted)].join('\n');
      });
      if (sorted.some((d) => d.severity === 'error')) context.exitCode = 1;
    });
}

function verdict(diagnostics: readonly Diagnostic[]): string {
  const number = (severity: Diagnostic['severity']): number => diagnostics.filter((d) => d.severity === severity).length;
  return `${count(number('error'), 'error')}, ${count(number('warning'), 'warning')}`;
}

function paintDiagnostic(diagnostic: Diagnostic, paint: Paint): string {
  const text = safe(formatDiagnostic(diagnostic));
  return diagnostic.severity === 'error' ? paint('red', text) : text;
}
