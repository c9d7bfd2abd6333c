import { describe, expect, it } from 'vitest';
import { add, divide, multiply, subtract } from '../../../../packages/core/src/cypher/values/arithmetic.ts';
import { lessThan } from '../../../../packages/core/src/cypher/values/comparison.ts';
import { equals } from '../../../../packages/core/src/cypher/values/equality.ts';
import { compareValues } from '../../../../packages/core/src/cypher/values/order.ts';
import { makeFloat, type Value } from '../../../../packages/core/src/cypher/values/value.ts';
import { call, type Input } from './call.ts';

const date = (input: Input): Value => call('date', input);
const localtime = (input: Input): Value => call('localtime', input);
const time = (input: Input): Value => call('time', input);
const localdatetime = (input: Input): Value => call('localdatetime', input);
const datetime = (input: Input): Value => call('datetime', input);
const duration = (input: Input): Value => call('duration', input);

describe('truncation', () => {
  const value = datetime('2021-08-19T12:31:14.645876123[Europe/Stockholm]');
  const CASES: [string, string, Input, string][] = [
    ['date', 'millennium', {}, '2000-01-01'],
    ['date', 'century', {}, '2000-01-01'],
    ['date', 'decade', {}, '2020-01-01'],
    ['date', 'year', { day: 5 }, '2021-01-05'],
    ['date', 'weekYear', {}, '2021-01-04'],
    ['date', 'quarter', {}, '2021-07-01'],
    ['date', 'month', { day: 2 }, '2021-08-02'],
    ['date', 'week', { dayOfWeek: 3 }, '2021-08-18'],
    ['date', 'DAY', {}, '2021-08-19'],
    ['datetime', 'month', {}, '2021-08-01T00:00+02:00[Europe/Stockholm]'],
    ['datetime', 'year', {}, '2021-01-01T00:00+01:00[Europe/Stockholm]'],
    ['datetime', 'hour', { timezone: '-03:00' }, '2021-08-19T12:00-03:00'],
    ['datetime', 'millisecond', { nanosecond: 7 }, '2021-08-19T12:31:14.645000007+02:00[Europe/Stockholm]'],
    ['datetime', 'millisecond', { microsecond: 7 }, '2021-08-19T12:31:14.645007+02:00[Europe/Stockholm]'],
    ['datetime', 'microsecond', { nanosecond: 7 }, '2021-08-19T12:31:14.645876007+02:00[Europe/Stockholm]'],
    ['datetime', 'second', { millisecond: 7 }, '2021-08-19T12:31:14.007+02:00[Europe/Stockholm]'],
    ['localdatetime', 'minute', { second: 7 }, '2021-08-19T12:31:07'],
    ['localtime', 'second', {}, '12:31:14'],
    ['time', 'day', { hour: 1, timezone: '+01:00' }, '01:00+01:00'],
    ['time', 'minute', {}, '12:31+02:00'],
  ];
  it.each(CASES)('%s to %s with %s', (kind, unit, components, expected) =>
    expect(`${call(`${kind}.truncate`, unit, value, components)}`).toBe(expected),
  );

  it('keeps the second of two times that come twice', () => {
    const second = datetime('2021-10-31T02:30+01:00[Europe/Stockholm]');
    expect(`${call('datetime.truncate', 'hour', second)}`).toBe('2021-10-31T02:00+01:00[Europe/Stockholm]');
  });

  it('truncates the current moment when no value is given', () => {
    expect(`${call('date.truncate', 'month')}`).toBe('2024-10-01');
    expect(`${call('date.truncate', 'century', date('-0101-05-05'))}`).toBe('-0200-01-01');
  });

  it('refuses units that are unknown or too small', () => {
    expect(() => call('date.truncate', 'mounth', value)).toThrow(expect.objectContaining({ hint: 'did you mean `month`?' }));
    expect(() => call('date.truncate', 'hour', value)).toThrow('too small');
    expect(() => call('datetime.truncate', 'hour', date('2021'))).toThrow('too small');
    expect(() => call('localtime.truncate', 'year', value)).toThrow('no such unit');
    expect(() => call('localtime.truncate', 'day', date('2021'))).toThrow('too small');
    expect(() => call('date.truncate', 'year', localtime('12'))).toThrow('only a value with a date');
    expect(() => call('time.truncate', 'hour', value, { timezone: 1 })).toThrow('`timezone` is a string');
  });
});

describe('durations between temporal values', () => {
  const CASES: [string, Value, Value, string][] = [
    ['between', date('2020-02-29'), date('2021-03-28'), 'P1Y28D'],
    ['between', date('2021-03-31'), date('2021-02-28'), 'P-1M'],
    ['between', localdatetime('2021-01-01T12:00'), localdatetime('2021-03-01T06:00'), 'P1M27DT18H'],
    ['between', localtime('12:00'), localtime('11:59:59.5'), 'PT-0.5S'],
    ['between', time('12:00+01:00'), time('12:00Z'), 'PT1H'],
    ['between', date('2021-01-01'), localtime('01:00'), 'PT1H'],
    ['between', datetime('2021-03-27T12:00[Europe/Stockholm]'), datetime('2021-03-28T12:00[Europe/Stockholm]'), 'P1D'],
    ['inSeconds', datetime('2021-03-27T12:00[Europe/Stockholm]'), datetime('2021-03-28T12:00[Europe/Stockholm]'), 'PT23H'],
    ['inSeconds', datetime('2021-10-31T02:30+02:00[Europe/Stockholm]'), datetime('2021-10-31T02:30+01:00[Europe/Stockholm]'), 'PT1H'],
    ['inMonths', date('2020-01-31'), date('2021-02-28'), 'P1Y'],
    ['inMonths', date('2021-03-01'), localdatetime('2021-02-01T00:01'), 'PT0S'],
    ['inDays', localdatetime('2021-01-01T12:00'), localdatetime('2021-01-03T11:00'), 'P1D'],
    ['inDays', localtime('12:00'), localtime('13:00'), 'PT0S'],
  ];
  it.each(CASES)('%s %s %s', (how, from, to, expected) => expect(`${call(`duration.${how}`, from, to)}`).toBe(expected));
});

describe('temporal arithmetic', () => {
  const CASES: [string, Value, string][] = [
    ['date + duration', add(date('2020-01-31'), duration('P1M')), '2020-02-29'],
    ['duration + date', add(duration('P1DT49H'), date('2020-01-01')), '2020-01-04'],
    ['date - duration', subtract(date('2020-03-01'), duration('P1DT23H')), '2020-02-29'],
    ['local time, around the clock', add(localtime('23:30'), duration('P1Y1DT1H')), '00:30'],
    ['time', subtract(time('00:30+01:00'), duration('PT1H')), '23:30+01:00'],
    ['local date-time', add(localdatetime('2020-12-31T23:59:59.999999999'), duration('PT0.000000001S')), '2021-01-01T00:00'],
    [
      'a day where clocks go forward',
      add(datetime('2021-03-27T12:00[Europe/Stockholm]'), duration('P1D')),
      '2021-03-28T12:00+02:00[Europe/Stockholm]',
    ],
    [
      '24 hours where clocks go forward',
      add(datetime('2021-03-27T12:00[Europe/Stockholm]'), duration('PT24H')),
      '2021-03-28T13:00+02:00[Europe/Stockholm]',
    ],
    [
      'an hour where clocks go back',
      add(datetime('2021-10-31T02:30+02:00[Europe/Stockholm]'), duration('PT1H')),
      '2021-10-31T02:30+01:00[Europe/Stockholm]',
    ],
    ['durations', subtract(duration('P1M2DT3S'), duration('P2M1DT4S')), 'P-1M1DT-1S'],
    ['multiplication', multiply(duration('P1M1DT1S'), 1.5), 'P1M16DT17H14M34.5S'],
    ['multiplication from the left', multiply(2, duration('PT1.5S')), 'PT3S'],
    ['division', divide(duration('P1DT1S'), 4), 'PT6H0.25S'],
  ];
  it.each(CASES)('%s', (_, value, expected) => expect(`${value}`).toBe(expected));

  it('refuses what has no meaning', () => {
    expect(() => add(date('2021'), 1)).toThrow('not defined');
    expect(() => subtract(date('2021'), date('2020'))).toThrow('not defined');
    expect(() => subtract(duration('P1D'), date('2020'))).toThrow('not defined');
    expect(() => divide(duration('P1D'), 0)).toThrow(expect.objectContaining({ type: 'ArithmeticError', detail: 'DivisionByZero' }));
    expect(() => multiply(duration('P1D'), Number.NaN)).toThrow('finite');
    expect(() => multiply(duration('P1D'), makeFloat(1e300))).toThrow(expect.objectContaining({ detail: 'IntegerOverflow' }));
    expect(() => add(date('+999999999-12-31'), duration('P1D'))).toThrow('out of range');
  });
});

describe('comparison of temporal values', () => {
  it('is by moment, then by offset', () => {
    const sorted = [
      datetime('2021-01-01T00:00+02:00'),
      datetime('2020-12-31T23:00Z'),
      datetime('2021-01-01T00:00+01:00'),
      datetime('2021-01-01T00:00+01:00[Europe/Paris]'),
      datetime('2021-01-01T00:00+01:00[Europe/Stockholm]'),
      datetime('2021-01-01T00:00Z'),
      localdatetime('2020-01-01T00:00'),
      localdatetime('2020-01-01T00:01'),
      date('-0001-01-01'),
      date('2021-01-01'),
      time('12:00+01:00'),
      time('11:30Z'),
      time('12:00+00:30'),
      time('12:00Z'),
      localtime('12:00'),
      duration('P30D'),
      duration('P1M'),
      duration('P31D'),
      'text',
    ];
    expect([...sorted].reverse().sort(compareValues)).toEqual(sorted);
  });

  it('is unknown between durations and between kinds', () => {
    expect(lessThan(duration('P1D'), duration('P2D'))).toBeNull();
    expect(lessThan(date('2021'), localdatetime('2021'))).toBeNull();
    expect(lessThan(date('2021'), date('2022'))).toBe(true);
    expect(equals(date('2021'), localdatetime('2021'))).toBe(false);
    expect(equals(duration('P1D'), duration('PT24H'))).toBe(false);
    expect(equals(duration('P12M'), duration('P1Y'))).toBe(true);
    expect(equals(datetime('2021-01-01T00:00Z'), datetime('2021-01-01T01:00+01:00'))).toBe(false);
  });
});
