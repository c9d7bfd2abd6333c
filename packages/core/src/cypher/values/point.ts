import { formatNumber } from './format-number.ts';
import { Structure } from './structure.ts';
import { makeFloat, type Value } from './value.ts';

/** A coordinate reference system: its name, its number in the EPSG or spatialreference.org register, and whether it lies on the globe. */
export interface CoordinateSystem {
  readonly name: string;
  readonly srid: number;
  readonly dimensions: 2 | 3;
  readonly geographic: boolean;
}

/** The four systems that Neo4j has. */
export const COORDINATE_SYSTEMS: readonly CoordinateSystem[] = [
  { name: 'wgs-84', srid: 4326, dimensions: 2, geographic: true },
  { name: 'wgs-84-3d', srid: 4979, dimensions: 3, geographic: true },
  { name: 'cartesian', srid: 7203, dimensions: 2, geographic: false },
  { name: 'cartesian-3d', srid: 9157, dimensions: 3, geographic: false },
];

/** Metres; the radius that Neo4j uses. */
const EARTH_RADIUS = 6_378_140;

/** A point: `x`, `y` and perhaps `z`; on the globe these are longitude and latitude in degrees and height in metres. */
export class PointValue extends Structure {
  readonly kind = 'point';
  readonly rank = 0;
  readonly system: CoordinateSystem;
  readonly coordinates: readonly number[];

  constructor(system: CoordinateSystem, coordinates: readonly number[]) {
    super();
    this.system = system;
    this.coordinates = coordinates;
  }

  override get comparable(): boolean {
    return false;
  }

  override compare(other: this): number {
    let order = this.system.srid - other.system.srid;
    for (let i = 0; order === 0 && i < this.coordinates.length; i++) order = this.coordinates[i]! - other.coordinates[i]!;
    return order;
  }

  override component(name: string): Value | undefined {
    const { name: crs, srid, geographic } = this.system;
    if (name === 'crs') return crs;
    if (name === 'srid') return srid;
    const axis = ['x', 'y', 'z'].indexOf(name);
    const globeAxis = geographic ? ['longitude', 'latitude', 'height'].indexOf(name) : -1;
    const coordinate = this.coordinates[Math.max(axis, globeAxis)];
    return coordinate === undefined ? undefined : makeFloat(coordinate);
  }

  /** The same form as its constructor. */
  override toString(): string {
    const axes = this.coordinates.map((value, i) => `${'xyz'[i]}: ${formatNumber(makeFloat(value))}`);
    return `point({${axes.join(', ')}, crs: '${this.system.name}'})`;
  }
}

/** The distance in metres on the globe, else in the unit of the coordinates; undefined between different systems. */
export function distanceBetween(a: PointValue, b: PointValue): number | undefined {
  if (a.system !== b.system) return undefined;
  if (!a.system.geographic) return Math.hypot(...a.coordinates.map((value, i) => value - b.coordinates[i]!));
  const [, , heightA = 0] = a.coordinates;
  const [, , heightB = 0] = b.coordinates;
  const along = arcBetween(a, b) * (EARTH_RADIUS + (heightA + heightB) / 2);
  return Math.hypot(along, heightA - heightB);
}

/** The angle between two points on the globe, in radians, by the haversine formula. */
function arcBetween(a: PointValue, b: PointValue): number {
  const [longitudeA = 0, latitudeA = 0] = a.coordinates.map(toRadians);
  const [longitudeB = 0, latitudeB = 0] = b.coordinates.map(toRadians);
  const haversine = (angle: number): number => Math.sin(angle / 2) ** 2;
  const h = haversine(latitudeB - latitudeA) + Math.cos(latitudeA) * Math.cos(latitudeB) * haversine(longitudeB - longitudeA);
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Whether a point lies in the box between a lower-left and an upper-right corner; a box on the globe may go across the date line. */
export function isWithinBox(point: PointValue, lower: PointValue, upper: PointValue): boolean | undefined {
  if (point.system !== lower.system || point.system !== upper.system) return undefined;
  return point.coordinates.every((value, i) => {
    const [least, most] = [lower.coordinates[i]!, upper.coordinates[i]!];
    if (i === 0 && point.system.geographic && least > most) return value >= least || value <= most;
    return value >= least && value <= most;
  });
}
