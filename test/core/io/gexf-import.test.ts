import { fromGexf, KgError } from '@proj/core';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../support/graph-content.ts';

const document = (graph: string, attributes = 'xmlns="http://gexf.net/1.3" version="1.3"'): string => `<gexf ${attributes}>${graph}</gexf>`;
const plain = (inside: string): string => document(`<graph defaultedgetype="directed"><nodes>${inside}</nodes></graph>`);

async function read(text: string, options = {}) {
  const { store, layout, diagnostics } = await fromGexf(text, options);
  const { nodes, edges } = contentOf(store);
  const properties = (rows: typeof nodes | typeof edges) => rows.map((row) => Object.fromEntries(row.properties));
  return { store, layout, nodes: properties(nodes), edges: properties(edges), codes: diagnostics.map((d) => d.code), diagnostics };
}

async function errorOf(source: Parameters<typeof fromGexf>[0], options = {}): Promise<KgError> {
  const error = await fromGexf(source, { file: 'x.gexf', ...options }).catch((e: unknown) => e);
  if (!(error instanceof KgError)) throw new Error(`expected a KgError, got ${error}`);
  return error;
}

describe('fromGexf, files of other programs', () => {
  it('reads what Gephi writes: typed and empty values, kinds, weights, looks', async () => {
    const { store, layout, nodes, edges, codes } = await read(
      `<?xml version='1.0' encoding='UTF-8'?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
        <meta lastmodifieddate="2025-11-24"><creator>Gephi 0.10.1</creator><title></title><description></description></meta>
        <graph defaultedgetype="directed" idtype="string" mode="static">
          <attributes class="node" mode="static">
            <attribute id="labels" title="labels" type="liststring"/>
            <attribute id="2" title="Role" type="string"/>
            <attribute id="3" title="Age" type="integer"><default>40</default></attribute>
            <attribute id="4" title="Share" type="double"/>
            <attribute id="5" title="Big" type="biginteger"/>
            <attribute id="6" title="Born" type="listinteger"/>
          </attributes>
          <nodes>
            <node id="ann" label="Ann &amp; Co">
              <attvalues>
                <attvalue for="labels" value="[Person, Actor]"/><attvalue for="2" value=""/><attvalue for="4" value="5.0"/>
                <attvalue for="5" value="123456789012345678901234567890"/><attvalue for="6" value="[1, 2]"/>
              </attvalues>
              <viz:size value="10.0"/><viz:position x="1.5" y="-2.0" z="3.0"/><viz:color r="1" g="2" b="255" a="0.5"/><viz:shape value="disc"/>
            </node>
            <node id="bo"><attvalues><attvalue for="3" value="7"/><attvalue for="4" value=""/></attvalues><viz:color hex="#010203"/></node>
          </nodes>
          <edges>
            <edge id="1" source="ann" target="bo" kind="MET_WITH" label="MET_WITH" weight="2.0"/>
            <edge id="2" source="ann" target="bo" kind="MET_WITH" label="twice"><viz:thickness value="3.5"/></edge>
            <edge source="bo" target="bo"/>
          </edges>
        </graph>
      </gexf>`,
    );
    expect(codes).toEqual([]);
    expect(store.labels(0)).toEqual(['Person', 'Actor']);
    const big = 123456789012345678901234567890n;
    const look = { color: '#0102ff80', size: 10, shape: 'disc', z: 3 };
    expect(nodes[0]).toEqual({ id: 'ann', name: 'Ann & Co', Role: '', Age: 40, Share: 5, Big: big, Born: [1, 2], ...look });
    expect(nodes[1]).toEqual({ id: 'bo', Age: 7, color: '#010203' });
    expect(layout).toEqual({ x: Float64Array.of(1.5, 0), y: Float64Array.of(-2, 0) });
    expect(edges).toEqual([{ id: '1', weight: 2 }, { id: '2', label: 'twice', thickness: 3.5 }, {}]);
    expect([0, 1, 2].map((e) => store.type(e))).toEqual(['MET_WITH', 'MET_WITH', 'RELATED_TO']);
    expect(['Age', 'Share', 'Role', 'Born'].map((key) => store.nodes.column(key)!.kind)).toEqual(['number', 'number', 'string', 'any']);
  });

  it('reads what networkx writes: 1.2 draft, undirected, one attribute declared per type of value', async () => {
    const { store, nodes, edges, diagnostics } = await read(
      document(
        `<graph defaultedgetype="undirected" mode="static" name="">
          <attributes mode="static" class="node"><attribute id="0" title="score" type="long"/><attribute id="1" title="score" type="double"/></attributes>
          <nodes>
            <node id="0" label="0"><attvalues><attvalue for="0" value="3"/></attvalues></node>
            <node id="1" label="1"><attvalues><attvalue for="1" value="INF"/></attvalues></node>
          </nodes>
          <edges><edge source="0" target="1" id="0" weight="0.5"/><edge source="1" target="0" id="1" type="mutual"/></edges>
        </graph>`,
        'xmlns="http://www.gexf.net/1.2draft" version="1.2"',
      ),
      { edgeType: 'LINKS' },
    );
    expect(nodes).toEqual([
      { id: '0', name: '0', score: 3 },
      { id: '1', name: '1', score: Infinity },
    ]);
    expect(edges).toEqual([
      { id: '0', weight: 0.5, direction: 'undirected' },
      { id: '1', direction: 'mutual' },
    ]);
    expect(store.type(0)).toBe('LINKS');
    expect(diagnostics.map((d) => d.code)).toEqual(['undirected', 'undirected']);
  });

  it('reads lists in all three spellings', async () => {
    const lists = ['[a, &quot;b, \\&quot;c\\&quot;&quot;, &apos;d\\\\n\\n&apos;, null]', 'a|b|c', 'a, b', '[]', ' [ a ] '];
    const { nodes } = await read(
      document(
        `<graph><attributes class="node"><attribute id="0" title="list" type="liststring"/></attributes><nodes>
        ${lists.map((l, i) => `<node id="${i}"><attvalues><attvalue for="0" value="${l}"/></attvalues></node>`).join('')}</nodes></graph>`,
      ),
    );
    expect(nodes.map((n) => n.list)).toEqual([['a', 'b, "c"', 'd\\n\n', ''], ['a', 'b', 'c'], ['a', 'b'], [], ['a']]);
  });

  it('keeps a value that does not fit its type, and says where', async () => {
    const values: [string, string][] = [
      ['integer', '1.5'],
      ['boolean', 'maybe'],
      ['listdouble', '[1, x]'],
      ['listinteger', '[1, [2]]'],
      ['liststring', '[a'],
      ['liststring', '[a b c] d'],
      ['liststring', '[,]'],
      ['liststring', '[&quot;a]'],
      ['liststring', `${'['.repeat(100)}${']'.repeat(100)}`],
      ['date', 'soon'],
    ];
    const { nodes, diagnostics } = await read(
      document(
        `<graph><attributes class="node">${values.map(([type], i) => `<attribute id="${i}" title="p${i}" type="${type}"/>`).join('\n')}</attributes>
        <nodes>\n<node id="a"><attvalues>${values.map(([, v], i) => `<attvalue for="${i}" value="${v}"/>`).join('')}</attvalues></node></nodes></graph>`,
      ),
      { file: 'odd.gexf' },
    );
    expect(nodes[0]).toEqual({ id: 'a', ...Object.fromEntries(values.map(([, v], i) => [`p${i}`, v.replaceAll('&quot;', '"')])), p0: 1.5 });
    expect(diagnostics.map((d) => d.code)).toEqual(['attribute-type', ...values.slice(1).map(() => 'value-type')]);
    expect(diagnostics.at(-1)).toMatchObject({ severity: 'warning', expected: 'liststring', place: { file: 'odd.gexf', line: 12 } });
  });

  it('reads types by the other names that Gephi takes', async () => {
    const values = {
      bool: 'True',
      int: '+5',
      short: '-5',
      byte: '007',
      float: '1.5f',
      bigdecimal: '-inf',
      char: 'x',
      anyURI: 'a:b',
      listint: '[1]',
      listbool: '[1, false]',
      listchar: '[x]',
    };
    const { nodes, codes } = await read(
      document(
        `<graph><attributes class="node">${Object.keys(values)
          .map((t) => `<attribute id="${t}" title="${t}" type="${t}"/>`)
          .join('')}</attributes>
        <nodes><node id="a">${Object.entries(values)
          .map(([t, v]) => `<attvalue for="${t}" value="${v}"/>`)
          .join('')}</node></nodes></graph>`,
      ),
    );
    expect(nodes[0]).toEqual({
      id: 'a',
      bool: true,
      int: 5,
      short: -5,
      byte: 7,
      float: 1.5,
      bigdecimal: -Infinity,
      char: 'x',
      anyURI: 'a:b',
      listint: [1],
      listbool: [true, false],
      listchar: ['x'],
    });
    expect(codes).toEqual([]);
  });

  it('reads times as EDTF where they are dates, as they stand where they are not', async () => {
    const time = async (format: string, inside: string) => {
      const { edges, codes } = await read(
        document(`<graph ${format} defaultedgetype="directed"><nodes><node id="a"/></nodes><edges>${inside}</edges></graph>`),
      );
      return [...edges.map(({ id: _id, ...rest }) => rest), ...codes];
    };
    const edge = (times: string, inside = ''): string => `<edge id="e" source="a" target="a" ${times}>${inside}</edge>`;
    expect(await time('timeformat="date"', edge('start="2025-11-01" end="2025-11-30"'))).toEqual([{ time: '2025-11-01/2025-11-30' }]);
    expect(await time('timeformat="date"', edge('end="2025-11-30"'))).toEqual([{ time: '../2025-11-30' }]);
    expect(await time('timeformat="date"', edge('start="2025-11-30" end="2025-11-30"'))).toEqual([{ time: '2025-11-30' }]);
    expect(await time('timeformat="dateTime"', edge('timestamp="2025-11-30T10:00:00Z"'))).toEqual([{ time: '2025-11-30T10:00:00Z' }]);
    expect(await time('timeformat="dateTime"', edge('start="2025-11-30T10:00:00.123Z"'))).toEqual([{ start: '2025-11-30T10:00:00.123Z' }]);
    expect(await time('timeformat="double"', edge('start="1" end="2.5"'))).toEqual([{ start: 1, end: 2.5 }]);
    expect(await time('', edge('timestamp="7"'))).toEqual([{ timestamp: 7 }]);
    expect(await time('timeformat="integer"', edge('', '<spells><spell startopen="1" endopen="2"/></spells>'))).toEqual([
      { start: 1, end: 2 },
      'open-interval',
    ]);
    const spells = '<spells><spell start="2025-01-01"/><spell start="2025-02-01" end="2025-03-01"/><spell/></spells>';
    expect(await time('timeformat="date"', edge('', spells))).toEqual([{ spells: ['2025-01-01/..', '2025-02-01/2025-03-01', ''] }]);
    expect(await time('', edge('intervals="&lt;[1, 2]&gt;" timestamps="&lt;[1]&gt;"'))).toEqual([
      { intervals: '<[1, 2]>', timestamps: '<[1]>' },
    ]);
  });

  it('reads values that change in time as two lists', async () => {
    const { nodes, codes } = await read(
      document(
        `<graph mode="dynamic" timeformat="date"><attributes class="node" mode="dynamic"><attribute id="0" title="rank" type="integer"/></attributes><nodes>
          <node id="a"><attvalues><attvalue for="0" value="1" start="2025-01-01" end="2025-02-01"/><attvalue for="0" value="2" timestamp="2025-03-01"/></attvalues></node>
          <node id="b"><attvalues><attvalue for="0" value="1"/><attvalue for="0" value="2"/></attvalues></node>
          <node id="c"><attvalues><attvalue for="0" value="1"/></attvalues></node>
        </nodes></graph>`,
      ),
    );
    expect(nodes).toEqual([
      { id: 'a', rank: [1, 2], 'rank times': ['2025-01-01/2025-02-01', '2025-03-01'] },
      { id: 'b', rank: [1, 2] },
      { id: 'c', rank: 1 },
    ]);
    expect(codes).toEqual(['dynamic-attribute', 'repeated-attribute']);
  });

  it('flattens nodes inside nodes, and takes edges that stand before or inside their nodes', async () => {
    const { store, nodes, codes } = await read(
      document(
        `<graph defaultedgetype="directed"><edges><edge id="0" source="c" target="a"/></edges><nodes>
          <node id="a"><nodes><node id="b"><edges><edge id="1" source="b" target="b"/></edges></node></nodes></node>
          <node id="c" pid="a"><parents><parent for="a"/><parent for="b"/></parents></node>
        </nodes></graph>`,
      ),
    );
    expect(nodes).toEqual([{ id: 'b', parent: 'a' }, { id: 'a' }, { id: 'c', parent: 'a', parents: ['a', 'b'] }]);
    expect(codes).toEqual(['hierarchy']);
    const ids = store.edges.column('id')!;
    expect([0, 1].map((e) => [ids.get(e), store.source(e), store.target(e)])).toEqual([
      ['0', 2, 1],
      ['1', 0, 0],
    ]);
  });

  it('tells what it does not understand, each kind once', async () => {
    const { nodes, edges, diagnostics } = await read(
      `<gexf version="2.0"><graph defaultedgetype="directed"><attributes class="node"><attribute id="n" title="name" type="string"/></attributes>
        <nodes><node id="a" label="A"><attvalues><attvalue for="n" value="Ann"/><attvalue for="x" value="1"/><attvalue for="x"/></attvalues>
        <viz:position x="1" y="east"/><viz:size value="big"/><blink/><blink/></node></nodes>
        <edges><edge id="e" source="a" target="a" weight="heavy"><viz:position x="1" y="1"/></edge><edge id="e" source="a" target="a"/></edges></graph><graph/></gexf>`,
    );
    expect(nodes).toEqual([{ id: 'a', name: 'Ann', x: '1', size: 'big' }]);
    expect(edges).toEqual([{ id: 'e', weight: 'heavy' }, { id: 'e' }]);
    const codes = [
      'unknown-version',
      'empty-value',
      'position',
      'value-type',
      'value-type',
      'undeclared-attribute',
      'unknown-element',
      'shadowed',
    ];
    expect(diagnostics.map((d) => d.code)).toEqual([...codes, 'unknown-element', 'repeated-edge', 'second-graph']);
    expect(diagnostics.find((d) => d.message.includes('blink'))?.message).toBe('<blink> is not read here (2 times)');
  });
});

describe('fromGexf, hostile input', () => {
  it.each([
    ['text that is not XML', 'hello', 'format', 'not well-formed XML: text data outside of root node'],
    ['nothing', '', 'format', 'not well-formed XML: document must contain a root element'],
    ['a cut file', '<gexf version="1.3">\n<graph><nodes>', 'format', 'not well-formed XML: unclosed tag: nodes'],
    ['another format', '<graphml/>', 'format', 'not GEXF'],
    ['a file without a graph', '<gexf version="1.3"/>', 'format', 'there is no graph in the file'],
    ['a forbidden character', '<gexf>\u0000</gexf>', 'format', 'not well-formed XML: disallowed character'],
    ['an unknown entity', '<gexf><graph><nodes><node id="&x;"/></nodes></graph></gexf>', 'format', 'not well-formed XML: undefined entity'],
    [
      'an entity named like a method',
      '<gexf><graph><nodes><node id="&constructor;"/></nodes></graph></gexf>',
      'format',
      'not well-formed XML: undefined entity',
    ],
    [
      'entities that grow',
      '<!DOCTYPE gexf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><gexf>&b;</gexf>',
      'format',
      'a document type is not read',
    ],
    [
      'an external entity',
      '<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]><gexf>&x;</gexf>',
      'format',
      'a document type is not read',
    ],
    ['deep nesting', `<gexf><graph>${'<nodes><node id="a">'.repeat(1000)}`, 'limit', 'elements are nested too deeply'],
  ])('refuses %s', async (_what, text, code, message) => {
    const error = await errorOf(text);
    expect([error.code, error.message]).toEqual([code, message]);
    expect(error.place).toMatchObject({ file: 'x.gexf', line: expect.any(Number), column: expect.any(Number) });
  });

  it('gives line and column, in whatever chunks the text comes', async () => {
    const text = '<gexf version="1.3">\n<graph>\n  <nodes><node id=a/></nodes></graph></gexf>';
    for (const size of [1, 7, 1000]) {
      const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
      const stream = (async function* () {
        yield* chunks;
      })();
      expect((await errorOf(stream)).place).toEqual({ file: 'x.gexf', line: 3, column: 19 });
    }
  });

  it('gives every error of the graph at once, each with its line', async () => {
    const error = await errorOf(
      document(`<graph><attributes><attribute id="0" type="string"/></attributes><attributes class="edge"><attribute title="t" type="string"/></attributes>
        <nodes><node id="a"/><node/>
        <node id="a"/></nodes>
        <edges><edge source="a"/><edge target="a" id="e"/>
        <edge source="a" target="nobody"/></edges></graph>`),
    );
    expect(error.code).toBe('invalid');
    expect(error.diagnostics.filter((d) => d.severity === 'error').map((d) => [d.code, d.found, d.place?.line])).toEqual([
      ['attribute-class', 'no class', 1],
      ['attribute-id', 't', 1],
      ['node-id', undefined, 2],
      ['repeated-node', 'a', 3],
      ['edge-ends', 'an edge without an id', 4],
      ['edge-ends', 'e', 4],
      ['unknown-node', 'nobody', 5],
    ]);
  });

  it('keeps the report short however much is wrong', async () => {
    const error = await errorOf(plain('<node/>'.repeat(5000) + Array.from({ length: 500 }, (_, i) => `<x${i}/>`).join('')));
    expect(error.diagnostics).toHaveLength(100 + 100 + 100 + 2);
    expect(error.diagnostics.slice(-2).map((d) => [d.severity, d.message])).toEqual([
      ['error', '4900 more of these'],
      ['warning', '300 more of these'],
    ]);
  });

  it('takes no longer than the text is long', async () => {
    const digits = '1'.repeat(200_000);
    const types = {
      biginteger: digits,
      double: `${digits}x`,
      listdouble: `[${digits}x]`,
      liststring: `[${'"a\\'.repeat(50_000)}`,
      boolean: digits,
    };
    const { nodes } = await read(
      document(
        `<graph><attributes class="node">${Object.keys(types).map((t) => `<attribute id="${t}" title="${t}" type="${t}"/>`)}
        <attribute id="labels" title="labels" type="liststring"><default>[a</default></attribute></attributes>
        <nodes><node id="a">${Object.entries(types).map(([t, v]) => `<attvalue for="${t}" value="${v.replaceAll('"', '&quot;')}"/>`)}</node></nodes></graph>`,
      ),
      { timeout: 5000 },
    );
    for (const [type, text] of Object.entries(types)) expect([type, nodes[0]![type] === text]).toEqual([type, true]); // a difference would be long
  });

  it('stops at the longest text, at the deadline and at the signal', async () => {
    const endless = (function* () {
      yield '<gexf version="1.3"><graph><nodes>';
      for (let i = 0; ; i++) yield `<node id="${i}"/>`;
    })();
    expect((await errorOf(endless, { maxLength: 100_000 })).code).toBe('limit');
    const slow = (function* () {
      yield '<gexf version="1.3"><graph><nodes>';
      for (let i = 0; ; i++) yield `<node id="${i}"/>`;
    })();
    expect((await errorOf(slow, { timeout: 20 })).code).toBe('aborted');
    expect((await errorOf(plain(''), { signal: AbortSignal.abort() })).code).toBe('aborted');
  });

  it('refuses more kinds of edges than the graph can tell apart', async () => {
    const edges = (count: number): string => Array.from({ length: count }, (_, i) => `<edge source="a" target="a" kind="k${i}"/>`).join('');
    const text = (count: number): string => document(`<graph><nodes><node id="a"/></nodes><edges>${edges(count)}</edges></graph>`);
    const { store } = await fromGexf(text(65_536));
    expect([store.type(0), store.type(65_535)]).toEqual(['k0', 'k65535']);
    expect((await errorOf(text(65_537))).code).toBe('limit');
  });

  it('takes names of prototypes for what they are', async () => {
    const { store, nodes } = await read(
      plain(
        '<node id="__proto__"><attvalues><attvalue for="__proto__" value="1"/><attvalue for="constructor" value="2"/></attvalues></node>',
      ),
    );
    expect(store.nodes.get(0, '__proto__')).toBe('1');
    expect(nodes[0]!.constructor).toBe('2');
    expect(store.nodeById('__proto__')).toBe(0);
  });
});
