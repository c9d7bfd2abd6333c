import { buildGraph } from '@proj/core';
import { formatValue, parse, QueryEngine } from '@proj/core/cypher';
import { print } from '@proj/core/cypher/print';
import { readProject } from '@proj/core/node';
import {
  and,
  type Condition,
  contains,
  diplomacySchema,
  endsWith,
  eq,
  from,
  gt,
  gte,
  includes,
  isIn,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  not,
  or,
  property,
  type Ref,
  startsWith,
  toLower,
} from '@proj/core/query';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const { store } = buildGraph(await readProject('data'), { layer: 'statements' });
const engine = await new QueryEngine(store).load();

type Aliases = Readonly<Record<'a' | 'r' | 'b', Ref<never>>>;
type Row = Readonly<Record<'a' | 'r' | 'b', Readonly<Record<string, unknown>>>>;
type Truth = boolean | null;
/** A condition twice: for the builder, and in plain JavaScript, with null for unknown. */
interface Twin {
  readonly build: (aliases: Aliases) => Condition;
  readonly holds: (row: Row) => Truth;
}

const alias = fc.constantFrom('a' as const, 'r' as const, 'b' as const);
const textKey = fc.constantFrom('id', 'name', 'status', 'time', 'kind', 'modality', 'no such key');
const numberKey = fc.constantFrom('affirmed', 'negated', 'count', 'start');
const text = fc.oneof(
  fc.constantFrom('reported', 'disputed', '2025-11', 'S', 'an', 'plan', 'outlet', "'", '`', ''),
  fc.string({ maxLength: 3 }),
);
const number = fc.integer({ min: -1, max: 4 });
const read = <T>(row: Row, from: 'a' | 'r' | 'b', key: string): T | null => (row[from][key] ?? null) as T | null;

const textTests = [
  { build: eq<string | null>, holds: (a: string, b: string) => a === b },
  { build: ne<string | null>, holds: (a: string, b: string) => a !== b },
  { build: startsWith, holds: (a: string, b: string) => a.startsWith(b) },
  { build: endsWith, holds: (a: string, b: string) => a.endsWith(b) },
  { build: contains, holds: (a: string, b: string) => a.includes(b) },
  {
    build: (a: Parameters<typeof toLower<string | null>>[0], b: string) => eq(toLower(a), b),
    holds: (a: string, b: string) => a.toLowerCase() === b,
  },
  {
    build: (a: Parameters<typeof toLower<string | null>>[0], b: string) => isIn(a, [b, 'reported']),
    holds: (a: string, b: string) => [b, 'reported'].includes(a),
  },
] as const;
const numberTests = [
  { build: lt<number | null>, holds: (a: number, b: number) => a < b },
  { build: lte<number | null>, holds: (a: number, b: number) => a <= b },
  { build: gt<number | null>, holds: (a: number, b: number) => a > b },
  { build: gte<number | null>, holds: (a: number, b: number) => a >= b },
] as const;

const simple: fc.Arbitrary<Twin> = fc.oneof(
  fc.tuple(fc.constantFrom(...textTests), alias, textKey, text).map(([test, on, key, value]) => ({
    build: (aliases: Aliases) => test.build(property<string>(aliases[on], key), value),
    holds: (row: Row) => onKnown(read<string>(row, on, key), (known) => test.holds(known, value)),
  })),
  fc.tuple(fc.constantFrom(...numberTests), alias, numberKey, number).map(([test, on, key, value]) => ({
    build: (aliases: Aliases) => test.build(property<number>(aliases[on], key), value),
    holds: (row: Row) => onKnown(read<number>(row, on, key), (known) => test.holds(known, value)),
  })),
  fc.tuple(alias, textKey, fc.boolean()).map(([on, key, negated]) => ({
    build: (aliases: Aliases) => (negated ? isNotNull : isNull)(property(aliases[on], key)),
    holds: (row: Row) => (read(row, on, key) === null) !== negated,
  })),
  fc.constantFrom('axios', 'cnn', "o'x").map((outlet) => ({
    build: (aliases: Aliases) => includes(property<readonly string[]>(aliases.r, 'outlets'), outlet),
    holds: (row: Row) => onKnown(read<readonly string[]>(row, 'r', 'outlets'), (known) => known.includes(outlet)),
  })),
);

function onKnown<T>(value: T | null, test: (known: T) => boolean): Truth {
  return value === null ? null : test(value);
}

const condition: fc.Arbitrary<Twin> = fc.letrec<{ any: Twin }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'condition' },
    { weight: 3, arbitrary: simple },
    tie('any').map(({ build, holds }) => ({
      build: (aliases: Aliases) => not(build(aliases)),
      holds: (row: Row) => onKnown(holds(row), (known) => !known),
    })),
    fc.tuple(fc.boolean(), fc.array(tie('any'), { maxLength: 3 })).map(([all, parts]) => ({
      build: (aliases: Aliases) => (all ? and : or)(...parts.map((part) => part.build(aliases))),
      holds: (row: Row) =>
        junction(
          all,
          parts.map((part) => part.holds(row)),
        ),
    })),
  ),
})).any;

function junction(all: boolean, parts: readonly Truth[]): Truth {
  if (parts.includes(!all)) return !all;
  return parts.includes(null) ? null : all;
}

const pattern = fc.record({
  relations: fc.uniqueArray(fc.constantFrom(...diplomacySchema.relations), { minLength: 1, maxLength: 6 }),
  labels: fc.uniqueArray(fc.constantFrom(...diplomacySchema.labels), { maxLength: 3 }),
  direction: fc.constantFrom('out' as const, 'in' as const, 'either' as const),
});

/** Every way to match the pattern, found in the store itself: `[from, edge, to]`. */
function* matchesOf({ relations, labels, direction }: { relations: readonly string[]; labels: readonly string[]; direction: string }) {
  for (let edge = 0; edge < store.size; edge++) {
    if (!relations.includes(store.type(edge))) continue;
    const [source, target] = [store.source(edge), store.target(edge)];
    const ways = [
      ...(direction === 'in' ? [] : [[source, target]]),
      ...(direction === 'out' || (source === target && direction === 'either') ? [] : [[target, source]]),
    ];
    for (const [a, b] of ways as [number, number][])
      if (labels.length === 0 || store.labels(a).some((label) => labels.includes(label))) yield [a, edge, b] as const;
  }
}

describe('random queries of the builder', () => {
  it('give the rows that loops over the graph give, and those of their text with the values written out', () => {
    let found = 0;
    const check = fc.property(pattern, condition, (shape, twin) => {
      const query = from(engine)
        .match((m) =>
          m
            .node('a', shape.labels as never[])
            [shape.direction]('r', shape.relations as never[])
            .node('b'),
        )
        .where((aliases) => twin.build(aliases as unknown as Aliases))
        .return(({ a, r, b }) => ({ a: property<string>(a, 'id'), r: property<string>(r, 'id'), b: property<string>(b, 'id') }));
      const rows = query.rows();
      const expected = [...matchesOf(shape)]
        .map(([a, r, b]) => ({ a: store.nodes.row(a), r: store.edges.row(r), b: store.nodes.row(b) }))
        .filter((row) => twin.holds(row) === true)
        .map(({ a, r, b }) => ({ a: a.id, r: r.id, b: b.id }));
      expect(asSet(rows)).toEqual(asSet(expected));
      const { text, parameters } = query.compile();
      expect(print(parse(text))).toBe(text);
      const written = text.replace(/\$(\d+)/g, (_, name: string) => formatValue(parameters[name] as never));
      expect([...engine.query(written)]).toEqual(rows);
      found += rows.length;
    });
    fc.assert(check, { numRuns: 300, seed: 28 });
    expect(found).toBeGreaterThan(1000);
  });
});

function asSet(rows: readonly unknown[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
