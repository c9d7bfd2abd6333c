import { betweenness, closeness, degree, pageRank } from '../../graph/algorithms/centrality.ts';
import { louvain } from '../../graph/algorithms/communities.ts';
import { components, strongComponents } from '../../graph/algorithms/components.ts';
import type { NodeValues, Selection } from '../../graph/algorithms/projection.ts';
import { shortestPath } from '../../graph/algorithms/shortest-path.ts';
import type { Procedure } from '../execute/procedures.ts';
import type { Session } from '../execute/session.ts';
import { makeFloat, makeNode, makePath, type NodeValue, type Value } from '../values/value.ts';
import { defineProcedure } from './define-procedure.ts';
import { flag, name, names, number, type OptionSet, type OptionsOf, oneOf, readOptions, wholeNumber } from './options.ts';

const PART = { types: names, labels: names };
const DIRECTIONS = ['out', 'in', 'both'] as const;
const along = oneOf(DIRECTIONS, 'out');
const bothWays = oneOf(DIRECTIONS, 'both');

/** The algorithms of graphology's library over the graph, or over the part of it that has the `types` and `labels` of the options. */
export const graphProcedures: readonly Procedure[] = [
  scores(
    'graph.pagerank',
    'PageRank of every node.',
    {
      ...PART,
      weight: name,
      direction: along,
      dampingFactor: number(0.85, 0, 1),
      maxIterations: wholeNumber(100, 1, 10_000),
      tolerance: number(1e-6, 0, 1),
    },
    pageRank,
  ),
  scores(
    'graph.betweenness',
    'How many of the shortest paths between other nodes lead through every node.',
    { ...PART, weight: name, direction: along, normalized: flag(true) },
    betweenness,
  ),
  scores(
    'graph.closeness',
    'How near every node is to those from which there is a way to it.',
    { ...PART, direction: along, wassermanFaust: flag(true) },
    closeness,
  ),
  scores(
    'graph.degree',
    'The number of relationships at every node, or the sum of their weights.',
    { ...PART, weight: name, direction: bothWays, normalized: flag(false) },
    degree,
  ),
  groups(
    'graph.louvain',
    'community',
    'Communities by the Louvain method, numbered from 0.',
    { ...PART, weight: name, direction: bothWays, resolution: number(1, 0, 1000), seed: wholeNumber(1, 0, 0xffff_ffff) },
    louvain,
  ),
  groups(
    'graph.components',
    'component',
    'Nodes that hang together, whichever way relationships point, numbered from 0.',
    PART,
    components,
  ),
  groups(
    'graph.stronglyConnectedComponents',
    'component',
    'Nodes that can all reach each other along relationships, numbered from 0.',
    PART,
    strongComponents,
  ),
  defineProcedure({
    name: 'graph.shortestPath',
    args: ['from :: NODE', 'to :: NODE', 'options? :: MAP'],
    columns: { path: 'path', cost: 'float' },
    doc: 'A path of least weight, and the sum of its weights; no row when there is none. Options: types, labels, weight, direction.',
    run: (session, [from, to, options], check) => {
      if (!from || !to) return [];
      const set = { ...PART, weight: name, direction: along };
      const selection = { ...readOptions(set, options!), without: gone(session), check };
      const found = shortestPath(session.graph, (from as NodeValue).index, (to as NodeValue).index, selection);
      return found ? [[makePath(session, found.nodes, found.edges), makeFloat(found.cost)]] : [];
    },
  }),
];

type Algorithm<S extends OptionSet> = (graph: Session['graph'], options: OptionsOf<S> & Pick<Selection, 'without' | 'check'>) => NodeValues;

function scores<S extends OptionSet>(name: string, doc: string, set: S, run: Algorithm<S>): Procedure {
  return perNode({ name, column: 'score', type: 'float', doc }, set, run, makeFloat);
}

function groups<S extends OptionSet>(name: string, column: string, doc: string, set: S, run: Algorithm<S>): Procedure {
  return perNode({ name, column, type: 'integer', doc }, set, run, (group) => group);
}

/** A procedure that gives one value a node, from a map of options. */
function perNode<S extends OptionSet>(
  { name, column, type, doc }: { readonly name: string; readonly column: string; readonly type: 'float' | 'integer'; readonly doc: string },
  set: S,
  run: Algorithm<S>,
  toValue: (value: number) => Value,
): Procedure {
  return defineProcedure({
    name,
    args: ['options? :: MAP'],
    columns: { node: 'node', [column]: type },
    doc: `${doc} Options: ${Object.keys(set).join(', ')}.`,
    run: (session, [options], check) => {
      const { nodes, values } = run(session.graph, { ...readOptions(set, options!), without: gone(session), check });
      return nodes.map((node, i) => [makeNode(session, node), toValue(values[i]!)]);
    },
  });
}

/** What the query has deleted so far. */
function gone({ writer }: Session): Selection['without'] {
  return writer && { nodes: writer.deadNodes, edges: writer.deadEdges };
}
