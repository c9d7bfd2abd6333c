import { equals } from '../values/equality.ts';
import { addIntegers, multiplyIntegers } from '../values/integer.ts';
import type { Value } from '../values/value.ts';
import { define, type FunctionContext, type FunctionDefinition } from './define.ts';

/** Functions of values of any kind. */
export const scalarFunctions: readonly FunctionDefinition[] = [
  define({
    name: 'coalesce',
    args: ['first :: ANY', 'others... :: ANY'],
    nullPolicy: 'receive',
    returns: 'any',
    doc: 'The first argument that is not null; null when all are.',
    evaluate: (_, ...values: Value[]) => values.find((value) => value !== null) ?? null,
  }),
  define({
    name: 'nullIf',
    args: ['first :: ANY', 'second :: ANY'],
    nullPolicy: 'receive',
    returns: 'any',
    doc: 'Null when both arguments are equal, else the first.',
    evaluate: (_, first: Value, second: Value) => (equals(first, second) === true ? null : first),
  }),
  define({
    name: 'exists',
    args: ['property :: ANY'],
    nullPolicy: 'receive',
    returns: 'boolean',
    doc: 'Whether a property is there: the same as IS NOT NULL.',
    evaluate: (_, value: Value) => value !== null,
  }),
  define({
    name: 'timestamp',
    returns: 'integer',
    volatility: 'stable',
    doc: 'Milliseconds since 1970-01-01T00:00Z, the same during one statement.',
    evaluate: ({ now }) => {
      const { day, nanos } = now('statement');
      return addIntegers(multiplyIntegers(day, 86_400_000), Math.floor(nanos / 1_000_000));
    },
  }),
  define({
    name: 'randomUUID',
    returns: 'string',
    volatility: 'volatile',
    doc: 'A random UUID (RFC 9562, version 4).',
    evaluate: randomUuid,
  }),
];

function randomUuid({ random }: FunctionContext): string {
  const digit = (): string => Math.floor(random() * 16).toString(16);
  const digits = (count: number): string => Array.from({ length: count }, digit).join('');
  const variant = '89ab'[Math.floor(random() * 4)];
  return `${digits(8)}-${digits(4)}-4${digits(3)}-${variant}${digits(3)}-${digits(12)}`;
}
