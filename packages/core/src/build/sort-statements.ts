import type { EncodedStatements } from './encode-statements.ts';

/**
 * The rows of the statements in the order of relation, subject and object, so that those that can be about one happening stand side by
 * side. A radix sort from the last key to the first: linear, and rows with equal keys keep their order.
 * @param entities number of ranks
 * @param relations number of relations
 */
export function sortStatements(encoded: EncodedStatements, entities: number, relations: number): Uint32Array {
  let rows = new Uint32Array(encoded.size);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  rows = sortedBy(encoded.object, rows, entities);
  rows = sortedBy(encoded.subject, rows, entities);
  return sortedBy(encoded.relation, rows, relations);
}

function sortedBy(keys: Uint32Array | Uint16Array, rows: Uint32Array, range: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(range + 1);
  for (let i = 0; i < rows.length; i++) next[keys[rows[i]!]! + 1]!++;
  for (let key = 0; key < range; key++) next[key + 1]! += next[key]!;
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    sorted[next[keys[row]!]!++] = row;
  }
  return sorted;
}
