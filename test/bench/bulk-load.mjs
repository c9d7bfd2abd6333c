// Loads the social network of `bench:query` from arrays: time and memory, the adjacency that queries walk on included; and the same for
// graphology with a tenth of the network. `npm run bench:load`; --small takes the tenth for both.
import { PropertyGraph } from '@proj/core';
import { MultiDirectedGraph } from 'graphology';
import * as graphology from './query/engines/graphology.mjs';
import * as ours from './query/engines/ours.mjs';
import { socialGraph } from './query/social-graph.mjs';

/** Bytes that are alive. */
function memory() {
  for (let i = 0; i < 3; i++) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Runs a step; gives its milliseconds, elapsed and of the processor, and the bytes that it leaves. */
function take(work) {
  const before = memory();
  const cpu = process.cpuUsage();
  const start = performance.now();
  work();
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { milliseconds, cpu: (user + system) / 1000, bytes: memory() - before };
}

function print(what, count, kind, { milliseconds, cpu, bytes }) {
  const time = `${milliseconds.toFixed(0)} ms (${cpu.toFixed(0)} ms of processor time)`;
  console.log(`${what}: ${count} ${kind}s in ${time}, ${(bytes / count).toFixed(1)} bytes a ${kind}`);
}

function sum(...steps) {
  const add = (key) => steps.reduce((total, step) => total + step[key], 0);
  return { milliseconds: add('milliseconds'), cpu: add('cpu'), bytes: add('bytes') };
}

function loadOurs({ nodes, edges }) {
  const graph = new PropertyGraph();
  let first;
  const nodeStep = take(() => {
    first = ours.addNodes(graph, nodes);
  });
  const edgeStep = take(() => ours.addEdges(graph, edges, first));
  const adjacencyStep = take(() => {
    for (const type of Object.keys(edges)) for (const direction of ['out', 'in']) graph.adjacency(direction, type);
  });
  print('ours, nodes', graph.order, 'node', nodeStep);
  print('ours, edges', graph.size, 'edge', edgeStep);
  print('ours, adjacency of every type in both directions', graph.size, 'edge', adjacencyStep);
  print('ours, edges and adjacency', graph.size, 'edge', sum(edgeStep, adjacencyStep));
  return graph.size;
}

function loadGraphology({ nodes, edges }) {
  const graph = new MultiDirectedGraph();
  const nodeStep = take(() => graphology.addNodes(graph, nodes));
  const edgeStep = take(() => graphology.addEdges(graph, edges));
  print('graphology, nodes', graph.order, 'node', nodeStep);
  print('graphology, edges', graph.size, 'edge', edgeStep);
}

loadOurs(socialGraph(process.argv.includes('--small') ? 'small' : 'large'));
loadGraphology(socialGraph('small'));
