import { EXPORTERS, IMPORTERS, PropertyGraph } from '@proj/core';
import { describe, expect, it } from 'vitest';

describe('the registry of formats', () => {
  it('names every format once, with an extension and a media type', () => {
    for (const formats of [EXPORTERS, IMPORTERS]) {
      expect(new Set(formats.map((f) => f.name)).size).toBe(formats.length);
      for (const { extension, description } of formats)
        expect([extension, description]).toEqual([expect.stringMatching(/^\.[a-z]+$/), expect.any(String)]);
    }
    for (const { mediaType } of EXPORTERS) expect(mediaType).toMatch(/^[a-z]+\/[a-z+.-]+$/);
  });

  it('writes with each exporter what the importer of the same name reads', async () => {
    const store = new PropertyGraph();
    store.addNode(['Person'], { id: 'a', name: 'A' });
    const layout = { x: Float64Array.of(1), y: Float64Array.of(2) };
    for (const { name, write } of EXPORTERS) {
      const text = [...write({ store }, { layout })].join('');
      expect(text).toContain('Person');
      const importer = IMPORTERS.find((i) => i.name === name);
      if (importer?.kind === 'graph') expect((await importer.read(text)).store.labels(0)).toEqual(['Person']);
    }
    expect(IMPORTERS.map((i) => i.kind)).toEqual(['report', 'graph', 'graph']);
  });
});
