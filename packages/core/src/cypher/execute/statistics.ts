import { StringColumn } from '../../graph/column.ts';
import type { PropertyGraph } from '../../graph/property-graph.ts';
import type { Statistics } from '../plan/plan.ts';
import type { LabelTest } from '../semantics/bound.ts';
import { type GroupKey, groupKey } from '../values/group-key.ts';
import type { Value } from '../values/value.ts';
import type { IndexCatalog } from './index-catalog.ts';
import { testLabels } from './label-test.ts';

/** For a query that changes the graph: numbers are good guesses still, but nothing can be relied on, and no index would know the changes. */
export function cautious(statistics: Statistics): Statistics {
  return {
    ...statistics,
    hasIndex: () => false,
    hasLoops: () => true,
    everyEndHas: () => false,
    differsEverywhere: () => false,
    everyNodeHas: () => false,
  };
}

/** What the planner asks about a graph, found when it is first asked for. Made anew when the graph has changed. */
export function statisticsOf(graph: PropertyGraph, indexes: IndexCatalog): Statistics {
  const remember = memory();
  const counts = (): Float64Array => remember('counts', () => countTypes(graph));
  const typesOf = (types: LabelTest): number[] =>
    graph.types.values().flatMap((type, code) => (!types || testLabels(types, [type]) ? [code] : []));
  return {
    nodes: graph.order,
    edges: graph.size,
    nodesWith: (label) => graph.nodesWithLabel(label).length,
    edgesOf: (types) => (types ? typesOf(types).reduce((sum, code) => sum + counts()[code]!, 0) : graph.size),
    hasIndex: (label, key) => indexes.has(label, key),
    textsOf: (key) => {
      const column = graph.nodes.column(key);
      return column instanceof StringColumn ? column.dictionary.size : undefined;
    },
    hasLoops: (types) => {
      const loops = remember('loops', () => loopTypes(graph));
      return typesOf(types).some((code) => loops.has(code));
    },
    everyEndHas: (type, end, label) => remember(`end ${end} ${label} ${type}`, () => everyEndHas(graph, type, end, label)),
    differsEverywhere: (label, key) => remember(`unique ${label ?? ''} ${key}`, () => differsEverywhere(graph, label, key)),
    everyNodeHas: (label, key) => remember(`key ${label ?? ''} ${key}`, () => everyNodeHas(graph, label, key)),
  };
}

function memory(): <T>(key: string, find: () => T) => T {
  const known = new Map<string, unknown>();
  return <T>(key: string, find: () => T): T => {
    if (!known.has(key)) known.set(key, find());
    return known.get(key) as T;
  };
}

function countTypes(graph: PropertyGraph): Float64Array {
  const counts = new Float64Array(graph.types.size);
  for (const type of graph.edgeArrays().types) counts[type]!++;
  return counts;
}

function loopTypes(graph: PropertyGraph): Set<number> {
  const { sources, targets, types } = graph.edgeArrays();
  const loops = new Set<number>();
  for (let e = 0; e < sources.length; e++) if (sources[e] === targets[e]) loops.add(types[e]!);
  return loops;
}

function everyEndHas(graph: PropertyGraph, type: string, end: 'source' | 'target', label: string): boolean {
  const has = graph.labelSets().map((labels) => labels.includes(label));
  const { sources, targets, types } = graph.edgeArrays();
  const [ends, code] = [end === 'source' ? sources : targets, graph.types.find(type)];
  for (let e = 0; e < ends.length; e++) if (types[e] === code && !has[graph.labelSetOf(ends[e]!)]) return false;
  return true;
}

function differsEverywhere(graph: PropertyGraph, label: string | undefined, key: string): boolean {
  const column = graph.nodes.column(key);
  const seen = new Set<GroupKey>();
  let count = 0;
  const isNew = (node: number): boolean => {
    const value = column!.get(node) as Value;
    return value === null || seen.add(groupKey(value)).size === ++count;
  };
  if (!column) return true;
  if (label !== undefined) return graph.nodesWithLabel(label).every(isNew);
  for (let node = 0; node < graph.order; node++) if (!isNew(node)) return false;
  return true;
}

function everyNodeHas(graph: PropertyGraph, label: string | undefined, key: string): boolean {
  const column = graph.nodes.column(key);
  if (!column) return false;
  if (label !== undefined) return graph.nodesWithLabel(label).every((node) => column.get(node) !== null);
  for (let node = 0; node < graph.order; node++) if (column.get(node) === null) return false;
  return true;
}
