import type { Entity } from '../model/entity.ts';
import type { Fact, Modality, Status } from '../model/fact.ts';
import type { FactId } from '../model/ids.ts';
import type { Qualifiers, Statement } from '../model/statement.ts';
import type { PropertyGraph } from './property-graph.ts';

/** Where the statements of each fact stand: those of fact `f` are `statements[rows[i]]` for `i` from `offsets[f]` up to `offsets[f + 1]`. */
export interface FactMembers {
  readonly statements: readonly Statement[];
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
}

/**
 * The first edges of a store read as facts: edge `f` is fact `f`, node `n` is entity `n`. A fact becomes an object when it is first asked for,
 * and is the same object from then on.
 */
export class FactTable {
  readonly size: number;
  readonly #store: PropertyGraph;
  readonly #entities: readonly Entity[];
  readonly #canonical: ReadonlyMap<string, Entity>;
  readonly #members: FactMembers;
  readonly #facts: (Fact | undefined)[];
  #all: readonly Fact[] | undefined;
  #byStatement: ReadonlyMap<string, number> | undefined;

  /** @param canonical the entity that stands for an id */
  constructor(store: PropertyGraph, entities: readonly Entity[], canonical: ReadonlyMap<string, Entity>, members: FactMembers) {
    this.size = members.offsets.length - 1;
    this.#store = store;
    this.#entities = entities;
    this.#canonical = canonical;
    this.#members = members;
    this.#facts = new Array(this.size);
  }

  /** @param row the index of the edge */
  at(row: number): Fact {
    const known = this.#facts[row];
    if (known) return known;
    const fact = this.#read(row);
    this.#facts[row] = fact;
    return fact;
  }

  /** Sorted by relation, subject, object and time. */
  all(): readonly Fact[] {
    this.#all ??= Array.from({ length: this.size }, (_, row) => this.at(row));
    return this.#all;
  }

  /** In order of publication. */
  statementsOf(row: number): Statement[] {
    const { statements, offsets, rows } = this.#members;
    return Array.from(rows.subarray(offsets[row], offsets[row + 1]), (r) => statements[r]!);
  }

  /** The fact that a statement belongs to, or -1. */
  rowOfStatement(id: string): number {
    if (!this.#byStatement) {
      const rows = new Map<string, number>();
      for (let row = 0; row < this.size; row++) for (const s of this.statementsOf(row)) rows.set(s.id, row);
      this.#byStatement = rows;
    }
    return this.#byStatement.get(id) ?? -1;
  }

  #read(row: number): Fact {
    const store = this.#store;
    const text = (key: string): string | null => store.edges.get(row, key) as string | null;
    const statements = this.statementsOf(row);
    const place = text('place');
    const time = text('time');
    return {
      id: text('id') as FactId,
      subject: this.#entities[store.source(row)]!,
      relation: store.type(row),
      object: this.#entities[store.target(row)]!,
      status: text('status') as Status,
      time,
      place: place === null ? null : this.#canonical.get(place)!,
      modality: text('modality') as Modality,
      qualifiers: mergeQualifiers(statements, time, place),
      affirmed: store.edges.get(row, 'affirmed') as number,
      negated: store.edges.get(row, 'negated') as number,
      outlets: store.edges.get(row, 'outlets') as readonly string[],
      anonymousOnly: store.edges.get(row, 'anonymousOnly') as boolean,
      firstReported: text('firstReported')!,
      lastReported: text('lastReported')!,
      statements,
    };
  }
}

/**
 * The qualifiers of a fact: the first report to give one decides how it reads; time and place are those of the fact.
 * @param statements in order of publication
 */
export function mergeQualifiers(statements: readonly Statement[], time: string | null, place: string | null): Qualifiers {
  if (statements.length === 1) return statements[0]!.qualifiers;
  const merged: Record<string, unknown> = {};
  for (const s of statements) for (const [key, value] of Object.entries(s.qualifiers)) if (value !== undefined) merged[key] ??= value;
  if (time !== null) merged.time = time;
  if (place !== null) merged.place = place;
  return merged as Qualifiers;
}
