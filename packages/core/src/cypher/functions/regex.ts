import { RE2JS } from 're2js';
import { argumentError } from '../values/value-error.ts';
import { define, type FunctionDefinition } from './define.ts';

const CACHE_SIZE = 64;
const compiled = new Map<string, RE2JS>();

/**
 * The operator `=~`, as a function: whether the whole string matches. RE2's syntax, and time linear in the length of the string, so that no
 * query can hang on it. Operands that are no strings give null, as with the other operators on strings.
 */
export const regexFunctions: readonly FunctionDefinition[] = [
  define({
    name: '=~',
    args: ['text :: ANY', 'pattern :: ANY'],
    returns: 'boolean',
    doc: 'Whether the whole text matches a regular expression in the syntax of RE2.',
    evaluate: (_, text: unknown, pattern: unknown) =>
      typeof text === 'string' && typeof pattern === 'string' ? compile(pattern).matches(text) : null,
  }),
];

/** @throws QueryError `InvalidArgumentValue` for a pattern that RE2 does not understand */
function compile(pattern: string): RE2JS {
  let regex = compiled.get(pattern);
  if (regex) return regex;
  try {
    regex = RE2JS.compile(pattern);
  } catch (cause) {
    throw argumentError('not a regular expression', 'InvalidArgumentValue', {
      found: pattern.slice(0, 60),
      hint: cause instanceof Error ? cause.message : undefined,
    });
  }
  if (compiled.size >= CACHE_SIZE) compiled.clear();
  compiled.set(pattern, regex);
  return regex;
}
