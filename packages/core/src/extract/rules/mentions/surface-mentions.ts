import type { Mentioned } from '../reading.ts';

/**
 * For each entity the distinct words under which the report mentions it, in the text's order: names, adjectives, descriptions. Pronouns, plural sets
 * and people who act for the entity are left out.
 */
export function surfaceMentions({
  text,
  tokens,
  mentions,
  entities,
}: Pick<Mentioned, 'text' | 'tokens' | 'mentions' | 'entities'>): string[][] {
  const found = entities.map(() => new Set<string>());
  for (const { entity, kind, members, isStandIn, first, end } of mentions) {
    if (kind === 'pronoun' || members !== undefined || isStandIn === true) continue;
    found[entity]!.add(text.slice(tokens[first]!.start, tokens[end - 1]!.end));
  }
  return found.map((surfaces) => [...surfaces]);
}
