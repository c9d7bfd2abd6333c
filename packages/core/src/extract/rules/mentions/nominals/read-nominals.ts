import type { Check } from '../../../../base/limits.ts';
import type { NounGroup } from '../../reading.ts';
import { bodyBesidePerson } from '../bodies/bodies-beside-people.ts';
import { BodyReferences } from '../bodies/body-references.ts';
import { nationalityMention } from '../coreference/nationality.ts';
import { PersonReferences } from '../coreference/person-references.ts';
import { pronounMention } from '../coreference/pronouns.ts';
import { setMention } from '../coreference/sets.ts';
import type { DraftMention } from '../draft-mention.ts';
import { Sources } from '../sources/sources.ts';
import { Things } from '../things/things.ts';
import type { Discourse } from './discourse.ts';

/** Reads the noun groups that are no names, in the text's order, so that each can refer to what was spoken of before. */
export function readNominals(discourse: Discourse, check: Check): DraftMention[] {
  const things = new Things(discourse);
  const sources = new Sources(discourse);
  const persons = new PersonReferences(discourse);
  const bodies = new BodyReferences(discourse);
  const read = (group: NounGroup): DraftMention | undefined =>
    pronounMention(discourse, group) ??
    setMention(discourse, group) ??
    things.mentionOf(group) ??
    bodies.mentionOf(group) ??
    persons.mentionOf(group) ??
    sources.mentionOf(group);
  const found: DraftMention[] = [];
  for (const group of discourse.scene.parsed.nounGroups) {
    check();
    discourse.readTo(group.first);
    const isName = discourse.nameAt(group.head) !== undefined;
    const mention = isName ? nationalityMention(discourse, group) : read(group);
    for (const each of [bodyBesidePerson(discourse, bodies, group), mention]) {
      if (each === undefined) continue;
      discourse.add(each);
      found.push(each);
    }
  }
  return found;
}
