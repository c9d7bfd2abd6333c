import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Entity } from '../../model/entity.ts';
import { UNNAMED_SOURCE } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Ontology } from '../../model/ontology.ts';
import { KnownEntities } from '../rules/mentions/known-entities.ts';
import { kebabCase } from '../rules/mentions/name-key.ts';
import { loadWorld, type WorldEntry } from '../rules/mentions/world/load-world.ts';
import { scopeId } from '../scope-id.ts';
import type { ModelEntity } from './answer.ts';
import type { ReportWords } from './report-words.ts';

/** An entity that the report speaks of. */
export interface GroundedEntity {
  readonly entity: Entity;
  readonly isKnown: boolean;
  /** Its words in the text: at least one. */
  readonly mentions: readonly string[];
}

export interface GroundedEntities {
  readonly byRef: ReadonlyMap<string, GroundedEntity>;
  readonly findings: readonly Diagnostic[];
}

/** Words that stand for anything: whoever is named by them alone is named by nothing. */
const EMPTY_WORDS = new Set(
  `a an the he she it they we i you him her them us me his hers its their our my your this that these those who which what
  and or but of in on at to by for with from as is are was were be been said says say has have had will would not no`.split(/\s+/),
);

/**
 * Takes those of a model's entities whose words are in the text. The project's entities keep their ids; of the others name and id come
 * from the text or, where the text has one of its names, from the gazetteer: never from the model alone.
 * @param candidates the project's entities that the model was told of
 */
export function groundEntities(
  entities: readonly ModelEntity[],
  words: ReportWords,
  known: readonly Entity[],
  candidates: readonly Entity[],
  ontology: Ontology,
  documentId: string,
): GroundedEntities {
  const book = new Book(known, candidates, ontology, documentId);
  const findings: Diagnostic[] = [];
  const byRef = new Map<string, GroundedEntity>();
  const unnamed: [ModelEntity, EntityId][] = [];
  for (const entity of entities) {
    const mentions = [...new Set([entity.name, ...entity.mentions])].filter((m) => hasSubstance(m) && words.has(m));
    if (mentions.length === 0) findings.push(notInText(entity));
    else {
      const grounded = book.take(entity, mentions, words);
      byRef.set(entity.ref, grounded);
      if (grounded.entity.label === UNNAMED_SOURCE && !grounded.isKnown) unnamed.push([entity, grounded.entity.id]);
    }
  }
  for (const [{ affiliation }, id] of unnamed) {
    const body = affiliation ? byRef.get(affiliation)?.entity : undefined;
    if (body && body.id !== id) book.setAffiliation(id, body.id);
  }
  return { byRef: new Map([...byRef].map(([ref, { entity }]) => [ref, book.get(entity.id)])), findings };
}

function hasSubstance(mention: string): boolean {
  return mention.split(/[^\p{L}\p{N}]+/u).some((word) => word !== '' && !EMPTY_WORDS.has(word.toLowerCase()));
}

function notInText({ ref, name, label }: ModelEntity): Diagnostic {
  return {
    severity: 'warning',
    code: 'entity-not-in-text',
    message: 'no words of the report stand for this entity',
    place: { subject: `entity ${ref}` },
    found: `${name} (${label})`,
  };
}

/** The entities of one report, each once. */
class Book {
  readonly #known: KnownEntities;
  readonly #candidates: ReadonlyMap<string, Entity>;
  readonly #ontology: Ontology;
  readonly #documentId: string;
  readonly #taken: Set<string>;
  readonly #byId = new Map<string, GroundedEntity>();
  readonly #byName = new Map<string, EntityId>();

  constructor(known: readonly Entity[], candidates: readonly Entity[], ontology: Ontology, documentId: string) {
    this.#documentId = documentId;
    this.#known = new KnownEntities(known);
    this.#candidates = new Map(candidates.map((e) => [e.id, e]));
    this.#ontology = ontology;
    this.#taken = new Set(known.map((e) => e.id));
  }

  get(id: EntityId): GroundedEntity {
    return this.#byId.get(id)!;
  }

  take(model: ModelEntity, mentions: readonly string[], words: ReportWords): GroundedEntity {
    const known = this.#findKnown(model, mentions);
    const entity = known ?? this.#make(model, mentions, words);
    const before = this.#byId.get(entity.id);
    const all = [...new Set([...(before?.mentions ?? []), ...mentions])];
    const aliases = all.filter((m) => m !== entity.name);
    const grounded = { entity: known ?? { ...entity, aliases }, isKnown: known !== undefined, mentions: all };
    this.#byId.set(entity.id, grounded);
    return grounded;
  }

  setAffiliation(id: EntityId, affiliation: EntityId): void {
    const grounded = this.get(id);
    this.#byId.set(id, { ...grounded, entity: { ...grounded.entity, affiliation } });
  }

  /** By its names; else as the model says, if it was told of that entity and no name belongs to another one. */
  #findKnown({ label, known }: ModelEntity, mentions: readonly string[]): Entity | undefined {
    const byName = this.#known.find(label, mentions);
    return byName ?? (known ? this.#candidates.get(known) : undefined);
  }

  #make(model: ModelEntity, mentions: readonly string[], words: ReportWords): Entity {
    const { label, kind, count } = model;
    const world = worldEntry(label, mentions);
    const name = world?.name ?? nameInText(model, mentions, words);
    const key = `${label} ${name}`;
    const before = this.#byName.get(key);
    if (before) return this.get(before).entity;
    const kinds = this.#ontology.labels.get(label)?.kinds ?? [];
    const ofKind = [kind, world?.kind].find((k) => k && kinds.includes(k));
    const id = scopeId(this.#newId(name, label), { label, name }, this.#documentId);
    this.#byName.set(key, id);
    return { id, label, name, aliases: [], ...(ofKind && { kind: ofKind }), ...(label === UNNAMED_SOURCE && { count: count ?? null }) };
  }

  /** As the rules make ids, so that both extractors speak of the same entity. */
  #newId(name: string, label: string): EntityId {
    const plain = kebabCase(name);
    const withLabel = `${plain}-${kebabCase(label)}`;
    let id = this.#taken.has(plain) ? withLabel : plain;
    for (let number = 2; this.#taken.has(id); number++) id = `${withLabel}-${number}`;
    this.#taken.add(id);
    return id as EntityId;
  }
}

/** What the gazetteer knows by one of these names and this label. */
function worldEntry(label: string, mentions: readonly string[]): WorldEntry | undefined {
  const { names } = loadWorld();
  for (const mention of mentions) {
    const found = names.get(mention).find(({ entry, isDoubtful }) => entry.label === label && !isDoubtful);
    if (found) return found.entry;
  }
  return undefined;
}

/** The model's name where the text has it; else the longest words that share one with that name; else the longest. */
function nameInText({ name }: ModelEntity, mentions: readonly string[], words: ReportWords): string {
  if (mentions.includes(name) && words.has(name)) return name;
  const own = new Set(name.toLowerCase().split(/\s+/));
  const shares = (mention: string): boolean =>
    mention
      .toLowerCase()
      .split(/\s+/)
      .some((word) => own.has(word));
  const byLength = [...mentions].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return byLength.find(shares) ?? byLength[0]!;
}
