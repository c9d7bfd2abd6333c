import { Float, PropertyGraph } from '@proj/core';
import fc, { type Arbitrary } from 'fast-check';

/** What a property of a sample can be. */
export type SampleValue = number | string | Float | null;

export interface SampleNode {
  readonly labels: readonly string[];
  readonly x: SampleValue;
  readonly s: SampleValue;
}

export interface SampleEdge {
  readonly type: string;
  readonly source: number;
  readonly target: number;
  readonly w: SampleValue;
}

/** A small graph as plain data: with loops, parallel edges and missing properties. */
export interface SampleGraph {
  readonly nodes: readonly SampleNode[];
  readonly edges: readonly SampleEdge[];
}

export interface NodePart {
  readonly name: string;
  /** A label expression, or nothing. */
  readonly label: string;
  /** A value that `x` must equal. */
  readonly x: SampleValue;
}

export interface EdgePart {
  readonly name: string;
  readonly types: readonly string[];
  readonly direction: 'out' | 'in' | 'both';
  readonly range: readonly [least: number, most: number] | undefined;
  readonly w: SampleValue;
}

/** One node more than edges. */
export interface PathPart {
  readonly nodes: readonly NodePart[];
  readonly edges: readonly EdgePart[];
}

export type Operand = { readonly of: string; readonly key: 'x' | 's' | 'w' } | { readonly value: SampleValue };

export type Condition =
  | { readonly kind: 'and' | 'or' | 'xor'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not' | 'unknown'; readonly inner: Condition }
  | { readonly kind: 'compare'; readonly operator: '=' | '<>' | '<' | '<=' | '>' | '>='; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'in'; readonly left: Operand; readonly list: readonly SampleValue[] }
  | { readonly kind: 'label'; readonly of: string; readonly label: string }
  | { readonly kind: 'same'; readonly left: string; readonly right: string }
  | { readonly kind: 'null'; readonly of: Operand }
  | { readonly kind: 'exists'; readonly from: string; readonly edge: EdgePart };

export interface MatchPart {
  readonly optional: boolean;
  readonly paths: readonly PathPart[];
  readonly where: Condition | undefined;
}

/** A query as plain data: clauses that match, all of whose variables are returned. */
export type SampleQuery = readonly MatchPart[];

const LABELS = ['A', 'B'];
const TYPES = ['R', 'S'];
const ONE = new Float(1);
const value: Arbitrary<SampleValue> = fc.constantFrom<SampleValue[]>(0, 1, 2, ONE, 1.5, 'a', 'b', null);

export const sampleGraph: Arbitrary<SampleGraph> = fc.integer({ min: 1, max: 5 }).chain((order) => {
  const node = fc.record({ labels: fc.subarray(LABELS), x: value, s: fc.constantFrom<SampleValue[]>('a', 'b', null) });
  const end = fc.nat(order - 1);
  const edge = fc.record({ type: fc.constantFrom(...TYPES), source: end, target: end, w: value });
  return fc.record({ nodes: fc.array(node, { minLength: order, maxLength: order }), edges: fc.array(edge, { maxLength: 7 }) });
});

const rarely = <T>(arbitrary: Arbitrary<T>, freq: number): Arbitrary<T | null> => fc.option(arbitrary, { freq });

/** A relationship without its name. */
export const edgePart: Arbitrary<Omit<EdgePart, 'name'>> = fc.record({
  types: fc.subarray(TYPES),
  direction: fc.constantFrom<EdgePart['direction'][]>('out', 'in', 'both'),
  range: fc.option(
    fc.tuple(fc.nat(2), fc.nat(2)).map(([least, more]) => [least, Math.min(3, Math.max(1, least + more))] as const),
    { freq: 1, nil: undefined },
  ),
  w: rarely(fc.constantFrom<SampleValue[]>(0, 1, ONE), 1),
});
/** A path with numbers in the place of names. */
const rawPath = fc.integer({ min: 0, max: 3 }).chain((length) =>
  fc.record({
    nodes: fc.array(
      fc.record({
        pick: fc.nat(9),
        label: fc.constantFrom('', '', '', 'A', 'B', '!A', 'A|B', 'A&B'),
        x: rarely(fc.constantFrom<SampleValue[]>(1, ONE, 'a'), 1),
      }),
      { minLength: length + 1, maxLength: length + 1 },
    ),
    edges: fc.array(edgePart, { minLength: length, maxLength: length }),
  }),
);

interface Variables {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** A condition on variables, three levels deep at most. */
export function condition({ nodes, edges }: Variables, depth = 2): Arbitrary<Condition> {
  const node = fc.constantFrom(...nodes);
  const property: Arbitrary<Operand> = fc.oneof(
    fc.record({ of: node, key: fc.constantFrom<('x' | 's')[]>('x', 's') }),
    ...(edges.length > 0 ? [fc.record({ of: fc.constantFrom(...edges), key: fc.constant<'w'>('w') })] : []),
  );
  const operand = fc.oneof({ weight: 2, arbitrary: property }, { weight: 1, arbitrary: fc.record({ value }) });
  const operator = fc.constantFrom<('=' | '<>' | '<' | '<=' | '>' | '>=')[]>('=', '<>', '<', '<=', '>', '>=');
  const leaf: Arbitrary<Condition> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('compare' as const), operator, left: property, right: operand }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('in' as const), left: property, list: fc.array(value, { maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('label' as const), of: node, label: fc.constantFrom('A', 'B') }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('same' as const), left: node, right: node }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('null' as const), of: property }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('exists' as const),
        from: node,
        edge: edgePart.map((e): EdgePart => ({ ...e, name: '' })),
      }),
    },
  );
  if (depth === 0) return leaf;
  const inner = condition({ nodes, edges }, depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom<('and' | 'or' | 'xor')[]>('and', 'or', 'xor'), left: inner, right: inner }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom<('not' | 'unknown')[]>('not', 'unknown'), inner }) },
  );
}

/** The variables of a query, in the order in which they are first written. */
export function variablesOf(query: SampleQuery): Variables & { readonly chains: readonly string[] } {
  const parts = query.flatMap(({ paths }) => paths);
  const edges = parts.flatMap((path) => path.edges);
  return {
    nodes: [...new Set(parts.flatMap((path) => path.nodes.map(({ name }) => name)))],
    edges: edges.filter((e) => !e.range).map((e) => e.name),
    chains: edges.filter((e) => e.range).map((e) => e.name),
  };
}

/** One to three clauses with one or two paths each; nodes are shared within and across clauses. */
export const sampleQuery: Arbitrary<SampleQuery> = fc
  .array(fc.record({ optional: fc.boolean(), paths: fc.array(rawPath, { minLength: 1, maxLength: 2 }) }), { minLength: 1, maxLength: 3 })
  .filter((clauses) => clauses.flatMap((c) => c.paths).reduce((sum, p) => sum + p.edges.length, 0) <= 4)
  .filter((clauses) => clauses.flatMap((c) => c.paths).length <= 3)
  .chain((clauses) => {
    let edges = 0;
    let nodes = 0;
    const named = clauses.map(
      ({ optional, paths }, i): Omit<MatchPart, 'where'> => ({
        optional: optional && i > 0,
        paths: paths.map(
          (path): PathPart => ({
            nodes: path.nodes.map(({ pick, label, x }) => ({ name: `n${nodes > 0 && pick < 4 ? pick % nodes : nodes++}`, label, x })),
            edges: path.edges.map((edge) => ({ ...edge, name: `r${edges++}` })),
          }),
        ),
      }),
    );
    const wheres = named.map((_, i) =>
      fc.option(condition(variablesOf(named.slice(0, i + 1).map((c) => ({ ...c, where: undefined })))), { freq: 1, nil: undefined }),
    );
    return fc.tuple(...wheres).map((found) => named.map((clause, i) => ({ ...clause, where: found[i] })));
  });

/** The graph in the store; every node and edge has its number as `k`. */
export function storeSample({ nodes, edges }: SampleGraph, rename: (name: string) => string = (name) => name): PropertyGraph {
  const graph = new PropertyGraph();
  nodes.forEach(({ labels, x, s }, k) => {
    graph.addNode(labels.map(rename), { k, [rename('x')]: x, s });
  });
  edges.forEach(({ type, source, target, w }, k) => {
    graph.addEdge(rename(type), source, target, { k, w });
  });
  return graph;
}
