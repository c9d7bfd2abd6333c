import { KgError } from '../base/errors.ts';
import { didYouMean } from '../base/suggest.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { factJson, factLine, safe, statementLines, style } from './output.ts';

/** What `kg show` prints: an entity, a fact, a claim, a statement or a document. */
export function show(graph: KnowledgeGraph, id: string): { json: unknown; text: string } {
  if (id.startsWith('f:')) return showFact(graph, id);
  if (id.startsWith('c:')) return showFact(graph, graph.claim(id).fact.id);
  if (id.startsWith('s:')) {
    const statement = graph.statement(id);
    return { json: statement, text: `${factLine(graph.factOf(id))}\n\n${statementLines(statement, graph)}` };
  }
  const document = graph.documents.find((d) => d.id === id);
  if (document) {
    const text = `${style('bold', safe(document.title))}\n${graph.entity(document.publisher).name}, ${document.published}\n\n${safe(document.text)}`;
    return { json: document, text };
  }
  if (graph.entities.some((e) => e.id === id)) return showEntity(graph, id);
  const known = [...graph.entities.map((e) => e.id as string), ...graph.documents.map((d) => d.id as string)];
  throw new KgError('not-found', 'nothing has this id', { found: id, hint: didYouMean(id, known) });
}

function showFact(graph: KnowledgeGraph, id: string): { json: unknown; text: string } {
  const fact = graph.fact(id);
  const json = { ...factJson(fact), statements: fact.statements };
  return { json, text: [factLine(fact), ...fact.statements.map((s) => statementLines(s, graph))].join('\n\n') };
}

function showEntity(graph: KnowledgeGraph, id: string): { json: unknown; text: string } {
  const entity = graph.entity(id);
  const facts = graph.factsOf(id);
  const { name, label, kind, description, aliases, wikidata } = entity;
  const lines = [
    `${style('bold', safe(name))}  ${label}${kind === undefined ? '' : ` (${kind})`}  ${style('dim', entity.id)}`,
    ...(description === undefined ? [] : [safe(description)]),
    ...(aliases.length > 0 ? [`also: ${safe(aliases.join(', '))}`] : []),
    ...(wikidata === undefined ? [] : [`Wikidata: ${wikidata}`]),
    '',
    ...facts.map(factLine),
  ];
  return { json: { ...entity, facts: facts.map(factJson) }, text: lines.join('\n') };
}
