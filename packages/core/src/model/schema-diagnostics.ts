import { z } from 'zod';
import type { Diagnostic, Place } from '../base/diagnostic.ts';
import { didYouMean } from '../base/suggest.ts';

/** Where a value stands, or how to find the place of a part of it: of a field's name or of what the field holds. */
export type Placing = Place | ((path: readonly PropertyKey[], part: 'name' | 'value') => Place);

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * Checks a value against a schema; a finding for every part that is wrong goes to `diagnostics`.
 * @returns the value as the schema reads it; undefined when there was a finding
 */
export function checkValue<S extends z.ZodType>(
  schema: S,
  value: unknown,
  place: Placing,
  diagnostics: Diagnostic[],
): z.output<S> | undefined {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const diagnostic of schemaDiagnostics(parsed.error, place, { schema, value })) diagnostics.push(diagnostic);
  return undefined;
}

/**
 * Turns what zod found into diagnostics. With `source`, what was checked against what, they tell what was found and propose names.
 */
export function schemaDiagnostics(error: z.ZodError, place: Placing, source?: { schema: z.ZodType; value: unknown }): Diagnostic[] {
  const at = typeof place === 'function' ? place : () => place;
  return error.issues
    .flatMap((issue) => simplify(issue, []))
    .flatMap(({ issue, path }): Diagnostic[] => {
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownField([...path, key], at([...path, key], 'name'), source && fieldsAt(source.schema, path)));
      return [wrongValue(issue, path, at(path, 'value'), source && { value: valueAt(source.value, path) })];
    });
}

/** Replaces "none of these fits" by what is wrong with the one that was meant: the one whose outer form fits. */
function simplify(issue: Issue, around: Path): { issue: Issue; path: Path }[] {
  const path = [...around, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const meant = issue.errors.find((issues) => !issues.some((i) => i.code === 'invalid_type' && i.path.length === 0));
  return meant ? meant.flatMap((i) => simplify(i, path)) : [{ issue, path }];
}

function unknownField(path: Path, place: Place, known: readonly string[] = []): Diagnostic {
  const key = String(path.at(-1));
  return {
    severity: 'error',
    code: 'schema',
    message: `unknown field \`${formatPath(path)}\``,
    place,
    found: key,
    expected: known.length > 0 ? known.join(', ') : undefined,
    hint: didYouMean(key, known),
  };
}

function wrongValue(issue: Issue, path: Path, place: Place, actual?: { value: unknown }): Diagnostic {
  const isMissing = actual !== undefined && actual.value === undefined;
  const field = path.length > 0 ? `the field \`${formatPath(path)}\`` : 'the whole';
  return {
    severity: 'error',
    code: 'schema',
    message: isMissing ? `${field} is missing` : `${field} has a wrong value`,
    place,
    found: actual && !isMissing ? describe(actual.value) : undefined,
    expected: expectation(issue),
    hint: isMissing ? undefined : advice(issue, actual?.value),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(expectation))].join(' or ');
    case 'invalid_key':
      return issue.issues.map(expectation).join(', ');
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'text that is not empty';
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big':
      return `at most ${issue.maximum}${unit(issue.origin)}`;
    default:
      return issue.message.replace(/^expected /, '');
  }
}

function unit(origin: string): string {
  return { string: ' characters', array: ' entries' }[origin] ?? '';
}

function advice(issue: Issue, value: unknown): string | undefined {
  if (issue.code === 'invalid_value' && typeof value === 'string') return didYouMean(value, issue.values.map(String));
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  return issue.code === 'invalid_type' && issue.expected === 'string' && isScalar ? 'put it in quotes' : undefined;
}

/** A value in a few words. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'no fields'}`;
  if (typeof value !== 'string') return value === null ? 'nothing' : String(value);
  return value.length > 80 ? `${JSON.stringify(value.slice(0, 80))} …` : JSON.stringify(value);
}

function formatPath(path: Path): string {
  return path.map((p, i) => (typeof p === 'number' ? `[${p}]` : `${i > 0 ? '.' : ''}${String(p)}`)).join('');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (v, key) => (typeof v === 'object' && v !== null ? (v as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

/** The names of the fields that a schema knows at a path. */
function fieldsAt(schema: unknown, path: Path): string[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fieldsAt(option, path));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fieldsAt(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return fieldsAt(schema.in, path);
  const [key, ...rest] = path;
  if (schema instanceof z.ZodObject) return key === undefined ? Object.keys(schema.shape) : fieldsAt(schema.shape[String(key)], rest);
  if (key === undefined) return [];
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest);
  return schema instanceof z.ZodRecord ? fieldsAt(schema.valueType, rest) : [];
}
