import { argumentError } from '../value-error.ts';
import type { Moment } from './clock-time.ts';
import { shiftSeconds } from './clock-time.ts';
import { type Fields, resolveDay, resolveNanos } from './fields.ts';
import { offsetAtInstant, parseOffset, parseZone, type Zone } from './zone.ts';

// The forms of ISO 8601 that Neo4j reads: calendar, week, quarter and ordinal dates, each with or without separators.

const DATE =
  /^(?<year>\d{4}|[+-]\d{1,9})(?:(?<dash>-?)(?:W(?<week>\d\d)(?:\k<dash>(?<dayOfWeek>\d))?|Q(?<quarter>\d)(?:\k<dash>(?<dayOfQuarter>\d\d))?|(?<month>\d\d)(?:\k<dash>(?<day>\d\d))?|(?<ordinalDay>\d{3})))?$/;
const TIME = /^(?<hour>\d\d)(?:(?<colon>:?)(?<minute>\d\d)(?:\k<colon>(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?)?$/;
const ZONE = /^(?<clock>[\d:.,]*)(?<offset>Z|[+-][\d:]{2,8})?(?:\[(?<region>[^\]]{1,60})\])?$/;

/** A moment as written, with its zone where it has one; `offset` is what was written beside a region. */
export interface ParsedTime {
  readonly nanos: number;
  readonly zone: Zone | undefined;
  readonly offset: number | undefined;
}

/** Reads a date: `2015-07-21`, `20150721`, `2015-07`, `2015-W30-2`, `2015-Q3-21`, `2015-202`, `+12015-07-21`. @throws QueryError */
export function parseDay(text: string): number {
  const groups = DATE.exec(text)?.groups;
  if (!groups) throw unreadable(text, 'a date', '`2015-07-21`, `20150721`, `2015-07`, `2015-W30-2`, `2015-Q3-21` or `2015-202`');
  return resolveDay(numbers(groups, ['dash']), undefined);
}

/** Reads a time of day: `21:40:32.142`, `214032.142`, `21:40`, `21`, then perhaps an offset and a region in brackets. @throws QueryError */
export function parseTime(text: string): ParsedTime {
  const { clock = '', offset: written, region } = ZONE.exec(text)?.groups ?? {};
  const groups = TIME.exec(clock)?.groups;
  const offset = written === undefined ? undefined : parseOffset(written);
  if (!groups || (written !== undefined && offset === undefined))
    throw unreadable(
      text,
      'a time',
      '`21:40:32.142`, `214032.142`, `21:40` or `21`, with `Z`, `+01:00` or `[Europe/Stockholm]` where it has a zone',
    );
  const { fraction } = groups;
  const fields = numbers(groups, ['colon', 'fraction']);
  const nanos = resolveNanos(fraction === undefined ? fields : { ...fields, nanosecond: Number(fraction.padEnd(9, '0')) }, undefined);
  return { nanos, zone: region === undefined ? offset : parseZone(region), offset };
}

/** Reads a date, or a date, `T` and a time. @throws QueryError */
export function parseDateTime(text: string): Moment & ParsedTime {
  const split = text.indexOf('T');
  if (split < 0) return { day: parseDay(text), nanos: 0, zone: undefined, offset: undefined };
  const day = parseDay(text.slice(0, split));
  const time = parseTime(text.slice(split + 1));
  if (typeof time.zone === 'string' && time.offset !== undefined) checkOffset(text, day, time);
  return { day, ...time };
}

/** An offset beside a region has to be one that the region has at that time. */
function checkOffset(text: string, day: number, { nanos, zone, offset }: ParsedTime): void {
  const utc = shiftSeconds({ day, nanos }, -offset!);
  if (offsetAtInstant(zone!, utc.day, utc.nanos) === offset) return;
  throw argumentError(`${zone} does not have this offset at that time`, 'InvalidArgumentValue', { found: text });
}

function numbers(groups: Record<string, string | undefined>, except: readonly string[]): Fields {
  const result: Record<string, number> = {};
  for (const [name, digits] of Object.entries(groups)) if (digits !== undefined && !except.includes(name)) result[name] = Number(digits);
  return result;
}

function unreadable(text: string, what: string, expected: string): Error {
  return argumentError(`cannot be read as ${what}`, 'InvalidArgumentValue', { found: text.slice(0, 60), expected });
}
