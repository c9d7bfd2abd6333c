import { type Column, makeColumn, type StringColumn } from '../graph/column.ts';
import type { Layout } from '../graph/layout.ts';
import type { PropertyGraph } from '../graph/property-graph.ts';
import type { PropertyTable } from '../graph/property-table.ts';
import { type ElementKeys, elementKeys } from './element-keys.ts';
import { formatLiteral, formatValue, type GexfType, gexfTypeOf } from './gexf-format-value.ts';
import { intervalXml, type TimeFormat, timeFormatOf } from './gexf-time.ts';
import { escapeXml } from './xml.ts';

/** How to write GEXF. */
export interface GexfOptions {
  /** Where the nodes stand; without it Gephi places them. */
  readonly layout?: Layout | undefined;
  /** Written as `lastmodifieddate`: an ISO day. Left out unless given, as the same input gives the same bytes. */
  readonly modified?: string | undefined;
}

/** Okabe–Ito colours, safe for colour blindness, by label of a node. */
const NODE_COLOURS = coloursXml({
  Person: '#0072B2',
  Organization: '#E69F00',
  Country: '#882255',
  Place: '#009E73',
  Plan: '#CC79A7',
  Event: '#56B4E9',
  UnnamedSource: '#777777',
  Claim: '#D55E00',
});
const OTHER_COLOUR = colourXml('#999999');
const STATUS_COLOURS = coloursXml({ corroborated: '#009E73', reported: '#8A8F98', disputed: '#D55E00', denied: '#A3320B' });

function coloursXml(colours: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(colours).map(([name, hex]) => [name, colourXml(hex)]));
}

/** Three channels: `hex`, which is new in GEXF 1.3, is not known to every reader. */
function colourXml(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}

/** Marks our own files: in these, weight, edge label, interval, colour and size are derived from the attributes. */
export const OWN_VARIANT = 'kg';
/** The one namespace of GEXF 1.3. The published schema declares the elements of the `viz` module in it, too (dynamics.xsd, `node-content`). */
const NAMESPACE = 'http://gexf.net/1.3';
const CHUNK = 1 << 16;

/** A part of an element: its XML for a row, or nothing. */
type Part = (row: number) => string;

/**
 * The graph as GEXF 1.3 for Gephi, in chunks of about 64 kB: `writeFile(path, toGexf(graph))` needs constant memory.
 * Every edge is written, parallel ones too, with its relation as `kind` and `label`, typed attributes, colour by status and, where it has an
 * EDTF `time`, the whole interval that the date may mean as `start` and `end` (both inclusive, in UTC).
 * Characters that XML forbids are kept, see `escapeXml`. Valid against the published schema; {@link fromGexf} gives the same graph back.
 * Gephi adds parallel edges of one kind up unless told not to merge: choose “Don't merge” as edges merge strategy when it asks.
 * Source: GEXF 1.3 schema, gexf.net.
 */
export function* toGexf({ store: graph }: { readonly store: PropertyGraph }, options: GexfOptions = {}): Generator<string> {
  const keys = elementKeys(graph.nodes, graph.order, 'n');
  const timeFormat = timeFormatOf(graph.edges.column('time'), graph.size);
  const labels = graph.nodes.column('name')?.kind === 'string' ? ['name'] : [];
  const nodeAttributes = attributesOf(graph.nodes, graph.order, keys, labels);
  const edgeKeys = elementKeys(graph.edges, graph.size, 'e');
  const edgeAttributes = attributesOf(graph.edges, graph.size, edgeKeys, []);
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf xmlns="${NAMESPACE}" xmlns:viz="${NAMESPACE}" version="1.3" variant="${OWN_VARIANT}">`,
    `<meta${options.modified === undefined ? '' : ` lastmodifieddate="${escapeXml(options.modified)}"`}><creator>kg</creator></meta>`,
    `<graph defaultedgetype="directed" ${timeFormat ? `mode="dynamic" timeformat="${timeFormat}" timerepresentation="interval"` : 'mode="static"'}>`,
    `<attributes class="node" mode="static">\n${LABELS}${nodeAttributes.map(declare).join('')}</attributes>`,
    ...(edgeAttributes.length > 0 ? [`<attributes class="edge" mode="static">\n${edgeAttributes.map(declare).join('')}</attributes>`] : []),
    '',
  ].join('\n');
  yield* element('nodes', graph.order, nodeXml(graph, keys, nodeAttributes, options.layout));
  yield* element('edges', graph.size, edgeXml(graph, keys, edgeKeys, edgeAttributes, timeFormat));
  yield '</graph>\n</gexf>\n';
}

function* element(name: string, rows: number, rowXml: Part): Generator<string> {
  let out = `<${name} count="${rows}">\n`;
  for (let row = 0; row < rows; row++) {
    out += rowXml(row);
    if (out.length >= CHUNK) {
      yield out;
      out = '';
    }
  }
  yield `${out}</${name}>\n`;
}

interface Attribute {
  readonly id: string;
  readonly key: string;
  readonly type: GexfType;
  readonly column: Column;
}

const LABELS = '<attribute id="labels" title="labels" type="liststring"/>\n';

/**
 * The declared attributes; the number of one with values of several types is below zero, which tells the importer to read literals.
 * `id` is among them where the keys of the elements are not their ids.
 */
function attributesOf(table: PropertyTable, rows: number, { areIds }: ElementKeys, except: readonly string[]): Attribute[] {
  const columns = new Map(Array.from(table.keys(), (key) => [key, table.column(key)!]));
  if (areIds) columns.delete('id');
  else if (!columns.has('id')) columns.set('id', makeColumn('string'));
  return [...columns]
    .filter(([key]) => !except.includes(key))
    .map(([key, column], i) => {
      const type = gexfTypeOf(column, rows);
      return { id: `${type === 'mixed' ? -i - 1 : i + 1}`, key, type, column };
    });
}

function declare({ id, key, type }: Attribute): string {
  return `<attribute id="${id}" title="${escapeXml(key)}" type="${type === 'mixed' ? 'string' : type}"/>\n`;
}

function nodeXml(graph: PropertyGraph, { keyOf }: ElementKeys, attributes: readonly Attribute[], layout?: Layout): Part {
  const label = textPart(graph.nodes.column('name'), (name) => ` label="${escapeXml(name)}"`);
  const cells = attributes.map(cell);
  const degrees = degreesOf(graph);
  const labelled = new Map<readonly string[], { attvalue: string; colour: string }>();
  const lookOf = (labels: readonly string[]): { attvalue: string; colour: string } => {
    let look = labelled.get(labels);
    if (!look) {
      const attvalue = labels.length === 0 ? '' : `<attvalue for="labels" value="${escapeXml(formatValue(labels))}"/>`;
      look = { attvalue, colour: NODE_COLOURS.get(labels[0] ?? '') ?? OTHER_COLOUR };
      labelled.set(labels, look);
    }
    return look;
  };
  return (row) => {
    const { attvalue, colour } = lookOf(graph.labels(row));
    const size = (4 + 2 * Math.sqrt(degrees[row]!)).toFixed(2);
    const position = layout ? positionXml(layout.x[row]!, layout.y[row]!) : '';
    return `<node id="${escapeXml(keyOf(row))}"${label(row)}>${attvalues(attvalue + join(cells, row))}${colour}<viz:size value="${size}"/>${position}</node>\n`;
  };
}

function positionXml(x: number, y: number): string {
  return Number.isFinite(x) && Number.isFinite(y) ? `<viz:position x="${x.toFixed(3)}" y="${y.toFixed(3)}" z="0"/>` : '';
}

function degreesOf(graph: PropertyGraph): Uint32Array {
  const degrees = new Uint32Array(graph.order);
  const { sources, targets } = graph.edgeArrays();
  for (let e = 0; e < graph.size; e++) {
    degrees[sources[e]!]!++;
    degrees[targets[e]!]!++;
  }
  return degrees;
}

function edgeXml(
  graph: PropertyGraph,
  nodes: ElementKeys,
  edges: ElementKeys,
  attributes: readonly Attribute[],
  timeFormat: TimeFormat | undefined,
): Part {
  const { sources, targets, types } = graph.edgeArrays();
  const kinds = graph.types.values().map((type) => ` kind="${escapeXml(type)}" label="${escapeXml(type)}"`);
  const interval = timeFormat ? textPart(graph.edges.column('time'), (time) => intervalXml(time, timeFormat)) : () => '';
  const colour = textPart(graph.edges.column('status'), (status) => STATUS_COLOURS.get(status) ?? '');
  const affirmed = graph.edges.column('affirmed');
  const cells = attributes.map(cell);
  return (row) => {
    const count = affirmed?.get(row);
    const weight = typeof count === 'number' && count > 1 && Number.isFinite(count) ? ` weight="${count}"` : '';
    const ends = `source="${escapeXml(nodes.keyOf(sources[row]!))}" target="${escapeXml(nodes.keyOf(targets[row]!))}"`;
    const head = `<edge id="${escapeXml(edges.keyOf(row))}" ${ends}${kinds[types[row]!]}${weight}${interval(row)}`;
    return `${head}>${attvalues(join(cells, row))}${colour(row)}</edge>\n`;
  };
}

function attvalues(cells: string): string {
  return cells && `<attvalues>${cells}</attvalues>`;
}

function join(parts: readonly Part[], row: number): string {
  let out = '';
  for (const part of parts) out += part(row);
  return out;
}

function cell({ id, type, column }: Attribute): Part {
  const start = `<attvalue for="${id}" value="`;
  if (column.kind === 'string') return textPart(column, (text) => `${start}${escapeXml(text)}"/>`);
  const format = type === 'mixed' ? formatLiteral : formatValue;
  return (row) => {
    const value = column.get(row);
    return value === null ? '' : `${start}${escapeXml(format(value))}"/>`;
  };
}

const CACHED_CODES = 4096;
const CACHED_LENGTH = 200;

/** XML made from the strings of a column. What few and short strings give is kept, in bounded memory. */
function textPart(column: Column | undefined, write: (text: string) => string): Part {
  if (column?.kind !== 'string') {
    return (row) => {
      const value = column?.get(row);
      return typeof value === 'string' ? write(value) : '';
    };
  }
  const { codes, dictionary } = column as StringColumn;
  const cache: string[] = [];
  return (row) => {
    const code = codes[row] ?? -1;
    if (code < 0) return '';
    const known = cache[code];
    if (known !== undefined) return known;
    const xml = write(dictionary.text(code));
    if (code < CACHED_CODES && xml.length <= CACHED_LENGTH) cache[code] = xml;
    return xml;
  };
}
