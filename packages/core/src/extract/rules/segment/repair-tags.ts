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
        if (tag !== undefined) repaired[at] = retagged(repaired[at]!, tag);
      }
    }
  }
  return repaired;
}

/** A name has no lemma but itself; once it is a plural noun it has one. */
function retagged(token: Token, tag: PartOfSpeech): Token {
  const { lower, lemma } = token;
  if (tag !== 'NOUN' || lemma !== lower || !/[^s]s$/.test(lower)) return { ...token, tag };
  return { ...token, tag, lemma: lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1) };
}
