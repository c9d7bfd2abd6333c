import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { knowledgeFunctions } from './knowledge-functions.ts';
import { type EngineOptions, QueryEngine } from './query-engine.ts';

/** The full-text index over what a knowledge graph calls its nodes. */
const NODES = { name: 'nodes', labels: [], properties: ['name', 'aliases', 'description', 'exact'] } as const;

/**
 * An engine for a knowledge graph: besides what every engine has, `kg.statements`, `kg.sources` and `kg.evidence`, and the full-text index
 * `nodes`. A knowledge graph never changes, so queries only read.
 */
export function engineFor(graph: KnowledgeGraph, options: Omit<EngineOptions, 'readOnly'> = {}): QueryEngine {
  return new QueryEngine(graph.store, {
    ...options,
    functions: [...knowledgeFunctions(graph), ...(options.functions ?? [])],
    fulltextIndexes: [NODES, ...(options.fulltextIndexes ?? [])],
    readOnly: true,
  });
}
