import { readFileSync } from 'node:fs';
import { buildGraph, Float, type GexfOptions, layout, PropertyGraph, type PropertyValue, toGexf } from '@proj/core';
import { readProject } from '@proj/core/node';
import { describe, expect, it } from 'vitest';
import { memoryPages, validateXML, type XMLFileInfo } from 'xmllint-wasm';

const published = process.env.KG_GEXF_SCHEMA;
const file = (fileName: string, folder: string | URL): XMLFileInfo => ({
  fileName,
  contents: readFileSync(new URL(fileName, folder), 'utf8'),
});
const own = { schema: [file('own-gexf.xsd', new URL('../../support/', import.meta.url))] };
const schemas: Record<string, { schema: XMLFileInfo[]; preload?: XMLFileInfo[] }> = { 'our own schema': own };
if (published === undefined)
  console.info('KG_GEXF_SCHEMA is not set: GEXF is checked against our own schema, not against the published one.');
else {
  const folder = new URL(`file://${published}/`);
  schemas['the published schema'] = {
    schema: [file('gexf.xsd', folder)],
    preload: [file('dynamics.xsd', folder), file('viz.xsd', folder)],
  };
}

async function errorsIn(files: readonly XMLFileInfo[], schema: { schema: XMLFileInfo[]; preload?: XMLFileInfo[] }): Promise<string[]> {
  const { errors, valid } = await validateXML({
    xml: files,
    ...schema,
    initialMemoryPages: 64 * memoryPages.MiB,
    maxMemoryPages: memoryPages.GiB,
  });
  return valid ? [] : errors.map((e) => e.rawMessage);
}

const gexf = (name: string, store: PropertyGraph, options?: GexfOptions): XMLFileInfo => ({
  fileName: `${name}.gexf`,
  contents: [...toGexf({ store }, options)].join(''),
});

/** Two nodes, and an edge with one property for each value. */
function edgesWith(key: string, values: readonly PropertyValue[]): PropertyGraph {
  const graph = new PropertyGraph();
  graph.addNode(['Person'], { id: 'a', name: 'A' });
  graph.addNode(['Place'], { id: 'b', name: 'B' });
  values.forEach((value, i) => {
    graph.addEdge('VISITED', 0, 1, { id: `e${i}`, [key]: value });
  });
  return graph;
}

const DATES = [
  '2025-11-19',
  '2025-11',
  '2025-10-XX',
  '2025~',
  '2025?',
  '2025-11/..',
  '../2025',
  '2025-11-17/2025-11-19',
  '202X',
  '20XX',
  '2025-22',
];
const FAR = ['Y170000002', '-0044-03-15', '-0001/0001', '0000', '0001-01-01', '9999-12-31', '9999/Y10000', 'not a date', ''];
const SECONDS = ['2025-11-19T10:00:00Z', '2025-11-19T24:00:00Z', '2025-11-19T10:00:00+02:00', '2025-11-19T10:00:00/2025-11-20', '2025-11'];
const HOSTILE = [
  '<&>"\'',
  ']]>',
  '\u0000\u0001\u001f',
  '\t\n\r',
  '\ud800',
  '\udc00\ud800',
  '\ufffe\uffff',
  '\u241b',
  '  a  b ',
  '𝔸',
  '--><!--',
  '',
  '&#0;',
  '&lol;',
];
const NUMBERS = [0, -0, 1, -1, 2 ** 31, 2 ** 53, 1.5, 1e300, 5e-324, Number.NaN, Infinity, -Infinity];

function hostile(): PropertyGraph {
  const graph = new PropertyGraph();
  for (const text of HOSTILE) graph.addNode([text, 'Person'], { id: text, name: text, [text]: text, list: [text] });
  HOSTILE.forEach((text, i) => {
    graph.addEdge(text, i, HOSTILE.length - 1 - i, { id: text, status: text, time: text, [text]: [text, text] });
  });
  return graph;
}

describe.each(Object.entries(schemas))('against %s', (_name, schema) => {
  it.each(['facts', 'claims', 'statements'] as const)('writes the dossier valid, layer %s', async (layer) => {
    const { store } = buildGraph(await readProject('data'), { layer });
    expect(await errorsIn([gexf(layer, store, { layout: layout(store, 2), modified: '2026-01-01' })], schema)).toEqual([]);
  });

  it('writes hostile text, every kind of date and every kind of value valid', async () => {
    const values = {
      numbers: NUMBERS,
      integers: [0, 1],
      long: [2 ** 40],
      big: [2n ** 64n, 5n],
      floats: [new Float(1), 2.5],
      booleans: [true, false],
    };
    const lists = { strings: [['a'], [], HOSTILE], numberLists: [NUMBERS, []], booleanLists: [[true]], mixed: [1, 'a', [true, ['b', 1n]]] };
    const graphs = Object.entries({ ...values, ...lists }).map(([name, list]) => gexf(name, edgesWith('value', list)));
    const weights = gexf('weights', edgesWith('affirmed', NUMBERS));
    const times = Object.entries({ DATES, FAR, SECONDS }).map(([name, list]) => gexf(name, edgesWith('time', list)));
    const nowhere = { x: Float64Array.of(Number.NaN, 1e30), y: Float64Array.of(0, Infinity) };
    const placed = gexf('placed', edgesWith('value', [1]), { layout: nowhere });
    const files = [...graphs, weights, ...times, placed, gexf('hostile', hostile()), gexf('empty', new PropertyGraph())];
    expect(await errorsIn(files, schema)).toEqual([]);
  });

  it('finds what is not valid', async () => {
    const { contents } = gexf('a', edgesWith('time', ['2025-11']));
    const broken = [
      String(contents).replace('start="2025-11-01"', 'start="November"'),
      String(contents).replace(' target="b"', ''),
      String(contents).replace('xmlns:viz="http://gexf.net/1.3"', 'xmlns:viz="http://gexf.net/1.3/viz"'),
    ];
    for (const text of broken) expect(await errorsIn([{ fileName: 'broken.gexf', contents: text }], schema)).not.toEqual([]);
  });
});
