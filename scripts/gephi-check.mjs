// `npm run check:gephi`: opens our GEXF in the real importer of Gephi (its toolkit, Java 11 or newer, fetched by Maven) and compares all that
// Gephi has understood with the graph; then reads what Gephi exports. Not part of `npm test`: it needs Java, Maven and 80 MB.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildGraph, fromGexf, layout, PropertyGraph, parseEdtf, toGexf, unescapeForbidden } from '@proj/core';
import { readProject } from '@proj/core/node';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = `${root}node_modules/.cache/gephi`;
mkdirSync(cache, { recursive: true });

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (status !== 0) {
    console.error(error?.code === 'ENOENT' ? `${command} is needed for this check` : `${command} failed:\n${stdout}\n${stderr}`);
    process.exit(2);
  }
  return stdout;
}

/** A property with values of several types, which Gephi shows as literals. */
const MIXED = 'mixed';

/** A graph with all that a file may hold and the dossier does not. */
function oddGraph() {
  const graph = new PropertyGraph();
  const odd = 'a "b", [c] \\ <&> \' null \u0000\ud800 \n𝔸';
  graph.addNode(['Person', 'odd "label", \\'], {
    id: odd,
    name: odd,
    text: odd,
    list: [odd, 'null', 'plain'],
    number: 1.5,
    count: 1,
    yes: true,
  });
  graph.addNode([], {
    id: 'b',
    number: Number.NaN,
    count: -(2 ** 31),
    big: 2n ** 62n,
    huge: -(2n ** 70n),
    mixed: 'x',
    numbers: [1, -2.5],
    bits: [true],
  });
  graph.addNode(['Claim'], { id: 'c', number: Infinity, count: 2 ** 31 - 1, mixed: 1, long: 2 ** 53 - 1, integers: [1, 2], yes: false });
  const times = [
    '2025-11',
    '2025-11/..',
    '../2025',
    '2025-10-XX',
    '2025~',
    '2025-11-19',
    '2025-11-19T10:00:00+02:00',
    '0500',
    'Y170000',
    'never',
  ];
  for (const [i, time] of times.entries()) graph.addEdge('MET_WITH', 0, 1, { id: `e${i}`, time, affirmed: i, status: 'disputed' });
  graph.addEdge('SPOKE_WITH', 0, 1, { id: 'other kind' });
  graph.addEdge('MET_WITH', 1, 0, { id: 'other way', status: 'denied' });
  for (const id of ['loop', 'loop again']) graph.addEdge('odd "kind" <&>', 2, 2, { id, status: 'corroborated' });
  return { store: graph };
}

const NODE_COLOURS = {
  Person: [0, 114, 178],
  Organization: [230, 159, 0],
  Country: [136, 34, 85],
  Place: [0, 158, 115],
  Plan: [204, 121, 167],
  Event: [86, 180, 233],
  UnnamedSource: [119, 119, 119],
  Claim: [213, 94, 0],
};
const EDGE_COLOURS = { corroborated: [0, 158, 115], reported: [138, 143, 152], disputed: [213, 94, 0], denied: [163, 50, 11] };

const mismatches = [];
function same(what, found, expected) {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    mismatches.push(`${what}\n  found:    ${JSON.stringify(found)}\n  expected: ${JSON.stringify(expected)}`);
}

const INT32 = 2 ** 31;
const isInteger = (v) => typeof v === 'bigint' || Number.isSafeInteger(v);
/** The Java type that Gephi must give a column with these values. */
function javaType(values) {
  const every = (test) => values.every(test);
  if (every(Array.isArray)) {
    const item = javaType(values.flat());
    return `${{ Integer: 'int', Long: 'long', Double: 'double', Boolean: 'boolean' }[item] ?? item}[]`;
  }
  if (every((v) => typeof v === 'boolean')) return 'Boolean';
  if (every((v) => isInteger(v) && v >= -INT32 && v < INT32)) return 'Integer';
  if (every((v) => isInteger(v) && v >= -(2n ** 63n) && v < 2n ** 63n)) return 'Long';
  if (every(isInteger)) return 'BigInteger';
  return every((v) => typeof v === 'number') ? 'Double' : 'String';
}

/**
 * A value in the form that GephiCheck prints. Gephi takes empty text for none, and in lists `null`, too; and it writes Infinity in place of
 * INF, also inside words (ElementDraftImpl.parseAndSetValue of Gephi 0.10.1).
 */
function javaValue(value, type) {
  if (Array.isArray(value)) return value.map((v) => (v === '' || v === 'null' ? null : javaValue(v, type.replace('[]', ''))));
  return value === undefined || value === '' ? undefined : String(value).replaceAll('INF', 'Infinity');
}

/** The other way round what Gephi prints: Java writes 1.0E10 for a double. */
function shown(value, type) {
  if (Array.isArray(value)) return value.map((v) => (v === null ? v : shown(v, type.replace('[]', ''))));
  return value === undefined ? value : /^double$/i.test(type) ? `${Number(value)}` : unescapeForbidden(value);
}

function compareValues(what, found, row, types) {
  for (const [key, type] of Object.entries(types))
    if (key !== MIXED) same(`${what}, ${key}`, shown(found[key], type), javaValue(row[key], type));
}

function typesOf(table, rows) {
  const types = {};
  for (const key of table.keys()) {
    const values = Array.from({ length: rows }, (_, row) => table.get(row, key)).filter((v) => v !== null);
    if (key !== 'id' && key !== 'name') types[key] = javaType(values);
  }
  return types;
}

/** Milliseconds from and to which an edge is there, for Gephi; in whole days or, where a date of the file has a time, in seconds. */
function intervalOf(time, unit) {
  let bounds;
  try {
    bounds = parseEdtf(time ?? '');
  } catch {
    return undefined;
  }
  const [first, last] = [Date.parse('0001-01-01'), Date.parse('9999-12-31T23:59:59Z')];
  const within = (t, otherwise) => (t >= first && t <= last ? t : otherwise);
  const interval = [within(bounds.from, '-Infinity'), within(Math.max(bounds.from, bounds.until - unit), 'Infinity')];
  return interval[0] === '-Infinity' && interval[1] === 'Infinity' ? undefined : [interval];
}

function compare(name, graph, positions, gephi) {
  const { store } = graph;
  same(
    `${name}, issues`,
    gephi.issues.filter((i) => i.level !== 'INFO'),
    [],
  );
  same(`${name}, counts`, [gephi.nodes.length, gephi.edges.length], [store.order, store.size]);
  same(`${name}, directed`, gephi.isDirected, true);
  const nodeTypes = { labels: 'String[]', ...typesOf(store.nodes, store.order) };
  const edgeTypes = typesOf(store.edges, store.size);
  same(`${name}, node columns`, gephi.nodeColumns, nodeTypes);
  same(`${name}, edge columns`, gephi.edgeColumns, edgeTypes);
  const degrees = new Uint32Array(store.order);
  for (let e = 0; e < store.size; e++) for (const n of [store.source(e), store.target(e)]) degrees[n]++;
  for (const node of gephi.nodes) {
    const row = store.nodeById(unescapeForbidden(node.id));
    const properties = store.nodes.row(row);
    same(`${name}, node ${node.id}`, unescapeForbidden(node.label), properties.name ?? '');
    const labels = store.labels(row).length > 0 ? store.labels(row) : undefined;
    compareValues(`${name}, node ${node.id}`, node.values, { ...properties, labels }, nodeTypes);
    const look = [positions.x[row], positions.y[row], 4 + 2 * Math.sqrt(degrees[row])];
    const isClose = [node.x, node.y, node.size].every((v, i) => Math.abs(v - look[i]) < 0.01); // Gephi keeps floats of 32 bits
    if (!isClose) same(`${name}, place and size of node ${node.id}`, [node.x, node.y, node.size], look);
    same(`${name}, colour of node ${node.id}`, node.color, NODE_COLOURS[store.labels(row)[0]] ?? [153, 153, 153]);
  }
  const unit = gephi.timeFormat === 'DATE' ? 86_400_000 : 1000;
  for (const edge of gephi.edges) {
    const row = store.edgeById(unescapeForbidden(edge.id));
    const properties = store.edges.row(row);
    const ends = [store.source(row), store.target(row)].map((n) => store.nodes.get(n, 'id'));
    same(`${name}, ends of ${edge.id}`, [edge.source, edge.target].map(unescapeForbidden), ends);
    same(`${name}, kind of ${edge.id}`, [edge.kind, edge.label, edge.isDirected], [store.type(row), store.type(row), true]);
    same(`${name}, weight of ${edge.id}`, edge.weight, Math.max(1, properties.affirmed ?? 1));
    same(`${name}, interval of ${edge.id}`, edge.intervals, intervalOf(properties.time, unit));
    same(`${name}, colour of ${edge.id}`, edge.color, EDGE_COLOURS[properties.status] ?? [0, 0, 0]);
    compareValues(`${name}, edge ${edge.id}`, edge.values, properties, edgeTypes);
  }
}

/** What Gephi exports must give the graph back: ids, labels, types, ends and values, but for what Gephi had not taken in. */
async function compareExport(name, { store }, exported) {
  const { store: back } = await fromGexf(exported);
  const text = (value) =>
    value === null ? '' : Array.isArray(value) ? value.map((v) => text(v === 'null' ? '' : v)) : (javaValue(value) ?? '');
  same(`${name}, export, counts`, [back.order, back.size], [store.order, store.size]);
  for (let n = 0; n < store.order; n++) {
    const row = back.nodeById(store.nodes.get(n, 'id'));
    same(`${name}, export, labels of node ${n}`, back.labels(row), store.labels(n));
    for (const key of store.nodes.keys())
      if (key !== MIXED) same(`${name}, export, ${key} of node ${n}`, text(back.nodes.get(row, key)), text(store.nodes.get(n, key)));
  }
  for (let e = 0; e < store.size; e++) {
    const row = back.edgeById(store.edges.get(e, 'id'));
    const ends = [back.source(row), back.target(row)].map((n) => back.nodes.get(n, 'id'));
    same(
      `${name}, export, ends of edge ${e}`,
      ends,
      [store.source(e), store.target(e)].map((n) => store.nodes.get(n, 'id')),
    );
    same(`${name}, export, type of edge ${e}`, back.type(row), store.type(e));
    for (const key of store.edges.keys())
      same(`${name}, export, ${key} of edge ${e}`, text(back.edges.get(row, key)), text(store.edges.get(e, key)));
  }
}

run('mvn', ['-q', '-B', '-f', 'scripts/gephi/pom.xml', 'dependency:build-classpath', `-Dmdep.outputFile=${cache}/classpath`]);
const classpath = readFileSync(`${cache}/classpath`, 'utf8').trim();
const graphs = { dossier: buildGraph(await readProject(`${root}data`), { layer: 'statements' }), odd: oddGraph() };
for (const [name, graph] of Object.entries(graphs)) {
  const positions = layout(graph.store, 50);
  await writeFile(`${cache}/${name}.gexf`, toGexf(graph, { layout: positions }));
  const files = [`${cache}/${name}.gexf`, `${cache}/${name}-by-gephi.gexf`];
  const gephi = JSON.parse(run('java', ['-Djava.awt.headless=true', '-cp', classpath, 'scripts/gephi/GephiCheck.java', ...files]));
  compare(name, graph, positions, gephi);
  await compareExport(name, graph, readFileSync(files[1], 'utf8'));
  const kinds = {};
  for (const edge of gephi.edges) kinds[edge.kind] = (kinds[edge.kind] ?? 0) + 1;
  const { nodes, edges, nodeColumns, edgeColumns, timeFormat, timeBounds, mergedEdges } = gephi;
  const bounds = timeBounds.map((t) => (typeof t === 'number' ? new Date(t).toISOString() : t));
  const summary = {
    name,
    nodes: nodes.length,
    edges: edges.length,
    edgesWhenMerged: mergedEdges,
    kinds,
    nodeColumns,
    edgeColumns,
    timeFormat,
    bounds,
  };
  console.log(JSON.stringify({ ...summary, node: nodes[0], edge: edges.find((e) => e.intervals) }, null, 2));
}
for (const mismatch of mismatches) console.error(mismatch);
console.log(`${mismatches.length} mismatches`);
if (mismatches.length > 0) process.exit(1);
