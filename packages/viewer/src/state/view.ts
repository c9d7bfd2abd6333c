import type { Filters } from './filters.ts';

/** What is selected. `statement` is the evidence shown in its report; the first one when there is none. */
export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'fact'; readonly id: string; readonly statement?: string }
  | { readonly kind: 'document'; readonly id: string };

/** All that a reader can set and send on: one immutable value, mirrored in the address bar. */
export interface View {
  readonly selection: Selection | null;
  readonly filters: Filters;
}

export const EMPTY_VIEW: View = { selection: null, filters: {} };
