import { type Entity, UNNAMED_SOURCE } from '../model/entity.ts';
import { pairKey } from './settle-identities.ts';

/** Two entities that may be one, and why. */
export interface SuspectedDuplicate {
  readonly left: Entity;
  readonly right: Entity;
  readonly reason: string;
}

/**
 * Entities of one label that share a full name after folding case, accents and the common transliteration variants
 * (Zelenskyy, Zelensky, Zelenskiy). One shared surname is never a reason, and a pair that was judged is not listed again.
 */
export function suspectedDuplicates(entities: readonly Entity[], judged: ReadonlySet<string>): SuspectedDuplicate[] {
  const byName = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.label === UNNAMED_SOURCE) continue;
    for (const key of new Set(
      [entity.name, ...entity.aliases.filter((a) => a.includes(' '))]
        .filter((n) => isProperName(n, entity.label))
        .map((n) => `${entity.label} ${foldName(n)}`),
    )) {
      const same = byName.get(key);
      if (same) same.push(entity);
      else byName.set(key, [entity]);
    }
  }
  const found = new Map<string, SuspectedDuplicate>();
  for (const [key, same] of byName)
    for (let i = 1; i < Math.min(same.length, 50); i++) {
      const [left, right] = [same[0]!, same[i]!];
      const pair = pairKey(left.id, right.id);
      if (left.id !== right.id && !judged.has(pair))
        found.set(pair, { left, right, reason: `both are called “${key.slice(key.indexOf(' ') + 1)}”` });
    }
  return [...found.values()];
}

const DETERMINER = /^(?:the|an?|this|that|his|her|its|their|our) /i;

/**
 * Whether words name one thing wherever they stand: `the plan` and `a deal` name another thing in every report, and `the American` another person, while
 * `the war in Ukraine` is one war.
 */
export function isProperName(words: string, label: string): boolean {
  const bare = words.replace(DETERMINER, '');
  return /[\p{Lu}\p{Lo}\p{N}]/u.test(bare) && !(label === 'Person' && bare !== words);
}

/** A name without case, accents and punctuation, with y, j and i as one letter and doubled letters as single ones. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/[yj]/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1')
    .trim();
}
