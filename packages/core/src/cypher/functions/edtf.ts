import { type Edtf, isEdtf, overlaps, parseEdtf } from '../../model/edtf.ts';
import { toInteger } from '../values/integer.ts';
import type { Integer } from '../values/value.ts';
import { argumentError } from '../values/value-error.ts';
import { define, type FunctionDefinition } from './define.ts';

/** The functions of EDTF dates, which stand in the graph as strings. Bounds are milliseconds since 1970-01-01T00:00Z, the end excluded. */
export const edtfFunctions: readonly FunctionDefinition[] = [
  define({
    name: 'edtf.overlaps',
    args: ['first :: STRING', 'second :: STRING'],
    returns: 'boolean',
    doc: 'Whether two EDTF dates such as `2025-11` and `2025-11-17/2025-11-19` have a moment in common.',
    evaluate: (_, first: string, second: string) => overlaps(read(first), read(second)),
  }),
  define({
    name: 'edtf.from',
    args: ['date :: STRING'],
    returns: 'integer',
    doc: 'When an EDTF date begins, in milliseconds since 1970-01-01T00:00Z; null when its beginning is open.',
    evaluate: (_, date: string) => bound(read(date).from),
  }),
  define({
    name: 'edtf.until',
    args: ['date :: STRING'],
    returns: 'integer',
    doc: 'When an EDTF date is over, in milliseconds since 1970-01-01T00:00Z; null when its end is open.',
    evaluate: (_, date: string) => bound(read(date).until),
  }),
  define({
    name: 'edtf.precision',
    args: ['date :: STRING'],
    returns: 'string',
    doc: 'How exactly an EDTF date is known: second, day, month, season, year, decade or century; of an interval, `interval`.',
    evaluate: (_, date: string) => {
      const edtf = read(date);
      return edtf.kind === 'date' ? edtf.precision : 'interval';
    },
  }),
];

/** @throws QueryError `InvalidArgumentValue` */
function read(text: string): Edtf {
  if (isEdtf(text)) return parseEdtf(text);
  throw argumentError('not an EDTF date', 'InvalidArgumentValue', {
    found: text.slice(0, 60),
    expected: '`2025-11-19`, `2025-11`, `2025-11-17/2025-11-19`',
  });
}

/** @throws QueryError `IntegerOverflow` for years that are too far */
function bound(milliseconds: number): Integer | null {
  return Number.isFinite(milliseconds) ? toInteger(BigInt(milliseconds)) : null;
}
