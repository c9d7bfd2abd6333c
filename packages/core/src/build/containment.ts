import type { Relation } from '../model/ontology.ts';
import type { EncodedStatements } from './encode-statements.ts';
import type { Ranks } from './ranks.ts';

/** Which place lies in which, from the statements themselves ("Anchorage, Alaska"). */
export interface Containment {
  /** True when one of the places lies in the other, or they are the same. */
  compatible(a: string, b: string): boolean;
  /** True when the first place lies inside the second. */
  inside(inner: string, outer: string): boolean;
}

/** Reads the affirmed statements of the relations that the ontology marks with `contains`. */
export function containmentOf(encoded: EncodedStatements, ranks: Ranks, relations: readonly Relation[]): Containment {
  const { size, relation, subject, object, index, statements } = encoded;
  const parents = new Map<string, Set<string>>();
  for (let row = 0; row < size; row++) {
    if (!relations[relation[row]!]!.contains) continue;
    const { polarity, modality } = statements[index[row]!]!;
    if (polarity !== 'affirmed' || modality !== 'actual') continue;
    const [child, parent] = [ranks.entities[subject[row]!]!.id, ranks.entities[object[row]!]!.id];
    const known = parents.get(child);
    if (known) known.add(parent);
    else parents.set(child, new Set([parent]));
  }
  const closures = new Map<string, ReadonlySet<string>>();
  const closure = (id: string): ReadonlySet<string> => {
    let all = closures.get(id);
    if (!all) {
      const reached = new Set<string>([id]);
      for (const x of reached) for (const parent of parents.get(x) ?? []) reached.add(parent);
      all = reached;
      closures.set(id, all);
    }
    return all;
  };
  const inside = (inner: string, outer: string): boolean => inner !== outer && closure(inner).has(outer);
  return { inside, compatible: (a, b) => a === b || inside(a, b) || inside(b, a) };
}
