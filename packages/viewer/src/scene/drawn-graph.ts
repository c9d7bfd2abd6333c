import { type Fact, type Layout, layout, type Status } from '@proj/core';
import { MultiDirectedGraph } from 'graphology';
import type { Story } from '../state/story.ts';

/** What the scene keeps with a node: where it stands and how large it is; radius in pixels at camera ratio 1. */
export interface NodeShape {
  x: number;
  y: number;
  size: number;
  label: string;
  /** The entity's type. */
  kind: string;
}

/** What the scene keeps with an edge. */
export interface EdgeShape {
  status: Status;
  relation: string;
  /** Whether it has an arrow head: a symmetric relation has none. */
  directed: boolean;
  /** How far it bends, as a share of its length; 0 is straight. */
  bend: number;
  type: 'straight' | 'bent';
}

export type DrawnGraph = MultiDirectedGraph<NodeShape, EdgeShape>;

/** Nodes and edges with their places. Entities that no fact names are not drawn: they would stand around without meaning. */
export function drawGraph(story: Story): DrawnGraph {
  const { graph } = story;
  const drawn: DrawnGraph = new MultiDirectedGraph();
  const place = spread(story, layout(graph.store));
  for (const { id, name, label } of story.drawn) {
    const size = 6 + 2.1 * Math.sqrt(graph.factsOf(id).length - 1);
    drawn.addNode(id, { ...place(id), size: Math.min(size, 24), label: name, kind: label });
  }
  for (const [fact, bend] of bends(story.facts)) {
    const directed = graph.project.ontology.relations.get(fact.relation)?.symmetric !== true;
    const isLoop = fact.subject.id === fact.object.id;
    const type = bend === 0 && !isLoop ? 'straight' : 'bent';
    drawn.addDirectedEdgeWithKey(fact.id, fact.subject.id, fact.object.id, {
      status: fact.status,
      relation: fact.relation,
      directed,
      bend,
      type,
    });
  }
  return drawn;
}

/** The middle of a force layout is crowded while its rim is empty: distances from the middle grow less than in proportion. */
function spread({ drawn, graph }: Story, { x, y }: Layout): (id: string) => { x: number; y: number } {
  const nodes = drawn.map(({ id }) => graph.store.nodeById(id));
  const mean = (of: Float64Array): number => nodes.reduce((sum, node) => sum + of[node]!, 0) / nodes.length;
  const [middleX, middleY] = [mean(x), mean(y)];
  return (id) => {
    const node = graph.store.nodeById(id);
    const [dx, dy] = [x[node]! - middleX, y[node]! - middleY];
    const distance = Math.hypot(dx, dy);
    const scale = distance === 0 ? 0 : distance ** -0.3;
    return { x: dx * scale, y: dy * scale };
  };
}

/** Facts between the same two entities fan out; a single one stays straight. The sign follows the edge's own direction. */
function bends(facts: readonly Fact[]): Map<Fact, number> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = [fact.subject.id, fact.object.id].sort().join(' ');
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  const found = new Map<Fact, number>();
  for (const group of groups.values())
    group.forEach((fact, i) => {
      const step = Math.min(0.22, 0.9 / group.length);
      const side = fact.subject.id < fact.object.id ? 1 : -1;
      // Loops have no two sides: each is a little larger than the one before.
      const place = fact.subject.id === fact.object.id ? i : side * (i - (group.length - 1) / 2);
      found.set(fact, place * step);
    });
  return found;
}
