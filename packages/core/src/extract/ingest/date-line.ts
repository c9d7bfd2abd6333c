/** What a line that consists of a date says. */
export interface DateLine {
  /** ISO 8601: a time when the zone is known, else a day; absent when the line is relative ("3 hours ago") or may be read in two ways. */
  readonly published?: string | undefined;
  readonly isUpdate: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Minutes east of Greenwich. Names that several zones share (IST, GST, CST outside America) are left out or taken as news pages mean them. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  gmt: 0,
  utc: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  west: 60,
  cest: 120,
  eet: 120,
  sast: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  sgt: 480,
  hkt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};
/** American zones by one name for both halves of the year: minutes in winter. */
const AMERICAN: Readonly<Record<string, number>> = { et: -300, ct: -360, mt: -420, pt: -480 };

const LABEL =
  /^(?:first published|date of publication|publication date|last (?:updated?|modified|edited)|published|posted|updated|modified|update|created|issued|date|at|on)\b:?/;
const NEXT_DATE = /^(?:first published|last (?:updated?|modified|edited)|published|posted|updated|modified)\b/;
const SEPARATORS = /^[\s,|·•;()/\u2013\u2014:-]+/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[t ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(?!\d)/;
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const TIME = /^(\d{1,2})(?:[:.](\d\d)(?::(\d\d))?\s?(?:([ap])\.?m\b\.?)?|\s?([ap])\.?m\b\.?)(?!\d)/;
const OFFSET = /^(?:gmt|utc)?\s?([+\u2212-])(\d{1,2})(?::?(\d\d))?(?!\d)/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/;
const MONTH =
  /^(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?/;
const RELATIVE = /^(?:\d+|an?|one) (?:second|minute|min|hour|hr|day|week|month)s? ago\b|^(?:just now|yesterday|today)\b/;

/** What was read so far. */
interface Parts {
  year?: number;
  month?: number;
  day?: number;
  time?: readonly [hour: number, minute: number, second: number];
  offset?: number | undefined;
  american?: number | undefined;
  isAmbiguous?: boolean;
  isRelative?: boolean;
  isUpdate?: boolean;
}

/**
 * Reads a line that consists of a date and of nothing else, as outlets put it under a title: `November 20, 2025 09:08 AM GMT+03:00`,
 * `Published: Thu 20 Nov 2025 12.34 GMT`, `20.11.2025 14:30`, `Nov. 20, 2025 | 4:15 p.m. ET`. Every word must be part of the date, so no
 * sentence is one. Null when the line is none.
 */
export function parseDateLine(text: string): DateLine | null {
  if (text.length > 160) return null;
  const parts: Parts = {};
  let rest = text.toLowerCase();
  while (rest !== '') {
    if (isDay(parts) && NEXT_DATE.test(rest)) return preferPublished(result(parts), parseDateLine(rest));
    const used = take(rest, parts) || (SEPARATORS.exec(rest)?.[0].length ?? 0);
    if (used === 0) return null;
    rest = rest.slice(used);
  }
  return result(parts);
}

function result(parts: Parts): DateLine | null {
  const isUpdate = parts.isUpdate === true;
  if (parts.isRelative || parts.isAmbiguous) return { isUpdate };
  return isDay(parts) ? { published: format(parts), isUpdate } : null;
}

/** Of two dates on one line, the one that is no update; null when the rest of the line is no date. */
function preferPublished(first: DateLine | null, second: DateLine | null): DateLine | null {
  return second && first?.isUpdate && !second.isUpdate ? second : second && first;
}

/**
 * The publication date in ISO 8601 from a date as pages' metadata and news services write it: ISO 8601 with any offset, RFC 2822, or the words of a date line.
 * A time without an offset is cut to its day. Undefined when it is no date or may be read in two ways.
 */
export function normalizePublished(text: string): string | undefined {
  return parseDateLine(text.trim())?.published;
}

/** Reads one part off the front; the number of characters used, 0 when there is no such part. */
function take(rest: string, parts: Parts): number {
  for (const [pattern, keep] of TAKERS) {
    const match = pattern.exec(rest);
    if (match && keep(match, parts) !== false) return match[0].length;
  }
  return 0;
}

/** In this order: an ISO date is no number, a dotted date no time, and an offset no range. A second date on the line does not change the first. */
const TAKERS: readonly (readonly [RegExp, (match: RegExpExecArray, parts: Parts) => unknown])[] = [
  [RELATIVE, (_, p) => (p.isRelative = true)],
  [
    LABEL,
    ([label], p) => {
      if (/updat|modif/.test(label)) p.isUpdate = true;
    },
  ],
  [
    ISO,
    ([, y, m, d, hour, minute, second], p) => {
      setDay(p, Number(y), Number(m), Number(d));
      if (hour !== undefined) p.time ??= [Number(hour), Number(minute), Number(second ?? 0)];
    },
  ],
  [
    NUMERIC,
    ([, a, separator, b, y], p) => {
      const [first, second] = [Number(a), Number(b)];
      // Dots are written day first everywhere; a slash may be American.
      if (separator !== '.' && first <= 12 && second <= 12 && first !== second) p.isAmbiguous = true;
      if (second > 12) setDay(p, Number(y), first, second);
      else setDay(p, Number(y), second, first);
    },
  ],
  [
    TIME,
    ([, h, m, s, half, otherHalf], p) => {
      const noon = half ?? otherHalf;
      const hour = noon === undefined ? Number(h) : (Number(h) % 12) + (noon === 'p' ? 12 : 0);
      if (hour > 24 || Number(m ?? 0) > 59) return false;
      p.time ??= [hour, Number(m ?? 0), Number(s ?? 0)];
      return true;
    },
  ],
  [
    OFFSET,
    ([, sign, h, m], p) => {
      if (p.time === undefined || Number(h) > 14) return false;
      p.offset ??= (sign === '+' ? 1 : -1) * (Number(h) * 60 + Number(m ?? 0));
      return true;
    },
  ],
  [
    /^[a-z]{1,4}\b/,
    ([name], p) => {
      if (!Object.hasOwn(ZONES, name) && !Object.hasOwn(AMERICAN, name)) return false;
      p.offset ??= ZONES[name];
      p.american ??= AMERICAN[name];
      return true;
    },
  ],
  [WEEKDAY, () => true],
  [MONTH, ([name], p) => once(p, 'month', MONTHS.indexOf(name.slice(0, 3)) + 1)],
  [/^(\d{4})(?!\d)/, ([, y], p) => once(p, 'year', Number(y))],
  [/^(\d{1,2})(?:st|nd|rd|th)?\b/, ([, d], p) => once(p, 'day', Number(d))],
];

/** A number too many makes a line something else than a date. */
function once(p: Parts, part: 'year' | 'month' | 'day', value: number): boolean {
  if (p[part] !== undefined) return false;
  p[part] = value;
  return true;
}

function setDay(p: Parts, year: number, month: number, day: number): void {
  if (p.year !== undefined) return;
  p.year = year;
  p.month = month;
  p.day = day;
}

function isDay({ year, month, day }: Parts): boolean {
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1800 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function format(parts: Parts): string {
  const { year = 0, month = 1, day = 1, time, american } = parts;
  const iso = `${year}-${two(month)}-${two(day)}`;
  const offset = parts.offset ?? (american === undefined ? undefined : american + (isAmericanSummer(year, month, day) ? 60 : 0));
  if (time === undefined || offset === undefined) return iso;
  const minutes = Math.abs(offset);
  const zone = offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${iso}T${time.map(two).join(':')}${zone}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** Summer time in the United States since 2007: from the second Sunday of March to the first Sunday of November (15 U.S.C. § 260a). */
function isAmericanSummer(year: number, month: number, day: number): boolean {
  if (month < 3 || month > 11) return false;
  if (month > 3 && month < 11) return true;
  const firstSunday = 1 + ((7 - new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) % 7);
  return month === 3 ? day >= firstSunday + 7 : day < firstSunday;
}
