import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill/full';
import { describe, expect, it } from 'vitest';
import { equals } from '../../../../../packages/core/src/cypher/values/equality.ts';
import { groupKey } from '../../../../../packages/core/src/cypher/values/group-key.ts';
import { compareValues } from '../../../../../packages/core/src/cypher/values/order.ts';
import { durationBetween } from '../../../../../packages/core/src/cypher/values/temporal/between.ts';
import * as calendar from '../../../../../packages/core/src/cypher/values/temporal/calendar.ts';
import { DateValue } from '../../../../../packages/core/src/cypher/values/temporal/date.ts';
import { DateTimeValue, LocalDateTimeValue } from '../../../../../packages/core/src/cypher/values/temporal/date-time.ts';
import { DurationValue } from '../../../../../packages/core/src/cypher/values/temporal/duration.ts';
import { Instant } from '../../../../../packages/core/src/cypher/values/temporal/instant.ts';
import { fromTemporal, toTemporal } from '../../../../../packages/core/src/cypher/values/temporal/interchange.ts';
import { parseDateTime, parseDay, parseTime } from '../../../../../packages/core/src/cypher/values/temporal/parse.ts';
import { parseDuration } from '../../../../../packages/core/src/cypher/values/temporal/parse-duration.ts';
import { LocalTimeValue, TimeValue } from '../../../../../packages/core/src/cypher/values/temporal/time.ts';
import type { Value } from '../../../../../packages/core/src/cypher/values/value.ts';

// The `Temporal` polyfill is the oracle where it can express the values.

const LAST_DAY = calendar.daysFromCivil(999_999_999, 12, 31);
const nanos = fc.oneof(
  fc.integer({ min: 0, max: 86_399_999_999_999 }),
  fc.integer({ min: 0, max: 1439 }).map((minute) => minute * 60_000_000_000),
);
const offset = fc.oneof(
  fc.integer({ min: -64_800, max: 64_800 }),
  fc.integer({ min: -36, max: 36 }).map((half) => half * 1800),
);
const region = fc.constantFrom(
  'Europe/Stockholm',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Africa/Monrovia',
  'Pacific/Apia',
  'UTC',
);
const anyDay = fc.oneof(fc.integer({ min: -LAST_DAY, max: LAST_DAY }), fc.integer({ min: -100_000, max: 100_000 }));
const modernDay = fc.integer({ min: -36_000, max: 36_000 });

const instants = (day: fc.Arbitrary<number>): fc.Arbitrary<Instant> =>
  fc.oneof(
    day.map((d) => new DateValue(d)),
    nanos.map((n) => new LocalTimeValue(n)),
    fc.tuple(nanos, offset).map(([n, o]) => new TimeValue(n, o)),
    fc.tuple(day, nanos).map(([d, n]) => new LocalDateTimeValue({ day: d, nanos: n })),
    fc.tuple(day, nanos, fc.oneof(offset, region)).map(([d, n, zone]) => DateTimeValue.atLocal({ day: d, nanos: n }, zone)),
  );
const durations = fc
  .tuple(
    fc.integer({ min: -30_000, max: 30_000 }),
    fc.integer({ min: -100_000, max: 100_000 }),
    fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
  )
  .map(([months, days, time]) => new DurationValue(months, days, time));
const sameSign = durations.map(
  ({ months, days, nanos: time }) => new DurationValue(Math.abs(months), Math.abs(days), time < 0n ? -time : time),
);

function read(kind: string, text: string): Value {
  switch (kind) {
    case 'date':
      return new DateValue(parseDay(text));
    case 'localtime':
      return new LocalTimeValue(parseTime(text).nanos);
    case 'time': {
      const { nanos: n, offset: o } = parseTime(text);
      return new TimeValue(n, o!);
    }
    case 'localdatetime':
      return new LocalDateTimeValue(parseDateTime(text));
    case 'datetime': {
      const parsed = parseDateTime(text);
      return DateTimeValue.atLocal(parsed, parsed.zone!, parsed.offset);
    }
    default:
      return parseDuration(text);
  }
}

describe('the calendar', () => {
  it('counts days as Date does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(calendar.civilFromDays(day)).toEqual(civil);
        expect(calendar.daysFromCivil(civil.year, civil.month, civil.day)).toBe(day);
        expect(calendar.dayOfWeek(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('counts weeks and days of the year as Temporal does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (day) => {
        const date = new Temporal.PlainDate(1970, 1, 1).add({ days: day });
        const week = calendar.weekDate(day);
        expect(week).toEqual({ weekYear: date.yearOfWeek, week: date.weekOfYear, dayOfWeek: date.dayOfWeek });
        expect(calendar.daysFromWeek(week)).toBe(day);
        expect(calendar.dayOfYear(day)).toBe(date.dayOfYear);
        expect([calendar.daysInMonth(date.year, date.month), calendar.daysInYear(date.year)]).toEqual([date.daysInMonth, date.daysInYear]);
      }),
    );
  });
});

describe('temporal values', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.oneof(instants(anyDay), durations), (value) => {
        const again = read(value.kind, `${value}`);
        expect([`${again}`, equals(again, value), groupKey(again)]).toEqual([`${value}`, true, groupKey(value)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('have a total order that agrees with equality and keys', () => {
    const few = fc.oneof(
      instants(fc.integer({ min: 0, max: 1 })),
      fc
        .tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -1, max: 1 }), fc.bigInt({ min: -1n, max: 1n }))
        .map((parts) => new DurationValue(...parts)),
      fc.constantFrom(0, 3600, 'Europe/Paris', 'Europe/Stockholm').map((zone) => DateTimeValue.atInstant({ day: 0, nanos: 0 }, zone)),
    );
    fc.assert(
      fc.property(few, few, few, (a, b, c) => {
        const order = compareValues(a, b);
        expect(Math.sign(compareValues(b, a))).toBe(0 - Math.sign(order));
        if (order <= 0 && compareValues(b, c) <= 0) expect(compareValues(a, c)).toBeLessThanOrEqual(0);
        expect([equals(a, b), groupKey(a) === groupKey(b)]).toEqual([order === 0, order === 0]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same after a way through Temporal', () => {
    const minutes = fc.tuple(modernDay, nanos, fc.integer({ min: -1080, max: 1080 }));
    const exact = minutes.map(([day, n, minute]) => DateTimeValue.atLocal({ day, nanos: n }, minute * 60));
    fc.assert(
      fc.property(fc.oneof(instants(modernDay), sameSign, exact), (value) => {
        const inMinutes = value instanceof Instant && typeof value.zone === 'number' && value.zone % 60 !== 0;
        if (value instanceof TimeValue || inMinutes) return;
        expect(`${fromTemporal(toTemporal(value, Temporal) as object)}`).toBe(`${value}`);
      }),
    );
    expect(fromTemporal(new Date(-1))).toEqual(DateTimeValue.atInstant({ day: -1, nanos: 86_399_999_000_000 }, 0));
    expect(`${fromTemporal(Temporal.Instant.from('2021-07-01T12:00:00Z'))}`).toBe('2021-07-01T12:00Z');
    expect(`${fromTemporal(Temporal.PlainDate.from('2021-07-01').withCalendar('hebrew'))}`).toBe('2021-07-01');
    expect(fromTemporal(Temporal.PlainYearMonth.from('2021-07'))).toBeUndefined();
    expect(fromTemporal({})).toBeUndefined();
    expect(() => fromTemporal(new Date(Number.NaN))).toThrow('invalid Date');
    const inexpressible = [
      new TimeValue(0, 0),
      new DateValue(LAST_DAY),
      new DurationValue(1, -1, 0n),
      DateTimeValue.atLocal({ day: 0, nanos: 0 }, 1),
    ];
    for (const value of inexpressible) expect(() => toTemporal(value, Temporal)).toThrow(expect.objectContaining({ name: 'QueryError' }));
  });
});

describe('zones', () => {
  it('have the offsets that Temporal gives them', () => {
    const day = fc.integer({ min: -80_000, max: 80_000 });
    fc.assert(
      fc.property(day, nanos, region, (d, n, zone) => {
        const atInstant = DateTimeValue.atInstant({ day: d, nanos: n }, zone);
        const local = new LocalDateTimeValue({ day: d, nanos: n });
        const oracle = (toTemporal(local, Temporal) as Temporal.PlainDateTime).toZonedDateTime(zone, { disambiguation: 'compatible' });
        expect(DateTimeValue.atLocal(local, zone).offset * 1e9).toBe(oracle.offsetNanoseconds);
        const instant = Temporal.Instant.fromEpochMilliseconds(d * 86_400_000 + Math.floor(n / 1_000_000));
        expect(atInstant.offset * 1e9).toBe(instant.toZonedDateTimeISO(zone).offsetNanoseconds);
        expect(atInstant.utc).toEqual({ day: d, nanos: n });
      }),
      { numRuns: 300 },
    );
  });

  it('agree with Temporal around changes of clocks', () => {
    const CHANGES = ['2021-03-28', '2021-10-31', '1916-05-14', '2011-12-29', '2011-12-30', '2011-12-31'].map(parseDay);
    const local = fc.tuple(
      fc.constantFrom(...CHANGES),
      fc.integer({ min: 0, max: 143 }).map((tens) => tens * 600_000_000_000),
    );
    fc.assert(
      fc.property(local, region, ([d, n], zone) => {
        const value = new LocalDateTimeValue({ day: d, nanos: n });
        const oracle = (toTemporal(value, Temporal) as Temporal.PlainDateTime).toZonedDateTime(zone, { disambiguation: 'compatible' });
        expect(`${DateTimeValue.atLocal(value, zone)}`).toBe(`${fromTemporal(oracle)}`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('arithmetic', () => {
  it('moves dates and date-times as Temporal does', () => {
    const parts = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
    fc.assert(
      fc.property(modernDay, nanos, parts, fc.oneof(fc.constant(undefined), region), (day, n, [months, days], zone) => {
        const from = zone === undefined ? new LocalDateTimeValue({ day, nanos: n }) : DateTimeValue.atLocal({ day, nanos: n }, zone);
        // Temporal takes parts of one sign only; one after the other they may differ.
        const oracle = (toTemporal(from, Temporal) as Temporal.PlainDateTime).add({ months });
        const moved = from.shift(new DurationValue(months, 0, 0n));
        expect(`${moved}`).toBe(`${fromTemporal(oracle)}`);
        expect(`${moved.shift(new DurationValue(0, days, 0n))}`).toBe(`${fromTemporal(oracle.add({ days }))}`);
      }),
      { numRuns: 300 },
    );
  });

  it('finds durations that lead from one value to the other', () => {
    const zoned = fc.tuple(modernDay, nanos, region).map(([day, n, zone]) => DateTimeValue.atLocal({ day, nanos: n }, zone));
    const local = fc.tuple(modernDay, nanos).map(([day, n]) => new LocalDateTimeValue({ day, nanos: n }));
    const pair = fc.oneof(fc.tuple(local, local), fc.tuple(zoned, zoned));
    fc.assert(
      fc.property(pair, ([from, to]) => {
        for (const granularity of ['all', 'seconds'] as const) {
          const arrived = from.shift(durationBetween(from, to, granularity));
          if (to instanceof DateTimeValue) expect((arrived as DateTimeValue).utc).toEqual(to.utc);
          else expect(`${arrived}`).toBe(`${to}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('adds and takes away durations', () => {
    fc.assert(
      fc.property(durations, durations, fc.integer({ min: -1000, max: 1000 }), (a, b, factor) => {
        const sum = a.plus(b) as DurationValue;
        expect(`${sum.minus(b)}`).toBe(`${a}`);
        expect(`${a.times(2)}`).toBe(`${a.plus(a)}`);
        if (factor !== 0) expect(`${a.times(factor).dividedBy(factor)}`).toBe(`${a}`);
      }),
    );
  });
});
