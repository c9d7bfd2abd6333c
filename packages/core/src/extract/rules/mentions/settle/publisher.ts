import type { Draft, EntityBook } from '../entity-book.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { Scene } from '../scene.ts';

/** The outlet that publishes the report, made at the first call. */
export function publisherOf({ known, world, publisher }: Scene, book: EntityBook): Draft {
  const entity = known.find('Organization', [publisher]);
  if (entity !== undefined) return book.ofKnown(entity);
  const entry = world.names.get(publisher).find(({ entry: { label } }) => label === 'Organization')?.entry;
  if (entry !== undefined) return book.ofWorld(entry);
  const named = book.drafts.find(({ label, name }) => label === 'Organization' && name === publisher);
  return named ?? book.create({ label: 'Organization', name: publisher, kind: 'outlet' });
}

/** Words that place, date and brackets before a report take at most. */
const DATELINE = 12;

/** `OSLO, May 2 (NNA) -`, of the Northern News Agency: its initials or first word in brackets before the text begins. */
export function isPublisherInDateline(scene: Scene, { first, end, key }: NameSpan): boolean {
  const { tokens, sentences } = scene.parsed;
  const start = sentences[scene.sentenceAt[first]!]?.first ?? 0;
  if (tokens[first - 1]?.text !== '(' || tokens[end]?.text !== ')' || first - start > DATELINE) return false;
  const words = scene.publisherKey.split(' ');
  return key === words.map((word) => word[0]).join('') || key === words[0];
}
