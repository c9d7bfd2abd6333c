import { Float } from '../../model/property.ts';
import { formatNumber } from './format-number.ts';
import { PointValue } from './point.ts';
import { isList, isMap, isNode, isPath, isRelationship, type PathValue, type Value } from './value.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/**
 * A value as text for people, in the notation of the openCypher TCK: `'text'`, `1.0`, `[1, null]`, `{key: 'value'}`, `(:Label {key: 1})`,
 * `[:TYPE {key: 1}]`, `<(:A)-[:T]->(:B)>`; temporal values as `'1984-10-11'`, points as `point({x: 1.0, y: 2.0, crs: 'cartesian'})`.
 */
export function formatValue(value: Value): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'number':
    case 'bigint':
      return formatNumber(value);
    case 'boolean':
      return String(value);
  }
  if (value === null) return 'null';
  if (value instanceof Float) return formatNumber(value);
  if (isList(value)) return `[${value.map(formatValue).join(', ')}]`;
  if (isMap(value)) return formatEntries(value);
  if (isNode(value)) return `(${formatInside([...value.graph.labels(value.index)], value.graph.nodes.row(value.index))})`;
  if (isRelationship(value)) return `[${formatInside([value.graph.type(value.index)], value.graph.edges.row(value.index))}]`;
  if (isPath(value)) return formatPath(value);
  return value instanceof PointValue ? value.toString() : quote(value.toString());
}

function formatInside(labels: readonly string[], properties: Readonly<Record<string, Value>>): string {
  const entries = Object.entries(properties);
  const names = labels.map((label) => `:${formatName(label)}`).join('');
  return [names, entries.length > 0 ? formatEntries(entries) : ''].filter(Boolean).join(' ');
}

function formatEntries(entries: Iterable<readonly [string, Value]>): string {
  return `{${Array.from(entries, ([key, value]) => `${formatName(key)}: ${formatValue(value)}`).join(', ')}}`;
}

function formatPath({ graph, nodes, relationships }: PathValue): string {
  const node = (index: number): string => formatValue({ kind: 'node', graph, index });
  let text = node(nodes[0]!);
  for (let i = 0; i < relationships.length; i++) {
    const index = relationships[i]!;
    const relationship = formatValue({ kind: 'relationship', graph, index });
    const forwards = graph.source(index) === nodes[i];
    text += `${forwards ? `-${relationship}->` : `<-${relationship}-`}${node(nodes[i + 1]!)}`;
  }
  return `<${text}>`;
}

/** A name, in backticks where it needs them. */
function formatName(name: string): string {
  return /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}

function quote(text: string): string {
  return `'${text.replace(/[\\'\n\r\t\b\f]/g, (character) => ESCAPES[character] ?? character)}'`;
}
