import { compareDiagnostics, type Diagnostic } from '../base/diagnostic.ts';
import { type Limits, stopwatch } from '../base/limits.ts';
import { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { type Entity, UNNAMED_SOURCE } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Project } from '../model/project.ts';
import type { Statement } from '../model/statement.ts';
import { assemble, type Layer } from './assemble.ts';
import { checkStatement } from './check-statements.ts';
import { containmentOf } from './containment.ts';
import { contradictingDates } from './contradicting-dates.ts';
import { compareStatements, groupStatements } from './group-statements.ts';
import { makeClaims } from './make-claims.ts';
import { makeFact } from './make-fact.ts';

/** How to build. */
export interface AssembleOptions extends Limits {
  /** `claims` unless told otherwise. */
  readonly layer?: Layer | undefined;
}

/** Statements sorted out: sound ones by subject, relation and object. */
interface Sorted {
  readonly groups: ReadonlyMap<number, Statement[]>;
  readonly accepted: readonly Statement[];
  readonly refused: number;
  readonly rejected: number;
}

/**
 * Statements to facts to graph. A statement with an error is refused and reported, never half used; one that a person rejected stays out.
 * @param canonical the entity that stands for each merged id
 * @param found diagnostics of earlier stages, to go into the integrity report
 */
export function buildFromStatements(
  project: Project,
  canonical: ReadonlyMap<string, string>,
  found: readonly Diagnostic[],
  options: AssembleOptions = {},
): KnowledgeGraph {
  const check = stopwatch(options);
  const diagnostics = [...found];
  const entities = project.entities.filter((e) => !canonical.has(e.id)).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const byId = new Map<string, Entity>(entities.map((e) => [e.id, e]));
  checkEntities(project, diagnostics);
  for (const [id, standIn] of canonical) {
    const entity = byId.get(standIn);
    if (entity) byId.set(id, entity);
  }
  const entity = (id: string): Entity => byId.get(id)!;
  const relations = [...project.ontology.relations.values()];
  const sorted = sortStatements(project, byId, entities, diagnostics, check);
  const places = containmentOf(sorted.accepted, project.ontology, entity);
  const context = { entity, isUnnamed: (id: string): boolean => byId.get(id)?.label === UNNAMED_SOURCE };
  const facts: Fact[] = [];
  for (const key of Float64Array.from(sorted.groups.keys()).sort()) {
    const members = sorted.groups.get(key)!;
    const object = entities[key % entities.length]!;
    const rest = Math.floor(key / entities.length);
    const subject = entities[rest % entities.length]!;
    const relation = relations[Math.floor(rest / entities.length)]!;
    const groups = groupStatements(members, relation, places, (id) => entity(id).id, check);
    const made = groups.map((group) => makeFact(group, subject, relation.name, object, context));
    if (made.length > 1) {
      made.sort(byTime(groups, made));
      diagnostics.push(...contradictingDates(made));
    }
    for (const fact of made) facts.push(fact);
  }
  const claims = makeClaims(facts, entity);
  const documents = [...project.documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  const store = assemble({ ontology: project.ontology, entities, facts, claims, documents, entity }, options.layer ?? 'claims');
  const { refused, rejected, accepted } = sorted;
  const integrity = { diagnostics: diagnostics.sort(compareDiagnostics), accepted: accepted.length, refused, rejected };
  return new KnowledgeGraph({ project, store, entities, facts, claims, integrity, canonical: byId });
}

function byTime(groups: readonly { from: number }[], made: readonly Fact[]): (a: Fact, b: Fact) => number {
  const from = new Map(made.map((fact, i) => [fact, groups[i]!.from]));
  return (a, b) => {
    const [fa, fb] = [from.get(a)!, from.get(b)!];
    return fa !== fb ? (fa < fb ? -1 : 1) : compareStatements(a.statements[0]!, b.statements[0]!);
  };
}

function sortStatements(
  project: Project,
  byId: ReadonlyMap<string, Entity>,
  entities: readonly Entity[],
  diagnostics: Diagnostic[],
  check: () => void,
): Sorted {
  const context = { ontology: project.ontology, documents: new Map(project.documents.map((d) => [d.id as string, d])), entities: byId };
  const rank = new Map(entities.map((e, i) => [e, i]));
  const relationRank = new Map([...project.ontology.relations.values()].map((r, i) => [r.name, { index: i, symmetric: r.symmetric }]));
  const groups = new Map<number, Statement[]>();
  const accepted: Statement[] = [];
  const seen = new Set<string>();
  let refused = 0;
  let rejected = 0;
  const report = (d: Diagnostic): void => void diagnostics.push(d);
  for (const s of project.statements) {
    check();
    if (seen.has(s.id)) continue;
    seen.add(s.id);
    if (s.review === 'rejected') rejected++;
    else if (!checkStatement(s, context, report)) refused++;
    else {
      accepted.push(s);
      const relation = relationRank.get(s.relation)!;
      let [from, to] = [rank.get(byId.get(s.subject)!)!, rank.get(byId.get(s.object)!)!];
      if (relation.symmetric && from > to) [from, to] = [to, from];
      const key = (relation.index * entities.length + from) * entities.length + to;
      const group = groups.get(key);
      if (group) group.push(s);
      else groups.set(key, [s]);
    }
  }
  return { groups, accepted, refused, rejected };
}

function checkEntities({ entities, ontology }: Project, diagnostics: Diagnostic[]): void {
  const seen = new Set<string>();
  const add = (id: string, code: string, message: string, found: string): void => {
    diagnostics.push({ severity: 'error', code, message, place: { subject: `entity ${id}` }, found });
  };
  const ids = new Set<string>(entities.map((e) => e.id));
  for (const { id, label, kind, affiliation } of entities) {
    if (seen.has(id)) add(id, 'duplicate-entity', 'two entities have the same id', id);
    seen.add(id);
    const data = ontology.labels.get(label);
    if (!data || data.abstract || data.derived) add(id, 'unknown-label', 'an entity needs a concrete label of the ontology', label);
    else if (kind !== undefined && !data.kinds.includes(kind)) add(id, 'unknown-kind', `not a kind of ${label}`, kind);
    if (affiliation !== undefined && !ids.has(affiliation))
      add(id, 'unknown-entity', 'the affiliation is not among the entities', affiliation);
  }
}
