import type { Clause, Range } from '../reading.ts';
import type { Pattern } from './pattern-schema.ts';

/** What fills a slot: a noun group, or only the words before its head (`Turkish` in `the Turkish proposal`). */
export type Filler =
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'words'; readonly group: number; readonly first: number; readonly end: number };

/** One place in the text where the words of a pattern stand. Slots are filled on demand. */
export interface Match {
  readonly pattern: Pattern;
  readonly kind: 'verb' | 'noun' | 'adjective' | 'modal';
  /** Tokens of the words that match. */
  readonly trigger: Range;
  /** The clause of the verb; of a noun, the clause that it stands in. */
  readonly clause: Clause | undefined;
  /** The noun group of a noun match. */
  readonly group: number | undefined;
  /** Words of the pattern: more words say more exactly what is meant. */
  readonly size: number;
  /** The fillers of a slot, by its name in the pattern; empty where the text has none. */
  readonly slot: (name: string) => readonly Filler[];
}

/** Fillers for whole noun groups. */
export function groupFillers(groups: readonly number[]): Filler[] {
  return groups.map((group) => ({ kind: 'group', group }));
}
