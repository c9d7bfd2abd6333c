import { NameTrie } from '../name-trie.ts';
import type { Scene } from '../scene.ts';
import { TITLES } from '../words/titles.ts';

/** Offices that the tagger leaves as one word. */
const HYPHENATED: ReadonlySet<string> = new Set([
  'vice-president',
  'secretary-general',
  'director-general',
  'lieutenant-general',
  'major-general',
  'attorney-general',
  'vice-chancellor',
]);

const trie = new NameTrie<string>();
for (const title of TITLES) trie.add(title, title);

/** Words before an office that belong to it: `former`, `deputy`, `acting`. */
const BEFORE_TITLE = new Set([
  'former',
  'ex',
  'then',
  'acting',
  'deputy',
  'interim',
  'incoming',
  'outgoing',
  'senior',
  'top',
  'chief',
  'special',
  'late',
  'newly',
  'longtime',
  'veteran',
  'fellow',
]);

/** End of the office, rank or form of address that begins at a token, or -1. */
export function titleEnd(scene: Scene, at: number, limit: number): number {
  if (HYPHENATED.has(scene.parsed.tokens[at]!.lower)) return at + 1;
  let start = at;
  while (start < limit - 1 && start < at + 2 && BEFORE_TITLE.has(scene.parsed.tokens[start]!.lower)) start++;
  for (let from = start; from >= at; from--) {
    const hit = trie.longest(scene.parsed.tokens, scene.lowerKeys, from, limit);
    if (hit !== undefined) return hit.end;
  }
  return -1;
}
