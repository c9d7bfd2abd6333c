import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServeOptions } from '@proj/core/node';
import { MultiDirectedGraph } from 'graphology';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { kg, testFolder, writeSmallProject } from './kg.ts';

const folder = testFolder();
let project: string;
beforeEach(async () => {
  project = join(folder.path, 'small');
  await writeSmallProject(project);
});

describe('kg export', () => {
  it('writes the same graph to a file and to standard output', async () => {
    const file = join(folder.path, 'small.gexf');
    expect(await kg(['export', '-o', file, '--project', project])).toEqual({ code: 0, out: `${file}: 9 nodes, 2 edges\n`, err: '' });
    const { out } = await kg(['export', '--format', 'gexf', '--project', project]);
    expect(out).toBe(await readFile(file, 'utf8'));
    expect(out).toMatch(/^<\?xml[\s\S]*<\/gexf>\s*$/);
  });

  it('takes the format from the ending, the layer from its flag', async () => {
    const file = join(folder.path, 'small.JSON');
    const { out } = await kg(['export', '-o', file, '--layer', 'statements', '--json', '--project', project]);
    const graph = MultiDirectedGraph.from(JSON.parse(await readFile(file, 'utf8')));
    expect(JSON.parse(out)).toEqual({ file, nodes: graph.order, edges: graph.size });
    expect(graph.order).toBeGreaterThan(9);
  });

  it.each([
    [[], /--format gexf\|json/],
    [['-o', 'x.csv'], /found: {4}x\.csv/],
    [['--format', 'csv'], /Allowed choices are gexf, json/],
  ])('with %j says that it does not know the format', async (argv, message) => {
    expect(await kg(['export', ...argv, '--project', project])).toMatchObject({ code: 2, err: expect.stringMatching(message) });
  });

  it('says when a file cannot be written', async () => {
    const file = join(folder.path, 'small', 'entities.yaml', 'x.gexf');
    expect(await kg(['export', '-o', file, '--project', project])).toMatchObject({
      code: 1,
      err: expect.stringContaining('could not be written'),
    });
  });
});

describe('kg view', () => {
  it('serves the project until it is stopped', async () => {
    const close = vi.fn(async () => {});
    const serve = vi.fn(async (_options: ServeOptions) => ({ url: 'http://127.0.0.1:5/', port: 5, close }));
    let stop = (): void => {};
    const interrupted = () => new Promise<void>((resolve) => (stop = resolve));
    const running = kg(['view', '--port', '0', '--project', project], { serve, interrupted });
    await vi.waitFor(() => expect(serve).toHaveBeenCalledWith(expect.objectContaining({ port: 0, watch: [project] })));
    expect((await serve.mock.calls[0]![0].load()).name).toBe('small');
    expect(close).not.toHaveBeenCalled();
    stop();
    expect(await running).toMatchObject({ code: 0, out: 'Viewer: http://127.0.0.1:5/   (Ctrl+C to stop)\n' });
    expect(close).toHaveBeenCalledOnce();
  });

  it('hides no mistake of its own', async () => {
    const serve = () => Promise.reject(new TypeError('a mistake'));
    await expect(kg(['view', '--project', project], { serve })).rejects.toThrow(TypeError);
  });

  it.each(['x', '-1', '65536', '1.5'])('refuses the port %s', async (port) => {
    expect(await kg(['view', `--port=${port}`, '--project', project])).toMatchObject({
      code: 2,
      err: expect.stringContaining('0 to 65535'),
    });
  });
});
