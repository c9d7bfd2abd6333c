import type { Layout } from '../graph/layout.ts';
import type { PropertyGraph } from '../graph/property-graph.ts';
import type { PropertyTable } from '../graph/property-table.ts';
import { isEdtf, parseEdtf } from '../model/edtf.ts';
import type { PropertyValue } from '../model/property.ts';
import { escapeXml } from './xml.ts';

/** How to write GEXF. */
export interface GexfOptions {
  /** Where the nodes stand; without it Gephi places them. */
  readonly layout?: Layout | undefined;
  /** Written as `lastmodifieddate`: an ISO day. Left out unless given, as the same input gives the same bytes. */
  readonly modified?: string | undefined;
}

/** Okabe–Ito colours, safe for colour blindness, by label of a node. */
const NODE_COLOURS: Readonly<Record<string, string>> = {
  Person: '#0072B2',
  Organization: '#E69F00',
  Country: '#882255',
  Place: '#009E73',
  Plan: '#CC79A7',
  Event: '#56B4E9',
  UnnamedSource: '#777777',
  Claim: '#D55E00',
};
const STATUS_COLOURS: Readonly<Record<string, string>> = {
  corroborated: '#009E73',
  reported: '#8A8F98',
  disputed: '#D55E00',
  denied: '#A3320B',
};

type GexfType = 'string' | 'boolean' | 'double' | 'liststring';
interface Attribute {
  readonly id: number;
  readonly key: string;
  readonly type: GexfType;
}

const CHUNK = 1 << 16;

/**
 * The graph as GEXF 1.3 for Gephi, in chunks of about 64 kB: `writeFile(path, toGexf(graph))` needs constant memory.
 * Every edge is written, parallel ones too, with its relation as `kind` and `label`, typed attributes, colour by status and, where it has an
 * EDTF `time`, the whole interval that the date may mean as `start` and `end` (both inclusive, days in UTC).
 * Characters that XML forbids are kept, see `escapeXml`. Source: GEXF 1.3 schema, gexf.net.
 */
export function* toGexf({ store: graph }: { readonly store: PropertyGraph }, options: GexfOptions = {}): Generator<string> {
  const nodeAttributes = attributesOf(graph.nodes, ['id', 'name']);
  const edgeAttributes = attributesOf(graph.edges, ['id']);
  let out = '<?xml version="1.0" encoding="UTF-8"?>\n';
  out += '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  out += `<meta${options.modified === undefined ? '' : ` lastmodifieddate="${escapeXml(options.modified)}"`}><creator>kg</creator></meta>\n`;
  out += '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">\n';
  out += declare('node', [{ id: nodeAttributes.length, key: 'labels', type: 'liststring' }, ...nodeAttributes]);
  out += declare('edge', edgeAttributes);
  out += `<nodes count="${graph.order}">\n`;
  const degrees = degreesOf(graph);
  const keys = nodeKeys(graph);
  for (let n = 0; n < graph.order; n++) {
    out += nodeXml(graph, n, keys[n]!, nodeAttributes, degrees[n]!, options.layout);
    if (out.length >= CHUNK) {
      yield out;
      out = '';
    }
  }
  out += `</nodes>\n<edges count="${graph.size}">\n`;
  for (let e = 0; e < graph.size; e++) {
    out += edgeXml(graph, e, keys, edgeAttributes);
    if (out.length >= CHUNK) {
      yield out;
      out = '';
    }
  }
  yield `${out}</edges>\n</graph>\n</gexf>\n`;
}

function nodeKeys(graph: PropertyGraph): string[] {
  return Array.from({ length: graph.order }, (_, n) => {
    const id = graph.nodes.get(n, 'id');
    return escapeXml(typeof id === 'string' ? id : `n${n}`);
  });
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

function attributesOf(table: PropertyTable, except: readonly string[]): Attribute[] {
  const types = { string: 'string', number: 'double', boolean: 'boolean', strings: 'liststring', any: 'string' } as const;
  return [...table.keys()].filter((key) => !except.includes(key)).map((key, id) => ({ id, key, type: types[table.column(key)!.kind] }));
}

function declare(what: 'node' | 'edge', attributes: readonly Attribute[]): string {
  const rows = attributes.map(({ id, key, type }) => `<attribute id="${id}" title="${escapeXml(key)}" type="${type}"/>\n`);
  return rows.length === 0 ? '' : `<attributes class="${what}" mode="static">\n${rows.join('')}</attributes>\n`;
}

function nodeXml(graph: PropertyGraph, n: number, key: string, attributes: readonly Attribute[], degree: number, layout?: Layout): string {
  const labels = graph.labels(n);
  const name = graph.nodes.get(n, 'name');
  const colour = NODE_COLOURS[labels[0] ?? ''] ?? '#999999';
  const size = (4 + 2 * Math.sqrt(degree)).toFixed(2);
  const position = layout ? `<viz:position x="${layout.x[n]!.toFixed(3)}" y="${layout.y[n]!.toFixed(3)}" z="0"/>` : '';
  const labelled = `<attvalue for="${attributes.length}" value="${listXml(labels)}"/>`;
  return `<node id="${key}" label="${typeof name === 'string' ? escapeXml(name) : key}"><attvalues>${labelled}${values(graph.nodes, n, attributes)}</attvalues><viz:color hex="${colour}"/><viz:size value="${size}"/>${position}</node>\n`;
}

function edgeXml(graph: PropertyGraph, e: number, keys: readonly string[], attributes: readonly Attribute[]): string {
  const id = graph.edges.get(e, 'id');
  const kind = escapeXml(graph.type(e));
  const status = graph.edges.get(e, 'status');
  const affirmed = graph.edges.get(e, 'affirmed');
  const weight = typeof affirmed === 'number' && affirmed > 1 ? ` weight="${affirmed}"` : '';
  const colour = typeof status === 'string' ? STATUS_COLOURS[status] : undefined;
  const ends = `source="${keys[graph.source(e)]}" target="${keys[graph.target(e)]}"`;
  const attvalues = values(graph.edges, e, attributes);
  return `<edge id="${typeof id === 'string' ? escapeXml(id) : `e${e}`}" ${ends} kind="${kind}" label="${kind}"${weight}${interval(graph.edges.get(e, 'time'))}>${attvalues && `<attvalues>${attvalues}</attvalues>`}${colour ? `<viz:color hex="${colour}"/>` : ''}</edge>\n`;
}

function values(table: PropertyTable, row: number, attributes: readonly Attribute[]): string {
  let out = '';
  for (const { id, key } of attributes) {
    const value = table.get(row, key);
    if (value !== null) out += `<attvalue for="${id}" value="${valueXml(value)}"/>`;
  }
  return out;
}

function valueXml(value: PropertyValue): string {
  if (typeof value === 'string') return escapeXml(value);
  if (Array.isArray(value)) return listXml(value.map(String));
  return typeof value === 'number' ? `${value}` : escapeXml(String(value));
}

/** Gephi's list: `[a, "b, c"]`; quotes and backslashes inside are escaped. */
function listXml(items: readonly string[]): string {
  return escapeXml(`[${items.map((i) => `"${i.replace(/["\\]/g, '\\$&')}"`).join(', ')}]`);
}

const DAY = 86_400_000;
const intervals = new Map<string, string>();

function interval(time: PropertyValue | null): string {
  if (typeof time !== 'string') return '';
  let xml = intervals.get(time);
  if (xml === undefined) {
    const { from, until } = isEdtf(time) ? parseEdtf(time) : { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
    xml = `${day('start', from)}${day('end', Math.max(from, until - DAY))}`;
    if (intervals.size > 10_000) intervals.clear();
    intervals.set(time, xml);
  }
  return xml;
}

/** An ISO day as XML Schema has it; ends that are open, or beyond the years that Gephi reads, are left out. */
function day(name: string, time: number): string {
  if (!Number.isFinite(time) || Math.abs(time) > 8.6e15) return '';
  const iso = new Date(time).toISOString();
  return /^\d{4}-/.test(iso) ? ` ${name}="${iso.slice(0, 10)}"` : '';
}
