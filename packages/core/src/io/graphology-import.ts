import { z } from 'zod';
import type { Diagnostic } from '../base/diagnostic.ts';
import { KgError, throwOnErrors } from '../base/errors.ts';
import { stopwatch } from '../base/limits.ts';
import { parseJson } from '../base/parse-json.ts';
import { PropertyGraph } from '../graph/property-graph.ts';
import type { PropertyValue } from '../model/property.ts';
import type { FromGexfOptions } from './gexf-import.ts';
import type { GexfGraph } from './gexf-reader.ts';

const key = z.union([z.string(), z.number()]).transform(String);
const attributes = z.record(z.string(), z.unknown()).default({});
const nodeSchema = z.object({ key, attributes });
const edgeSchema = z.object({ key: key.optional(), source: key, target: key, attributes, undirected: z.boolean().default(false) });
const graphSchema = z.object({ nodes: z.array(z.unknown()).default([]), edges: z.array(z.unknown()).default([]) });
type Attributes = z.infer<typeof attributes>;

const MAX_LENGTH = 500_000_000;
/** More findings than anybody reads. */
const MAX_FINDINGS = 100;

/**
 * Reads graphology's own JSON form. Our own files give back the graph that `toGraphologyJson` wrote, but for what JSON has no number for. Keys become
 * `id`, a node's `labels` its labels, an edge's `kind` its type; where every node has numbers `x` and `y`, they are its place. What is nested is kept
 * as JSON text; undirected edges keep the order of their ends and get `direction`.
 * @throws KgError `format` for what is not JSON of that form, `invalid` with dangling edges and repeated nodes, `limit`, `aborted`
 */
export async function fromGraphologyJson(
  source: string | Iterable<string> | AsyncIterable<string>,
  options: FromGexfOptions = {},
): Promise<GexfGraph> {
  const { nodes, edges } = parse(graphSchema, parseJson(await readAll(source, options), options.file), 'the graph', options.file);
  const check = stopwatch(options);
  const store = new PropertyGraph();
  const diagnostics: Diagnostic[] = [];
  const refuse = (code: string, message: string, found: string): void => {
    if (diagnostics.length < MAX_FINDINGS) diagnostics.push({ severity: 'error', code, message, found, place: { file: options.file } });
  };
  const byKey = new Map<string, number>();
  const places: [x: unknown, y: unknown][] = [];
  const hasPlaces = nodes.every((node) => placeOf(node) !== undefined);
  for (const [i, given] of nodes.entries()) {
    check();
    const node = parse(nodeSchema, given, `nodes[${i}]`, options.file);
    if (byKey.has(node.key)) refuse('repeated-node', 'a node with this key is there already', node.key);
    const { labels, ...rest } = node.attributes;
    const { x, y, ...other } = rest;
    places.push([x, y]);
    byKey.set(node.key, store.addNode(labelsOf(labels), { id: node.key, ...propertiesOf(hasPlaces ? other : rest) }));
  }
  for (const [i, given] of edges.entries()) {
    check();
    const edge = parse(edgeSchema, given, `edges[${i}]`, options.file);
    const [from, to] = [byKey.get(edge.source), byKey.get(edge.target)];
    const { kind, ...rest } = edge.attributes;
    const properties = { ...(edge.key && { id: edge.key }), ...propertiesOf(rest), ...(edge.undirected && { direction: 'undirected' }) };
    if (from === undefined || to === undefined)
      refuse('unknown-node', 'an edge ends at a node that is not there', `${edge.source} → ${edge.target}`);
    else store.addEdge(typeof kind === 'string' ? kind : (options.edgeType ?? 'RELATED_TO'), from, to, properties);
  }
  throwOnErrors(diagnostics, 'the graph does not hold together');
  const axis = (i: 0 | 1): Float64Array => Float64Array.from(places, (place) => place[i] as number);
  return { store, layout: hasPlaces && nodes.length > 0 ? { x: axis(0), y: axis(1) } : undefined, diagnostics };
}

async function readAll(
  source: string | Iterable<string> | AsyncIterable<string>,
  { file, maxLength = MAX_LENGTH }: FromGexfOptions,
): Promise<string> {
  let text = '';
  for await (const chunk of typeof source === 'string' ? [source] : source) {
    text += chunk;
    if (text.length > maxLength)
      throw new KgError('limit', 'the file is too long', { place: { file }, expected: `at most ${maxLength} characters` });
  }
  return text;
}

function parse<T>(schema: z.ZodType<T>, value: unknown, subject: string, file: string | undefined): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const found = [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ');
  throw new KgError('format', 'not a graph of graphology', { place: { file, subject }, found, expected: '{"nodes": […], "edges": […]}' });
}

function placeOf(node: unknown): [number, number] | undefined {
  const { x, y } = nodeSchema.safeParse(node).data?.attributes ?? {};
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : undefined;
}

function labelsOf(labels: unknown): string[] {
  return (Array.isArray(labels) ? labels : [labels]).filter((label) => typeof label === 'string');
}

function propertiesOf(given: Attributes): Record<string, PropertyValue> {
  const entries = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, toProperty(value)]));
}

function toProperty(value: unknown): PropertyValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const isFlat = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  return isFlat ? value : JSON.stringify(value);
}
