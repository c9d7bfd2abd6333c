import type { PropertyTable } from '../../graph/property-table.ts';
import type { Procedure } from '../execute/procedures.ts';
import type { Session } from '../execute/session.ts';
import { compareStrings } from '../values/structure.ts';
import { typeName } from '../values/type-name.ts';
import type { Value } from '../values/value.ts';
import { defineProcedure } from './define-procedure.ts';

/** What a graph is made of: labels, types, property keys, and how they go together. */
export const schemaProcedures: readonly Procedure[] = [
  defineProcedure({
    name: 'db.labels',
    columns: { label: 'string', count: 'integer' },
    doc: 'Every label, and how many nodes have it.',
    run: (session, _, check) => {
      const { graph } = session;
      const counts = tally(nodesOf(session, check), (node) => graph.labelSetOf(node));
      const byLabel = new Map<string, number>();
      for (const [set, count] of counts) for (const label of graph.labelSets()[set]!) byLabel.set(label, (byLabel.get(label) ?? 0) + count);
      return sorted(byLabel);
    },
  }),
  defineProcedure({
    name: 'db.relationshipTypes',
    columns: { relationshipType: 'string', count: 'integer' },
    doc: 'Every relationship type, and how many relationships are of it.',
    run: (session, _, check) => sorted(tally(edgesOf(session, check), (edge) => session.graph.type(edge))),
  }),
  defineProcedure({
    name: 'db.propertyKeys',
    columns: { propertyKey: 'string' },
    doc: 'Every name of a property that a node or relationship has.',
    run: (session, _, check) => {
      const { graph } = session;
      const used = (rows: readonly number[], table: PropertyTable): string[] =>
        [...table.keys()].filter((key) => rows.some((row) => table.get(row, key) !== null));
      const keys = [...used(nodesOf(session, check), graph.nodes), ...used(edgesOf(session, check), graph.edges)];
      return [...new Set(keys)].sort(compareStrings).map((key) => [key]);
    },
  }),
  defineProcedure({
    name: 'db.schema.nodeTypeProperties',
    columns: { nodeType: 'string', nodeLabels: 'list', propertyName: 'string', propertyTypes: 'list', mandatory: 'boolean' },
    doc: 'The properties of nodes by their labels: the types of their values, and whether every such node has them.',
    run: (session, _, check) => {
      const { graph } = session;
      const text = (node: number): string =>
        [...graph.labels(node)]
          .sort(compareStrings)
          .map((label) => `:\`${label}\``)
          .join('');
      const labels = new Map<string, Value>();
      for (const node of nodesOf(session, check))
        if (!labels.has(text(node))) labels.set(text(node), [...graph.labels(node)].sort(compareStrings));
      const rows = describe(nodesOf(session, check), graph.nodes, text, check);
      return rows.map(([type, ...rest]) => [type, labels.get(type)!, ...rest]);
    },
  }),
  defineProcedure({
    name: 'db.schema.relTypeProperties',
    columns: { relType: 'string', propertyName: 'string', propertyTypes: 'list', mandatory: 'boolean' },
    doc: 'The properties of relationships by their type: the types of their values, and whether every such relationship has them.',
    run: (session, _, check) => {
      const { graph } = session;
      return describe(edgesOf(session, check), graph.edges, (edge) => `:\`${graph.type(edge)}\``, check);
    },
  }),
  defineProcedure({
    name: 'db.schema.visualization',
    columns: { from: 'string', type: 'string', to: 'string', count: 'integer' },
    doc: 'Which labels are joined by which relationship types, and how often; a node with several labels counts for each, one without for null.',
    run: (session, _, check) => connections(session, check),
  }),
];

/** Nodes that the query has not deleted. */
function nodesOf({ graph, writer }: Session, check: () => void): number[] {
  return rowsLeft(graph.order, writer?.deadNodes, check);
}

function edgesOf({ graph, writer }: Session, check: () => void): number[] {
  return rowsLeft(graph.size, writer?.deadEdges, check);
}

function rowsLeft(count: number, dead: ReadonlySet<number> | undefined, check: () => void): number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) {
    check();
    if (!dead?.has(row)) rows.push(row);
  }
  return rows;
}

function tally<K>(rows: readonly number[], keyOf: (row: number) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a], [b]) => compareStrings(a, b));
}

type Described = readonly [group: string, property: Value, types: Value, mandatory: Value];

/** A row for every property of every group; one of nulls for a group without properties. */
function describe(rows: readonly number[], table: PropertyTable, groupOf: (row: number) => string, check: () => void): Described[] {
  const sizes = tally(rows, groupOf);
  const found = new Map<string, Map<string, { count: number; readonly types: Set<string> }>>();
  for (const row of rows) {
    check();
    const group = found.get(groupOf(row)) ?? new Map();
    found.set(groupOf(row), group);
    for (const [key, value] of Object.entries(table.row(row))) {
      const property = group.get(key) ?? { count: 0, types: new Set<string>() };
      group.set(key, property);
      property.count++;
      property.types.add(typeName(value as Value));
    }
  }
  return [...found]
    .sort(([a], [b]) => compareStrings(a, b))
    .flatMap(([group, properties]): Described[] => {
      if (properties.size === 0) return [[group, null, null, null]];
      return [...properties]
        .sort(([a], [b]) => compareStrings(a, b))
        .map(([key, { count, types }]) => [group, key, [...types].sort(compareStrings), count === sizes.get(group)]);
    });
}

function connections(session: Session, check: () => void): Value[][] {
  const { graph } = session;
  const sets = graph.labelSets();
  const triples = tally(edgesOf(session, check), (edge) =>
    [graph.labelSetOf(graph.source(edge)), graph.typeOf(edge), graph.labelSetOf(graph.target(edge))].join(' '),
  );
  const counts = new Map<string, { readonly row: readonly [string | null, string, string | null]; count: number }>();
  const labelsOf = (set: number): readonly (string | null)[] => (sets[set]!.length > 0 ? sets[set]! : [null]);
  for (const [triple, count] of triples) {
    const [source, type, target] = triple.split(' ').map(Number) as [number, number, number];
    for (const from of labelsOf(source))
      for (const to of labelsOf(target)) {
        const row = [from, graph.types.text(type), to] as const;
        const known = counts.get(JSON.stringify(row)) ?? { row, count: 0 };
        known.count += count;
        counts.set(JSON.stringify(row), known);
      }
  }
  return [...counts].sort(([a], [b]) => compareStrings(a, b)).map(([, { row, count }]) => [...row, count]);
}
