import type { PropertyGraph } from '../../graph/property-graph.ts';
import type { Statistics } from '../plan/plan.ts';
import type { LabelTest } from '../semantics/bound.ts';
import type { IndexCatalog } from './index-catalog.ts';
import { testLabels } from './label-test.ts';

/** What the planner asks about a graph. A query that writes looks nothing up in an index: the index would not know its changes. */
export function statisticsOf(graph: PropertyGraph, indexes: IndexCatalog | undefined): Statistics {
  let byType: Float64Array | undefined;
  const counts = (): Float64Array => {
    if (!byType) {
      byType = new Float64Array(graph.types.size);
      for (const type of graph.edgeArrays().types) byType[type]!++;
    }
    return byType;
  };
  return {
    nodes: graph.order,
    edges: graph.size,
    nodesWith: (label) => graph.nodesWithLabel(label).length,
    edgesOf: (types: LabelTest) => {
      if (!types) return graph.size;
      return graph.types.values().reduce((sum, type, code) => (testLabels(types, [type]) ? sum + counts()[code]! : sum), 0);
    },
    hasIndex: (label, key) => indexes?.has(label, key) ?? false,
  };
}
