import { type Command, InvalidArgumentError, Option } from 'commander';
import { KgError } from '../../base/errors.ts';
import { didYouMean } from '../../base/suggest.ts';
import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import type { Project } from '../../model/project.ts';
import type { Review } from '../../model/review.ts';
import type { Statement } from '../../model/statement.ts';
import { buildGraph } from '../../pipeline.ts';
import { correctStatement, parseCorrection } from '../../resolve/correct-statement.ts';
import { addReviews } from '../../store/extraction-file.ts';
import { readProject } from '../../store/read-project.ts';
import { addProjectCommand, type ProjectOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { type Answers, Prompt } from '../prompt.ts';
import { oneLine } from '../text/safe.ts';
import { statementText } from '../text/statement-text.ts';
import { count } from '../text/table.ts';

interface ReviewOptions extends ProjectOptions {
  readonly accept?: boolean | undefined;
  readonly reject?: boolean | undefined;
  readonly undo?: boolean | undefined;
  readonly correct?: readonly string[] | undefined;
  readonly document?: string | undefined;
  readonly below?: number | undefined;
  readonly note?: string | undefined;
}

const CONTEXT_WORDS = 12;
const ANSWERS: Answers = {
  a: 'accept',
  r: 'reject',
  c: 'correct: c relation=MET_WITH time=2025-11-19',
  s: 'skip for now',
  u: 'undo the last decision',
  q: 'quit; what is decided stays decided',
};

/** `kg review`: a person's word on what an extractor has read. */
export function registerReview(program: Command, context: CommandContext): void {
  addProjectCommand(program, context, {
    name: 'review [ids...]',
    group: 'Judge what was read:',
    description:
      'accept, correct or reject statements that an extractor has read; a decision outlives reading the report again. ' +
      'On a terminal without ids: one after the other',
    examples: [
      'kg review',
      'kg review --document 03-tass-peskov-no-consultations --below 0.5',
      'kg review s:0123456789abcdef0123 --accept',
      'kg review s:0123456789abcdef0123 --correct relation=SPOKE_WITH time=2025-11-19 --note "by telephone"',
      'kg review --json | jq length  # how much is left to look at',
    ],
  })
    .addOption(new Option('--accept', 'the statements are right').conflicts(['reject', 'undo', 'correct']))
    .addOption(new Option('--reject', 'they are not').conflicts(['undo', 'correct']))
    .addOption(new Option('--undo', 'take the decision on them back').conflicts('correct'))
    .option('--correct <field=value...>', 'what stands in the place of one statement')
    .option('--document <id>', 'only those of one report')
    .addOption(new Option('--below <confidence>', 'only those that the extractor is less sure of').argParser(parseConfidence))
    .option('--note <text>', 'why')
    .action(async (ids: string[], options: ReviewOptions) => {
      const project = await readProject(options.project);
      const verdict = options.accept ? 'accepted' : options.reject ? 'rejected' : options.undo ? 'retracted' : undefined;
      if (ids.length > 0 || verdict || options.correct) return decide(ids, verdict, options, project, context);
      const open = openStatements(project, options);
      const { stdin, stdout } = context.io;
      if (!options.json && stdin.isTTY && stdout.isTTY) return new ReviewSession(project, options, context).run(open);
      const graph = buildGraph(project);
      context.print(options.json, open, () => open.map((s) => shown(s, graph, context)).join('\n\n') || 'nothing is left to review');
    });
}

function parseConfidence(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('Expected a number from 0 to 1.');
  return number;
}

function openStatements({ statements, documents }: Project, { document, below }: ReviewOptions): Statement[] {
  const ids = documents.map((d) => d.id as string);
  if (document !== undefined && !ids.includes(document))
    throw new KgError('not-found', 'no report has this id', { found: document, hint: didYouMean(document, ids) });
  return statements.filter(
    (s) =>
      s.review === 'unreviewed' &&
      (document === undefined || s.evidence.document === document) &&
      (below === undefined || s.confidence < below),
  );
}

async function decide(
  ids: readonly string[],
  verdict: 'accepted' | 'rejected' | 'retracted' | undefined,
  options: ReviewOptions,
  project: Project,
  context: CommandContext,
): Promise<void> {
  const { correct, note } = options;
  if (!verdict && !correct) throw new KgError('usage', 'no decision given', { expected: '--accept, --reject, --correct or --undo' });
  if (ids.length === 0 || (correct && ids.length > 1))
    throw new KgError('usage', correct ? 'a correction is of one statement' : 'no statement given', { found: count(ids.length, 'id') });
  const statements = ids.map((id) => statementOf(id, project));
  const at = context.io.now().toISOString().slice(0, 10);
  const common = { at, ...(note !== undefined && { note }) };
  const reviews: Review[] = correct
    ? [{ verdict: 'corrected', statement: statements[0]!, correction: corrected(statements[0]!, correct, project, at), ...common }]
    : statements.map((statement) => ({ verdict: verdict!, statement, ...common }));
  await addReviews(options.project, reviews);
  context.print(options.json, reviews, () => `${count(reviews.length, 'statement')} ${reviews[0]!.verdict}`);
}

function statementOf(id: string, { statements }: Project): Statement {
  const statement = statements.find((s) => s.id === id);
  if (statement) return statement;
  throw new KgError('not-found', 'no statement has this id', { found: id, hint: 'kg review --json lists those that nobody has looked at' });
}

/** The correction, when the graph would take it. */
function corrected(statement: Statement, given: readonly string[], project: Project, at: string): Statement {
  const correction = correctStatement(statement, parseCorrection(given), at);
  buildGraph({ ...project, statements: [correction] }, { strict: true });
  return correction;
}

function shown(statement: Statement, graph: KnowledgeGraph, { paint, width }: CommandContext): string {
  const { subject, relation, object, polarity, qualifiers, extractor, confidence } = statement;
  const name = (id: string): string => graph.entity(id).name;
  const more = Object.entries(qualifiers).map(([key, value]) => `${key} ${[value].flat().join(', ')}`);
  const triple = `${name(subject)} ${polarity === 'negated' ? 'not ' : ''}${relation} ${name(object)}`;
  const head = `${paint('bold', oneLine(triple))}${more.length > 0 ? oneLine(` (${more.join('; ')})`) : ''}`;
  const text = statementText(statement, { graph, paint, width, context: CONTEXT_WORDS });
  return `${head}\n${text}\n           ${paint('dim', oneLine(`read by ${extractor}, confidence ${confidence}`))}`;
}

/** Statement after statement on a terminal. Every decision is on the disk before the next question. */
class ReviewSession {
  readonly #project: Project;
  readonly #options: ReviewOptions;
  readonly #context: CommandContext;
  readonly #graph: KnowledgeGraph;
  readonly #at: string;

  constructor(project: Project, options: ReviewOptions, context: CommandContext) {
    this.#project = project;
    this.#options = options;
    this.#context = context;
    this.#graph = buildGraph(project);
    this.#at = context.io.now().toISOString().slice(0, 10);
  }

  async run(open: readonly Statement[]): Promise<void> {
    const { stdout } = this.#context.io;
    const prompt = new Prompt(this.#context);
    const decided: number[] = [];
    let position = 0;
    try {
      while (position < open.length) {
        const statement = open[position]!;
        stdout.write(`\n${position + 1} of ${open.length}\n${shown(statement, this.#graph, this.#context)}\n`);
        const answer = await prompt.ask(ANSWERS);
        if (!answer || answer.key === 'q') break;
        if (answer.key === 'u') {
          const last = decided.pop();
          if (last === undefined) stdout.write('nothing to undo\n');
          else await this.#add({ verdict: 'retracted', statement: open[last]! });
          position = last ?? position;
        } else if (answer.key === 's') position++;
        else if (await this.#decide(answer, statement)) decided.push(position++);
      }
    } finally {
      prompt.close();
    }
    const left = open.length - position;
    stdout.write(`${count(decided.length, 'statement')} decided${left > 0 ? `, ${left} left` : ''}\n`);
  }

  /** False when the correction was none; it is told of and asked again. */
  async #decide({ key, words }: { readonly key: string; readonly words: string }, statement: Statement): Promise<boolean> {
    if (key !== 'c') {
      await this.#add({ verdict: key === 'a' ? 'accepted' : 'rejected', statement, ...(words !== '' && { note: words }) });
      return true;
    }
    try {
      const correction = corrected(statement, words.split(/\s+(?=[a-z]+=)/).filter(Boolean), this.#project, this.#at);
      await this.#add({ verdict: 'corrected', statement, correction });
      return true;
    } catch (error) {
      if (!(error instanceof KgError)) throw error;
      this.#context.tell(error);
      return false;
    }
  }

  #add(review: Review): Promise<void> {
    return addReviews(this.#options.project, [{ ...review, at: this.#at }]);
  }
}
