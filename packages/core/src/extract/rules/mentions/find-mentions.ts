import { type Check, unchecked } from '../../../base/limits.ts';
import type { Mention, Parsed, ReadEntity, ReportContext } from '../reading.ts';
import type { DraftMention } from './draft-mention.ts';
import { type Draft, EntityBook } from './entity-book.ts';
import type { KnownEntities } from './known-entities.ts';
import { findNames } from './names/find-names.ts';
import { Discourse } from './nominals/discourse.ts';
import { readNominals } from './nominals/read-nominals.ts';
import { setScene } from './scene.ts';
import { publisherOf } from './settle/publisher.ts';
import { settleNames } from './settle/settle-names.ts';
import { loadWorld } from './world/load-world.ts';

/** Makes the check look at the clock. */
const CHECKED = 1024;

/** Who and what a report speaks of, and where. */
export interface Mentions {
  readonly entities: readonly ReadEntity[];
  readonly mentions: readonly Mention[];
}

/**
 * Finds the entities of a report and every place that stands for them: names, adjectives, descriptions, pronouns.
 * The outlet that publishes the report is among the entities even if the text does not name it.
 */
export function findMentions(parsed: Parsed, context: ReportContext, known: KnownEntities, check: Check = unchecked): Mentions {
  const scene = setScene(parsed, loadWorld(), known, context.publisher);
  const book = new EntityBook(scene);
  const spans = findNames(scene);
  check(CHECKED);
  const names = settleNames(scene, spans, book);
  const publisher = publisherOf(scene, book);
  const nominals = readNominals(new Discourse(scene, book, names, spans), check);
  const replaced = new Set(nominals.map(({ head }) => head));
  return finish(book, [...names.filter(({ head }) => !replaced.has(head)), ...nominals], publisher);
}

/** Mentions in the text's order, entities in the order of their first mention. */
function finish(book: EntityBook, mentions: DraftMention[], publisher: Draft): Mentions {
  mentions.sort((a, b) => a.first - b.first || b.end - a.end);
  const order = new Map<number, number>();
  const number = (draft: Draft): number => {
    if (!order.has(draft.index)) order.set(draft.index, order.size);
    return order.get(draft.index)!;
  };
  number(publisher);
  const numbered = mentions.map(({ draft, members, first, end, head, kind, isStandIn }) => {
    const entity = number(draft);
    return {
      first,
      end,
      head,
      kind,
      entity,
      ...(members === undefined ? {} : { members: members.map(number) }),
      ...(isStandIn === true ? { isStandIn } : {}),
    };
  });
  for (const draft of book.drafts) if (order.has(draft.index) && draft.affiliation !== undefined) number(draft.affiliation);
  return { entities: book.entities([...order.keys()]), mentions: numbered };
}
