/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON text with object keys sorted by UTF-16 code units (the order of RFC 8785) and undefined members left out:
 * equal values give equal bytes.
 * @param indent spaces per level; 0 gives one line
 */
export function stableJson(value: unknown, indent = 0): string {
  return JSON.stringify(
    value,
    (_key, v: unknown) =>
      v !== null && typeof v === 'object' && !Array.isArray(v)
        ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : v,
    indent,
  );
}
