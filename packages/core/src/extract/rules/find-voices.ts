import type { EntityId } from '../../model/ids.ts';
import type { Attribution, Statement } from '../../model/statement.ts';
import { chainOfToken } from './attribution/chain-of-clause.ts';
import type { Attributed, AttributionSpan, Clause, Mention, Range } from './reading.ts';
import type { RelationReading } from './relations/relation-reading.ts';

/** Through whom a relation reaches the reader, and what that makes of it. */
export interface Voices {
  /** Outermost first, without the publisher. */
  readonly chain: readonly Attribution[];
  readonly utterance: Statement['utterance'];
  readonly certainty: Statement['certainty'];
  readonly isDenied: boolean;
  /** The words of sources and cues. */
  readonly words: readonly Range[];
  /** True when somebody speaks who is not known: "he said" without an antecedent. */
  readonly isUnknown: boolean;
}

const REPORTER: Voices = { chain: [], utterance: 'none', certainty: 'certain', isDenied: false, words: [], isUnknown: false };

/** Finds who says that a relation holds. */
export class VoiceFinder {
  readonly #reading: Attributed;
  readonly #publisher: EntityId;
  readonly #byHead = new Map<number, Mention>();
  readonly #isQuoted: Uint8Array;
  readonly #outlets: ReadonlySet<EntityId>;

  constructor(reading: Attributed, publisher: EntityId) {
    this.#reading = reading;
    this.#publisher = publisher;
    for (const mention of reading.mentions) if (!this.#byHead.has(mention.head)) this.#byHead.set(mention.head, mention);
    const outlets = reading.entities.filter(({ entity }) => entity.label === 'Organization' && entity.kind === 'outlet');
    this.#outlets = new Set(outlets.map(({ entity }) => entity.id));
    this.#isQuoted = new Uint8Array(reading.tokens.length);
    for (const { first, end } of reading.quotations) this.#isQuoted.fill(1, first, end);
  }

  /**
   * The voices of a relation. What noun phrases say by the way (titles, appositions, relative clauses, the sides of a war) is the reporter's
   * own, whoever speaks around it; so is a speech act that is the relation itself ("X condemned Y").
   */
  of(relation: RelationReading): Voices {
    if (this.#isByTheWay(relation)) return REPORTER;
    const spans = chainOfToken(this.#reading.attributions, relation.trigger.first).filter((span) => this.#tells(span, relation));
    const inner = spans.at(-1);
    if (!inner) return REPORTER;
    const chain = distinctAgents(spans.flatMap((span) => this.#agents(span)));
    if (chain.length === 0) return { ...REPORTER, isUnknown: inner.source.length > 0 };
    return {
      chain,
      utterance: inner.utterance === 'indirect' || this.#isPartlyQuoted(relation) ? inner.utterance : 'indirect',
      certainty: inner.certainty,
      isDenied: spans.filter((s) => s.isDenial).length % 2 === 1,
      words: spans.flatMap((s) => [...s.source, ...s.cue, ...s.outletGroups.map((g) => this.#reading.nounGroups[g]!)]),
      isUnknown: this.#agents(inner).length === 0,
    };
  }

  #isByTheWay({ isStanding, clause: index, features, trigger }: RelationReading): boolean {
    if (this.#isQuoted[trigger.first] === 1 && !isStanding) return false;
    const clause = index === undefined ? undefined : this.#reading.clauses[index];
    if (isStanding || clause?.kind === 'relative') return true;
    return features.kind === 'noun' && !(clause && isToldBy(clause, this.#reading.groupAt[trigger.first]!));
  }

  /** Whether the content is told as being so, and the cue is not the relation itself. */
  #tells({ kind, cue }: AttributionSpan, { trigger }: RelationReading): boolean {
    return kind !== 'topic' && !cue.some((c) => c.first < trigger.end && trigger.first < c.end);
  }

  /** Whether the words of the source are among those of the relation or its clause. */
  #isPartlyQuoted({ evidence, clause }: RelationReading): boolean {
    const { first, end } = clause === undefined ? evidence : this.#reading.clauses[clause]!;
    return this.#isQuoted.subarray(Math.min(first, evidence.first), Math.max(end, evidence.end)).includes(1);
  }

  #agents(span: AttributionSpan): Attribution[] {
    const outlets = span.outletGroups.flatMap((group) => this.#entitiesOf(group)).map((agent) => ({ agent, role: 'outlet' as const }));
    const sources = span.sourceGroups
      .flatMap((group) => this.#entitiesOf(group))
      .map((agent): Attribution => {
        const role = this.#outlets.has(agent) ? 'outlet' : 'speaker';
        return { agent, role, ...(span.cueText !== '' && { cue: span.cueText }) };
      });
    return [...outlets, ...sources].filter(({ agent, role }) => role !== 'outlet' || agent !== this.#publisher);
  }

  #entitiesOf(group: number): EntityId[] {
    const mention = this.#byHead.get(this.#reading.nounGroups[group]!.head);
    return mention ? [this.#reading.entities[mention.entity]!.entity.id] : [];
  }
}

/** Whether a noun carries what its clause tells ("they are not holding consultations"), and is no aside in it ("after the consultations"). */
function isToldBy({ object, predicate, subject, verb, prepositions }: Clause, group: number): boolean {
  if ([object, predicate, subject].some((groups) => groups.includes(group))) return true;
  return verb?.lemma === 'be' && predicate.length === 0 && prepositions.some((p) => p.groups.includes(group)); // "was on his way"
}

/** An agent that is found twice in a chain is one link: the outer one, with the cue of either. */
function distinctAgents(chain: readonly Attribution[]): Attribution[] {
  const distinct = new Map<string, Attribution>();
  for (const link of chain) distinct.set(link.agent, { ...link, ...distinct.get(link.agent) });
  return [...distinct.values()];
}
