import { NAME_TAG_RULES } from './name-tag-rules.ts';
import { NOUN_TAG_RULES } from './noun-tag-rules.ts';
import { SMALL_TAG_RULES } from './small-tag-rules.ts';
import type { TagRule } from './tag-view.ts';
import { VERB_TAG_RULES } from './verb-tag-rules.ts';

/** All corrections, in the order in which they are tried: what names and nouns are is settled before the verbs look for them. */
export const TAG_RULES: readonly TagRule[] = [...NAME_TAG_RULES, ...NOUN_TAG_RULES, ...SMALL_TAG_RULES, ...VERB_TAG_RULES];
