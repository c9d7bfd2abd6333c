import { aggregateFunctions } from './aggregation.ts';
import { conversionFunctions } from './conversion.ts';
import { graphFunctions } from './graph.ts';
import { listFunctions } from './list.ts';
import { mathematicalFunctions } from './mathematical.ts';
import { type Definition, type FunctionRegistry, type Pack, Registry } from './registry.ts';
import { scalarFunctions } from './scalar.ts';
import { spatialFunctions } from './spatial.ts';
import { stringFunctions } from './string.ts';

/** The parts that a query loads when it needs them: they are large, or bring a library. */
const PACKS: readonly Pack<Definition>[] = [
  {
    name: 'temporal',
    covers: (name) => /^(?:date|localtime|time|localdatetime|datetime|duration)(?:\.|$)/.test(name),
    load: async () => (await import('./temporal.ts')).temporalFunctions,
  },
  {
    name: 'edtf',
    covers: (name) => name.startsWith('edtf.'),
    load: async () => (await import('./edtf.ts')).edtfFunctions,
  },
  {
    name: 'regex',
    covers: (name) => name === '=~',
    load: async () => (await import('./regex.ts')).regexFunctions,
  },
];

/** The one registry of the functions that queries call, as it is before any pack is loaded. A new family of functions gets its line here. */
export function createFunctionRegistry(): FunctionRegistry {
  return new Registry<Definition>(
    [
      ...scalarFunctions,
      ...conversionFunctions,
      ...listFunctions,
      ...stringFunctions,
      ...mathematicalFunctions,
      ...spatialFunctions,
      ...graphFunctions,
      ...aggregateFunctions,
    ],
    PACKS,
  );
}
