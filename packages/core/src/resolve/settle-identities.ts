import type { Diagnostic } from '../base/diagnostic.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';

/** Which entity stands for which, after all judgements; entities that stand for themselves are not listed. */
export interface Identities {
  readonly canonical: ReadonlyMap<EntityId, EntityId>;
  /** Pairs that somebody has judged, as `left right` with the smaller id first. */
  readonly judged: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Settles who is who. The newest judgement on a pair counts; `same` is transitive; a `not-same` inside such a set is a contradiction:
 * it is reported, and the set is not merged. The entity with a Wikidata id stands for its set, else the smallest id.
 */
export function settleIdentities(entities: readonly Entity[], judgements: readonly Judgement[]): Identities {
  const known = new Map(entities.map((e) => [e.id, e]));
  const newest = new Map<string, Judgement>();
  for (const j of judgements) newest.set(pairKey(j.left, j.right), j);
  const diagnostics: Diagnostic[] = [];
  const groups = new Map<EntityId, Set<EntityId>>();
  const groupOf = (id: EntityId): Set<EntityId> => groups.get(id) ?? new Set([id]);
  for (const { verdict, left, right } of newest.values()) {
    for (const id of [left, right]) if (!known.has(id)) diagnostics.push(unknownEntity(id));
    if (verdict !== 'same' || !known.has(left) || !known.has(right)) continue;
    const union = new Set([...groupOf(left), ...groupOf(right)]);
    for (const id of union) groups.set(id, union);
  }
  const refused = new Set<Set<EntityId>>();
  for (const { verdict, left, right } of newest.values()) {
    const group = groups.get(left);
    if (verdict !== 'not-same' || !group?.has(right)) continue;
    refused.add(group);
    diagnostics.push({
      severity: 'error',
      code: 'contradicting-judgements',
      message: `${left} and ${right} are judged not the same, but other judgements join them`,
      place: { subject: `entity ${left}` },
      found: [...group].sort().join(' = '),
      hint: 'retract one of the judgements; until then none of them is merged',
    });
  }
  const canonical = new Map<EntityId, EntityId>();
  for (const [id, group] of groups) {
    const first = refused.has(group) ? id : standIn(group, known);
    if (first !== id) canonical.set(id, first);
  }
  return { canonical, judged: judgedPairs(newest), diagnostics };
}

/** The key of an unordered pair of entities. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function judgedPairs(newest: ReadonlyMap<string, Judgement>): Set<string> {
  return new Set([...newest].filter(([, j]) => j.verdict !== 'retracted').map(([key]) => key));
}

function standIn(group: ReadonlySet<EntityId>, known: ReadonlyMap<EntityId, Entity>): EntityId {
  const [first] = [...group].sort((a, b) => {
    const described = Number(known.get(b)?.wikidata !== undefined) - Number(known.get(a)?.wikidata !== undefined);
    return described || (a < b ? -1 : 1);
  });
  return first!;
}

function unknownEntity(id: string): Diagnostic {
  return {
    severity: 'error',
    code: 'unknown-entity',
    message: `a judgement names an unknown entity`,
    found: id,
    place: { subject: 'judgement' },
  };
}
