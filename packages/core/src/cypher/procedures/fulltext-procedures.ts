import MiniSearch from 'minisearch';
import { QueryError } from '../../base/query-error.ts';
import { didYouMean } from '../../base/suggest.ts';
import type { PropertyGraph } from '../../graph/property-graph.ts';
import type { Procedure } from '../execute/procedures.ts';
import { makeFloat, makeNode, type Value } from '../values/value.ts';
import { argumentError } from '../values/value-error.ts';
import type { Catalogs } from './catalog-procedures.ts';
import { defineProcedure } from './define-procedure.ts';
import type { FulltextIndex } from './fulltext-catalog.ts';
import { flag, names, number, oneOf, readOptions, wholeNumber } from './options.ts';

const SEARCH = {
  limit: wholeNumber(100, 1, 1_000_000),
  prefix: flag(false),
  fuzzy: number(0, 0, 1),
  combineWith: oneOf(['AND', 'OR'], 'OR'),
};

/** Search for words in the properties of nodes, scored by minisearch's BM25+. */
export function fulltextProcedures({ fulltext, indexes }: Pick<Catalogs, 'fulltext' | 'indexes'>): readonly Procedure[] {
  const filled = new WeakMap<FulltextIndex, Filled>();
  const find = (name: string): FulltextIndex => {
    const index = fulltext.get(name);
    if (index) return index;
    const known = fulltext.list().map((one) => one.name);
    throw indexError(`there is no full-text index \`${name}\``, 'IndexNotFound', didYouMean(name, known));
  };
  return [
    defineProcedure({
      name: 'db.index.fulltext.createNodeIndex',
      args: ['name :: STRING', 'labels :: STRING | LIST', 'properties :: STRING | LIST'],
      columns: {},
      mode: 'schema',
      doc: 'Makes a full-text index over properties of the nodes that have one of the labels (any, when the list is empty).',
      run: (_, [name, labels, properties]) => {
        const index = { name: name as string, labels: readNames('labels', labels!), properties: readNames('properties', properties!) };
        if (index.properties.length === 0) throw argumentError('an index needs a property', 'InvalidArgumentValue');
        if (fulltext.get(index.name) || indexes.get(index.name))
          throw indexError(`there is an index \`${index.name}\` already`, 'IndexAlreadyExists');
        fulltext.add(index);
        return [];
      },
    }),
    defineProcedure({
      name: 'db.index.fulltext.drop',
      args: ['name :: STRING'],
      columns: {},
      mode: 'schema',
      doc: 'Drops a full-text index.',
      run: (_, [name]) => {
        fulltext.remove(find(name as string).name);
        return [];
      },
    }),
    defineProcedure({
      name: 'db.index.fulltext.queryNodes',
      args: ['name :: STRING', 'query :: STRING', 'options? :: MAP'],
      columns: { node: 'node', score: 'float' },
      doc: `The nodes in which words of the query stand, best first. Options: ${Object.keys(SEARCH).join(', ')}.`,
      run: (session, [name, query, options], check) => {
        const { limit, ...search } = readOptions(SEARCH, options!);
        if (name === null || query === null) return [];
        const index = find(name as string);
        const words = upToDate(filled.get(index), session.graph) ?? fill(index, session.graph, check);
        filled.set(index, words);
        return words.index
          .search(query as string, search)
          .map(({ id, score }) => ({ node: id as number, score }))
          .filter(({ node }) => !session.writer?.deadNodes.has(node))
          .sort((a, b) => b.score - a.score || a.node - b.node)
          .slice(0, limit)
          .map(({ node, score }) => [makeNode(session, node), makeFloat(score)]);
      },
    }),
  ];
}

/** The words of a graph as it was at one version. */
interface Filled {
  readonly graph: PropertyGraph;
  readonly version: number;
  readonly index: MiniSearch<number>;
}

function upToDate(filled: Filled | undefined, graph: PropertyGraph): Filled | undefined {
  return filled?.graph === graph && filled.version === graph.version ? filled : undefined;
}

/** The name by which minisearch asks for the number of a node; no property is called so, for properties are asked for by position. */
const NODE = 'node';

function fill({ labels, properties }: FulltextIndex, graph: PropertyGraph, check: () => void): Filled {
  const index = new MiniSearch<number>({
    idField: NODE,
    fields: properties.map((_, i) => `${i}`),
    extractField: (node, field) => (field === NODE ? node : textOf(graph, node, properties[Number(field)]!)),
  });
  const wanted = graph.labelSets().map((set) => labels.length === 0 || set.some((label) => labels.includes(label)));
  for (let node = 0; node < graph.order; node++) {
    check();
    if (wanted[graph.labelSetOf(node)]) index.add(node);
  }
  return { graph, version: graph.version, index };
}

/** Strings and lists of strings have words, other values have none. */
function textOf(graph: PropertyGraph, node: number, property: string): string | undefined {
  const value = graph.nodes.get(node, property);
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').join('\n') : undefined;
}

function readNames(what: string, value: Value): readonly string[] {
  const list = names.read(value);
  if (list) return list;
  throw argumentError(`\`${what}\` takes ${names.expected}`, 'InvalidArgumentValue');
}

function indexError(message: string, detail: string, hint?: string): QueryError {
  return new QueryError(message, { type: 'ProcedureError', phase: 'runtime', detail, hint });
}
