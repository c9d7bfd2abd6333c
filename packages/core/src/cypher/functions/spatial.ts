import { distanceBetween, isWithinBox, type PointValue } from '../values/point.ts';
import { pointFromMap } from '../values/point-from-map.ts';
import { type MapValue, makeFloat } from '../values/value.ts';
import { define, type FunctionDefinition } from './define.ts';

/** The functions of points. */
export const spatialFunctions: readonly FunctionDefinition[] = [
  define({
    name: 'point',
    args: ['input :: MAP'],
    returns: 'point',
    doc: 'A point from `{x, y, z}` or `{longitude, latitude, height}`, with `crs` or `srid` where it is not told by these.',
    evaluate: (_, input: MapValue) => pointFromMap(input),
  }),
  // `distance` is what openCypher and Neo4j before version 5 call it.
  ...['point.distance', 'distance'].map((name) =>
    define({
      name,
      args: ['from :: POINT', 'to :: POINT'],
      returns: 'float',
      doc: 'The distance between two points, in metres on the globe; null between points of different coordinate systems.',
      evaluate: (_, from: PointValue, to: PointValue) => {
        const distance = distanceBetween(from, to);
        return distance === undefined ? null : makeFloat(distance);
      },
    }),
  ),
  define({
    name: 'point.withinBBox',
    args: ['point :: POINT', 'lowerLeft :: POINT', 'upperRight :: POINT'],
    returns: 'boolean',
    doc: 'Whether a point lies in a box given by two corners; null between points of different coordinate systems.',
    evaluate: (_, point: PointValue, lower: PointValue, upper: PointValue) => isWithinBox(point, lower, upper) ?? null,
  }),
];
