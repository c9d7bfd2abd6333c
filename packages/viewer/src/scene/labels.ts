import type Sigma from 'sigma';
import { relationWords } from '../ui/wording.ts';
import type { DrawnGraph, EdgeShape, NodeShape } from './drawn-graph.ts';
import type { Focus } from './focus.ts';
import type { Look } from './look.ts';
import { type Box, type LabelWish, placeLabels } from './place-labels.ts';

const FAMILY = 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const RELATION_FONT = `600 11.5px ${FAMILY}`;
const LINE = 1.2;
/** How far the ring of a node stands out, in pixels. */
const RING = 5;
/** Nodes that are looked at for a label in one frame; the smallest of a huge graph have none. */
const MOST = 3000;

/** How strongly names are drawn while something else is in focus: enough to keep one's bearings. */
const PALE = 0.45;

/** The words of a relation beside its edge; they go before names. */
interface RelationText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly box: Box;
}

interface LabelText {
  readonly lines: readonly string[];
  readonly font: string;
  readonly size: number;
  readonly width: number;
}

/**
 * Names beside the nodes, drawn on sigma's own label canvas. sigma's labels overlap each other and the nodes; these do not. With something
 * in focus, what is lit is named first, and the other names are pale.
 */
export class Labels {
  readonly #sigma: Sigma<NodeShape, EdgeShape>;
  readonly #graph: DrawnGraph;
  readonly #context: CanvasRenderingContext2D;
  readonly #sides = new Map<string, number>();
  readonly #texts = new Map<string, LabelText>();
  readonly #bySize: readonly string[];

  constructor(sigma: Sigma<NodeShape, EdgeShape>, graph: DrawnGraph) {
    const context = sigma.getCanvases().labels?.getContext('2d');
    if (!context) throw new Error('the browser gives no 2D canvas');
    this.#sigma = sigma;
    this.#graph = graph;
    this.#context = context;
    this.#bySize = graph.nodes().sort((a, b) => graph.getNodeAttribute(b, 'size') - graph.getNodeAttribute(a, 'size'));
  }

  draw(focus: Focus, look: Look): void {
    const context = this.#context;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    const relations = this.#relations(focus);
    const taken = relations.map(({ box }) => box);
    for (const { wish, left, top } of placeLabels(this.#wishes(focus), this.#sides, this.#sigma.getDimensions(), taken)) {
      const { lines, font, size } = this.#textOf(wish.key);
      context.font = font;
      context.globalAlpha = wish.lit || focus.nodes.size === 0 ? 1 : PALE;
      // Lines hang together on the side of the node.
      const align = left > wish.x ? 'left' : left + wish.width < wish.x ? 'right' : 'center';
      context.textAlign = align;
      const x = left + (align === 'left' ? 0 : align === 'right' ? wish.width : wish.width / 2);
      lines.forEach((line, i) => {
        this.#text(line, x, top + size * LINE * (i + 0.5), look.palette.text, look, 4);
      });
    }
    context.globalAlpha = 1;
    context.font = RELATION_FONT;
    context.textAlign = 'center';
    for (const { text, x, y, colour } of relations) this.#text(text, x, y, colour, look, 5);
  }

  #wishes(focus: Focus): LabelWish[] {
    const { width, height } = this.#sigma.getDimensions();
    const wishes: LabelWish[] = [];
    const rank = (id: string): number => (focus.centre.has(id) ? 2 : focus.nodes.has(id) ? 1 : 0);
    const order = focus.nodes.size > 0 ? this.#bySize.toSorted((a, b) => rank(b) - rank(a)) : this.#bySize;
    for (const key of order.slice(0, MOST)) {
      const data = this.#sigma.getNodeDisplayData(key);
      if (!data || data.hidden) continue;
      const { x, y } = this.#sigma.framedGraphToViewport(data);
      if (x < -50 || y < -50 || x > width + 50 || y > height + 50) continue;
      const text = this.#textOf(key);
      const size = { width: text.width, height: text.lines.length * text.size * LINE };
      const forced = focus.centre.has(key);
      const ring = forced ? RING : 0;
      wishes.push({ key, x, y, radius: this.#sigma.scaleSize(data.size) + ring, ...size, lit: focus.nodes.has(key), forced });
    }
    return wishes;
  }

  #textOf(key: string): LabelText {
    let text = this.#texts.get(key);
    if (!text) {
      const { label, size: radius } = this.#graph.getNodeAttributes(key);
      const size = Math.min(11.5 + radius * 0.12, 14);
      const font = `${radius > 12 ? 600 : 500} ${size}px ${FAMILY}`;
      this.#context.font = font;
      const lines = wrap(label);
      text = { lines, font, size, width: Math.max(...lines.map((line) => this.#context.measureText(line).width)) };
      this.#texts.set(key, text);
    }
    return text;
  }

  /** The words of the relations in focus, each at the middle of its edge. */
  #relations(focus: Focus): RelationText[] {
    this.#context.font = RELATION_FONT;
    return [...focus.named].flatMap((edge) => {
      const [source, target] = this.#graph.extremities(edge).map((id) => this.#sigma.getNodeDisplayData(id));
      const data = this.#sigma.getEdgeDisplayData(edge);
      if (!source || !target || !data || data.hidden || source === target) return [];
      const s = this.#sigma.framedGraphToViewport(source);
      const t = this.#sigma.framedGraphToViewport(target);
      const { bend, relation } = this.#graph.getEdgeAttributes(edge);
      const text = relationWords(relation);
      // The screen's y points down, the curve's up: the normal turns over.
      const x = (s.x + t.x) / 2 + (t.y - s.y) * bend;
      const y = (s.y + t.y) / 2 - (t.x - s.x) * bend;
      const half = this.#context.measureText(text).width / 2 + 4;
      return [{ text, x, y, colour: data.color, box: { left: x - half, top: y - 9, right: x + half, bottom: y + 9 } }];
    });
  }

  #text(text: string, x: number, y: number, colour: string, look: Look, halo: number): void {
    this.#context.strokeStyle = look.palette.background;
    this.#context.lineWidth = halo;
    this.#context.strokeText(text, x, y);
    this.#context.fillStyle = colour;
    this.#context.fillText(text, x, y);
  }
}

/** One line, or two of about the same length; what is longer ends in an ellipsis. */
function wrap(name: string): readonly string[] {
  const text = name.length > 48 ? `${name.slice(0, 47).trimEnd()}…` : name;
  if (text.length <= 20) return [text];
  const spaces = [...text.matchAll(/\s/g)].map((m) => m.index);
  if (spaces.length === 0) return [text];
  const middle = text.length / 2;
  const cut = spaces.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
  return [text.slice(0, cut), text.slice(cut + 1)];
}
