import type { FactTable } from '../graph/fact-table.ts';
import type { Entity } from '../model/entity.ts';
import type { Claim } from '../model/fact.ts';
import type { Statement } from '../model/statement.ts';
import { CONFIRMS, confirms, type EncodedStatements, NEGATED } from './encode-statements.ts';
import type { Happenings } from './find-happenings.ts';
import { speakersOf } from './origins.ts';
import type { Ranks } from './ranks.ts';

/**
 * The claims behind facts that somebody denies, and behind facts that somebody confirms in so many words (a cue with "confirm").
 * Once a proposition is denied, everyone who is quoted as affirming it stands on the other side.
 */
export function makeClaims(facts: FactTable, { offsets, rows, size }: Happenings, encoded: EncodedStatements, ranks: Ranks): Claim[] {
  const claims: Claim[] = [];
  for (let f = 0; f < size; f++) {
    let flags = 0;
    for (let i = offsets[f]!; i < offsets[f + 1]!; i++) flags |= encoded.flags[rows[i]!]!;
    if ((flags & (NEGATED | CONFIRMS)) === 0) continue;
    const fact = facts.at(f);
    const deniedBy = speakers(
      fact.statements.filter((s) => s.polarity === 'negated'),
      ranks,
    );
    const affirms = (s: Statement): boolean => s.polarity === 'affirmed' && (deniedBy.length > 0 || confirms(s));
    const confirmedBy = speakers(fact.statements.filter(affirms), ranks);
    if (deniedBy.length + confirmedBy.length === 0) continue;
    const name = `${fact.subject.name} ${fact.relation} ${fact.object.name}`;
    claims.push({ id: `c:${fact.id.slice(2)}`, name, fact, deniedBy, confirmedBy });
  }
  return claims;
}

function speakers(statements: readonly Statement[], ranks: Ranks): Entity[] {
  const found = new Set<number>();
  for (const s of statements) for (const { agent } of speakersOf(s.attribution)) found.add(ranks.rankOf.get(agent)!);
  return [...found].sort((a, b) => a - b).map((rank) => ranks.entities[rank]!);
}
