import type { NameSpan } from '../names/name-span.ts';
import type { Scene } from '../scene.ts';
import { BODY_REFERENCES } from '../words/references.ts';

/** How many words a description beside a name may have before its noun. */
const REACH = 7;

/**
 * The kind of body that a description beside an unknown name makes it: `the magazine Kaskade`, `The magazine, Kaskade, wrote`,
 * `Radix, the largest opposition party, ...`, `the agency KTA`. Undefined where none stands there.
 */
export function kindBesideName(scene: Scene, span: NameSpan): string | undefined {
  if (span.title !== undefined) return undefined;
  return kindBefore(scene, span) ?? kindBehind(scene, span);
}

function kindBefore(scene: Scene, { first, end }: NameSpan): string | undefined {
  const { tokens } = scene.parsed;
  const isSetOff = tokens[first - 1]?.text === ',' && tokens[end]?.text === ',';
  const noun = tokens[isSetOff ? first - 2 : first - 1];
  return noun !== undefined && noun.tag === 'NOUN' && noun.text !== noun.text.toUpperCase() ? kindOf(noun.lower) : undefined;
}

/** The head of the noun group after a comma that begins with an article: the last noun before a mark, verb or preposition. */
function kindBehind(scene: Scene, { end }: NameSpan): string | undefined {
  const { tokens } = scene.parsed;
  if (tokens[end]?.text !== ',' || !/^(?:the|a|an)$/.test(tokens[end + 1]?.lower ?? '')) return undefined;
  let kind: string | undefined;
  for (let at = end + 2; at < Math.min(tokens.length, end + 2 + REACH); at++) {
    const { tag, lower } = tokens[at]!;
    if (tag === 'PUNCT' || tag === 'VERB' || tag === 'ADP' || tag === 'PRON' || tag === 'AUX') break;
    kind = tag === 'NOUN' ? kindOf(lower) : kind;
  }
  return kind;
}

const kindOf = (noun: string): string | undefined => BODY_REFERENCES[noun]?.[0];
