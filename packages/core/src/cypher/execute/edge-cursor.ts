import type { Adjacency } from '../../graph/adjacency.ts';
import type { Direction } from '../../graph/property-graph.ts';
import type { LabelTest } from '../semantics/bound.ts';
import { testLabels } from './label-test.ts';
import type { Session } from './session.ts';

const EMPTY: readonly number[] = [];
const NO_ENTRIES = new Uint32Array(0);

/** Walks over the relationships at a node, one direction or both, of the types asked for: `next` moves `edge` and `neighbour` on. */
export class EdgeCursor {
  edge = -1;
  neighbour = -1;
  readonly #session: Session;
  readonly #directions: readonly Direction[];
  readonly #types: LabelTest;
  readonly #single: string | undefined;
  /** By code of type: whether the type is asked for; undefined where all at hand are. */
  #accepted: boolean[] | undefined;
  #adjacencies: readonly Adjacency[] = [];
  #turn = 0;
  #node = -1;
  #neighbours: Uint32Array = NO_ENTRIES;
  #edges: Uint32Array = this.#neighbours;
  #at = 0;
  #end = 0;
  #newer: readonly number[] = EMPTY;
  #newerAt = 0;

  constructor(session: Session, direction: 'outgoing' | 'incoming' | 'both', types: LabelTest) {
    this.#session = session;
    this.#directions = direction === 'both' ? ['out', 'in'] : direction === 'outgoing' ? ['out'] : ['in'];
    this.#types = types;
    this.#single = types?.kind === 'name' && !session.writer ? types.name : undefined;
  }

  /** To be called when the operator opens: the graph may have changed. */
  open(): void {
    this.#adjacencies = this.#directions.map((direction) => this.#session.adjacency(direction, this.#single));
    this.#accepted =
      this.#types === undefined || this.#single !== undefined
        ? undefined
        : this.#session.graph.types.values().map((type) => testLabels(this.#types!, [type]));
    this.#end = 0;
    this.#at = 0;
    this.#newerAt = this.#newer.length;
    this.#turn = this.#directions.length;
  }

  /** Begins with the relationships of a node; -1 has none. */
  start(node: number): void {
    this.#node = node;
    this.#turn = node < 0 ? this.#directions.length : 0;
    this.#at = this.#end;
    this.#newerAt = this.#newer.length;
  }

  next(): boolean {
    for (;;) {
      while (this.#at < this.#end) {
        const at = this.#at++;
        this.edge = this.#edges[at]!;
        this.neighbour = this.#neighbours[at]!;
        if (this.#accepts()) return true;
      }
      while (this.#newerAt < this.#newer.length) {
        this.edge = this.#newer[this.#newerAt++]!;
        const { graph } = this.#session;
        this.neighbour = this.#directions[this.#turn - 1] === 'out' ? graph.target(this.edge) : graph.source(this.edge);
        if (this.#accepts()) return true;
      }
      if (this.#turn === this.#directions.length) return false;
      this.#begin(this.#turn++);
    }
  }

  #begin(turn: number): void {
    const { offsets, neighbours, edges } = this.#adjacencies[turn]!;
    const known = this.#node + 1 < offsets.length;
    this.#neighbours = neighbours;
    this.#edges = edges;
    this.#at = known ? offsets[this.#node]! : 0;
    this.#end = known ? offsets[this.#node + 1]! : 0;
    this.#newer = this.#session.writer?.newerEdges(this.#directions[turn]!, this.#node) ?? EMPTY;
    this.#newerAt = 0;
  }

  #accepts(): boolean {
    const { graph, writer } = this.#session;
    if (this.#turn === 2 && this.neighbour === this.#node) return false; // a loop was given in the first direction
    if (writer?.deadEdges.has(this.edge)) return false;
    if (!this.#accepted) return true;
    const code = graph.typeOf(this.edge);
    return this.#accepted[code] ?? testLabels(this.#types!, [graph.types.text(code)]);
  }
}
