import { type Command, InvalidArgumentError, Option } from 'commander';
import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import type { Entity } from '../../model/entity.ts';
import type { Judgement } from '../../model/judgement.ts';
import { buildGraph } from '../../pipeline.ts';
import type { Candidate } from '../../resolve/find-candidates.ts';
import { readProject } from '../../store/read-project.ts';
import { addJudgement } from '../../store/write-project.ts';
import { addProjectCommand, type ProjectOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { type Answers, Prompt } from '../prompt.ts';
import { oneLine } from '../text/safe.ts';
import { count, cut, table } from '../text/table.ts';

interface ResolveOptions extends ProjectOptions {
  readonly above: number;
}

const ANSWERS: Answers = {
  y: 'yes, they are one',
  n: 'no, they are two',
  m: 'maybe: unsure, ask again another time',
  s: 'skip for now',
  u: 'undo the last judgement',
  q: 'quit; what is judged stays judged',
};
const VERDICTS: Readonly<Record<string, Judgement['verdict']>> = { y: 'same', n: 'not-same', m: 'unsure' };
const MOST_ALIASES = 6;

/** `kg resolve`: who may be who, the likeliest first. */
export function registerResolve(program: Command, context: CommandContext): void {
  addProjectCommand(program, context, {
    name: 'resolve',
    group: 'Judge what was read:',
    description:
      'entities that may be one, with score and reasons; on a terminal, asks about one pair after the other. Nothing is merged by score',
    examples: ['kg resolve', 'kg resolve --above 0.7', 'kg resolve --json'],
  })
    .addOption(new Option('--above <score>', 'only pairs of at least this score').argParser(parseScore).default(0.25))
    .action(async (options: ResolveOptions) => {
      const { findCandidates } = await import('../../resolve/find-candidates.ts');
      const project = await readProject(options.project);
      const candidates = findCandidates(project.entities, project.judgements).filter((c) => c.score >= options.above);
      const { stdin, stdout } = context.io;
      const graph = buildGraph(project);
      if (!options.json && stdin.isTTY && stdout.isTTY) return askEach(candidates, graph, options, context);
      context.print(options.json, candidates.map(toJson), () => listOf(candidates, context));
    });
}

function parseScore(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('Expected a number from 0 to 1.');
  return number;
}

function toJson({ left, right, ...rest }: Candidate): Record<string, unknown> {
  return { left: left.id, right: right.id, ...rest };
}

function listOf(candidates: readonly Candidate[], { paint }: CommandContext): string {
  if (candidates.length === 0) return 'no two entities look alike';
  const rows = candidates.map(({ score, left, right, reasons, isUnsure }) => [
    score.toFixed(2),
    left.id,
    right.id,
    paint('dim', oneLine(`${isUnsure ? 'unsure; ' : ''}${reasons[0]}`)),
  ]);
  return table(rows);
}

/** Pair after pair. Every judgement is on the disk before the next question. */
async function askEach(
  candidates: readonly Candidate[],
  graph: KnowledgeGraph,
  { project }: ResolveOptions,
  context: CommandContext,
): Promise<void> {
  const { io, paint } = context;
  const prompt = new Prompt(context);
  const at = io.now().toISOString().slice(0, 10);
  const judge = ({ left, right }: Candidate, verdict: Judgement['verdict'], note = ''): Promise<void> =>
    addJudgement(project, { verdict, left: left.id, right: right.id, at, ...(note !== '' && { note }) });
  const judged: number[] = [];
  let position = 0;
  try {
    while (position < candidates.length) {
      const candidate = candidates[position]!;
      const { left, right, score, reasons } = candidate;
      const head = `\n${position + 1} of ${candidates.length}  ${paint('bold', score.toFixed(2))}  ${oneLine(reasons.join('; '))}`;
      io.stdout.write(`${head}\n${[left, right].map((e) => described(e, graph, context)).join('\n')}\n`);
      const answer = await prompt.ask(ANSWERS);
      if (!answer || answer.key === 'q') break;
      const verdict = VERDICTS[answer.key];
      if (answer.key === 'u') {
        const last = judged.pop();
        if (last === undefined) io.stdout.write('nothing to undo\n');
        else await judge(candidates[last]!, 'retracted');
        position = last ?? position;
      } else if (verdict) {
        await judge(candidate, verdict, answer.words);
        judged.push(position++);
      } else position++;
    }
  } finally {
    prompt.close();
  }
  const left = candidates.length - position;
  io.stdout.write(`${count(judged.length, 'pair')} judged${left > 0 ? `, ${left} left` : ''}\n`);
}

function described(
  { id, name, label, kind, aliases, description }: Entity,
  graph: KnowledgeGraph,
  { paint, width }: CommandContext,
): string {
  const also = aliases.slice(0, MOST_ALIASES).join(', ');
  const facts = graph.factsOf(id).length;
  const more = [kind === undefined ? label : `${label}, ${kind}`, count(facts, 'fact'), ...(also === '' ? [] : [`also ${also}`])].join(
    '; ',
  );
  const line = `  ${paint('bold', oneLine(name))}  ${paint('dim', id)}  ${oneLine(more)}`;
  if (description === undefined) return line;
  return `${line}\n    ${cut(oneLine(description), (width ?? Number.POSITIVE_INFINITY) - 4)}`;
}
