import type { Command } from 'commander';
import { KgError } from '../../base/errors.ts';
import { didYouMean } from '../../base/suggest.ts';
import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import type { Document } from '../../model/document.ts';
import { formatEdtf } from '../../model/edtf.ts';
import type { Entity } from '../../model/entity.ts';
import { type Claim, type Fact, STATUSES } from '../../model/fact.ts';
import { addViewCommand, graphOf, type ViewOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { factJson, factLine, factName, factTable, support } from '../text/fact-text.ts';
import { paintStatus } from '../text/paint.ts';
import { oneLine, safe } from '../text/safe.ts';
import { bothSides, type StatementTextOptions, statementText } from '../text/statement-text.ts';
import { count, table, wrap } from '../text/table.ts';

/** What `kg show` prints, in both forms. */
interface Shown {
  readonly json: unknown;
  readonly text: string;
}

const CONTEXT_WORDS = 8;

/** `kg show`: one thing of the graph, down to the words it rests on. */
export function registerShow(program: Command, context: CommandContext): void {
  addViewCommand(program, context, {
    name: 'show <id>',
    group: 'Look at the graph:',
    description: 'an entity, fact, statement, claim or report, with its chain of voices and its words',
    examples: ['kg show 28-point-plan', 'kg show f:c2dd47740513ba9cd9eb', 'kg show 03-tass-peskov-no-consultations'],
  }).action(async (id: string, options: ViewOptions) => {
    const graph = await graphOf(options);
    const { json, text } = show(id, { graph, paint: context.paint, width: context.width, context: CONTEXT_WORDS });
    context.print(options.json, json, () => text);
  });
}

function show(id: string, options: StatementTextOptions): Shown {
  const { graph } = options;
  if (id.startsWith('f:')) return showFact(graph.fact(id), options);
  if (id.startsWith('c:')) return showClaim(graph.claim(id), options);
  if (id.startsWith('s:')) return showStatement(id, options);
  const document = graph.documents.find((d) => d.id === id);
  if (document) return showDocument(document, options);
  if (isEntity(graph, id)) return showEntity(graph.entity(id), options);
  const known = [...graph.project.entities, ...graph.documents].map((e) => e.id as string);
  throw new KgError('not-found', 'nothing has this id', { found: id, hint: didYouMean(id, known) });
}

/** Merged ids are known, too. */
function isEntity(graph: KnowledgeGraph, id: string): boolean {
  return graph.project.entities.some((e) => e.id === id);
}

function showFact(fact: Fact, options: StatementTextOptions): Shown {
  const { graph, paint } = options;
  const outlets = fact.outlets.map((o) => oneLine(graph.entity(o).name)).join(', ');
  const qualifiers = Object.entries(fact.qualifiers).filter(([key]) => key !== 'time' && key !== 'place');
  const [first, last] = [fact.firstReported.slice(0, 10), fact.lastReported.slice(0, 10)] as const;
  const rows = [
    ['status', `${paintStatus(paint, fact.status)} (${support(fact)})`],
    ...(fact.time === null ? [] : [['when', formatEdtf(fact.time)]]),
    ...(fact.place === null ? [] : [['where', oneLine(fact.place.name)]]),
    ...(fact.modality === 'actual' ? [] : [['told as', fact.modality]]),
    ...qualifiers.map(([key, value]) => [key, oneLine([value].flat().join(', '))]),
    ['reported', formatEdtf(first === last ? first : `${first}/${last}`)],
    ['carried by', outlets],
    ['id', paint('dim', fact.id)],
  ];
  const text = [factName(fact, paint), table(rows, { indent: '  ' }), '', bothSides(fact, options)].join('\n');
  return { json: { ...factJson(fact), statements: fact.statements }, text };
}

function showClaim(claim: Claim, options: StatementTextOptions): Shown {
  const { fact, deniedBy, confirmedBy, name, id } = claim;
  const by = (verb: string, who: readonly Entity[]): string[] =>
    who.length > 0 ? [`  ${verb} ${oneLine(who.map((e) => e.name).join(', '))}`] : [];
  const shown = showFact(fact, options);
  const head = [
    `${options.paint('bold', oneLine(name))}  ${options.paint('dim', id)}`,
    ...by('denied by', deniedBy),
    ...by('confirmed by', confirmedBy),
  ];
  const json = { id, name, deniedBy: deniedBy.map((e) => e.id), confirmedBy: confirmedBy.map((e) => e.id), fact: shown.json };
  return { json, text: [...head, '', shown.text].join('\n') };
}

function showStatement(id: string, options: StatementTextOptions): Shown {
  const { graph, paint } = options;
  const statement = graph.statement(id);
  const fact = graph.factOf(id);
  const { extractor, confidence, review, recorded, utterance } = statement;
  const rows = [
    ['read by', oneLine(`${extractor}, confidence ${confidence}, ${review}`)],
    ['recorded', formatEdtf(recorded.slice(0, 10))],
    ['speech', utterance],
    ['fact', `${factLine(fact, paint)}  ${paintStatus(paint, fact.status)} (${support(fact)})  ${paint('dim', fact.id)}`],
  ];
  return { json: { ...statement, fact: fact.id }, text: [statementText(statement, options), '', table(rows, { indent: '  ' })].join('\n') };
}

function showDocument(document: Document, { graph, paint, width }: StatementTextOptions): Shown {
  const { id, title, publisher, published, url, language, origin, text } = document;
  const statements = graph.facts().flatMap((f) => f.statements.filter((s) => s.evidence.document === id));
  const rows = [
    ['publisher', oneLine(graph.entity(publisher).name)],
    ['published', published],
    ...(url === undefined ? [] : [['url', oneLine(url)]]),
    ...(language === 'en' ? [] : [['language', language]]),
    ...(origin === undefined ? [] : [['origin', wrap(oneLine(origin), width, ' '.repeat(13)).trimStart()]]),
    ['statements', String(statements.length)],
    ['id', paint('dim', id)],
  ];
  const paragraphs = safe(text)
    .split('\n')
    .map((p) => wrap(p, width, ''))
    .join('\n');
  return {
    json: { ...document, statements: statements.map((s) => s.id) },
    text: [paint('bold', oneLine(title)), table(rows, { indent: '  ' }), '', paragraphs].join('\n'),
  };
}

function showEntity(entity: Entity, { graph, paint, width }: StatementTextOptions): Shown {
  const facts = graph.factsOf(entity.id);
  const { name, label, kind, description, aliases, wikidata } = entity;
  const rows = [
    ...(aliases.length > 0 ? [['also', wrap(oneLine(aliases.join(', ')), width, ' '.repeat(12)).trimStart()]] : []),
    ...(wikidata === undefined ? [] : [['Wikidata', wikidata]]),
    ['id', paint('dim', entity.id)],
  ];
  const numbers = STATUSES.map((s) => [facts.filter((f) => f.status === s).length, s] as const).filter(([n]) => n > 0);
  const text = [
    `${paint('bold', oneLine(name))}, ${label}${kind === undefined ? '' : ` (${oneLine(kind)})`}`,
    ...(description === undefined ? [] : [wrap(oneLine(description), width, '  ')]),
    table(rows, { indent: '  ' }),
    '',
    `${count(facts.length, 'fact')}${numbers.length > 0 ? `: ${numbers.map(([n, s]) => `${n} ${s}`).join(', ')}` : ''}`,
    ...(facts.length > 0 ? [factTable(facts, paint, { indent: '  ' })] : []),
  ];
  return { json: { ...entity, facts: facts.map(factJson) }, text: text.join('\n') };
}
