import type { PartOfSpeech, Sentence, Token } from '../reading.ts';
import { TAG_RULES, type TagView } from './tag-rules.ts';

/** Corrects tags by the contextual rules of `tag-rules.ts`, one pass from left to right; later rules see what earlier ones have changed. */
export function repairTags(tokens: readonly Token[], sentences: readonly Sentence[]): Token[] {
  const repaired = [...tokens];
  for (const { first, end } of sentences) {
    const view: TagView = {
      first,
      end,
      tag: (at) => (at < first || at >= end ? undefined : repaired[at]!.tag),
      lower: (at) => (at < first || at >= end ? '' : repaired[at]!.lower),
      text: (at) => (at < first || at >= end ? '' : repaired[at]!.text),
    };
    for (let at = first; at < end; at++) {
      for (const rule of TAG_RULES) {
        if (!rule.from.includes(repaired[at]!.tag)) continue;
        const tag: PartOfSpeech | undefined = rule.retag(view, at);
        if (tag !== undefined) repaired[at] = { ...repaired[at]!, tag };
      }
    }
  }
  return repaired;
}
