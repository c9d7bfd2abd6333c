import { didYouMean } from '../../../base/suggest.ts';
import { typeName } from '../type-name.ts';
import { isInteger, type MapValue, type Value } from '../value.ts';
import { argumentError, typeError } from '../value-error.ts';
import type { Moment } from './clock-time.ts';
import { DATE_FIELDS, type FieldName, type Fields, resolveDay, resolveNanos, TIME_FIELDS } from './fields.ts';
import { Instant } from './instant.ts';
import { parseZone, type Zone } from './zone.ts';

/** A map of components, read: what `date({…})` and its like are given. */
export class Parts {
  readonly #map: MapValue;
  readonly #fields: Partial<Record<FieldName, number>> = {};

  /** @throws QueryError for a name that is not among the known, or a value that is not what its name needs */
  constructor(map: MapValue, known: readonly string[]) {
    this.#map = map;
    for (const [name, value] of map) {
      if (!known.includes(name))
        throw argumentError(`no such component: \`${name}\``, 'InvalidArgumentValue', {
          expected: known.join(', '),
          hint: didYouMean(name, known),
        });
      if (isField(name)) this.#fields[name] = integerOf(name, value);
    }
    if (map.size === 0) throw argumentError('at least one component is needed', 'InvalidArgumentValue', { expected: known.join(', ') });
  }

  /** The value to start from that is given by this name. */
  select(name: 'date' | 'time' | 'datetime'): Instant | undefined {
    const value = this.#map.get(name);
    if (value === undefined) return undefined;
    const fits = value instanceof Instant && (name === 'time' || value.day !== undefined) && (name === 'date' || value.nanos !== undefined);
    if (!fits) throw typeError(`\`${name}\` takes a value that has one`, 'InvalidArgumentValue', { found: typeName(value) });
    return value;
  }

  zone(): Zone | undefined {
    const value = this.#map.get('timezone');
    if (value === undefined) return undefined;
    if (typeof value !== 'string') throw typeError('`timezone` is a string', 'InvalidArgumentValue', { found: typeName(value) });
    return parseZone(value);
  }

  day(from: 'date' | 'datetime'): number {
    return resolveDay(this.#only(DATE_FIELDS), this.select(from)?.day);
  }

  /** The nanosecond of the day; `required` has to be given where there is no value to start from. */
  timeOfDay(from: 'time' | 'datetime', required?: FieldName): number {
    const base = this.select(from)?.nanos;
    if (base === undefined && required && this.#fields[required] === undefined)
      throw argumentError(`a time needs \`${required}\``, 'InvalidArgumentValue', { found: [...this.#map.keys()].join(', ') });
    return resolveNanos(this.#only(TIME_FIELDS), base);
  }

  moment(): Moment {
    const whole = this.#map.has('datetime');
    if (whole && (this.#map.has('date') || this.#map.has('time')))
      throw argumentError('`datetime` excludes `date` and `time`', 'InvalidArgumentValue');
    return { day: this.day(whole ? 'datetime' : 'date'), nanos: this.timeOfDay(whole ? 'datetime' : 'time') };
  }

  #only(names: readonly FieldName[]): Fields {
    return Object.fromEntries(Object.entries(this.#fields).filter(([name]) => names.includes(name as FieldName)));
  }
}

function isField(name: string): name is FieldName {
  return (DATE_FIELDS as readonly string[]).includes(name) || (TIME_FIELDS as readonly string[]).includes(name);
}

function integerOf(name: string, value: Value): number {
  if (isInteger(value)) return Number(value);
  throw typeError(`\`${name}\` is an integer`, 'InvalidArgumentValue', { found: typeName(value) });
}
