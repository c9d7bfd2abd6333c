import type { Hovered } from '../state/store.ts';
import type { Story } from '../state/story.ts';
import type { Selection } from '../state/view.ts';
import type { DrawnGraph } from './drawn-graph.ts';

/** What stands out. Nothing is dimmed when `nodes` is empty. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Nodes that it is about: they have a ring, and always a label. */
  readonly centre: ReadonlySet<string>;
  /** Edges whose relation is written beside them. */
  readonly named: ReadonlySet<string>;
}

export const NO_FOCUS: Focus = { nodes: new Set(), edges: new Set(), centre: new Set(), named: new Set() };

/** An entity with its neighbours, a fact with its ends, a report with everything that it states. Only what `isShown` counts. */
export function focusOn(of: Selection | Hovered | null, drawn: DrawnGraph, story: Story, isShown: (edge: string) => boolean): Focus {
  switch (of?.kind) {
    case 'entity': {
      if (!drawn.hasNode(of.id)) return NO_FOCUS;
      const edges = drawn.edges(of.id).filter(isShown);
      return { ...withEnds(edges, drawn, [of.id]), centre: new Set([of.id]), named: new Set() };
    }
    case 'fact':
      if (!drawn.hasEdge(of.id)) return NO_FOCUS;
      return { ...withEnds([of.id], drawn), centre: new Set(drawn.extremities(of.id)), named: new Set([of.id]) };
    case 'document': {
      const edges = [...new Set(story.statedIn(of.id).map(({ fact }) => fact.id as string))].filter(isShown);
      return { ...withEnds(edges, drawn), centre: new Set(), named: new Set() };
    }
    default:
      return NO_FOCUS;
  }
}

function withEnds(edges: readonly string[], drawn: DrawnGraph, nodes: readonly string[] = []): { nodes: Set<string>; edges: Set<string> } {
  return { nodes: new Set([...nodes, ...edges.flatMap((edge) => drawn.extremities(edge))]), edges: new Set(edges) };
}
