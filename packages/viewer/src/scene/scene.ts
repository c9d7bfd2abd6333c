import { effect } from '@preact/signals';
import { type KnowledgeGraph, layout } from '@proj/core';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { markOf } from '../state/colours.ts';
import { graph, select, selection, visibleFacts } from '../state/store.ts';

/** Draws the graph into an element and keeps it in step with the state. */
export function showScene(container: HTMLElement): void {
  let scene: Sigma | null = null;
  let hovered: string | null = null;
  let shown: { nodes: Set<string>; edges: Set<string>; near: Set<string> } = { nodes: new Set(), edges: new Set(), near: new Set() };

  effect(() => {
    const story = graph.value;
    scene?.kill();
    scene = null;
    if (!story) return;
    const drawn = draw(story);
    const near = (): string | null => hovered ?? (selection.peek()?.kind === 'entity' ? (selection.peek()?.id ?? null) : null);
    scene = new Sigma(drawn, container, {
      enableEdgeEvents: true,
      defaultEdgeType: 'arrow',
      labelRenderedSizeThreshold: 7,
      labelDensity: 0.6,
      labelFont: 'system-ui, sans-serif',
      labelColor: { color: '#1b2430' },
      nodeReducer: (id, data) => {
        const faded = near() !== null && !shown.near.has(id);
        return {
          ...data,
          hidden: !shown.nodes.has(id),
          ...(faded && { color: '#dde1e7', label: null, zIndex: 0 }),
          highlighted: selection.peek()?.id === id,
        };
      },
      edgeReducer: (id, data) => {
        const chosen = selection.peek()?.id === id;
        const focus = near();
        const faded = focus !== null && !drawn.hasExtremity(id, focus);
        return { ...data, hidden: !shown.edges.has(id) || (faded && !chosen), ...(chosen && { size: 5, zIndex: 2 }) };
      },
      zIndex: true,
    });
    const refresh = (): void => {
      shown = { ...shown, near: neighbourhood(drawn, near()) };
      scene?.refresh();
    };
    scene.on('clickNode', ({ node }) => select({ kind: 'entity', id: node }));
    scene.on('clickEdge', ({ edge }) => select({ kind: 'fact', id: edge }));
    scene.on('clickStage', () => select(null));
    scene.on('enterNode', ({ node }) => {
      hovered = node;
      refresh();
    });
    scene.on('leaveNode', () => {
      hovered = null;
      refresh();
    });
    const stop = effect(() => {
      const facts = visibleFacts.value;
      selection.value; // a new selection changes what is near
      shown = {
        edges: new Set(facts.map((f) => f.id)),
        nodes: new Set(facts.flatMap((f) => [f.subject.id, f.object.id])),
        near: new Set(),
      };
      refresh();
    });
    return stop;
  });
}

function draw(story: KnowledgeGraph): MultiDirectedGraph {
  const drawn: MultiDirectedGraph = new MultiDirectedGraph();
  const { x, y } = layout(story.store);
  for (const entity of story.entities) {
    const node = story.store.nodeById(entity.id);
    const size = 3 + 1.6 * Math.sqrt(story.factsOf(entity.id).length);
    drawn.addNode(entity.id, { label: entity.name, color: markOf(entity.label).colour, size, x: x[node], y: y[node] });
  }
  for (const fact of story.facts()) {
    const size = fact.status === 'disputed' || fact.status === 'denied' ? 2.6 : fact.status === 'corroborated' ? 2.2 : 1.4;
    drawn.addDirectedEdgeWithKey(fact.id, fact.subject.id, fact.object.id, { color: markOf(fact.status).colour, size });
  }
  return drawn;
}

function neighbourhood(drawn: MultiDirectedGraph, id: string | null): Set<string> {
  return new Set(id !== null && drawn.hasNode(id) ? [id, ...drawn.neighbors(id)] : []);
}
