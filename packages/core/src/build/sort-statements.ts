import type { EncodedStatements } from './encode-statements.ts';

/**
 * The encoded statements in the order of relation, subject and object, so that those that can be about one happening stand side by side, and
 * all later loops run through the memory from front to back. A radix sort from the last key to the first: linear, and equal rows keep their order.
 * It takes the buffers of the columns over, since fresh ones are dear: V8 marks the whole heap, input included, after every 64 MB of them.
 * @param encoded not to be used afterwards
 * @param entities number of ranks
 * @param relations number of relations
 */
export function sortStatements(encoded: EncodedStatements, entities: number, relations: number): EncodedStatements {
  let order = new Uint32Array(encoded.size);
  let spare = new Uint32Array(encoded.size);
  for (let row = 0; row < order.length; row++) order[row] = row;
  const sortBy = (keys: Uint32Array | Uint16Array, range: number): void => {
    sortInto(spare, order, keys, range);
    [order, spare] = [spare, order];
  };
  sortBy(encoded.object, entities);
  sortBy(encoded.subject, entities);
  sortBy(encoded.relation, relations);
  let room: ArrayBufferLike = spare.buffer;
  const gather = <T extends Column>(column: T): T => {
    const gathered = new (column.constructor as ColumnType<T>)(room, 0, order.length);
    for (let i = 0; i < gathered.length; i++) gathered[i] = column[order[i]!]!;
    room = column.buffer;
    return gathered;
  };
  return {
    ...encoded,
    index: gather(encoded.index), // the wide columns first: each goes where the one before it was
    subject: gather(encoded.subject),
    object: gather(encoded.object),
    origin: gather(encoded.origin),
    outlet: gather(encoded.outlet),
    time: gather(encoded.time),
    place: gather(encoded.place),
    publication: gather(encoded.publication),
    relation: gather(encoded.relation),
    modality: gather(encoded.modality),
    flags: gather(encoded.flags),
  };
}

type Column = Uint32Array | Int32Array | Uint16Array | Uint8Array;
type ColumnType<T> = new (buffer: ArrayBufferLike, offset: number, length: number) => T;

/** Writes the rows into `sorted` in the order of their keys, which are below `range`; rows with the same key keep their order. */
function sortInto(sorted: Uint32Array, rows: Uint32Array, keys: Uint32Array | Uint16Array, range: number): void {
  const next = new Uint32Array(range + 1);
  for (let i = 0; i < rows.length; i++) next[keys[rows[i]!]! + 1]!++;
  for (let key = 0; key < range; key++) next[key + 1]! += next[key]!;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    sorted[next[keys[row]!]!++] = row;
  }
}
