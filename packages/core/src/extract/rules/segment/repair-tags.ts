import type { PartOfSpeech, Sentence, Token } from '../reading.ts';
import { TAG_RULES } from './tag-rules.ts';
import type { TagView } from './tag-view.ts';

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
    for (let at = first; at < end; at++) repairTag(view, repaired, at);
  }
  return repaired;
}

/** The places in `TAG_RULES` of the rules that look at a tag. */
const PLACES: ReadonlyMap<PartOfSpeech, readonly number[]> = indexByTag();

function indexByTag(): Map<PartOfSpeech, number[]> {
  const places = new Map<PartOfSpeech, number[]>();
  TAG_RULES.forEach(({ from }, place) => {
    for (const tag of from) places.set(tag, [...(places.get(tag) ?? []), place]);
  });
  return places;
}

function repairTag(view: TagView, tokens: Token[], at: number): void {
  let done = -1;
  for (let next = 0; next >= 0; ) {
    const places = PLACES.get(tokens[at]!.tag);
    next = -1;
    for (const place of places ?? []) {
      const tag = place > done ? TAG_RULES[place]!.retag(view, at) : undefined;
      if (tag === undefined) continue;
      tokens[at] = retagged(tokens[at]!, tag);
      done = place;
      next = place;
      break;
    }
  }
}

/** A name has no lemma but itself; once it is a plural noun it has one. */
function retagged(token: Token, tag: PartOfSpeech): Token {
  const { lower, lemma } = token;
  if (tag !== 'NOUN' || lemma !== lower || !/[^s]s$/.test(lower)) return { ...token, tag };
  return { ...token, tag, lemma: lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1) };
}
