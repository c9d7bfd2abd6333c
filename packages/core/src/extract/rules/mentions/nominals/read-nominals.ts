import type { DraftMention } from '../draft-mention.ts';
import { Things } from '../things/things.ts';
import type { Discourse } from './discourse.ts';

/** Reads the noun groups that are no names, in the text's order, so that each can refer to what was spoken of before. */
export function readNominals(discourse: Discourse): DraftMention[] {
  const things = new Things(discourse);
  const found: DraftMention[] = [];
  for (const group of discourse.scene.parsed.nounGroups) {
    discourse.readTo(group.first);
    if (discourse.nameAt(group.head) !== undefined) continue;
    const mention = things.mentionOf(group);
    if (mention === undefined) continue;
    discourse.add(mention);
    found.push(mention);
  }
  return found;
}
