import { MODALITIES } from '../model/fact.ts';
import type { Relation } from '../model/ontology.ts';
import { type EncodedStatements, NEGATED } from './encode-statements.ts';

/** Which place lies in which, from the statements themselves ("Anchorage, Alaska"). Places are given by their ranks. */
export interface Containment {
  /** True when one of the places lies in the other, or they are the same. */
  compatible(a: number, b: number): boolean;
  /** True when the first place lies inside the second. */
  inside(inner: number, outer: number): boolean;
}

/** Reads the affirmed statements of the relations that the ontology marks with `contains`. */
export function containmentOf(encoded: EncodedStatements, relations: readonly Relation[]): Containment {
  const { size, relation, subject, object, flags, modality } = encoded;
  const parents = new Map<number, Set<number>>();
  for (let row = 0; row < size; row++) {
    if (!relations[relation[row]!]!.contains || flags[row]! & NEGATED || MODALITIES[modality[row]!] !== 'actual') continue;
    const [child, parent] = [subject[row]!, object[row]!];
    const known = parents.get(child);
    if (known) known.add(parent);
    else parents.set(child, new Set([parent]));
  }
  const closures = new Map<number, ReadonlySet<number>>();
  const closure = (place: number): ReadonlySet<number> => {
    let all = closures.get(place);
    if (!all) {
      const reached = new Set<number>([place]);
      for (const x of reached) for (const parent of parents.get(x) ?? []) reached.add(parent);
      all = reached;
      closures.set(place, all);
    }
    return all;
  };
  const inside = (inner: number, outer: number): boolean => inner !== outer && closure(inner).has(outer);
  return { inside, compatible: (a, b) => a === b || inside(a, b) || inside(b, a) };
}
