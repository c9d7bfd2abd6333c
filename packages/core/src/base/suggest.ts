import { distance } from 'fastest-levenshtein';

/**
 * The known names that are most like an unknown one, best first; none when nothing is near.
 * Case, `-`, `_` and spaces do not count as differences.
 */
export function suggest(unknown: string, known: Iterable<string>, most = 3): string[] {
  const fold = (s: string): string => s.toLowerCase().replace(/[-_\s]+/g, '');
  const target = fold(unknown.slice(0, 100));
  const limit = Math.max(1, Math.floor(target.length * 0.4));
  const scored: { name: string; score: number }[] = [];
  for (const name of known) {
    const folded = fold(name);
    if (Math.abs(folded.length - target.length) > limit) continue;
    const score = distance(target, folded);
    if (score <= limit) scored.push({ name, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
  return scored.slice(0, most).map((s) => s.name);
}

/** A sentence "did you mean `A` or `B`?", or undefined when nothing is near. */
export function didYouMean(unknown: string, known: Iterable<string>): string | undefined {
  const names = suggest(unknown, known).map((n) => `\`${n}\``);
  if (names.length === 0) return undefined;
  const last = names.pop();
  return `did you mean ${names.length > 0 ? `${names.join(', ')} or ${last}` : last}?`;
}
