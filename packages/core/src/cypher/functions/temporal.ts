import { durationBetween, type Granularity } from '../values/temporal/between.ts';
import type { Moment } from '../values/temporal/clock-time.ts';
import * as construct from '../values/temporal/construct.ts';
import { DateValue } from '../values/temporal/date.ts';
import { DateTimeValue, LocalDateTimeValue } from '../values/temporal/date-time.ts';
import type { DurationValue } from '../values/temporal/duration.ts';
import { durationFromMap } from '../values/temporal/duration-from-map.ts';
import type { Instant } from '../values/temporal/instant.ts';
import { parseDateTime, parseDay, parseTime } from '../values/temporal/parse.ts';
import { parseDuration } from '../values/temporal/parse-duration.ts';
import { LocalTimeValue, TimeValue } from '../values/temporal/time.ts';
import * as truncate from '../values/temporal/truncate.ts';
import { parseZone, type Zone } from '../values/temporal/zone.ts';
import { typeName } from '../values/type-name.ts';
import { isMap, type MapValue, type Value } from '../values/value.ts';
import { typeError } from '../values/value-error.ts';
import { define, type FunctionContext, type FunctionDefinition } from './define.ts';

/** What the five kinds of temporal instants do each in its own way. */
interface InstantKind {
  readonly name: 'date' | 'localtime' | 'time' | 'localdatetime' | 'datetime';
  readonly article: string;
  readonly parse: (text: string, context: construct.TemporalContext) => Instant;
  readonly fromMap: (map: MapValue, context: construct.TemporalContext) => Instant;
  /** The same instant in this kind. */
  readonly select: (value: Instant, context: construct.TemporalContext) => Instant;
  readonly truncate: (unit: string, value: Instant, components: MapValue, context: construct.TemporalContext) => Instant;
  readonly current: (utc: Moment, zone: Zone) => Instant;
}

const INSTANTS: readonly InstantKind[] = [
  {
    ...{ name: 'date', article: 'a date' },
    parse: (text) => new DateValue(parseDay(text)),
    fromMap: construct.dateFromMap,
    select: (value) => construct.dateFromMap(new Map([['date', value]])),
    truncate: truncate.truncateToDate,
    current: (utc, zone) => new DateValue(DateTimeValue.atInstant(utc, zone).day),
  },
  {
    ...{ name: 'localtime', article: 'a time of day without zone' },
    parse: (text) => new LocalTimeValue(parseTime(text).nanos),
    fromMap: construct.localTimeFromMap,
    select: (value) => construct.localTimeFromMap(new Map([['time', value]])),
    truncate: truncate.truncateToLocalTime,
    current: (utc, zone) => new LocalTimeValue(DateTimeValue.atInstant(utc, zone).nanos),
  },
  {
    ...{ name: 'time', article: 'a time of day at an offset from UTC' },
    parse: (text, context) => {
      const { nanos, zone, offset } = parseTime(text);
      return offset === undefined ? construct.inZone(nanos, undefined, zone, context) : new TimeValue(nanos, offset);
    },
    fromMap: construct.timeFromMap,
    select: (value, context) => construct.timeFromMap(new Map([['time', value]]), context),
    truncate: truncate.truncateToTime,
    current: (utc, zone) => {
      const { nanos, offset } = DateTimeValue.atInstant(utc, zone);
      return new TimeValue(nanos, offset);
    },
  },
  {
    ...{ name: 'localdatetime', article: 'a date and time without zone' },
    parse: (text) => new LocalDateTimeValue(parseDateTime(text)),
    fromMap: construct.localDateTimeFromMap,
    select: (value) => construct.localDateTimeFromMap(new Map([['datetime', value]])),
    truncate: truncate.truncateToLocalDateTime,
    current: (utc, zone) => new LocalDateTimeValue(DateTimeValue.atInstant(utc, zone)),
  },
  {
    ...{ name: 'datetime', article: 'a date and time in a zone' },
    parse: (text, context) => {
      const parsed = parseDateTime(text);
      return DateTimeValue.atLocal(parsed, parsed.zone ?? context.zone, parsed.offset);
    },
    fromMap: construct.dateTimeFromMap,
    select: (value, context) => construct.dateTimeFromMap(new Map([['datetime', value]]), context),
    truncate: truncate.truncateToDateTime,
    current: DateTimeValue.atInstant,
  },
];

const INSTANT_TYPES = 'DATE | LOCALTIME | TIME | LOCALDATETIME | DATETIME';
const CLOCKS = ['transaction', 'statement', 'realtime'] as const;

/** The functions of temporal values: a part of the library that is loaded when a query needs it. */
export const temporalFunctions: readonly FunctionDefinition[] = [
  ...INSTANTS.flatMap((kind) => [makeConstructor(kind), makeTruncation(kind), ...CLOCKS.map((clock) => makeClock(kind, clock))]),
  define({
    name: 'datetime.fromEpoch',
    args: ['seconds :: INTEGER', 'nanoseconds :: INTEGER'],
    returns: 'datetime',
    volatility: 'stable',
    doc: 'The date and time so many seconds and nanoseconds after 1970-01-01T00:00Z.',
    evaluate: ({ zone }, seconds: Value, nanos: Value) =>
      DateTimeValue.atInstant(construct.momentOfEpoch(seconds, 1_000_000_000, nanos), zone),
  }),
  define({
    name: 'datetime.fromEpochMillis',
    args: ['milliseconds :: INTEGER'],
    returns: 'datetime',
    volatility: 'stable',
    doc: 'The date and time so many milliseconds after 1970-01-01T00:00Z.',
    evaluate: ({ zone }, millis: Value) => DateTimeValue.atInstant(construct.momentOfEpoch(millis, 1_000_000, 0), zone),
  }),
  define({
    name: 'duration',
    args: ['input :: STRING | MAP | DURATION'],
    returns: 'duration',
    doc: 'A duration from ISO 8601 text such as `P1DT2H` or from a map such as `{days: 1, hours: 2}`.',
    evaluate: (_, input: string | MapValue | DurationValue) =>
      typeof input === 'string' ? parseDuration(input) : isMap(input) ? durationFromMap(input) : input,
  }),
  makeBetween('duration.between', 'all', 'in months, days and time'),
  makeBetween('duration.inMonths', 'months', 'in whole months'),
  makeBetween('duration.inDays', 'days', 'in whole days'),
  makeBetween('duration.inSeconds', 'seconds', 'in seconds and nanoseconds'),
];

function makeConstructor(kind: InstantKind): FunctionDefinition {
  return define({
    name: kind.name,
    args: [`input? :: STRING | MAP | ${INSTANT_TYPES}`],
    returns: kind.name,
    volatility: 'stable',
    doc: `Makes ${kind.article} from text, from a map of components or from another temporal value; without input, the current one.`,
    evaluate: (context, input: string | MapValue | Instant | undefined) => {
      if (input === undefined) return kind.current(context.now('statement'), context.zone);
      if (typeof input === 'string') return kind.parse(input, temporalContext(context));
      if (!isMap(input)) return kind.select(input, temporalContext(context));
      if (input.size === 1 && input.has('timezone')) return kind.current(context.now('statement'), readZone(input));
      return kind.fromMap(input, temporalContext(context));
    },
  });
}

function readZone(map: MapValue): Zone {
  const timezone = map.get('timezone')!;
  if (typeof timezone === 'string') return parseZone(timezone);
  throw typeError('`timezone` is a string', 'InvalidArgumentValue', { found: typeName(timezone) });
}

function temporalContext({ now, zone }: FunctionContext): construct.TemporalContext {
  return { now: () => now('statement'), zone };
}

function makeTruncation(kind: InstantKind): FunctionDefinition {
  return define({
    name: `${kind.name}.truncate`,
    args: ['unit :: STRING', `value? :: ${INSTANT_TYPES}`, 'components? :: MAP'],
    returns: kind.name,
    volatility: 'stable',
    doc: `The start of the unit (\`year\`, \`week\`, \`hour\` …) that a value is in, as ${kind.article}, then changed by components.`,
    evaluate: (context, unit: string, value?: Instant, components: MapValue = new Map()) => {
      const instant = value ?? DateTimeValue.atInstant(context.now('statement'), context.zone);
      return kind.truncate(unit, instant, components, temporalContext(context));
    },
  });
}

function makeClock(kind: InstantKind, clock: (typeof CLOCKS)[number]): FunctionDefinition {
  return define({
    name: `${kind.name}.${clock}`,
    args: ['timezone? :: STRING'],
    returns: kind.name,
    volatility: clock === 'realtime' ? 'volatile' : 'stable',
    doc: `The current ${kind.name} by the ${clock} clock.`,
    evaluate: (context, timezone?: string) => kind.current(context.now(clock), timezone === undefined ? context.zone : parseZone(timezone)),
  });
}

function makeBetween(name: string, granularity: Granularity, how: string): FunctionDefinition {
  return define({
    name,
    args: [`from :: ${INSTANT_TYPES}`, `to :: ${INSTANT_TYPES}`],
    returns: 'duration',
    doc: `The duration from one temporal value to another ${how}.`,
    evaluate: (_, from: Instant, to: Instant) => durationBetween(from, to, granularity),
  });
}
