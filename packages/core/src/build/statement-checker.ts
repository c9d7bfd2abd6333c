import type { Diagnostic } from '../base/diagnostic.ts';
import { didYouMean } from '../base/suggest.ts';
import { selectorMatches } from '../base/text.ts';
import type { Document } from '../model/document.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Relation } from '../model/ontology.ts';
import type { Project } from '../model/project.ts';
import type { Statement } from '../model/statement.ts';
import type { Ranks } from './ranks.ts';

const DAY = 86_400_000;
const AGENT = { publisher: 'the publisher', outlet: 'the outlet', speaker: 'the speaker' } as const;

/** What the checker looked up on the way; the object is used again for the next statement. */
export interface Resolved {
  subject: number;
  object: number;
  /** Position of the relation in the ontology. */
  relation: number;
  symmetric: boolean;
  /** Rank of the qualifier `place`, or -1. */
  place: number;
  /** Ranks of the chain of attribution. */
  agents: number[];
}

interface KnownRelation {
  readonly relation: Relation;
  readonly position: number;
  /** Whether it may join a subject and an object, by the codes of their labels. */
  readonly joins: Map<number, boolean>;
}

interface KnownDocument {
  readonly document: Document;
  /** Rank, -1 when it is not among the entities. */
  readonly publisher: number;
  /** Milliseconds since the epoch. */
  readonly published: number;
}

/** Checks statements against the ontology, the entities and the words of their documents. One that is sound costs no allocation. */
export class StatementChecker {
  readonly #project: Project;
  readonly #ranks: Ranks;
  readonly #report: (diagnostic: Diagnostic) => void;
  readonly #relations: ReadonlyMap<string, KnownRelation>;
  readonly #documents: ReadonlyMap<string, KnownDocument>;
  readonly #found: Resolved = { subject: 0, object: 0, relation: 0, symmetric: false, place: -1, agents: [] };
  #sound = true;
  #document: KnownDocument | undefined;
  #documentId = '';

  constructor(project: Project, ranks: Ranks, report: (diagnostic: Diagnostic) => void) {
    this.#project = project;
    this.#ranks = ranks;
    this.#report = report;
    this.#relations = new Map(
      [...project.ontology.relations].map(([name, relation], position) => [name, { relation, position, joins: new Map() }]),
    );
    this.#documents = new Map(
      project.documents.map((document) => [
        document.id,
        { document, publisher: ranks.rankOf.get(document.publisher) ?? -1, published: Date.parse(document.published) },
      ]),
    );
  }

  /** Reports every error and warning; @returns null when there is an error, so that the builder must refuse the statement */
  check(s: Statement): Resolved | null {
    this.#sound = true;
    const found = this.#found;
    found.subject = this.#rank(s, s.subject, 'the subject');
    found.object = this.#rank(s, s.object, 'the object');
    const { attribution, qualifiers } = s;
    const known = this.#documentOf(s.evidence.document);
    if (found.agents.length !== attribution.length) found.agents.length = attribution.length;
    for (let i = 0; i < attribution.length; i++) {
      const { agent, role } = attribution[i]!;
      found.agents[i] = agent === known?.document.publisher ? known.publisher : this.#rank(s, agent, AGENT[role]);
    }
    found.place = qualifiers.place === undefined ? -1 : this.#rank(s, qualifiers.place, 'the place');
    if (qualifiers.with) for (const id of qualifiers.with) this.#rank(s, id, 'the qualifier `with`');
    if (qualifiers.to) for (const id of qualifiers.to) this.#rank(s, id, 'the qualifier `to`');
    this.#checkRelation(s, found);
    if (known) this.#checkDocument(s, known);
    else this.#fail(s, 'unknown-document', 'the document is not in the project', s.evidence.document, this.#documents.keys());
    return this.#sound ? found : null;
  }

  /** Statements mostly come report by report. */
  #documentOf(id: string): KnownDocument | undefined {
    if (id !== this.#documentId) {
      this.#documentId = id;
      this.#document = this.#documents.get(id);
    }
    return this.#document;
  }

  /** The rank of an entity, -1 for one that is not known. */
  #rank(s: Statement, id: string, what: string): number {
    const rank = this.#ranks.rankOf.get(id);
    if (rank !== undefined) return rank;
    this.#fail(s, 'unknown-entity', `${what} is not among the entities`, id, this.#ranks.rankOf.keys());
    return -1;
  }

  #checkRelation(s: Statement, found: Resolved): void {
    const known = this.#relations.get(s.relation);
    if (!known) this.#fail(s, 'unknown-relation', 'the relation is not in the ontology', s.relation, this.#relations.keys());
    else if (known.relation.derived) this.#fail(s, 'derived-relation', 'only the builder makes edges of this relation', s.relation);
    else {
      found.relation = known.position;
      found.symmetric = known.relation.symmetric;
      if (found.subject >= 0 && found.object >= 0) this.#checkEnds(s, known, found);
    }
  }

  #checkEnds(s: Statement, known: KnownRelation, found: Resolved): void {
    if (!this.#joins(known, found)) this.#wrongEnds(s, known.relation, found);
    else if (found.subject === found.object)
      this.#fail(s, 'reflexive', 'subject and object are the same entity', this.#ranks.ids.text(found.subject));
  }

  /** The answer is kept by labels, of which there are few: entities lie scattered in memory. */
  #joins({ relation, joins }: KnownRelation, { subject, object }: Resolved): boolean {
    const { labels, labelNames } = this.#ranks;
    const pair = labels[subject]! * labelNames.size + labels[object]!;
    let allowed = joins.get(pair);
    if (allowed === undefined) {
      allowed = this.#project.ontology.allows(relation, labelNames.text(labels[subject]!), labelNames.text(labels[object]!));
      joins.set(pair, allowed);
    }
    return allowed;
  }

  #wrongEnds(s: Statement, relation: Relation, found: Resolved): void {
    const range = relation.range === 'same' ? 'the same label' : [...relation.range].join(', ');
    const [subject, object] = [this.#ranks.entities[found.subject]!, this.#ranks.entities[found.object]!];
    this.#error(s, 'domain-range', `${s.relation} does not join these`, {
      found: `${subject.id} (${subject.label}) → ${object.id} (${object.label})`,
      expected: `${[...relation.domain].join(', ')} → ${range}`,
    });
  }

  #checkDocument(s: Statement, { document, publisher, published }: KnownDocument): void {
    const { evidence, attribution, polarity, modality } = s;
    if (!selectorMatches(document.text, evidence))
      this.#error(s, 'evidence-not-found', `the quotation is not at its offsets in ${document.id}`, {
        found: document.text.slice(evidence.start, evidence.end).slice(0, 80),
        expected: evidence.exact.slice(0, 80),
      });
    const first = attribution[0]!;
    if (first.role !== 'publisher' || publisher < 0 || this.#found.agents[0] !== publisher)
      this.#error(s, 'publisher', 'the attribution must start with the publisher of the document', {
        found: `${first.agent} (${first.role})`,
        expected: `${document.publisher} (publisher)`,
      });
    const time = s.qualifiers.time;
    if (time !== undefined && modality === 'actual' && polarity === 'affirmed' && parseEdtf(time).from > published + DAY)
      this.#report({
        severity: 'warning',
        code: 'after-publication',
        message: 'told as a fact, but dated after the report',
        place: placeOf(s),
        found: time,
        expected: `at most ${document.published}`,
      });
  }

  #fail(s: Statement, code: string, message: string, found: string, known?: Iterable<string>): void {
    this.#error(s, code, message, { found, hint: known && didYouMean(found, known) });
  }

  #error(s: Statement, code: string, message: string, details: Partial<Diagnostic>): void {
    this.#sound = false;
    this.#report({ severity: 'error', code, message, place: placeOf(s), ...details });
  }
}

function placeOf(s: Statement): { subject: string } {
  return { subject: `statement ${s.id}` };
}
