import { Float } from '@proj/core';
import {
  type Condition,
  type EdgePart,
  type MatchPart,
  type NodePart,
  type Operand,
  type PathPart,
  type SampleGraph,
  type SampleQuery,
  type SampleValue,
  variablesOf,
} from './cypher-sample.ts';

/** What a variable stands for: the number of a node or an edge, the numbers of a chain of edges, or nothing. */
export type Bound = number | readonly number[] | null;
export type Assignment = ReadonlyMap<string, Bound>;
type Truth = boolean | null;

/** A chain of edges between two nodes. */
export interface Walk {
  readonly start: number;
  readonly edges: readonly number[];
  readonly end: number;
}

/**
 * Finds what a sample query matches by trying everything: the definition of openCypher 9 written down, with nothing done to make it fast.
 * The engine is compared with it.
 */
export class ReferenceEvaluator {
  readonly #graph: SampleGraph;

  constructor(graph: SampleGraph) {
    this.#graph = graph;
  }

  rows(query: SampleQuery): Assignment[] {
    return query.reduce<Assignment[]>((rows, clause) => rows.flatMap((row) => this.#clause(clause, row)), [new Map()]);
  }

  /** All walks along edges like this one, none used twice. */
  walks(edge: EdgePart, least: number, most: number): Walk[] {
    return this.#graph.nodes.flatMap((_, start) =>
      this.#chains(edge, start, [least, most], new Set()).map((chain) => ({ start, ...chain })),
    );
  }

  #clause(clause: MatchPart, row: Assignment): Assignment[] {
    const found = this.#paths(clause.paths, row, new Set()).filter((r) => !clause.where || this.test(clause.where, r) === true);
    if (found.length > 0 || !clause.optional) return found;
    const { nodes, edges, chains } = variablesOf([clause]);
    return [new Map([...[...nodes, ...edges, ...chains].map((name) => [name, null] as const), ...row])];
  }

  #paths([path, ...others]: readonly PathPart[], row: Assignment, used: ReadonlySet<number>): Assignment[] {
    if (!path) return [row];
    const [first] = path.nodes;
    return this.#graph.nodes.flatMap((_, node) => {
      const begun = this.#bindNode(first!, node, row);
      return begun ? this.#walk(path, 0, node, begun, used, (end, all) => this.#paths(others, end, all)) : [];
    });
  }

  #walk(
    path: PathPart,
    at: number,
    node: number,
    row: Assignment,
    used: ReadonlySet<number>,
    then: (row: Assignment, used: ReadonlySet<number>) => Assignment[],
  ): Assignment[] {
    const edge = path.edges[at];
    if (!edge) return then(row, used);
    return this.#chains(edge, node, edge.range ?? [1, 1], used).flatMap(({ edges, end }) => {
      const named = new Map([...row, [edge.name, edge.range ? edges : edges[0]!]]);
      const next = this.#bindNode(path.nodes[at + 1]!, end, named);
      return next ? this.#walk(path, at + 1, end, next, new Set([...used, ...edges]), then) : [];
    });
  }

  /** All chains of edges from a node, none used twice. */
  #chains(
    edge: EdgePart,
    node: number,
    [least, most]: readonly [number, number],
    used: ReadonlySet<number>,
  ): { edges: number[]; end: number }[] {
    const found: { edges: number[]; end: number }[] = least === 0 ? [{ edges: [], end: node }] : [];
    if (most === 0) return found;
    this.#graph.edges.forEach(({ type, source, target, w }, e) => {
      if (used.has(e) || (edge.types.length > 0 && !edge.types.includes(type))) return;
      if (edge.w !== null && equals(w, edge.w) !== true) return;
      const ends = new Set<number>();
      if (edge.direction !== 'in' && source === node) ends.add(target);
      if (edge.direction !== 'out' && target === node) ends.add(source);
      for (const end of ends)
        for (const rest of this.#chains(edge, end, [Math.max(0, least - 1), most - 1], new Set([...used, e])))
          found.push({ edges: [e, ...rest.edges], end: rest.end });
    });
    return found;
  }

  #bindNode({ name, label, x }: NodePart, node: number, row: Assignment): Assignment | undefined {
    if (row.has(name) && row.get(name) !== node) return undefined;
    const { labels, x: own } = this.#graph.nodes[node]!;
    if (!hasLabel(labels, label) || (x !== null && equals(own, x) !== true)) return undefined;
    return row.has(name) ? row : new Map([...row, [name, node]]);
  }

  /** A condition in three-valued logic. */
  test(condition: Condition, row: Assignment): Truth {
    switch (condition.kind) {
      case 'and': {
        const [a, b] = [this.test(condition.left, row), this.test(condition.right, row)];
        return a === false || b === false ? false : a === null || b === null ? null : true;
      }
      case 'or': {
        const [a, b] = [this.test(condition.left, row), this.test(condition.right, row)];
        return a === true || b === true ? true : a === null || b === null ? null : false;
      }
      case 'xor': {
        const [a, b] = [this.test(condition.left, row), this.test(condition.right, row)];
        return a === null || b === null ? null : a !== b;
      }
      case 'not': {
        const inner = this.test(condition.inner, row);
        return inner === null ? null : !inner;
      }
      case 'unknown':
        return this.test(condition.inner, row) === null;
      case 'compare':
        return compare(condition.operator, this.#read(condition.left, row), this.#read(condition.right, row));
      case 'in': {
        const left = this.#read(condition.left, row);
        const found = condition.list.map((item) => equals(left, item));
        return found.includes(true) ? true : found.includes(null) ? null : false;
      }
      case 'label': {
        const node = row.get(condition.of);
        return typeof node === 'number' ? this.#graph.nodes[node]!.labels.includes(condition.label) : null;
      }
      case 'same': {
        const [a, b] = [row.get(condition.left), row.get(condition.right)];
        return a === null || b === null ? null : a === b;
      }
      case 'null':
        return this.#read(condition.of, row) === null;
      case 'exists': {
        const node = row.get(condition.from);
        return typeof node === 'number' && this.#chains(condition.edge, node, condition.edge.range ?? [1, 1], new Set()).length > 0;
      }
    }
  }

  #read(operand: Operand, row: Assignment): SampleValue {
    return 'value' in operand ? operand.value : this.property(row, operand.of, operand.key);
  }

  /** A property of what a variable stands for. */
  property(row: Assignment, name: string, key: 'x' | 's' | 'w'): SampleValue {
    const entity = row.get(name);
    if (typeof entity !== 'number') return null;
    if (key === 'w') return this.#graph.edges[entity]!.w;
    return this.#graph.nodes[entity]![key];
  }
}

function hasLabel(labels: readonly string[], label: string): boolean {
  const has = (name: string): boolean => labels.includes(name);
  switch (label) {
    case '':
      return true;
    case '!A':
      return !has('A');
    case 'A|B':
      return has('A') || has('B');
    case 'A&B':
      return has('A') && has('B');
    default:
      return has(label);
  }
}

const plain = (value: SampleValue): number | string | null => (value instanceof Float ? value.value : value);

function equals(a: SampleValue, b: SampleValue): Truth {
  return a === null || b === null ? null : plain(a) === plain(b);
}

function compare(operator: '=' | '<>' | '<' | '<=' | '>' | '>=', left: SampleValue, right: SampleValue): Truth {
  const [a, b] = [plain(left), plain(right)];
  if (a === null || b === null) return null;
  if (operator === '=') return a === b;
  if (operator === '<>') return a !== b;
  if (typeof a !== typeof b) return null;
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
}
