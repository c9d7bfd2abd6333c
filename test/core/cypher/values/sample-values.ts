import fc from 'fast-check';
import { Structure } from '../../../../packages/core/src/cypher/values/structure.ts';
import {
  type GraphView,
  makeFloat,
  makeNode,
  makePath,
  makeRelationship,
  type Value,
} from '../../../../packages/core/src/cypher/values/value.ts';

/** A graph of three nodes in a row, `(:A {x: 1})-[:T {w: 0.5}]->(:B:C)<-[:U]-()`, as the values see it. */
export const graph: GraphView = {
  nodes: rows([{ x: 1 }, {}, {}]),
  edges: rows([{ w: 0.5 }, {}]),
  labels: (node) => [['A'], ['B', 'C'], []][node]!,
  type: (edge) => ['T', 'U'][edge]!,
  source: (edge) => [0, 2][edge]!,
  target: (edge) => [1, 1][edge]!,
};

function rows(table: readonly Record<string, number>[]): GraphView['nodes'] {
  return { get: (row, key) => table[row]?.[key] ?? null, row: (row) => table[row]! };
}

/** A structured value for tests that shall not depend on the temporal types. */
export class Grade extends Structure {
  readonly kind = 'grade';
  readonly rank = 99;
  readonly value: number;
  constructor(value: number) {
    super();
    this.value = value;
  }
  override compare(other: this): number {
    return this.value - other.value;
  }
  override plus(other: Value): Value | undefined {
    return typeof other === 'number' ? new Grade(this.value + other) : undefined;
  }
  override toString(): string {
    return `grade ${this.value}`;
  }
}

const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -3, max: 3 }).map(makeFloat),
  fc.constantFrom<Value>(
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2n ** 53n,
    makeFloat(2 ** 53),
    2n ** 62n + 1n,
    makeFloat(2 ** 62),
    makeFloat(-0),
  ),
  fc.double().map(makeFloat),
  fc.string({ maxLength: 3 }),
  fc.constantFrom('', '\u0000', '1', 'n', '\u0000n', '[]', '𝒳'),
  fc.integer({ min: 0, max: 2 }).map((i) => makeNode(graph, i)),
  fc.integer({ min: 0, max: 1 }).map((i) => makeRelationship(graph, i)),
  fc.constantFrom(makePath(graph, [0], []), makePath(graph, [0, 1], [0]), makePath(graph, [0, 1, 2], [0, 1]), makePath(graph, [1], [])),
  fc.integer({ min: 0, max: 2 }).map((i) => new Grade(i)),
);

/** Any value, with equal ones often among two. */
export const anyValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { arbitrary: scalar, weight: 4 },
    { arbitrary: fc.array(tie('value'), { maxLength: 3 }), weight: 1 },
    {
      arbitrary: fc
        .array(fc.tuple(fc.constantFrom('a', 'b', '__proto__'), tie('value')), { maxLength: 2 })
        .map((entries) => new Map(entries)),
      weight: 1,
    },
  ),
})).value;
