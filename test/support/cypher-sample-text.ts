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

/** How a query is written: with other names, or with its paths from the other end. */
export interface Writing {
  readonly rename?: (name: string) => string;
  readonly reversed?: boolean;
}

const same = (name: string): string => name;

export function writeValue(value: SampleValue): string {
  return typeof value === 'string' ? `'${value}'` : value instanceof Float ? value.toString() : String(value);
}

function writeLabel(label: string, rename: (name: string) => string): string {
  return label && `:${label.replace(/[AB]/g, rename)}`;
}

function writeNode({ name, label, x }: NodePart, rename: (name: string) => string): string {
  return `(${rename(name)}${writeLabel(label, rename)}${x === null ? '' : ` {${rename('x')}: ${writeValue(x)}}`})`;
}

/** A relationship pattern; `range` can be open. */
export function writeEdge(
  { name, types, direction, range, w }: Omit<EdgePart, 'range'> & { readonly range: readonly [number, number | ''] | undefined },
  rename: (name: string) => string,
  { reversed = false, where = '', after = '' }: { readonly reversed?: boolean; readonly where?: string; readonly after?: string } = {},
): string {
  const type = types.length > 0 ? `:${types.map(rename).join('|')}` : '';
  const properties = w === null ? '' : ` {w: ${writeValue(w)}}`;
  const inside = `[${name && rename(name)}${type}${range ? `*${range[0]}..${range[1]}` : ''}${properties}${where}]`;
  if (direction === 'both') return `-${inside}-${after}`;
  return (direction === 'out') !== reversed ? `-${inside}->${after}` : `<-${inside}-${after}`;
}

function writePath({ nodes, edges }: PathPart, { rename = same, reversed = false }: Writing): string {
  const links = edges.map((edge) => writeEdge(edge, rename, { reversed }));
  const ends = nodes.map((node) => writeNode(node, rename));
  if (reversed) {
    links.reverse();
    ends.reverse();
  }
  return ends.map((end, i) => `${end}${links[i] ?? ''}`).join('');
}

function writeOperand(operand: Operand, rename: (name: string) => string): string {
  return 'of' in operand ? `${rename(operand.of)}.${operand.key === 'x' ? rename('x') : operand.key}` : writeValue(operand.value);
}

export function writeCondition(condition: Condition, rename: (name: string) => string = same): string {
  const inner = (c: Condition): string => writeCondition(c, rename);
  switch (condition.kind) {
    case 'and':
    case 'or':
    case 'xor':
      return `(${inner(condition.left)} ${condition.kind.toUpperCase()} ${inner(condition.right)})`;
    case 'not':
      return `NOT (${inner(condition.inner)})`;
    case 'unknown':
      return `((${inner(condition.inner)}) IS NULL)`;
    case 'compare':
      return `${writeOperand(condition.left, rename)} ${condition.operator} ${writeOperand(condition.right, rename)}`;
    case 'in':
      return `${writeOperand(condition.left, rename)} IN [${condition.list.map(writeValue).join(', ')}]`;
    case 'label':
      return `${rename(condition.of)}:${rename(condition.label)}`;
    case 'same':
      return `${rename(condition.left)} = ${rename(condition.right)}`;
    case 'null':
      return `${writeOperand(condition.of, rename)} IS NULL`;
    case 'exists':
      return `EXISTS { (${rename(condition.from)})${writeEdge(condition.edge, rename)}() }`;
  }
}

export function writeMatch({ optional, paths, where }: MatchPart, writing: Writing = {}): string {
  const written = paths.map((path) => writePath(path, writing)).join(', ');
  return `${optional ? 'OPTIONAL ' : ''}MATCH ${written}${where ? ` WHERE ${writeCondition(where, writing.rename)}` : ''}`;
}

export function writeClauses(query: SampleQuery, writing: Writing = {}): string {
  return query.map((clause) => writeMatch(clause, writing)).join(' ');
}

/** All that a query binds, each as the number of its entity: what identifies a row. */
export function writeColumns(query: SampleQuery, { rename = same, reversed = false }: Writing = {}): string[] {
  const { nodes, edges, chains } = variablesOf(query);
  const list = (name: string): string => `[e IN ${rename(name)} | e.k]`;
  return [...nodes, ...edges].map((name) => `${rename(name)}.k`).concat(chains.map((c) => (reversed ? `reverse(${list(c)})` : list(c))));
}

/** A query that makes the graph, for messages. */
export function writeGraph({ nodes, edges }: SampleGraph): string {
  const made = nodes.map(({ labels, x, s }, k) => {
    const names = labels.map((label) => `:${label}`).join('');
    return `(n${k}${names} {k: ${k}, x: ${writeValue(x)}, s: ${writeValue(s)}})`;
  });
  const linked = edges.map(({ type, source, target, w }, k) => `(n${source})-[:${type} {k: ${k}, w: ${writeValue(w)}}]->(n${target})`);
  return `CREATE ${[...made, ...linked].join(', ')}`;
}
