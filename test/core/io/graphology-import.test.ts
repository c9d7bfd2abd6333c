import { fromGraphologyJson, PropertyGraph, toGraphologyJson } from '@proj/core';
import { MultiGraph } from 'graphology';
import { describe, expect, it } from 'vitest';

const write = (store: PropertyGraph, options = {}): string => [...toGraphologyJson({ store }, options)].join('');

describe('fromGraphologyJson', () => {
  it('gives back what toGraphologyJson wrote, in chunks of any size', async () => {
    const store = new PropertyGraph();
    store.addNode(['Person', 'Actor'], { id: 'a', name: 'A', tags: ['x', 'y'], age: 1.5, ok: false });
    store.addNode([], { id: 'b' });
    store.addEdge('MET_WITH', 0, 1, { id: 'e', time: '2025' });
    store.addEdge('MET_WITH', 0, 1, { id: 'f' });
    const text = write(store, { layout: { x: Float64Array.of(1, 2), y: Float64Array.of(3, 4) } });
    const read = await fromGraphologyJson(text.match(/[\s\S]{1,7}/g)!);
    expect(read).toMatchObject({ layout: { x: Float64Array.of(1, 2), y: Float64Array.of(3, 4) }, diagnostics: [] });
    expect(write(read.store)).toBe(write(store));
  });

  it('reads what graphology itself exports', async () => {
    const graph = new MultiGraph();
    graph.addNode('a', { x: 1, deep: { b: [1, null] }, none: null });
    graph.addNode('b');
    graph.addUndirectedEdge('a', 'b', { weight: 2 });
    const { store, layout } = await fromGraphologyJson(JSON.stringify(graph.export()));
    expect(store.nodes.row(0)).toEqual({ id: 'a', x: 1, deep: '{"b":[1,null]}' });
    expect([store.type(0), store.edges.row(0)]).toEqual(['RELATED_TO', { id: expect.any(String), weight: 2, direction: 'undirected' }]);
    expect(layout).toBeUndefined();
  });

  it.each([
    ['{', 'format'],
    ['[]', 'format'],
    ['{"nodes":[{}]}', 'format'],
    ['{"nodes":[{"key":"a"},{"key":"a"}]}', 'invalid'],
    ['{"nodes":[{"key":"a"}],"edges":[{"source":"a","target":"z"}]}', 'invalid'],
  ])('refuses %s', async (text, code) => {
    await expect(fromGraphologyJson(text, { file: 'x.json' })).rejects.toMatchObject({ code });
  });

  it('stops at its limits', async () => {
    await expect(fromGraphologyJson('{"nodes":[]}', { maxLength: 5 })).rejects.toMatchObject({ code: 'limit' });
    const nodes = '{"nodes":[{"key":"a"}]}';
    await expect(fromGraphologyJson(nodes, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
  });
});
