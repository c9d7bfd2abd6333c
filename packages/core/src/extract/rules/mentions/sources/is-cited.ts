import type { NounGroup, Token } from '../../reading.ts';
import type { Discourse } from '../nominals/discourse.ts';
import { isSaying } from '../nominals/group-roles.ts';
import { SAY_VERBS } from '../words/verbs.ts';

/** Prepositions after which somebody is named as the source. */
const CITING_PREPOSITIONS: ReadonlySet<string> = new Set(['according to', 'based on', 'per']);
/** Verbs whose objects are sources. */
const CITING_VERBS: ReadonlySet<string> = new Set(['cite', 'quote']);
/** Nouns of saying: `reports in Western media`, `a statement by officials`. */
const SAY_NOUNS: ReadonlySet<string> = new Set(['report', 'statement', 'account', 'comment', 'remark', 'claim', 'word']);

/** Whether a report rests on what these people say: subjects of verbs of saying and thinking, agents of passive ones, objects of `citing`, after `according to`. */
export function isCited(discourse: Discourse, group: NounGroup): boolean {
  const { clauses, tokens, nounGroups } = discourse.scene.parsed;
  const role = discourse.roles[group.index]!;
  const verb = role.clause?.verb;
  if (discourse.speakers.has(group.index)) return true;
  if (isBehindQuotation(discourse, group)) return true;
  if (role.kind === 'subject' && verb !== undefined) return false;
  if (role.kind === 'object' && verb !== undefined) return CITING_VERBS.has(verb.lemma);
  if (role.kind === 'preposition') {
    if (CITING_PREPOSITIONS.has(role.preposition!) || (role.preposition === 'on' && verb?.lemma === 'base')) return true;
    if (role.preposition === 'by' && verb?.voice === 'passive') return isSaying(verb.lemma);
    if (role.on !== undefined && /^(?:in|by|from)$/.test(role.preposition!)) return SAY_NOUNS.has(tokens[nounGroups[role.on]!.head]!.lemma);
  }
  return clauses.length > 0 && role.on === undefined && isBesideSaying(discourse, group);
}

/** A verb of saying right before or behind the group, where the clause did not come out. */
function isBesideSaying(discourse: Discourse, group: NounGroup): boolean {
  const { tokens } = discourse.scene.parsed;
  const before = tokens[group.first - 1];
  if (before?.lower === 'to' && tokens[group.first - 2]?.lower === 'according') return true;
  return isPastOrThird(tokens[group.end]) || isPastOrThird(tokens[behindInsight(discourse, group)]);
}

/** `", says a diplomat`. */
const isBehindQuotation = (
  {
    scene: {
      parsed: { tokens },
    },
  }: Discourse,
  { first }: NounGroup,
): boolean => isPastOrThird(tokens[first - 1]) && tokens[first - 2]?.lower === '"';

const isPastOrThird = (token: Token | undefined): boolean =>
  token?.tag === 'VERB' && SAY_VERBS.has(token.lemma) && token.lower !== token.lemma && !token.lower.endsWith('ing');

/** The end of an adjective with its phrase that says how somebody knows, `an officer BRIEFED ON THE EXCHANGE told`, or -1. */
export function behindInsight({ scene: { parsed } }: Discourse, { end }: NounGroup): number {
  if (!INSIGHTS.has(parsed.tokens[end]?.lower ?? '') || parsed.tokens[end + 1]?.tag !== 'ADP') return -1;
  const inner = parsed.nounGroups[parsed.groupAt[end + 2] ?? -1];
  return inner?.end ?? -1;
}

const INSIGHTS: ReadonlySet<string> = new Set(['briefed', 'present', 'involved', 'aware', 'knowledgeable']);
