import type { Entity } from '../model/entity.ts';
import type { Claim, Fact } from '../model/fact.ts';
import type { Statement } from '../model/statement.ts';
import { speakersOf } from './origins.ts';

/**
 * The claims behind facts that somebody denies, and behind facts that somebody confirms in so many words (a cue with "confirm").
 * Once a proposition is denied, everyone who is quoted as affirming it stands on the other side.
 */
export function makeClaims(facts: readonly Fact[], entity: (id: string) => Entity): Claim[] {
  const claims: Claim[] = [];
  for (const fact of facts) {
    const deniedBy = voices(fact, (s) => s.polarity === 'negated', entity);
    const affirms = (s: Statement): boolean => s.polarity === 'affirmed' && (deniedBy.length > 0 || isConfirmation(s));
    const confirmedBy = voices(fact, affirms, entity);
    if (deniedBy.length + confirmedBy.length === 0) continue;
    const name = `${fact.subject.name} ${fact.relation} ${fact.object.name}`;
    claims.push({ id: `c:${fact.id.slice(2)}`, name, fact, deniedBy, confirmedBy });
  }
  return claims;
}

function voices(fact: Fact, accepts: (s: Statement) => boolean, entity: (id: string) => Entity): Entity[] {
  const found = new Map<string, Entity>();
  for (const s of fact.statements) {
    if (!accepts(s)) continue;
    for (const { agent } of speakersOf(s.attribution)) found.set(entity(agent).id, entity(agent));
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isConfirmation(s: Statement): boolean {
  return /\bconfirm/i.test(s.attribution[s.attribution.length - 1]?.cue ?? '');
}
