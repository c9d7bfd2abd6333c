import { lineAndColumn } from '../base/text.ts';
import { speakersOf } from '../build/origins.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { Attribution, Statement } from '../model/statement.ts';
import { define, type FunctionDefinition } from './functions/define.ts';
import { isNode, type MapValue, makeFloat, type NodeValue, type RelationshipValue, type Value } from './values/value.ts';
import { argumentError } from './values/value-error.ts';

/** The functions that lead from a relationship of a knowledge graph to those who say so, and to their words. */
export function knowledgeFunctions(graph: KnowledgeGraph): readonly FunctionDefinition[] {
  return [
    define({
      name: 'kg.statements',
      args: ['relationship :: RELATIONSHIP'],
      returns: 'list',
      doc: 'The statements that a fact rests on, in order of publication, as maps; of DENIED and CONFIRMED those of the one who does; else none.',
      evaluate: (_, relationship: RelationshipValue) => statementsOf(graph, relationship).map((s) => describe(graph, s)),
    }),
    define({
      name: 'kg.sources',
      args: ['relationship :: RELATIONSHIP'],
      returns: 'list',
      doc: 'Everyone through whom a fact is known, as maps: id, name, label, roles, and how many of their statements affirm and negate it.',
      evaluate: (_, relationship: RelationshipValue) => sourcesOf(graph, statementsOf(graph, relationship)),
    }),
    define({
      name: 'kg.evidence',
      args: ['statement :: STRING | MAP | NODE'],
      returns: 'map',
      doc: 'The words that a statement rests on and where they stand. A statement is given by its id, as a map that has it, or as a node.',
      evaluate: (_, statement: string | MapValue | NodeValue) => evidenceOf(graph, findStatement(graph, statement)),
    }),
  ];
}

/** The sides of a claim by the types of the edges that lead to it. */
const SIDES: Readonly<Record<string, Statement['polarity']>> = { DENIED: 'negated', CONFIRMED: 'affirmed' };

function statementsOf(graph: KnowledgeGraph, { graph: view, index }: RelationshipValue): readonly Statement[] {
  const fact = graph.factAt(index);
  if (fact) return fact.statements;
  const polarity = SIDES[view.type(index)];
  const claimed = view.edges.get(index, 'fact');
  if (!polarity || typeof claimed !== 'string') return [];
  const voice = view.nodes.get(view.source(index), 'id');
  const isVoice = ({ agent }: Attribution): boolean => graph.entity(agent).id === voice;
  return graph.fact(claimed).statements.filter((s) => s.polarity === polarity && speakersOf(s.attribution).some(isVoice));
}

function describe(graph: KnowledgeGraph, statement: Statement): MapValue {
  const { id, polarity, modality, certainty, utterance, published, extractor, confidence, review, evidence } = statement;
  const { document, start, end, exact } = evidence;
  return mapOf({
    ...{ id, polarity, modality, certainty, utterance },
    attribution: statement.attribution.map(({ agent, role, cue }) => mapOf({ ...nameOf(graph, agent), role, cue: cue ?? null })),
    published,
    evidence: mapOf({ exact, start, end, document }),
    ...{ extractor, confidence: makeFloat(confidence), review },
  });
}

function sourcesOf(graph: KnowledgeGraph, statements: readonly Statement[]): Value[] {
  const found = new Map<string, { readonly roles: Set<string>; affirms: number; negates: number }>();
  for (const { attribution, polarity } of statements) {
    const counted = new Set<string>();
    for (const { agent, role } of attribution) {
      const { id } = graph.entity(agent);
      const source = found.get(id) ?? { roles: new Set<string>(), affirms: 0, negates: 0 };
      found.set(id, source);
      source.roles.add(role);
      if (!counted.has(id)) source[polarity === 'affirmed' ? 'affirms' : 'negates']++;
      counted.add(id);
    }
  }
  return [...found].map(([id, { roles, ...counts }]) =>
    mapOf({ ...nameOf(graph, id), label: graph.entity(id).label, roles: [...roles], ...counts }),
  );
}

/** @throws QueryError `InvalidArgumentValue` for what is no statement of the graph */
function findStatement(graph: KnowledgeGraph, given: string | MapValue | NodeValue): Statement {
  const id = typeof given === 'string' ? given : isNode(given) ? given.graph.nodes.get(given.index, 'id') : given.get('id');
  const statement = typeof id === 'string' ? graph.findStatement(id) : undefined;
  if (statement) return statement;
  throw argumentError('no statement of this graph', 'InvalidArgumentValue', {
    found: typeof id === 'string' ? id.slice(0, 60) : 'no id',
    expected: 'the id of a statement, such as `kg.statements(r)[0].id`',
  });
}

function evidenceOf(graph: KnowledgeGraph, { id, evidence }: Statement): MapValue {
  const { document: where, start, end, exact, prefix, suffix } = evidence;
  const { title, publisher, published, url, text } = graph.document(where);
  return mapOf({
    ...{ statement: id, exact, start, end, ...lineAndColumn(text, start), prefix: prefix ?? null, suffix: suffix ?? null },
    ...{ document: where, title, publisher: graph.entity(publisher).name, published, url: url ?? null },
  });
}

function nameOf(graph: KnowledgeGraph, agent: string): { id: string; name: string } {
  const { id, name } = graph.entity(agent);
  return { id, name };
}

function mapOf(entries: Readonly<Record<string, Value>>): MapValue {
  return new Map(Object.entries(entries));
}
