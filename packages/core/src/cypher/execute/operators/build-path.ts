import type { PatternEdge, PatternPath } from '../../semantics/bound.ts';
import { makePath, type PathValue, type RelationshipValue } from '../../values/value.ts';
import type { Environment } from '../environment.ts';
import type { Operator } from '../operator.ts';

/** Puts what a pattern has matched together as a path. */
export class BuildPath implements Operator {
  readonly #input: Operator;
  readonly #build: () => void;

  constructor(input: Operator, build: () => void) {
    this.#input = input;
    this.#build = build;
  }

  open(): void {
    this.#input.open();
  }

  next(): boolean {
    if (!this.#input.next()) return false;
    this.#build();
    return true;
  }
}

/** Fills a path's slot from the slots of its parts; null when a part is null. */
export function compilePath(path: PatternPath, env: Environment): () => void {
  const { row, session } = env;
  return () => {
    const nodes = [row[path.first.slot.index] as number];
    const relationships: number[] = [];
    for (const edge of path.edges) walkEdge(edge, env, nodes, relationships);
    const isWhole = nodes.every((n) => n >= 0) && relationships.every((r) => r >= 0);
    row[path.slot.index] = isWhole ? makePath(session, nodes, relationships) : null;
  };
}

function walkEdge(edge: PatternEdge, env: Environment, nodes: number[], relationships: number[]): void {
  const { row, session } = env;
  const go = (index: number): void => {
    const node = nodes.at(-1)!;
    relationships.push(index);
    nodes.push(session.source(index) === node ? session.target(index) : session.source(index));
  };
  switch (edge.kind) {
    case 'single': {
      const index = row[edge.slot.index] as number;
      if (index < 0) relationships.push(index);
      else go(index);
      return;
    }
    case 'variable':
      for (const r of (row[edge.slot.index] ?? []) as readonly RelationshipValue[]) go(r.index);
      return;
    case 'quantified': {
      const trail = row[edge.trail.index] as PathValue;
      nodes.push(...Array.from(trail.nodes).slice(1));
      relationships.push(...Array.from(trail.relationships));
      return;
    }
    case 'shortest':
      for (const part of edge.parts) walkEdge(part, env, nodes, relationships);
  }
}
