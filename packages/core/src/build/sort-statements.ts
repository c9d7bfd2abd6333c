import type { EncodedStatements } from './encode-statements.ts';

/**
 * The encoded statements in the order of relation, subject and object, so that those that can be about one happening stand side by side, and
 * all later loops run through the memory from front to back. A radix sort from the last key to the first: linear, and equal rows keep their order.
 * @param entities number of ranks
 * @param relations number of relations
 */
export function sortStatements(encoded: EncodedStatements, entities: number, relations: number): EncodedStatements {
  let order = new Uint32Array(encoded.size);
  for (let row = 0; row < order.length; row++) order[row] = row;
  order = sortedBy(encoded.object, order, entities);
  order = sortedBy(encoded.subject, order, entities);
  order = sortedBy(encoded.relation, order, relations);
  return {
    ...encoded,
    index: gather(encoded.index, order),
    relation: gather(encoded.relation, order),
    subject: gather(encoded.subject, order),
    object: gather(encoded.object, order),
    origin: gather(encoded.origin, order),
    outlet: gather(encoded.outlet, order),
    time: gather(encoded.time, order),
    place: gather(encoded.place, order),
    publication: gather(encoded.publication, order),
    modality: gather(encoded.modality, order),
    flags: gather(encoded.flags, order),
  };
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

function gather<T extends Uint32Array | Int32Array | Uint16Array | Uint8Array>(column: T, order: Uint32Array): T {
  const gathered = new (column.constructor as new (length: number) => T)(order.length);
  for (let i = 0; i < order.length; i++) gathered[i] = column[order[i]!]!;
  return gathered;
}
