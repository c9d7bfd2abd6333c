import type { Statement } from '../model/statement.ts';
import { CONFIRMS, confirms, type EncodedStatements, NEGATED } from './encode-statements.ts';
import type { Happenings } from './find-happenings.ts';
import { speakersOf } from './origins.ts';
import type { Ranks } from './ranks.ts';

/** A fact that somebody denies or confirms, by its edge, and the ranks of those who do. */
export interface ClaimRow {
  readonly fact: number;
  readonly deniedBy: readonly number[];
  readonly confirmedBy: readonly number[];
}

/**
 * The claims behind facts that somebody denies, and behind facts that somebody confirms in so many words (a cue with "confirm").
 * Once a proposition is denied, everyone who is quoted as affirming it stands on the other side.
 */
export function findClaims({ offsets, rows, size }: Happenings, encoded: EncodedStatements, ranks: Ranks): ClaimRow[] {
  const claims: ClaimRow[] = [];
  for (let fact = 0; fact < size; fact++) {
    let flags = 0;
    for (let i = offsets[fact]!; i < offsets[fact + 1]!; i++) flags |= encoded.flags[rows[i]!]!;
    if ((flags & (NEGATED | CONFIRMS)) === 0) continue;
    const statements: Statement[] = [];
    for (let i = offsets[fact]!; i < offsets[fact + 1]!; i++) statements.push(encoded.statements[encoded.index[rows[i]!]!]!);
    const deniedBy = speakers(statements, (s) => s.polarity === 'negated', ranks);
    const affirms = (s: Statement): boolean => s.polarity === 'affirmed' && (deniedBy.length > 0 || confirms(s));
    const confirmedBy = speakers(statements, affirms, ranks);
    if (deniedBy.length + confirmedBy.length > 0) claims.push({ fact, deniedBy, confirmedBy });
  }
  return claims;
}

function speakers(statements: readonly Statement[], accepts: (s: Statement) => boolean, ranks: Ranks): readonly number[] {
  const found = new Set<number>();
  for (const s of statements) if (accepts(s)) for (const { agent } of speakersOf(s.attribution)) found.add(ranks.rankOf.get(agent)!);
  return found.size < 2 ? [...found] : [...found].sort((a, b) => a - b);
}
