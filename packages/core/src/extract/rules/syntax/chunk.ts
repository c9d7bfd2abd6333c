import type { NounGroup, Prepositional, VerbGroup } from '../reading.ts';

/** A noun group that still grows while its sentence is read. */
export type GroupDraft = { -readonly [Key in keyof NounGroup]: NounGroup[Key] } & { readonly complements: Prepositional[] };

export type VerbDraft = { -readonly [Key in keyof VerbGroup]: VerbGroup[Key] } & {
  readonly modals: string[];
  /** True until the sentence has told whether `proposed` is a past tense or a participle. */
  isAmbiguous: boolean;
  /** A plain `meet`: finite after a plural, an infinitive after `to`, or one coordinated with an infinitive. */
  isBare: boolean;
};

/** A stretch of a sentence that acts as one in its grammar. `first` and `end` are tokens. */
export type Chunk = { readonly first: number; readonly end: number } & (
  | { readonly kind: 'noun'; readonly group: GroupDraft }
  | { readonly kind: 'verb'; readonly verb: VerbDraft }
  | { kind: 'preposition' | 'subordinator' | 'relative'; readonly text: string }
  | { readonly kind: 'conjunction'; readonly text: string }
  | { readonly kind: 'quote'; readonly side: 'open' | 'close' }
  | { readonly kind: 'possessive' | 'comma' | 'dash' | 'opening' | 'closing' | 'break' | 'stop' | 'adverb' | 'adjective' | 'other' }
);

export type ChunkKind = Chunk['kind'];
