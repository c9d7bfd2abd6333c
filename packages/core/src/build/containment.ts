import type { Entity } from '../model/entity.ts';
import type { Ontology } from '../model/ontology.ts';
import type { Statement } from '../model/statement.ts';

/** Which place lies in which, from the statements themselves ("Anchorage, Alaska"). */
export interface Containment {
  /** True when one of the places lies in the other, or they are the same. */
  compatible(a: string, b: string): boolean;
  /** True when the first place lies inside the second. */
  inside(inner: string, outer: string): boolean;
}

/** Reads the affirmed statements of the relations that the ontology marks with `contains`. */
export function containmentOf(statements: readonly Statement[], ontology: Ontology, canonical: (id: string) => Entity): Containment {
  const relations = new Set([...ontology.relations.values()].filter((r) => r.contains).map((r) => r.name));
  const parents = new Map<string, Set<string>>();
  for (const s of statements) {
    if (s.polarity !== 'affirmed' || s.modality !== 'actual' || !relations.has(s.relation)) continue;
    const child = canonical(s.subject).id;
    const known = parents.get(child);
    if (known) known.add(canonical(s.object).id);
    else parents.set(child, new Set([canonical(s.object).id]));
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
