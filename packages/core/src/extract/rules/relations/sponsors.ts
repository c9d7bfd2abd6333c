import type { Mentioned } from '../reading.ts';
import type { EntityFinder, Found } from './entity-finder.ts';
import type { Match } from './match.ts';
import type { RelationReading } from './relation-reading.ts';

const AUTHORING = new Set(['PROPOSED', 'DRAFTED']);

/** Who is behind a plan, by what the report says elsewhere: the agent that a passive leaves out ("the draft was handed to Kyiv"). */
export class Sponsors {
  readonly #finder: EntityFinder;
  readonly #byPlan = new Map<number, Set<number>>();
  #last: { readonly sentence: number | undefined; readonly entity: number } | undefined;

  constructor(reading: Mentioned, finder: EntityFinder, readings: readonly RelationReading[]) {
    this.#finder = finder;
    for (const r of readings) if (AUTHORING.has(r.relation) && r.polarity === 'affirmed') this.#add(r.object, r.subject);
    for (const mention of reading.mentions) {
      if (finder.label(mention.entity) !== 'Plan') continue;
      const group = reading.groupAt[mention.head] ?? -1;
      const words = { kind: 'words', group, first: mention.first, end: mention.head } as const;
      const named = finder.find(words, 'modifier');
      const compound = new Set(finder.find(words, 'compound').map((f) => f.entity));
      // "The US plan" says whose it is, "the Ukraine plan" only what it is about.
      for (const { entity } of named) if (!compound.has(entity) && finder.label(entity) !== 'Place') this.#add(mention.entity, entity);
    }
  }

  #add(plan: number, author: number): void {
    const authors = this.#byPlan.get(plan) ?? new Set();
    this.#byPlan.set(plan, authors.add(author));
  }

  /** The one author of the plan that the match is about; else the agent that was implied for the same sentence; nobody where the text leaves several. */
  of(match: Match): readonly Found[] {
    const found = this.#authorOf(match);
    const sentence = match.clause?.sentence;
    if (found) this.#last = { sentence, entity: found };
    const entity = found ?? (sentence !== undefined && this.#last?.sentence === sentence ? this.#last.entity : undefined);
    return entity === undefined ? [] : [{ entity, range: match.trigger, isIndirect: true }];
  }

  #authorOf(match: Match): number | undefined {
    for (const slot of [...match.pattern.roles.object, ...(match.pattern.roles.topic ?? [])])
      for (const filler of match.slot(slot))
        for (const { entity } of this.#finder.find(filler, slot)) {
          const authors = this.#byPlan.get(entity);
          const [only] = authors ?? [];
          if (only !== undefined && authors?.size === 1) return only;
        }
    return undefined;
  }
}
