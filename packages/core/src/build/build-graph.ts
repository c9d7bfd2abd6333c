import { compareDiagnostics, compareText, type Diagnostic } from '../base/diagnostic.ts';
import { type Limits, stopwatch } from '../base/limits.ts';
import { FactTable } from '../graph/fact-table.ts';
import { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { PropertyGraph } from '../graph/property-graph.ts';
import type { Entity } from '../model/entity.ts';
import type { Claim } from '../model/fact.ts';
import type { Project } from '../model/project.ts';
import { addClaims, type ClaimSources, claimId } from './add-claims.ts';
import { addEntities, addStatements, type Layer } from './assemble.ts';
import { encodeStatements } from './encode-statements.ts';
import { addFacts } from './fact-columns.ts';
import { findClaims } from './find-claims.ts';
import { findHappenings } from './find-happenings.ts';
import { rankEntities } from './ranks.ts';
import { sortStatements } from './sort-statements.ts';

/** How to build. */
export interface AssembleOptions extends Limits {
  /** `claims` unless told otherwise. */
  readonly layer?: Layer | undefined;
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
  const report = (d: Diagnostic): void => void diagnostics.push(d);
  const { ontology } = project;
  checkEntities(project, report);
  const ranks = rankEntities(project.entities, canonical);
  const encoded = sortStatements(encodeStatements(project, ranks, report, check), ranks.entities.length, ontology.relations.size);
  const happenings = findHappenings(encoded, ranks, ontology, report, check);
  const store = new PropertyGraph();
  addEntities(store, ranks, ontology);
  const claims = findClaims(happenings, encoded, ranks);
  const layer = options.layer ?? 'claims';
  if (layer !== 'facts') store.reserveEdges(happenings.size + claims.deniedBy.ranks.length + claims.confirmedBy.ranks.length);
  const { statements, index, refused, rejected } = encoded;
  const members = { statements, offsets: happenings.offsets, rows: happenings.rows.map((row) => index[row]!) };
  const factIds = addFacts(store, { happenings, members, encoded, ranks, relations: [...ontology.relations.keys()] });
  const facts = new FactTable(store, ranks.entities, ranks.canonical, members);
  if (layer !== 'facts') addClaims(store, { claims, ranks, factIds });
  if (layer === 'statements') {
    const documents = [...project.documents].sort((a, b) => compareText(a.id, b.id));
    addStatements(store, documents, facts.all(), ranks);
  }
  const integrity = { diagnostics: diagnostics.sort(compareDiagnostics), accepted: members.rows.length, refused, rejected };
  return new KnowledgeGraph({
    project,
    store,
    entities: ranks.entities,
    facts,
    claims: () => claimsOf({ claims, ranks, factIds }, facts),
    integrity,
    canonical: ranks.canonical,
  });
}

function claimsOf(sources: ClaimSources, facts: FactTable): Claim[] {
  const { claims, ranks } = sources;
  const all = claims.facts.map((row, claim) => {
    const fact = facts.at(row);
    const name = `${fact.subject.name} ${fact.relation} ${fact.object.name}`;
    return { id: claimId(sources, claim), name, fact, deniedBy: [] as Entity[], confirmedBy: [] as Entity[] };
  });
  for (const side of ['deniedBy', 'confirmedBy'] as const)
    claims[side].ranks.forEach((rank, i) => void all[claims[side].claims[i]!]![side].push(ranks.entities[rank]!));
  return all;
}

function checkEntities({ entities, ontology }: Project, report: (diagnostic: Diagnostic) => void): void {
  const seen = new Set<string>();
  const add = (id: string, code: string, message: string, found: string): void => {
    report({ severity: 'error', code, message, place: { subject: `entity ${id}` }, found });
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
