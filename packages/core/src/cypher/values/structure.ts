import type { StructuredValue } from '../../model/property.ts';
import type { Value } from './value.ts';

/**
 * A value with an inside that takes part in comparison and arithmetic: dates, times, durations, points. What a kind cannot do stays
 * undefined. The core of the value model knows this class only, so that the temporal part can be loaded when it is needed.
 */
export abstract class Structure implements StructuredValue {
  abstract readonly kind: string;
  /** Where the kind stands among the structured values in the total order; equal only within one kind. */
  abstract readonly rank: number;
  abstract toString(): string;

  /** Equal values have equal keys, others have not. */
  key(): string {
    return this.toString();
  }

  /** A total order among values of this kind; 0 for equal values only. */
  abstract compare(other: this): number;

  /** Whether `<` is defined among values of this kind. */
  get comparable(): boolean {
    return true;
  }

  /** A component such as `.year`; undefined when values of this kind have none of that name. */
  component(_name: string): Value | undefined {
    return undefined;
  }

  /** `this + other`; undefined when it has no meaning. */
  plus(_other: Value): Value | undefined {
    return undefined;
  }

  /** `this - other`; undefined when it has no meaning. */
  minus(_other: Value): Value | undefined {
    return undefined;
  }

  /** `this * factor`; undefined when it has no meaning. */
  times(_factor: number): Value | undefined {
    return undefined;
  }

  /** `this / divisor`; undefined when it has no meaning. */
  dividedBy(_divisor: number): Value | undefined {
    return undefined;
  }

  toJSON(): unknown {
    return this.toString();
  }
}

/** True for every value with an inside. */
export function isStructured(value: Value): value is StructuredValue {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Structure) return true;
  return 'kind' in value && value.kind !== 'node' && value.kind !== 'relationship' && value.kind !== 'path';
}

/** A total order of structured values: by rank of the kind, then within it. Those that are no `Structure` come last, by kind and text. */
export function compareStructured(a: StructuredValue, b: StructuredValue): number {
  if (a instanceof Structure && b instanceof Structure) return a.rank - b.rank || a.compare(b as typeof a);
  if (a instanceof Structure || b instanceof Structure) return a instanceof Structure ? -1 : 1;
  return compareStrings(a.kind, b.kind) || compareStrings(a.toString(), b.toString());
}

/** A text that is the same for equal structured values only. */
export function structuredKey(value: StructuredValue): string {
  return `${value.kind}:${value instanceof Structure ? value.key() : value.toString()}`;
}

/** Orders strings by UTF-16 code units, as `<` does. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
