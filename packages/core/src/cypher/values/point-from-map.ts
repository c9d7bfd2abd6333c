import { didYouMean } from '../../base/suggest.ts';
import { COORDINATE_SYSTEMS, type CoordinateSystem, PointValue } from './point.ts';
import { typeName } from './type-name.ts';
import { type MapValue, toDouble, type Value } from './value.ts';
import { argumentError, typeError } from './value-error.ts';

const AXES = [
  ['x', 'longitude'],
  ['y', 'latitude'],
  ['z', 'height'],
] as const;
const KEYS = [...AXES.flat(), 'crs', 'srid'];

/**
 * The point of `{x, y, z}` or `{longitude, latitude, height}`, with `crs` or `srid` where it is not told by these; null when one is null.
 * @throws QueryError `TypeError` or `ArgumentError`
 */
export function pointFromMap(map: MapValue): PointValue | null {
  for (const key of map.keys())
    if (!KEYS.includes(key as (typeof KEYS)[number]))
      throw argumentError(`a point has no \`${key}\``, 'InvalidArgumentValue', { expected: KEYS.join(', '), hint: didYouMean(key, KEYS) });
  if ([...map.values()].includes(null)) return null;
  const coordinates = AXES.map((names) => coordinate(map, names)).filter((value) => value !== undefined);
  const [x, y] = AXES.map((names) => names.some((name) => map.has(name)));
  if (!x || !y)
    throw argumentError('a point needs `x` and `y`, or `longitude` and `latitude`', 'InvalidArgumentValue', {
      found: [...map.keys()].join(', '),
    });
  const system = systemOf(map, coordinates.length);
  if (system.geographic && Math.abs(coordinates[1]!) > 90)
    throw argumentError('there is no such latitude', 'NumberOutOfRange', { found: String(coordinates[1]), expected: '-90 to 90' });
  return new PointValue(system, system.geographic ? [wrapLongitude(coordinates[0]!), ...coordinates.slice(1)] : coordinates);
}

function coordinate(map: MapValue, names: readonly [string, string]): number | undefined {
  const given = names.filter((name) => map.has(name));
  if (given.length > 1) throw argumentError('a coordinate is given twice', 'InvalidArgumentValue', { found: given.join(', ') });
  const value = map.get(given[0] ?? '');
  if (value === undefined) return undefined;
  const number = toDouble(value);
  if (number === undefined) throw typeError(`\`${given[0]}\` is a number`, 'InvalidArgumentValue', { found: typeName(value) });
  if (!Number.isFinite(number)) throw argumentError(`\`${given[0]}\` is a finite number`, 'NumberOutOfRange', { found: String(number) });
  return number;
}

function systemOf(map: MapValue, dimensions: number): CoordinateSystem {
  const geographic = map.has('longitude') || map.has('latitude') || map.has('height');
  const named = findSystem(map.get('crs'), ({ name }) => name) ?? findSystem(map.get('srid'), ({ srid }) => srid);
  const system = named ?? COORDINATE_SYSTEMS.find((known) => known.geographic === geographic && known.dimensions === dimensions)!;
  if (system.dimensions !== dimensions || (geographic && !system.geographic))
    throw argumentError('the coordinates do not fit the coordinate system', 'InvalidArgumentValue', {
      found: [...map.keys()].join(', '),
      expected: system.name,
    });
  return system;
}

function findSystem(wanted: Value | undefined, key: (system: CoordinateSystem) => string | number): CoordinateSystem | undefined {
  if (wanted === undefined) return undefined;
  const system = COORDINATE_SYSTEMS.find((known) => key(known) === (typeof wanted === 'string' ? wanted.toLowerCase() : wanted));
  if (system) return system;
  throw argumentError('unknown coordinate system', 'InvalidArgumentValue', {
    found: typeof wanted === 'string' ? wanted.slice(0, 60) : typeof wanted === 'number' ? String(wanted) : typeName(wanted),
    expected: COORDINATE_SYSTEMS.map(key).join(', '),
  });
}

/** Longitudes go around the globe: -180 to 180. */
function wrapLongitude(degrees: number): number {
  return Math.abs(degrees) <= 180 ? degrees : ((((degrees + 180) % 360) + 360) % 360) - 180;
}
