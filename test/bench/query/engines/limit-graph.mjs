import { ENDS } from '../social-graph.mjs';

/** Edges of one type by their `from` end, counting sort: the neighbours of row `v` stand from `offsets[v]` up to `offsets[v + 1]`. */
function adjacency(rows, from, to) {
  const offsets = new Int32Array(rows + 1);
  for (const id of from) offsets[id]++;
  for (let v = 0; v < rows; v++) offsets[v + 1] += offsets[v];
  const next = offsets.slice(0, rows);
  const neighbours = new Int32Array(from.length);
  for (let e = 0; e < from.length; e++) neighbours[next[from[e] - 1]++] = to[e] - 1;
  return { offsets, neighbours };
}

/** Strings as codes into a dictionary. */
function stringColumn(rows, key) {
  const codes = new Int32Array(rows.length);
  const byText = new Map();
  const texts = [];
  rows.forEach((row, i) => {
    let code = byText.get(row[key]);
    if (code === undefined) {
      code = texts.push(row[key]) - 1;
      byText.set(row[key], code);
    }
    codes[i] = code;
  });
  return { codes, texts, code: (text) => byText.get(text) };
}

/** The network in typed arrays made for the fifteen queries: rows of each kind count from 0, edges lie in both directions. */
export function limitGraph({ nodes, edges }) {
  const graph = { nodes, out: {}, in: {} };
  for (const [type, { from, to }] of Object.entries(edges)) {
    const [source, target] = ENDS[type].map((label) => nodes[label].length);
    graph.out[type] = adjacency(source, from, to);
    graph.in[type] = adjacency(target, to, from);
  }
  return {
    ...graph,
    age: Int32Array.from(nodes.Person, (person) => person.age),
    name: stringColumn(nodes.Person, 'name'),
    gender: stringColumn(nodes.Person, 'gender'),
    city: stringColumn(nodes.City, 'city'),
    rowById: new Map(nodes.Person.map((person, row) => [person.id, row])),
  };
}
