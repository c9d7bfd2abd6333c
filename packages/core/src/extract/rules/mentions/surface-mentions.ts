import type { Mentioned } from '../reading.ts';

/**
 * The distinct words under which a report mentions an entity, in the text's order: names, adjectives, descriptions. Pronouns, plural sets and people
 * who act for the entity are left out.
 * @param entity index into the reading's entities
 */
export function surfaceMentions({ text, tokens, mentions }: Pick<Mentioned, 'text' | 'tokens' | 'mentions'>, entity: number): string[] {
  const found = new Set<string>();
  for (const mention of mentions) {
    if (mention.entity !== entity || mention.kind === 'pronoun' || mention.members !== undefined || mention.isStandIn === true) continue;
    found.add(text.slice(tokens[mention.first]!.start, tokens[mention.end - 1]!.end));
  }
  return [...found];
}
