import { describe, expect, it } from 'vitest';
import { property } from '../../../../packages/core/src/cypher/values/access.ts';
import { equals } from '../../../../packages/core/src/cypher/values/equality.ts';
import { makeFloat, type Value } from '../../../../packages/core/src/cypher/values/value.ts';
import { call, type Input, show } from './call.ts';

const date = (input: Input): Value => call('date', input);
const localtime = (input: Input): Value => call('localtime', input);
const time = (input: Input): Value => call('time', input);
const localdatetime = (input: Input): Value => call('localdatetime', input);
const datetime = (input: Input): Value => call('datetime', input);
const duration = (input: Input): Value => call('duration', input);
const STOCKHOLM = 'Europe/Stockholm';

describe('temporal values from text', () => {
  const CASES: [string, string, string][] = [
    ['date', '2021-03-04', '2021-03-04'],
    ['date', '20210304', '2021-03-04'],
    ['date', '2021-03', '2021-03-01'],
    ['date', '202103', '2021-03-01'],
    ['date', '2021', '2021-01-01'],
    ['date', '2021-W09-4', '2021-03-04'],
    ['date', '2021W094', '2021-03-04'],
    ['date', '2020-W53', '2020-12-28'],
    ['date', '2021-Q2-30', '2021-04-30'],
    ['date', '2021Q230', '2021-04-30'],
    ['date', '2021-Q3', '2021-07-01'],
    ['date', '2021-063', '2021-03-04'],
    ['date', '2020366', '2020-12-31'],
    ['date', '-0044-03-15', '-0044-03-15'],
    ['date', '+12021-03-04', '+12021-03-04'],
    ['date', '-999999999-01-01', '-999999999-01-01'],
    ['localtime', '09:08:07.06', '09:08:07.060'],
    ['localtime', '090807,0605', '09:08:07.060500'],
    ['localtime', '09:08:07.000000001', '09:08:07.000000001'],
    ['localtime', '0908', '09:08'],
    ['localtime', '23', '23:00'],
    ['localtime', '09:08:07+02:00', '09:08:07'],
    ['time', '09:08', '09:08Z'],
    ['time', '0908-0330', '09:08-03:30'],
    ['time', '09:08:07+18', '09:08:07+18:00'],
    ['time', '09+01:02:03', '09:00+01:02:03'],
    ['time', '09:08[Europe/Stockholm]', '09:08+02:00'],
    ['localdatetime', '2021-03-04T05:06', '2021-03-04T05:06'],
    ['localdatetime', '2021-03-04', '2021-03-04T00:00'],
    ['localdatetime', '2021T05', '2021-01-01T05:00'],
    ['datetime', '2021-03-04T05:06', '2021-03-04T05:06Z'],
    ['datetime', '2021-W09-4T0506+0100', '2021-03-04T05:06+01:00'],
    ['datetime', '2021-07-01T00:00[Europe/Stockholm]', '2021-07-01T00:00+02:00[Europe/Stockholm]'],
    ['datetime', '2021-07-01T00:00[europe/stockholm]', '2021-07-01T00:00+02:00[Europe/Stockholm]'],
    ['datetime', '2021-01-01T00:00Z[UTC]', '2021-01-01T00:00Z[UTC]'],
    ['datetime', '1810-07-01T00:00[Europe/Stockholm]', '1810-07-01T00:00+00:53:28[Europe/Stockholm]'],
    // Clocks went back at 03:00, so 02:30 came twice, and forward at 02:00, so 02:30 never came.
    ['datetime', '2021-10-31T02:30[Europe/Stockholm]', '2021-10-31T02:30+02:00[Europe/Stockholm]'],
    ['datetime', '2021-10-31T02:30+01:00[Europe/Stockholm]', '2021-10-31T02:30+01:00[Europe/Stockholm]'],
    ['datetime', '2021-03-28T02:30[Europe/Stockholm]', '2021-03-28T03:30+02:00[Europe/Stockholm]'],
    // A whole day was left out.
    ['datetime', '2011-12-30T12:00[Pacific/Apia]', '2011-12-31T12:00+14:00[Pacific/Apia]'],
    // Beyond what Date can hold, the rules of the region go on as they are, and before, its first offset holds.
    ['datetime', '+500021-07-01T00:00[Europe/Stockholm]', '+500021-07-01T00:00+02:00[Europe/Stockholm]'],
    ['datetime', '-500021-07-01T00:00[Europe/Stockholm]', '-500021-07-01T00:00+00:53:28[Europe/Stockholm]'],
    ['duration', 'P1Y2M3W4DT5H6M7.008S', 'P1Y2M25DT5H6M7.008S'],
    ['duration', 'P1Y-2M', 'P10M'],
    ['duration', '-P1DT-2H', 'P-1DT2H'],
    ['duration', 'P0.5M', 'P15DT5H14M33S'],
    ['duration', 'P-0.5D', 'PT-12H'],
    ['duration', 'PT0.1H', 'PT6M'],
    ['duration', 'PT-0.000000001S', 'PT-0.000000001S'],
    ['duration', 'P2021-03-04T05:06:07.8', 'P2021Y3M4DT5H6M7.8S'],
    ['duration', 'PT0S', 'PT0S'],
  ];
  it.each(CASES)('%s %s', (name, text, expected) => {
    expect(`${call(name, text)}`).toBe(expected);
    expect(equals(call(name, `${call(name, text)}`), call(name, text))).toBe(true);
  });

  const UNREADABLE: [string, string][] = [
    ...[
      '',
      'x',
      '21',
      '2021-13-01',
      '2021-02-29',
      '2021-00',
      '2021-0304',
      '2021-W54',
      '2021-W53',
      '2021-W10-8',
      '2021-Q5',
      '2021-Q1-92',
      '2021-366',
      '+1000000000-01-01',
      '2021-3-4',
    ].map((t): [string, string] => ['date', t]),
    ...['', '24:00', '12:60', '12:30:60', '12:3', '12:3015', '1', '12:30.5', '12:30:15.1234567890', '12:30+'].map((t): [string, string] => [
      'localtime',
      t,
    ]),
    ...['12:30+19:00', '12:30+01:60', '12:30+1', '12:30[Nowhere/Land]', '12:30[]'].map((t): [string, string] => ['time', t]),
    ...[
      '2021-03-04T',
      'T12:00',
      '2021-03-04 12:00',
      '2021-03-04T12:00+02:00[Europe/Stockholm]',
      '2021-03-04T12:00[+01:00',
      '2021-03-04T12:00[constructor]',
    ].map((t): [string, string] => ['datetime', t]),
    ...['', 'P', 'PT', 'P1', 'P1DT', '1D', 'P1H', 'PT1D', 'P1M1Y', 'P1,,5D', 'P--1D', 'P2021-03-04', `P${'9'.repeat(21)}D`].map(
      (t): [string, string] => ['duration', t],
    ),
  ];
  it.each(UNREADABLE)('%s refuses %s', (name, text) => {
    expect(() => call(name, text)).toThrow(expect.objectContaining({ name: 'QueryError', type: 'ArgumentError', phase: 'runtime' }));
  });

  it('says what is near to an unknown region', () => {
    expect(() => call('datetime', '2021-03-04T12:00[Europe/Stokholm]')).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('did you mean `Europe/Stockholm`') }),
    );
  });
});

describe('temporal values from components', () => {
  const someDate = date('2020-02-29');
  const inZone = datetime({ year: 2021, month: 7, day: 1, hour: 12, minute: 30, timezone: STOCKHOLM });
  const CASES: [string, Input, string][] = [
    ['date', { year: 2021, month: 3, day: 4 }, '2021-03-04'],
    ['date', { year: 2021, week: 9, dayOfWeek: 4 }, '2021-03-04'],
    ['date', { year: 2021, week: 1 }, '2021-01-04'],
    ['date', { year: 2021, quarter: 2, dayOfQuarter: 30 }, '2021-04-30'],
    ['date', { year: 2021, ordinalDay: 63 }, '2021-03-04'],
    ['date', { date: someDate }, '2020-02-29'],
    ['date', { date: someDate, year: 2021 }, '2021-02-28'],
    ['date', { date: someDate, month: 4 }, '2020-04-29'],
    ['date', { date: someDate, day: 1 }, '2020-02-01'],
    ['date', { date: someDate, week: 1 }, '2020-01-04'],
    ['date', { date: someDate, dayOfWeek: 1 }, '2020-02-24'],
    ['date', { date: someDate, year: 2021, week: 1 }, '2021-01-09'],
    ['date', { date: someDate, quarter: 2 }, '2020-05-29'],
    ['date', { date: date('2020-12-31'), quarter: 2 }, '2020-06-30'],
    ['date', { date: someDate, year: 2021, quarter: 1 }, '2021-02-28'],
    ['date', { date: someDate, dayOfQuarter: 1 }, '2020-01-01'],
    ['date', { date: someDate, ordinalDay: 366 }, '2020-12-31'],
    ['date', { date: inZone }, '2021-07-01'],
    ['localtime', { hour: 9, minute: 8, second: 7, millisecond: 6, microsecond: 5, nanosecond: 4 }, '09:08:07.006005004'],
    ['localtime', { hour: 9, minute: 8, second: 7, microsecond: 6005 }, '09:08:07.006005'],
    ['localtime', { hour: 9 }, '09:00'],
    ['localtime', { time: inZone, second: 5 }, '12:30:05'],
    ['localtime', { time: localtime('12:30:15.5'), nanosecond: 1 }, '12:30:15.000000001'],
    ['time', { hour: 9, timezone: '+02:30' }, '09:00+02:30'],
    ['time', { time: time('09:00+01:00'), timezone: '-02:00' }, '06:00-02:00'],
    ['time', { time: localtime('09:00'), timezone: '-02:00' }, '09:00-02:00'],
    ['time', { time: inZone }, '12:30+02:00'],
    // The region's offset is that of the statement's clock, which stands in summer.
    ['time', { hour: 9, timezone: STOCKHOLM }, '09:00+02:00'],
    ['localdatetime', { year: 2021, hour: 9, minute: 8 }, '2021-01-01T09:08'],
    ['localdatetime', { date: someDate, time: inZone }, '2020-02-29T12:30'],
    ['localdatetime', { date: someDate, day: 1, time: inZone, second: 5 }, '2020-02-01T12:30:05'],
    ['localdatetime', { datetime: inZone, month: 1 }, '2021-01-01T12:30'],
    ['datetime', { year: 2021, timezone: STOCKHOLM }, '2021-01-01T00:00+01:00[Europe/Stockholm]'],
    ['datetime', { datetime: inZone }, '2021-07-01T12:30+02:00[Europe/Stockholm]'],
    ['datetime', { datetime: inZone, month: 1 }, '2021-01-01T12:30+01:00[Europe/Stockholm]'],
    ['datetime', { datetime: inZone, timezone: 'Z' }, '2021-07-01T10:30Z'],
    ['datetime', { datetime: localdatetime('2021-07-01T12:30'), timezone: '-01:00' }, '2021-07-01T12:30-01:00'],
    ['datetime', { date: inZone, hour: 1, timezone: '-01:00' }, '2021-07-01T01:00-01:00'],
    ['datetime', { date: someDate, time: inZone, timezone: 'Z' }, '2020-02-29T11:30Z'],
    ['datetime', { date: someDate, time: time('01:00+02:00'), timezone: 'Z' }, '2020-02-28T23:00Z'],
    ['datetime', { epochSeconds: -1, nanosecond: 5 }, '1969-12-31T23:59:59.000000005Z'],
    ['datetime', { epochMillis: 1_600_000_000_123, timezone: STOCKHOLM }, '2020-09-13T14:26:40.123+02:00[Europe/Stockholm]'],
    ['duration', { years: 1, quarters: 1, months: 1, weeks: 1, days: 1, hours: 1, minutes: 1, seconds: 1 }, 'P1Y4M8DT1H1M1S'],
    ['duration', { milliseconds: 1, microseconds: 1, nanoseconds: 1 }, 'PT0.001001001S'],
    ['duration', { years: 0.5, days: 0.1 }, 'P6MT2H24M'],
    ['duration', { months: 1.1 }, 'P1M3DT1H2M54.6S'],
    ['duration', { seconds: 2n ** 53n }, 'PT2501999792983H36M32S'],
    ['duration', { days: makeFloat(2), nanoseconds: 1e-7 }, 'P2D'],
    ['duration', { days: -1, hours: 25 }, 'P-1DT25H'],
  ];
  it.each(CASES)('%s from %s', (name, components, expected) => expect(`${call(name, components)}`).toBe(expected));

  const REFUSED: [string, Input, string][] = [
    ['date', {}, 'at least one component'],
    ['date', { month: 3 }, 'needs `year`'],
    ['date', { year: 2021, day: 3 }, '`day` needs `month`'],
    ['date', { year: 2021, dayOfWeek: 3 }, '`dayOfWeek` needs `week`'],
    ['date', { year: 2021, month: 2, day: 30 }, 'no such day'],
    ['date', { year: 2021, month: 3, week: 3 }, 'in two ways'],
    ['date', { year: 2021, week: 53 }, 'no such week'],
    ['date', { year: 2021, ordinalDay: 366 }, 'no such ordinalDay'],
    ['date', { year: 2021, quarter: 1, dayOfQuarter: 91 }, 'no such dayOfQuarter'],
    ['date', { year: 1_000_000_000 }, 'no such year'],
    ['date', { year: '2021' }, 'an integer'],
    ['date', { year: null }, 'an integer'],
    ['date', { year: 2021.5 }, 'an integer'],
    ['date', { yaer: 2021 }, 'no such component'],
    ['date', { hour: 1 }, 'no such component'],
    ['date', { constructor: 1 }, 'no such component'],
    ['date', { date: localtime('12:00') }, '`date` takes a value that has one'],
    ['date', { date: '2021' }, '`date` takes a value that has one'],
    ['localtime', { minute: 1 }, 'needs `hour`'],
    ['localtime', { hour: 1, second: 1 }, '`second` needs `minute`'],
    ['localtime', { hour: 1, nanosecond: 1 }, '`nanosecond` needs `second`'],
    ['localtime', { hour: 1, minute: 1, second: 1, millisecond: 1, microsecond: 1000 }, 'no such microsecond'],
    ['localtime', { time: date('2021') }, '`time` takes a value that has one'],
    ['time', { hour: 1, timezone: 2 }, '`timezone` is a string'],
    ['localdatetime', { datetime: date('2021') }, '`datetime` takes a value that has one'],
    ['localdatetime', { datetime: localdatetime('2021'), time: localtime('12') }, 'excludes'],
    ['datetime', { epochSeconds: '1' }, 'an epoch is an integer'],
    ['datetime', { timezone: 1 }, '`timezone` is a string'],
    ['duration', {}, 'at least one component'],
    ['duration', { day: 1 }, 'no such component'],
    ['duration', { days: '1' }, 'a finite number'],
    ['duration', { days: Number.NaN }, 'a finite number'],
    ['duration', { years: 1e18 }, 'too long'],
  ];
  it.each(REFUSED)('%s refuses %s', (name, components, message) => {
    expect(() => call(name, components)).toThrow(
      expect.objectContaining({ name: 'QueryError', message: expect.stringContaining(message) }),
    );
  });

  it('takes the current moment when nothing is given', () => {
    expect(['date', 'localtime', 'time', 'localdatetime', 'datetime'].map((name) => `${call(name)}`)).toEqual([
      '2024-10-04',
      '12:30:00.500',
      '12:30:00.500Z',
      '2024-10-04T12:30:00.500',
      '2024-10-04T12:30:00.500Z',
    ]);
    expect(`${call('datetime', { timezone: STOCKHOLM })}`).toBe('2024-10-04T14:30:00.500+02:00[Europe/Stockholm]');
    for (const clock of ['transaction', 'statement', 'realtime']) expect(`${call(`time.${clock}`, '+05:00')}`).toBe('17:30:00.500+05:00');
    expect(call('date', null)).toBeNull();
  });

  it('makes date-times from epochs', () => {
    expect(show('datetime.fromEpoch', 1, 2)).toBe("'1970-01-01T00:00:01.000000002Z'");
    expect(show('datetime.fromEpochMillis', -1)).toBe("'1969-12-31T23:59:59.999Z'");
    expect(() => call('datetime.fromEpoch', 2n ** 62n, 0)).toThrow('out of range');
  });
});

describe('conversion between temporal kinds', () => {
  const CASES: [string, Value, string][] = [
    ['date', localdatetime('2021-07-01T12:30'), '2021-07-01'],
    ['localtime', time('12:30+01:00'), '12:30'],
    ['time', localtime('12:30'), '12:30Z'],
    ['localdatetime', datetime('2021-07-01T12:30[Europe/Stockholm]'), '2021-07-01T12:30'],
    ['datetime', localdatetime('2021-07-01T12:30'), '2021-07-01T12:30Z'],
    ['duration', duration('P1D'), 'P1D'],
  ];
  it.each(CASES)('%s of %s', (name, value, expected) => expect(`${call(name, value)}`).toBe(expected));
  it('fails where a part is missing', () => {
    expect(() => call('date', localtime('12:30'))).toThrow('takes a value that has one');
    expect(() => call('datetime', date('2021'))).toThrow('takes a value that has one');
    expect(() => call('date', 1)).toThrow(expect.objectContaining({ type: 'TypeError', detail: 'InvalidArgumentValue' }));
  });
});

describe('components of temporal values', () => {
  const CASES: [Value, Record<string, Value>][] = [
    [
      date('2021-01-02'),
      { year: 2021, quarter: 1, month: 1, day: 2, week: 53, weekYear: 2020, weekDay: 6, dayOfWeek: 6, ordinalDay: 2, dayOfQuarter: 2 },
    ],
    [localtime('09:08:07.006005004'), { hour: 9, minute: 8, second: 7, millisecond: 6, microsecond: 6005, nanosecond: 6_005_004 }],
    [time('09:08-01:30'), { hour: 9, timezone: '-01:30', offset: '-01:30', offsetMinutes: -90, offsetSeconds: -5400 }],
    [datetime('1969-12-31T23:00-01:00:30'), { offset: '-01:00:30', offsetMinutes: -60, epochSeconds: 30, epochMillis: 30_000 }],
    [datetime('2021-07-01T12:30[Europe/Stockholm]'), { timezone: STOCKHOLM, offset: '+02:00', epochSeconds: 1_625_135_400, quarter: 3 }],
    [datetime('+999999999-01-01T00:00Z'), { epochSeconds: 31_556_889_801_244_800n }],
    [
      duration('P1Y5M10DT1H2M3.004005006S'),
      {
        ...{ years: 1, quarters: 5, months: 17, weeks: 1, days: 10, hours: 1, minutes: 62, seconds: 3723 },
        ...{ milliseconds: 3_723_004, microseconds: 3_723_004_005, nanoseconds: 3_723_004_005_006 },
        ...{ quartersOfYear: 1, monthsOfQuarter: 2, monthsOfYear: 5, daysOfWeek: 3, minutesOfHour: 2, secondsOfMinute: 3 },
        ...{ millisecondsOfSecond: 4, microsecondsOfSecond: 4005, nanosecondsOfSecond: 4_005_006 },
      },
    ],
    [duration('PT-0.5S'), { seconds: -1, milliseconds: -500, nanosecondsOfSecond: 500_000_000, secondsOfMinute: -1 }],
  ];
  it.each(CASES)('%s', (value, components) => {
    for (const [name, expected] of Object.entries(components)) expect([name, property(value, name)]).toEqual([name, expected]);
  });
  it('refuses names that a value does not have', () => {
    expect(() => property(date('2021'), 'hour')).toThrow('has no component `hour`');
    expect(() => property(duration('P1D'), '__proto__')).toThrow('has no component');
    expect(() => property(localtime('12'), 'epochSeconds')).toThrow('has no component');
  });
});
