import type { Diagnostic } from '../base/diagnostic.ts';
import { didYouMean } from '../base/suggest.ts';
import { lineAndColumn } from '../base/text.ts';
import type { PropertyGraph } from '../graph/property-graph.ts';
import type { BoundStatement } from './semantics/bound.ts';

/** A warning for every label, type and property that a query reads and the graph does not have; none for a query that changes the graph. */
export function unknownNames({ names, text, writes }: BoundStatement, graph: PropertyGraph): Diagnostic[] {
  if (writes || names.length === 0) return [];
  const known = {
    label: labelsOf(graph),
    type: new Set(graph.types.values()),
    property: new Set([...graph.nodes.keys(), ...graph.edges.keys()]),
  };
  return names
    .filter(({ kind, name }) => !known[kind].has(name))
    .map(({ kind, name, span }) => ({
      severity: 'warning',
      code: `unknown-${kind}`,
      message: `the graph has no ${kind} \`${name}\``,
      place: { ...lineAndColumn(text, span.start), offset: span.start },
      found: name,
      hint: didYouMean(name, known[kind]),
    }));
}

function labelsOf(graph: PropertyGraph): Set<string> {
  return new Set(graph.labelSets().flat());
}
