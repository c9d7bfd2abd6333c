import { propertiesOf } from '../values/access.ts';
import { makeNode, makeRelationship, type NodeValue, type PathValue, type RelationshipValue, type Value } from '../values/value.ts';
import { define, type FunctionDefinition } from './define.ts';

/** The functions of nodes, relationships and paths. */
export const graphFunctions: readonly FunctionDefinition[] = [
  define({
    name: 'labels',
    args: ['node :: NODE'],
    returns: 'list',
    doc: 'The labels of a node.',
    evaluate: (_, node: NodeValue) => node.graph.labels(node.index),
  }),
  define({
    name: 'type',
    args: ['relationship :: RELATIONSHIP'],
    returns: 'string',
    doc: 'The type of a relationship.',
    evaluate: (_, relationship: RelationshipValue) => relationship.graph.type(relationship.index),
  }),
  define({
    name: 'properties',
    args: ['entity :: NODE | RELATIONSHIP | MAP'],
    returns: 'map',
    doc: 'All properties of a node or relationship as a map; a map is returned as it is.',
    evaluate: (_, entity: Value) => propertiesOf(entity)!,
  }),
  define({
    name: 'keys',
    args: ['entity :: NODE | RELATIONSHIP | MAP'],
    returns: 'list',
    doc: 'The names of the properties of a node or relationship, or the keys of a map.',
    evaluate: (_, entity: Value) => [...propertiesOf(entity)!.keys()],
  }),
  define({
    name: 'id',
    args: ['entity :: NODE | RELATIONSHIP'],
    returns: 'integer',
    doc: 'The number of a node or relationship in its graph. It may be another after the graph is changed or built anew.',
    evaluate: (_, entity: NodeValue | RelationshipValue) => entity.index,
  }),
  define({
    name: 'elementId',
    args: ['entity :: NODE | RELATIONSHIP'],
    returns: 'string',
    doc: 'A text that is not the same for any other node or relationship of the graph. It may be another after the graph is changed.',
    evaluate: (_, { kind, index }: NodeValue | RelationshipValue) => `${kind === 'node' ? 'n' : 'r'}:${index}`,
  }),
  define({
    name: 'startNode',
    args: ['relationship :: RELATIONSHIP'],
    returns: 'node',
    doc: 'The node that a relationship goes out from.',
    evaluate: (_, { graph, index }: RelationshipValue) => makeNode(graph, graph.source(index)),
  }),
  define({
    name: 'endNode',
    args: ['relationship :: RELATIONSHIP'],
    returns: 'node',
    doc: 'The node that a relationship leads to.',
    evaluate: (_, { graph, index }: RelationshipValue) => makeNode(graph, graph.target(index)),
  }),
  define({
    name: 'nodes',
    args: ['path :: PATH'],
    returns: 'list',
    doc: 'The nodes of a path, in the order they are walked.',
    evaluate: (_, { graph, nodes }: PathValue) => Array.from(nodes, (index) => makeNode(graph, index)),
  }),
  define({
    name: 'relationships',
    args: ['path :: PATH'],
    returns: 'list',
    doc: 'The relationships of a path, in the order they are walked.',
    evaluate: (_, { graph, relationships }: PathValue) => Array.from(relationships, (index) => makeRelationship(graph, index)),
  }),
  define({
    name: 'length',
    args: ['path :: PATH'],
    returns: 'integer',
    doc: 'The number of relationships in a path.',
    evaluate: (_, { relationships }: PathValue) => relationships.length,
  }),
];
