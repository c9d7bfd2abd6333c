import { didYouMean } from '../../../base/suggest.ts';
import { argumentError } from '../value-error.ts';
import { daysFromCivil } from './calendar.ts';
import { NANOS_PER_SECOND, pad } from './clock-time.ts';

/** A time zone: a fixed offset from UTC in seconds, east positive, or the name of a region in the IANA database. */
export type Zone = number | string;

/** Offsets reach as far as in Java, which Neo4j uses. */
const MAX_OFFSET = 18 * 3600;
const OFFSET = /^([+-])(\d{2})(?::?(\d{2})(?::?(\d{2}))?)?$/;

/**
 * Reads a zone: `Z`, `+01:00`, `-0230`, `+02:05:59` or a region such as `Europe/Stockholm`.
 * @throws QueryError `InvalidArgumentValue`
 */
export function parseZone(text: string): Zone {
  return parseOffset(text) ?? parseRegion(text);
}

/** The seconds of an offset, or undefined when the text is none. @throws QueryError `InvalidArgumentValue` beyond ±18:00 */
export function parseOffset(text: string): number | undefined {
  if (text === 'Z' || text === 'z') return 0;
  const match = OFFSET.exec(text);
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((digits) => Number(digits ?? 0));
  const offset = hours * 3600 + minutes * 60 + seconds;
  if (minutes > 59 || seconds > 59 || offset > MAX_OFFSET)
    throw argumentError('not an offset from UTC', 'InvalidArgumentValue', { found: text, expected: '-18:00 to +18:00' });
  return match[1] === '-' ? 0 - offset : offset;
}

/** Checks the name of a region. Its case is that of the database where the database knows it as its own name. */
function parseRegion(text: string): string {
  const known = formatters.get(text) ?? makeFormatter(text);
  if (known) {
    const canonical = known.resolvedOptions().timeZone;
    return canonical.toLowerCase() === text.toLowerCase() ? canonical : text;
  }
  throw argumentError('unknown time zone', 'InvalidArgumentValue', {
    found: text.slice(0, 60),
    hint: didYouMean(text, Intl.supportedValuesOf('timeZone')),
  });
}

/** `Z`, `+01:00`, `+02:05:59`. */
export function formatOffset(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  const seconds = size % 60;
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 3600))}:${pad(Math.floor(size / 60) % 60)}${seconds ? `:${pad(seconds)}` : ''}`;
}

/** The offset that a zone has at an instant, given as day and nanosecond of the day in UTC. */
export function offsetAtInstant(zone: Zone, day: number, nanos: number): number {
  if (typeof zone === 'number') return zone;
  return regionOffset(zone, dayOfSameYearType(day) * 86_400 + Math.floor(nanos / NANOS_PER_SECOND));
}

/**
 * The offset that a zone has at a local date and time. Where clocks are set back and the time comes twice it is the preferred offset
 * if that is one of the two, else the earlier; where they are set forward and the time is left out, it is the offset before,
 * and `shift` is by how many seconds the local time has to move on. (The rules of Java's `ZonedDateTime.ofLocal`.)
 */
export function offsetAtLocal(zone: Zone, day: number, nanos: number, preferred?: number): { offset: number; shift: number } {
  if (typeof zone === 'number') return { offset: zone, shift: 0 };
  const local = dayOfSameYearType(day) * 86_400 + Math.floor(nanos / NANOS_PER_SECOND);
  const before = regionOffset(zone, local - 86_400);
  const after = regionOffset(zone, local + 86_400);
  const valid = [before, after].filter((offset) => regionOffset(zone, local - offset) === offset);
  if (preferred !== undefined && regionOffset(zone, local - preferred) === preferred) return { offset: preferred, shift: 0 };
  if (valid.length > 0) return { offset: valid[0]!, shift: 0 };
  return { offset: after, shift: after - before };
}

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();
const CACHE_SIZE = 4096;
/** Names are taken in any case, so that there can be more of them than regions. */
const FORMATTERS = 1000;

function makeFormatter(region: string): Intl.DateTimeFormat | undefined {
  // Newer engines take offsets as zones, too; those have been read before.
  if (!/^[A-Za-z][\w+/-]*$/.test(region)) return undefined;
  try {
    const formatter = new Intl.DateTimeFormat('en-US', { timeZone: region, timeZoneName: 'longOffset' });
    if (formatters.size >= FORMATTERS) formatters.clear();
    formatters.set(region, formatter);
    return formatter;
  } catch {
    return undefined;
  }
}

/** What `Intl` says about a region at a time in seconds since 1970: it knows historic offsets to the second. */
function regionOffset(region: string, seconds: number): number {
  let known = offsets.get(region);
  if (!known) {
    known = new Map();
    if (offsets.size >= FORMATTERS) offsets.clear();
    offsets.set(region, known);
  }
  let offset = known.get(seconds);
  if (offset === undefined) {
    const formatter = formatters.get(region) ?? makeFormatter(region);
    const text = formatter?.format(seconds * 1000) ?? '';
    offset = parseOffset(text.slice(text.lastIndexOf('GMT') + 3)) ?? 0;
    if (known.size >= CACHE_SIZE) known.clear();
    known.set(seconds, offset);
  }
  return offset;
}

/** A day with the same month, day and weekday within what `Date` can hold: rules repeat every 400 years, and before 1800 there were none. */
function dayOfSameYearType(day: number): number {
  const LIMIT = 36_500_000; // about the years ±100,000
  if (day > LIMIT) return day - Math.ceil((day - LIMIT) / 146_097) * 146_097;
  return day < -LIMIT ? daysFromCivil(1, 1, 1) : day;
}
