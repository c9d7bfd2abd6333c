import type { Fact } from '@proj/core';
import Sigma from 'sigma';
import type { CameraCommand, Hovered } from '../state/store.ts';
import type { Story } from '../state/story.ts';
import type { Selection } from '../state/view.ts';
import { STROKES } from '../ui/marks.ts';
import { fitNodes, pan, revealNodes, zoom } from './camera.ts';
import { type DrawnGraph, drawGraph, type EdgeShape, type NodeShape } from './drawn-graph.ts';
import { type EdgeLook, edgeProgram } from './edge-program.ts';
import { type Focus, focusOn, NO_FOCUS } from './focus.ts';
import { Labels } from './labels.ts';
import { type Look, readPalette } from './look.ts';
import { type NodeLook, nodeProgram } from './node-program.ts';

const PATTERNS = { solid: 0, dashed: 1, crossed: 2 } as const;
const DIMMING_MS = 140;
const MOVING_MS = 420;

/** What the scene tells the outside. */
export interface SceneEvents {
  select(next: Selection | null): void;
  hover(next: Hovered | null): void;
  /** The browser took the WebGL context away. */
  lost(): void;
}

/**
 * One story on the screen. Filters and focus are changes of single items; dimming, colours of the theme and the camera are uniforms:
 * nothing but a new story makes a new scene.
 */
export class GraphScene {
  readonly #story: Story;
  readonly #container: HTMLElement;
  readonly #drawn: DrawnGraph;
  readonly #kinds: readonly string[];
  readonly #sigma: Sigma<NodeShape, EdgeShape>;
  readonly #labels: Labels;
  readonly #look: Look;
  #shown = { nodes: new Set<string>(), edges: new Set<string>() };
  #focus: Focus = NO_FOCUS;
  #ringed: ReadonlySet<string> = new Set();
  #selection: Selection | null = null;
  #hovered: Hovered | null = null;
  #dimming: number | null = null;

  /** @throws Error when the browser has no WebGL */
  constructor(container: HTMLElement, story: Story, events: SceneEvents) {
    if (!hasWebgl()) throw new Error('This browser offers no WebGL: it may be switched off, or the graphics driver may be blocked.');
    this.#story = story;
    this.#container = container;
    this.#drawn = drawGraph(story);
    this.#kinds = [...new Set(story.drawn.map((e) => e.label))].sort();
    this.#look = { palette: readPalette(container, this.#kinds), dim: 0 };
    this.#sigma = new Sigma<NodeShape, EdgeShape>(this.#drawn, container, {
      enableEdgeEvents: true,
      renderLabels: false,
      defaultNodeType: 'mark',
      nodeProgramClasses: { mark: nodeProgram(this.#kinds, this.#look) },
      edgeProgramClasses: { straight: edgeProgram(1, this.#look), bent: edgeProgram(18, this.#look) },
      nodeReducer: (id, shape) => this.#nodeLook(id, shape),
      edgeReducer: (id, shape) => this.#edgeLook(id, shape),
      defaultDrawNodeHover: () => {}, // rings are drawn by the node program, names by Labels
      stagePadding: 0,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      zoomDuration: motion(180),
      inertiaDuration: motion(200),
    });
    this.#labels = new Labels(this.#sigma, this.#drawn);
    this.#sigma.on('afterRender', () => this.#labels.draw(this.#focus, this.#look));
    this.#listen(events);
  }

  /** Shows these facts and their ends, and hides the rest. */
  setFacts(facts: readonly Fact[]): void {
    const before = this.#shown;
    this.#shown = {
      edges: new Set(facts.map((f) => f.id)),
      nodes: new Set(facts.flatMap((f) => [f.subject.id, f.object.id])),
    };
    this.#repaint(difference(before.nodes, this.#shown.nodes), difference(before.edges, this.#shown.edges));
    this.#focusAgain();
  }

  /** Emphasises what is selected, or for the moment what is pointed at. */
  setFocus(selection: Selection | null, hovered: Hovered | null): void {
    this.#selection = selection;
    this.#hovered = hovered;
    this.#focusAgain();
  }

  /** Moves to what is selected when it is not in view. */
  reveal(): void {
    const { centre, nodes } = this.#focusOf(this.#selection);
    revealNodes(this.#sigma, [...(centre.size > 0 ? centre : nodes)], motion(MOVING_MS));
  }

  /** Fits everything that is shown. */
  fit(animated = true): void {
    fitNodes(this.#sigma, this.#shown.nodes, 0.25, animated ? motion(MOVING_MS) : 0);
  }

  command(command: CameraCommand): void {
    if (command.kind === 'fit') this.fit();
    else if (command.kind === 'zoom') zoom(this.#sigma, command.by, motion(180));
    else pan(this.#sigma, command.x, command.y, motion(120));
  }

  /** Reads the colours again: the theme has changed. */
  recolour(): void {
    this.#look.palette = readPalette(this.#container, this.#kinds);
    this.#repaint(this.#drawn.nodes(), this.#drawn.edges());
  }

  /** The container has another size. */
  resize(): void {
    this.#sigma.scheduleRender();
  }

  get camera(): { readonly x: number; readonly y: number; readonly ratio: number; readonly angle: number } {
    return this.#sigma.getCamera().getState();
  }

  set camera(state) {
    this.#sigma.getCamera().setState(state);
  }

  kill(): void {
    if (this.#dimming !== null) cancelAnimationFrame(this.#dimming);
    this.#sigma.kill();
  }

  #listen(events: SceneEvents): void {
    const sigma = this.#sigma;
    sigma.on('clickNode', ({ node }) => events.select({ kind: 'entity', id: node }));
    sigma.on('clickEdge', ({ edge }) => events.select({ kind: 'fact', id: edge }));
    sigma.on('clickStage', () => events.select(null));
    sigma.on('enterNode', ({ node, event }) => events.hover({ kind: 'entity', id: node, at: { x: event.x, y: event.y } }));
    sigma.on('enterEdge', ({ edge, event }) => events.hover({ kind: 'fact', id: edge, at: { x: event.x, y: event.y } }));
    for (const left of ['leaveNode', 'leaveEdge', 'downStage'] as const) sigma.on(left, () => events.hover(null));
    for (const canvas of this.#container.querySelectorAll('canvas'))
      canvas.addEventListener('webglcontextlost', () => {
        if (canvas.isConnected) events.lost(); // sigma loses its own contexts when it is killed
      });
  }

  #focusOf(of: Selection | Hovered | null): Focus {
    return focusOn(of, this.#drawn, this.#story, (edge) => this.#shown.edges.has(edge));
  }

  #focusAgain(): void {
    const selected = this.#focusOf(this.#selection);
    const pointed = this.#focusOf(this.#hovered);
    const before = { focus: this.#focus, ringed: this.#ringed };
    this.#focus = pointed === NO_FOCUS ? selected : { ...pointed, named: new Set([...pointed.named, ...selected.named]) };
    this.#ringed = new Set([...selected.centre, ...pointed.centre]);
    this.#repaint(
      [...difference(before.focus.nodes, this.#focus.nodes), ...difference(before.ringed, this.#ringed)],
      [...difference(before.focus.edges, this.#focus.edges), ...difference(before.focus.named, this.#focus.named)],
    );
    this.#dimTo(this.#focus.nodes.size > 0 ? 1 : 0);
  }

  #nodeLook(id: string, shape: NodeShape): Partial<NodeLook> {
    return {
      ...shape,
      color: this.#look.palette.kinds.get(shape.kind) ?? '#999',
      hidden: !this.#shown.nodes.has(id),
      lit: this.#focus.nodes.has(id),
      ringed: this.#ringed.has(id),
    };
  }

  #edgeLook(id: string, shape: EdgeShape): Partial<EdgeLook> {
    const { width, pattern } = STROKES[shape.status];
    return {
      ...shape,
      color: this.#look.palette.statuses[shape.status],
      size: width * (this.#focus.named.has(id) ? 1.7 : 1),
      pattern: PATTERNS[pattern],
      hidden: !this.#shown.edges.has(id),
      lit: this.#focus.edges.has(id),
    };
  }

  /** Recomputes these items only. Right after a resize sigma has no index to do so; then it is going to recompute everything anyway. */
  #repaint(nodes: Iterable<string>, edges: Iterable<string>): void {
    const partialGraph = { nodes: [...nodes].filter((id) => this.#drawn.hasNode(id)), edges: [...edges] };
    try {
      this.#sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
    } catch {
      this.#sigma.refresh({ schedule: true });
    }
  }

  #dimTo(goal: 0 | 1): void {
    if (this.#dimming !== null) cancelAnimationFrame(this.#dimming);
    const [from, start, time] = [this.#look.dim, performance.now(), motion(DIMMING_MS)];
    const step = (): void => {
      const share = time === 0 ? 1 : Math.min((performance.now() - start) / time, 1);
      this.#look.dim = from + (goal - from) * share;
      this.#sigma.scheduleRender();
      this.#dimming = share < 1 ? requestAnimationFrame(step) : null;
    };
    step();
  }
}

/** Without it sigma fails with a TypeError. */
function hasWebgl(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext(); // a page may have few of them
  return context !== null;
}

/** A duration in milliseconds, or none for readers who asked for less motion. */
function motion(duration: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : duration;
}

/** What is in one set and not in the other. */
function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...[...a].filter((x) => !b.has(x)), ...[...b].filter((x) => !a.has(x))];
}
