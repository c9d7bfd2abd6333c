import type { NounGroup } from '../../reading.ts';
import type { DraftMention } from '../draft-mention.ts';
import type { Draft } from '../entity-book.ts';
import type { Discourse } from '../nominals/discourse.ts';
import { AGENT_NOUNS, SOURCE_NOUNS } from '../words/people-nouns.ts';
import { OWNED_BODIES } from '../words/references.ts';
import type { BodyReferences } from './body-references.ts';

/** `the Kenyan foreign ministry spokesman Peter Odhiambo`, `army officers`: the body that somebody speaks or acts for, inside the group of the person. */
export function bodyBesidePerson(discourse: Discourse, bodies: BodyReferences, group: NounGroup): DraftMention | undefined {
  const { tokens } = discourse.scene.parsed;
  for (let at = group.first; at < group.head; at++) {
    const { lower, text, lemma } = tokens[at]!;
    const next = tokens[at + 1]!;
    if (text !== lower || !(OWNED_BODIES.has(lower) || OWNED_BODIES.has(lemma)) || discourse.nameAt(at) !== undefined) continue;
    if (!(SOURCE_NOUNS.has(next.lemma) || AGENT_NOUNS.has(next.lemma) || next.lemma === 'chief') || next.text !== next.lower) continue;
    const body = bodies.modifierMention(group, at, ownerBefore(discourse, group, at));
    if (body !== undefined) return body;
  }
  return undefined;
}

/** The state or body named in the group before, or its possessor. */
function ownerBefore(discourse: Discourse, group: NounGroup, at: number): Draft | undefined {
  const names = discourse.namesIn(discourse.startOf(group), at);
  const owner = names.find(({ draft }) => draft.label === 'Country' || draft.label === 'Organization');
  return owner?.draft;
}
