// Our engine: the graph in columns, queries as text, plans kept as in normal use.
import { PropertyGraph } from '@proj/core';
import { QueryEngine } from '@proj/core/cypher';
import { QUERIES } from '../queries.mjs';
import { ENDS } from '../social-graph.mjs';

/** Adds the nodes of a social network; gives the index of the first with each label. */
export function addNodes(graph, nodes) {
  const first = {};
  for (const [label, list] of Object.entries(nodes)) {
    first[label] = graph.order;
    for (const properties of list) graph.addNode([label], properties);
  }
  return first;
}

/** Adds the edges, type by type. */
export function addEdges(graph, edges, first) {
  graph.reserveEdges(Object.values(edges).reduce((sum, { from }) => sum + from.length, 0));
  for (const [type, { from, to }] of Object.entries(edges)) {
    const [source, target] = ENDS[type].map((label) => first[label] - 1); // ids count from 1
    graph.addEdges(
      type,
      from.map((id) => source + id),
      to.map((id) => target + id),
    );
  }
}

/** Person.id is the key that the peers have as their primary key. */
export async function load(data) {
  const graph = new PropertyGraph();
  addEdges(graph, data.edges, addNodes(graph, data.nodes));
  const engine = await new QueryEngine(graph).load();
  engine.query('CREATE INDEX FOR (p:Person) ON (p.id)');
  return {
    variants: [''],
    run: (name, parameters) => engine.query(QUERIES[name].text, parameters).rows(),
    query: (text, parameters) => engine.query(text, parameters),
  };
}
