import { type Candidate, candidatesAt } from './candidates.ts';
import { placeAt } from './place.ts';
import type { CompletionSchema } from './schema.ts';

/** One suggestion. */
export type CompletionItem = Pick<Candidate, 'label' | 'kind' | 'detail'>;

/** What could stand between two places of a text, in UTF-16 code units; the likeliest first. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  readonly items: readonly CompletionItem[];
}

/**
 * What could be typed at an offset of a query, however unfinished or wrong it is; nothing inside strings and comments. What begins with the
 * typed letters comes first, then names of the graph that have them inside; of equals what the graph has most.
 * @param offset in UTF-16 code units
 */
export function complete(text: string, offset: number, schema: CompletionSchema): Completion {
  const at = Math.max(0, Math.min(text.length, Math.trunc(offset) || 0));
  const place = placeAt(text, at);
  if (!place) return { from: at, to: at, items: [] };
  const { from, to, typed } = place;
  const ranked = candidatesAt(place, schema)
    .map((candidate, order) => ({ candidate, order, rank: rankOf(candidate, typed) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || b.candidate.count - a.candidate.count || a.order - b.order);
  return {
    from,
    to,
    items: ranked.map(({ candidate: { label, kind, detail } }) => ({ label, kind, ...(detail !== undefined && { detail }) })),
  };
}

const NO_MATCH = 3;

function rankOf({ kind, name }: Candidate, typed: string): number {
  if (name.startsWith(typed)) return 0;
  const [whole, part] = [name.toLowerCase(), typed.toLowerCase()];
  if (whole.startsWith(part)) return kind === 'keyword' ? 0 : 1;
  return /^(?:label|type|property)$/.test(kind) && part.length > 1 && whole.includes(part) ? 2 : NO_MATCH;
}
