import type { MultiDirectedGraph } from 'graphology';
import type { Diagnostic } from '../base/diagnostic.ts';
import { KgError } from '../base/errors.ts';
import { didYouMean } from '../base/suggest.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Claim, Fact, Status } from '../model/fact.ts';
import type { Project } from '../model/project.ts';
import type { Statement } from '../model/statement.ts';
import type { FactTable } from './fact-table.ts';
import { type EdgeAttributes, type NodeAttributes, toGraphology } from './graphology.ts';
import type { PropertyGraph } from './property-graph.ts';

/** Which facts to list; a fact must meet all that is given. */
export interface FactFilter {
  readonly relation?: string | undefined;
  /** Entity id, as subject or object. */
  readonly involving?: string | undefined;
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  readonly status?: Status | readonly Status[] | undefined;
}

/** What the builder found out about its input. */
export interface IntegrityReport {
  readonly diagnostics: readonly Diagnostic[];
  /** Statements that went into the graph, that were refused for an error, and that a person had rejected. */
  readonly accepted: number;
  readonly refused: number;
  readonly rejected: number;
}

/** What a knowledge graph is made of; the builder makes it. */
export interface KnowledgeGraphParts {
  readonly project: Project;
  readonly store: PropertyGraph;
  readonly entities: readonly Entity[];
  readonly facts: FactTable;
  /** Called when the claims are first asked for. */
  readonly claims: () => readonly Claim[];
  readonly integrity: IntegrityReport;
  /** The entity that stands for an id, merged ids included. */
  readonly canonical: ReadonlyMap<string, Entity>;
}

/**
 * A story as a graph. `store` holds nodes and edges in columns; this class gives them back as entities, facts, claims and statements,
 * down to the words of a report. It never changes: adding a report makes a new graph.
 */
export class KnowledgeGraph {
  readonly project: Project;
  readonly store: PropertyGraph;
  /** Sorted by id, merged ones left out. */
  readonly entities: readonly Entity[];
  readonly integrity: IntegrityReport;
  readonly #facts: FactTable;
  readonly #makeClaims: () => readonly Claim[];
  #claims: readonly Claim[] | undefined;
  readonly #canonical: ReadonlyMap<string, Entity>;

  constructor(parts: KnowledgeGraphParts) {
    this.project = parts.project;
    this.store = parts.store;
    this.entities = parts.entities;
    this.integrity = parts.integrity;
    this.#facts = parts.facts;
    this.#makeClaims = parts.claims;
    this.#canonical = parts.canonical;
  }

  get documents(): readonly Document[] {
    return this.project.documents;
  }

  /** What somebody explicitly denies or confirms, with both sides. */
  get claims(): readonly Claim[] {
    this.#claims ??= this.#makeClaims();
    return this.#claims;
  }

  /**
   * The facts that meet a filter, sorted by relation, subject, object and time.
   * @throws KgError `not-found` for an unknown entity or relation in the filter, with "did you mean"
   */
  facts(filter: FactFilter = {}): readonly Fact[] {
    const { relation, involving, subject, object, status } = filter;
    if (relation !== undefined && !this.project.ontology.relations.has(relation))
      throw notFound('relation', relation, this.project.ontology.relations.keys());
    const [around, from, to] = [involving, subject, object].map((id) => (id === undefined ? undefined : this.entity(id)));
    const start = around ?? from ?? to;
    const statuses = status === undefined || typeof status === 'string' ? status && [status] : status;
    return (start ? this.factsOf(start.id) : this.#facts.all()).filter(
      (f) =>
        (relation === undefined || f.relation === relation) &&
        (!from || f.subject === from) &&
        (!to || f.object === to) &&
        (!statuses || statuses.includes(f.status)),
    );
  }

  /** The facts in which an entity is subject or object. */
  factsOf(id: string): readonly Fact[] {
    const node = this.store.nodeById(this.entity(id).id);
    const rows = (['out', 'in'] as const).flatMap((direction) => {
      const { offsets, edges } = this.store.adjacency(direction);
      return [...edges.subarray(offsets[node], offsets[node + 1])];
    });
    return rows
      .filter((row) => row < this.#facts.size)
      .sort((a, b) => a - b)
      .map((row) => this.#facts.at(row));
  }

  /**
   * The entity with an id; a merged id gives the entity that stands for it.
   * @throws KgError `not-found`
   */
  entity(id: string): Entity {
    const entity = this.#canonical.get(id);
    if (!entity) throw notFound('entity', id, this.#canonical.keys());
    return entity;
  }

  /** @throws KgError `not-found` */
  fact(id: string): Fact {
    const row = this.store.edgeById(id);
    return row >= 0 && row < this.#facts.size ? this.#facts.at(row) : fail('fact', id);
  }

  /** The fact that an edge of the store is; undefined for an edge that leads to a claim or a document. */
  factAt(edge: number): Fact | undefined {
    return edge < this.#facts.size ? this.#facts.at(edge) : undefined;
  }

  /** A statement that went into the graph; undefined when there is none with this id. */
  findStatement(id: string): Statement | undefined {
    const row = this.#facts.rowOfStatement(id);
    return row < 0 ? undefined : this.#facts.statementsOf(row).find((s) => s.id === id);
  }

  /** A statement that went into the graph. @throws KgError `not-found` */
  statement(id: string): Statement {
    return this.factOf(id).statements.find((s) => s.id === id)!;
  }

  /** The fact that a statement belongs to. @throws KgError `not-found` */
  factOf(statement: string): Fact {
    const row = this.#facts.rowOfStatement(statement);
    return row >= 0 ? this.#facts.at(row) : fail('statement', statement);
  }

  /** @throws KgError `not-found` */
  claim(id: string): Claim {
    return this.claims.find((c) => c.id === id) ?? fail('claim', id);
  }

  /** @throws KgError `not-found` */
  document(id: string): Document {
    const document = this.project.documents.find((d) => d.id === id);
    if (document) return document;
    throw notFound(
      'document',
      id,
      this.project.documents.map((d) => d.id),
    );
  }

  /** A copy for graphology's algorithms, sigma and scripts: keys are ids, edges carry `kind` and `status`. */
  toGraphology(): MultiDirectedGraph<NodeAttributes, EdgeAttributes> {
    return toGraphology(this.store);
  }
}

function notFound(what: string, id: string, known: Iterable<string>): KgError {
  return new KgError('not-found', `no such ${what}`, { found: id, hint: didYouMean(id, known) });
}

function fail(what: string, id: string): never {
  throw new KgError('not-found', `no such ${what}`, { found: id });
}
