import type { Clause, NounGroup, Parsed, Prepositional } from '../reading.ts';

/** Where a noun group stands: as an argument of a clause or as the complement of another group. */
export type GroupPlace =
  | { readonly kind: 'subject' | 'object' | 'indirect' | 'predicate'; readonly clause: Clause }
  | { readonly kind: 'prepositional'; readonly clause: Clause; readonly preposition: Prepositional }
  | { readonly kind: 'complement'; readonly of: number; readonly preposition: Prepositional };

/** What the stages before do not say outright but the grammar implies: for each noun group its place, what is set beside it, what depends on it. */
export interface ReportIndex {
  readonly parsed: Parsed;
  /** For each noun group where it stands; undefined outside all clauses. */
  readonly places: readonly (GroupPlace | undefined)[];
  /** For each noun group the groups that are set beside it. */
  readonly appositions: ReadonlyMap<number, readonly number[]>;
  /** For each noun group the list that names its members after a colon: "three powers: A, B and C". */
  readonly enumerated: ReadonlyMap<number, readonly number[]>;
  /** For each noun group the first clause that describes or completes it: "a push TO RESTART THE TALKS". */
  readonly describing: ReadonlyMap<number, Clause>;
  /** For each clause those that depend on it. */
  readonly children: readonly (readonly Clause[])[];
}

/** One pass over clauses and noun groups. */
export function indexReport(parsed: Parsed): ReportIndex {
  const places: (GroupPlace | undefined)[] = parsed.nounGroups.map(() => undefined);
  const children: Clause[][] = parsed.clauses.map(() => []);
  const put = (group: number, place: GroupPlace): void => {
    const old = places[group];
    if (!old || (old.kind !== 'complement' && isImplied(old)) || old.kind === 'prepositional') places[group] = place;
  };
  for (const group of parsed.nounGroups)
    for (const preposition of group.complements)
      for (const member of preposition.groups) places[member] ??= { kind: 'complement', of: group.index, preposition };
  const describing = new Map<number, Clause>();
  for (const clause of parsed.clauses) {
    if (clause.antecedent !== undefined && !describing.has(clause.antecedent)) describing.set(clause.antecedent, clause);
    if (clause.parent !== undefined) children[clause.parent]?.push(clause);
    for (const preposition of clause.prepositions)
      for (const member of preposition.groups) places[member] ??= { kind: 'prepositional', clause, preposition };
    for (const member of clause.predicate) put(member, { kind: 'predicate', clause });
    for (const member of clause.indirectObject) put(member, { kind: 'indirect', clause });
    for (const member of clause.object) put(member, { kind: 'object', clause });
    for (const member of clause.subject) put(member, { kind: 'subject', clause });
  }
  const appositions = new Map<number, number[]>();
  for (const group of parsed.nounGroups) {
    if (group.apposedTo === undefined) continue;
    const beside = appositions.get(group.apposedTo);
    if (beside) beside.push(group.index);
    else appositions.set(group.apposedTo, [group.index]);
  }
  return { parsed, places, appositions, enumerated: findEnumerated(parsed), describing, children };
}

/** A clause without a verb that is a list, right after a colon, names what the plural noun before the colon stands for. */
function findEnumerated(parsed: Parsed): Map<number, readonly number[]> {
  const out = new Map<number, readonly number[]>();
  for (const { verb, subject, first } of parsed.clauses) {
    if (verb || subject.length < 2 || parsed.tokens[first - 1]?.text !== ':') continue;
    const before = parsed.groupAt[first - 2] ?? -1;
    if (parsed.nounGroups[before]?.isPlural) out.set(before, subject);
  }
  return out;
}

/** The coordinated groups among which a group stands: those of A and B for B in "A and B, the two powers". */
export function listAround(index: ReportIndex, group: number): readonly number[] {
  const place = index.places[group];
  if (!place) return [];
  if (place.kind === 'complement' || place.kind === 'prepositional') return place.preposition.groups;
  return place.kind === 'indirect' ? place.clause.indirectObject : place.clause[place.kind];
}

function isImplied(place: GroupPlace): boolean {
  return place.kind === 'subject' && place.clause.isSubjectImplied;
}

/** The clause that a noun group stands in, through complements and possessors. */
export function clauseOf(index: ReportIndex, group: NounGroup): Clause | undefined {
  const clause = index.parsed.clauseAt[group.head];
  return clause === undefined || clause < 0 ? undefined : index.parsed.clauses[clause];
}

/** The subject of the verb of saying that a clause is the content of: above it ("A said that …") or beside it ("…, A said"). */
export function sayers(clause: Clause | undefined, { parsed, children }: ReportIndex): readonly number[] {
  let inner = clause;
  for (let depth = 0; inner !== undefined && depth < 8; depth++) {
    const beside = children[inner.index]?.find((child) => child.kind === 'parenthetical');
    if (beside) return beside.subject;
    const parent = inner.parent === undefined ? undefined : parsed.clauses[inner.parent];
    if (inner.kind === 'complement' && parent) return parent.subject;
    inner = parent;
  }
  return [];
}
