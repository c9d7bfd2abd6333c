import { fileURLToPath } from 'node:url';
import { buildGraph, toGexf, toGraphologyJson } from '@proj/core';
import { readProject } from '@proj/core/node';
import { MultiDirectedGraph } from 'graphology';
import { expect, it } from 'vitest';

const graph = buildGraph(await readProject(fileURLToPath(new URL('../data', import.meta.url))));

it('builds the dossier without an error', () => {
  expect(graph.integrity.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
  expect(graph.integrity.refused).toBe(0);
  expect(graph.integrity.accepted).toBeGreaterThanOrEqual(350);
});

it.each([
  ['D01 Ukraine had a part in shaping the plan', 'ukraine', 'DRAFTED', '28-point-plan', 'disputed'],
  ['D02 the plan is Russian', 'russia', 'DRAFTED', '28-point-plan', 'disputed'],
  ['D02 the plan is the administration’s', 'white-house', 'DRAFTED', '28-point-plan', 'disputed'],
  ['D05 Umerov approved most of it', 'rustem-umerov', 'APPROVED', '28-point-plan', 'disputed'],
  ['D05 Umerov agreed to the bulk of it', 'rustem-umerov', 'AGREED_TO', '28-point-plan', 'denied'],
  ['D08 Moscow and Washington consult each other', 'russia', 'NEGOTIATED_WITH', 'united-states', 'disputed'],
  ['D09 Russia has received the plan', 'united-states', 'INFORMED', 'russia', 'denied'],
  ['D11 Kyiv was shown the plan', 'united-states', 'PRESENTED', '28-point-plan', 'denied'],
  ['D13 Driscoll met the Russians', 'dan-driscoll', 'MET_WITH', 'russia', 'disputed'],
  ['D14 the plan was discussed in Abu Dhabi', 'russia', 'DISCUSSED', 'white-house-plan', 'denied'],
  ['D15 Witkoff comes to Türkiye', 'steve-witkoff', 'VISITED', 'turkiye', 'denied'],
  ['D17 Ukraine agreed after Geneva', 'ukraine', 'AGREED_TO', '19-point-draft', 'disputed'],
  ['D21 the call of Dmitriev and Ushakov', 'kirill-dmitriev', 'SPOKE_WITH', 'yuri-ushakov', 'disputed'],
  ['D22 Witkoff leaked the calls', 'steve-witkoff', 'INFORMED', 'bloomberg-news', 'denied'],
] as const)('shows %s', (_point, subject, relation, object, status) => {
  expect(graph.facts({ subject, relation, object }).map((f) => f.status)).toContain(status);
});

it('exports every edge to GEXF and to graphology', () => {
  expect([...toGexf(graph)].join('').match(/<edge /g)).toHaveLength(graph.store.size);
  const read = MultiDirectedGraph.from(JSON.parse([...toGraphologyJson(graph)].join('')));
  expect([read.order, read.size]).toEqual([graph.store.order, graph.store.size]);
});
