import type { Kept } from './kept.ts';

/** One round of a quantified path: its relationships, and the node after each. */
export interface Round {
  readonly edges: readonly number[];
  readonly nodes: readonly number[];
}

/** A walk in rounds: where it begins, and the rounds walked. */
export interface Trail {
  readonly start: number;
  readonly rounds: readonly Round[];
}

/** A walk that has come to its end. */
export interface EndedTrail extends Trail {
  readonly end: number;
  /** Of a path with several parts: how many rounds each of them has. */
  readonly counts?: readonly number[];
}

/** What is told of each step, and of the bytes that a search keeps. */
export interface Watch {
  readonly check: () => void;
  readonly kept: Kept;
}

/** Finds the shortest walks from a node, and fills the slots of a path with one, save those of its ends. */
export interface PathSearch {
  open(): void;
  /** @param to where the walks must end; any node when undefined */
  find(from: number, to: number | undefined, watch: Watch, accepts?: (trail: EndedTrail) => boolean): Iterator<EndedTrail>;
  fill(trail: EndedTrail): void;
}

/** Finds one shortest path between two different nodes. */
export type SinglePath = (from: number, to: number) => Iterator<EndedTrail>;
