/**
 * An integral number that is a float, such as `1.0`. A plain JavaScript number that is integral is an integer, one that is not
 * (also NaN and the infinities) is a float, and a bigint is an integer beyond ±(2^53 − 1): so only integral floats need this box.
 */
export class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
  toString(): string {
    return Number.isInteger(this.value) && Math.abs(this.value) < 1e21 ? `${this.value}.0` : `${this.value}`;
  }
  toJSON(): number {
    return this.value;
  }
}

/** A value with an inside: dates, durations, points. Equal values have equal `kind` and `toString()`. */
export interface StructuredValue {
  readonly kind: string;
  toString(): string;
}

/** What one property of a node or an edge may hold. A property that is absent reads as `null`; `null` is never stored. */
export type PropertyValue = boolean | number | bigint | string | Float | StructuredValue | readonly PropertyValue[];

/** The properties of one node or edge. */
export type Properties = Readonly<Record<string, PropertyValue | null | undefined>>;
