import type { Command } from 'commander';
import { compareText } from '../../base/diagnostic.ts';
import { originsOf } from '../../build/origins.ts';
import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import { UNNAMED_SOURCE } from '../../model/entity.ts';
import type { Fact } from '../../model/fact.ts';
import { addViewCommand, graphOf, type ViewOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { factJson, factTable } from '../text/fact-text.ts';
import { oneLine } from '../text/safe.ts';
import { count, table } from '../text/table.ts';

/** `kg sources`: who carries how much, and what rests on too little. */
export function registerSources(program: Command, context: CommandContext): void {
  addViewCommand(program, context, {
    name: 'sources',
    group: 'Look at the graph:',
    description: 'who says how much; or the facts that rest on a single origin, or on unnamed sources only',
    examples: ['kg sources', 'kg sources --single', 'kg sources --unnamed', 'kg sources --single --unnamed --json'],
  })
    .option('--single', 'facts that one independent origin vouches for, by origin')
    .option('--unnamed', 'facts that only unnamed sources vouch for, by origin')
    .action(async (options: WeakOptions) => {
      const graph = await graphOf(options);
      if (options.single || options.unnamed) printWeak(graph, options, context);
      else printVoices(graph, options.json, context);
    });
}

interface WeakOptions extends ViewOptions {
  readonly single?: boolean | undefined;
  readonly unnamed?: boolean | undefined;
}

/** One voice and what it carries. */
interface Voice {
  readonly id: string;
  readonly name: string;
  readonly kind: 'outlet' | 'speaker' | 'unnamed';
  readonly statements: number;
  readonly negated: number;
}

function printVoices(graph: KnowledgeGraph, json: boolean | undefined, context: CommandContext): void {
  const voices = voicesOf(graph);
  const rows = voices.map((v) => [String(v.statements), String(v.negated), v.kind, oneLine(v.name), context.paint('dim', v.id)]);
  context.print(json, voices, () => table([['statements', 'negated', 'kind', 'who', ''], ...rows], { right: [0, 1], most: { 3: 60 } }));
}

/** Who says how much: outlets and speakers, most statements first. */
function voicesOf(graph: KnowledgeGraph): Voice[] {
  const found = new Map<string, { statements: number; negated: number; isSpeaker: boolean }>();
  for (const fact of graph.facts())
    for (const s of fact.statements)
      for (const { agent, role } of s.attribution) {
        const id = graph.entity(agent).id;
        const voice = found.get(id) ?? { statements: 0, negated: 0, isSpeaker: role === 'speaker' };
        voice.statements++;
        if (s.polarity === 'negated') voice.negated++;
        found.set(id, voice);
      }
  return [...found]
    .map(([id, { isSpeaker, statements, negated }]): Voice => {
      const { name, label } = graph.entity(id);
      return { id, name, kind: label === UNNAMED_SOURCE ? 'unnamed' : isSpeaker ? 'speaker' : 'outlet', statements, negated };
    })
    .sort((a, b) => b.statements - a.statements || compareText(a.id, b.id));
}

/** The weakly supported facts under the origin that they rest on: what an editor looks at before publication. */
function printWeak(graph: KnowledgeGraph, { single, unnamed, json }: WeakOptions, context: CommandContext): void {
  const isWeak = (f: Fact): boolean => (!single || (f.affirmed || f.negated) === 1) && (!unnamed || f.anonymousOnly);
  const byOrigin = new Map<string, Fact[]>();
  const facts = graph.facts().filter(isWeak);
  for (const fact of facts) {
    const key = originOf(fact, graph).join(' ');
    byOrigin.set(key, [...(byOrigin.get(key) ?? []), fact]);
  }
  const groups = [...byOrigin].sort(([a, f], [b, g]) => g.length - f.length || compareText(a, b));
  context.print(
    json,
    facts.map((f) => ({ ...factJson(f), origins: originOf(f, graph) })),
    () => {
      const group = ([key, list]: [string, Fact[]]): string => {
        const names = key.split(' ').map((id) => context.paint('bold', oneLine(graph.entity(id).name)));
        return `${names.join(', ')}: ${count(list.length, 'fact')}\n${factTable(list, context.paint, { indent: '  ' })}`;
      };
      const what = [...(single ? ['on a single origin'] : []), ...(unnamed ? ['on unnamed sources only'] : [])].join(' and ');
      return [...groups.map(group), `${count(facts.length, 'fact rests', 'facts rest')} ${what}`].join('\n\n');
    },
  );
}

/** Ids of those who affirm it in the end; of those who negate it where nobody affirms. */
function originOf(fact: Fact, graph: KnowledgeGraph): string[] {
  const isUnnamed = (agent: string): boolean => graph.entity(agent).label === UNNAMED_SOURCE;
  const side = fact.affirmed > 0 ? 'affirmed' : 'negated';
  const voices = fact.statements.filter((s) => s.polarity === side).flatMap((s) => originsOf(s.attribution, isUnnamed).voices);
  return [...new Set(voices.map((v) => graph.entity(v).id as string))].sort();
}
