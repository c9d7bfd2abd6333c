import type { Truth } from './logic.ts';
import type { Value } from './value.ts';

// The operators on strings are unknown, and no error, when an operand is no string.

/** Cypher's `text STARTS WITH part`. */
export function startsWith(text: Value, part: Value): Truth {
  return typeof text === 'string' && typeof part === 'string' ? text.startsWith(part) : null;
}

/** Cypher's `text ENDS WITH part`. */
export function endsWith(text: Value, part: Value): Truth {
  return typeof text === 'string' && typeof part === 'string' ? text.endsWith(part) : null;
}

/** Cypher's `text CONTAINS part`. */
export function contains(text: Value, part: Value): Truth {
  return typeof text === 'string' && typeof part === 'string' ? text.includes(part) : null;
}
