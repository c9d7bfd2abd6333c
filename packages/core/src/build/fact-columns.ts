import { BooleanColumn, type Column, NumberColumn, StringColumn, StringsColumn } from '../graph/column.ts';
import { Dictionary } from '../graph/dictionary.ts';
import { type FactMembers, mergeQualifiers } from '../graph/fact-table.ts';
import type { PropertyGraph } from '../graph/property-graph.ts';
import { MODALITIES, STATUSES, statusOf } from '../model/fact.ts';
import type { Statement } from '../model/statement.ts';
import { ANONYMOUS, type EncodedStatements, NEGATED, QUALIFIED } from './encode-statements.ts';
import type { Happenings } from './find-happenings.ts';
import { RankSet } from './rank-set.ts';
import type { Ranks } from './ranks.ts';

/** What the columns are made from. */
export interface FactSources {
  readonly happenings: Happenings;
  /** Where the statements of each happening stand. */
  readonly members: FactMembers;
  readonly encoded: EncodedStatements;
  readonly ranks: Ranks;
  /** Names of relations by their position in the ontology. */
  readonly relations: readonly string[];
}

/**
 * Adds an edge for every happening, one column at a time. Node `r` must be the entity of rank `r`, and there must be no edges yet.
 * @returns the ids of the facts, by edge
 */
export function addFacts(graph: PropertyGraph, sources: FactSources): Dictionary {
  addEdges(graph, sources);
  const { happenings, encoded, ranks } = sources;
  const ids = factIds(sources);
  const { affirmed, negated } = countOrigins(sources);
  const status = new Int32Array(happenings.size);
  for (let f = 0; f < status.length; f++) status[f] = STATUSES.indexOf(statusOf(affirmed[f]!, negated[f]!));
  const columns: Record<string, Column> = {
    id: new StringColumn(ids, countUp(happenings.size)),
    status: new StringColumn(new Dictionary([...STATUSES]), status),
    modality: modalityColumn(sources),
    time: new StringColumn(encoded.times, happenings.time),
    place: new StringColumn(ranks.ids, happenings.place),
    affirmed: new NumberColumn(affirmed),
    negated: new NumberColumn(negated),
    outlets: outletsColumn(sources),
    statements: statementsColumn(sources),
    firstReported: publishedColumn(sources, (f) => happenings.offsets[f]!),
    lastReported: publishedColumn(sources, (f) => happenings.offsets[f + 1]! - 1),
    anonymousOnly: anonymousColumn(sources),
  };
  for (const [key, column] of Object.entries(columns)) graph.edges.put(key, column);
  addQualifiers(graph, sources);
  return ids;
}

const CHUNK = 1 << 16;

function addEdges(graph: PropertyGraph, { happenings, encoded, relations }: FactSources): void {
  const { offsets, rows, size } = happenings;
  const capacity = Math.min(size, CHUNK);
  const subjects = new Uint32Array(capacity);
  const objects = new Uint32Array(capacity);
  graph.reserveEdges(size);
  for (let f = 0; f < size; ) {
    const relation = encoded.relation[rows[offsets[f]!]!]!;
    let count = 0;
    for (; f < size && count < capacity; f++) {
      const row = rows[offsets[f]!]!;
      if (encoded.relation[row] !== relation) break;
      subjects[count] = encoded.subject[row]!;
      objects[count++] = encoded.object[row]!;
    }
    graph.addEdges(relations[relation]!, subjects.subarray(0, count), objects.subarray(0, count));
  }
}

/** How many independent origins affirm and negate each fact. */
function countOrigins({ happenings, encoded, ranks }: FactSources): { affirmed: Float64Array; negated: Float64Array } {
  const { offsets, rows, size } = happenings;
  const affirmed = new Float64Array(size);
  const negated = new Float64Array(size);
  const sides = [new RankSet(ranks.entities.length), new RankSet(ranks.entities.length)] as const;
  for (let f = 0; f < size; f++) {
    for (let i = offsets[f]!; i < offsets[f + 1]!; i++)
      addRanks(sides[encoded.flags[rows[i]!]! & NEGATED]!, encoded.origin[rows[i]!]!, encoded.lists);
    affirmed[f] = sides[0].size;
    negated[f] = sides[1].size;
    sides[0].clear();
    sides[1].clear();
  }
  return { affirmed, negated };
}

function addRanks(to: RankSet, code: number, lists: readonly (readonly number[])[]): void {
  if (code >= 0) to.add(code);
  else for (const rank of lists[-1 - code]!) to.add(rank);
}

/** `f:` and the hash of the statement that was published first: later reports leave it as it is. Made when first read. */
function factIds({ members: { statements, offsets, rows } }: FactSources): Dictionary {
  const ids = new Dictionary();
  ids.appendLater(offsets.length - 1, (f) => `f:${statements[rows[offsets[f]!]!]!.id.slice(2)}`);
  return ids;
}

/** The firmest modality of the statements that affirm a fact; of all its statements when none does. */
function modalityColumn({ happenings, encoded }: FactSources): Column {
  const { offsets, rows, size } = happenings;
  const codes = new Int32Array(size);
  for (let f = 0; f < size; f++) {
    const none: number = MODALITIES.length;
    let affirmed = none;
    let any = none;
    for (let i = offsets[f]!; i < offsets[f + 1]!; i++) {
      const rank = encoded.modality[rows[i]!]!;
      any = Math.min(any, rank);
      if (!(encoded.flags[rows[i]!]! & NEGATED)) affirmed = Math.min(affirmed, rank);
    }
    codes[f] = affirmed < none ? affirmed : any;
  }
  return new StringColumn(new Dictionary([...MODALITIES]), codes);
}

/** Ids of the outlets that carry a fact, in order. */
function outletsColumn({ happenings, encoded, ranks }: FactSources): Column {
  const { offsets, rows, size } = happenings;
  const starts = new Uint32Array(size + 1);
  const pool = new Int32Array(encoded.lists.reduce((most, list) => most + list.length, rows.length));
  let used = 0;
  const outlets = new RankSet(ranks.entities.length);
  for (let f = 0; f < size; f++) {
    for (let i = offsets[f]!; i < offsets[f + 1]!; i++) addRanks(outlets, encoded.outlet[rows[i]!]!, encoded.lists);
    outlets.sort();
    for (let i = 0; i < outlets.size; i++) pool[used++] = outlets.at(i);
    outlets.clear();
    starts[f + 1] = used;
  }
  return new StringsColumn(ranks.ids, starts, pool.subarray(0, used));
}

/** Ids of the statements of a fact, in order of publication. Read from the statements when first asked for. */
function statementsColumn({ members: { statements, offsets, rows } }: FactSources): Column {
  const ids = new Dictionary();
  ids.appendLater(rows.length, (i) => statements[rows[i]!]!.id);
  return new StringsColumn(ids, offsets, countUp(rows.length));
}

function publishedColumn({ happenings: { rows, size }, encoded }: FactSources, member: (fact: number) => number): Column {
  const codes = new Int32Array(size);
  for (let f = 0; f < size; f++) codes[f] = encoded.publication[rows[member(f)]!]!;
  return new StringColumn(encoded.published, codes);
}

function anonymousColumn({ happenings: { offsets, rows, size }, encoded }: FactSources): Column {
  const bytes = new Uint8Array(size);
  for (let f = 0; f < size; f++) {
    let all = ANONYMOUS;
    for (let i = offsets[f]!; i < offsets[f + 1]!; i++) all &= encoded.flags[rows[i]!]!;
    bytes[f] = all === 0 ? 1 : 2;
  }
  return new BooleanColumn(bytes);
}

/** Every qualifier besides time and place. */
function addQualifiers(graph: PropertyGraph, { happenings: { offsets, rows, size }, encoded }: FactSources): void {
  for (let f = 0; f < size; f++) {
    let flags = 0;
    for (let i = offsets[f]!; i < offsets[f + 1]!; i++) flags |= encoded.flags[rows[i]!]!;
    if ((flags & QUALIFIED) === 0) continue;
    const statements = Array.from(rows.subarray(offsets[f], offsets[f + 1]), (row) => statementAt(encoded, row));
    for (const [key, value] of Object.entries(mergeQualifiers(statements, null, null)))
      if (key !== 'time' && key !== 'place' && value !== undefined) graph.setEdgeProperty(f, key, value);
  }
}

function countUp(size: number): Int32Array {
  const numbers = new Int32Array(size);
  for (let i = 0; i < size; i++) numbers[i] = i;
  return numbers;
}

function statementAt({ statements, index }: EncodedStatements, row: number): Statement {
  return statements[index[row]!]!;
}
