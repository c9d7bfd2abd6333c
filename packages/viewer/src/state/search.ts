/** Something that the search can find. */
export interface Findable {
  readonly kind: 'entity' | 'document';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The entity's label, `Document` for a report. */
  readonly label: string;
  /** Breaks ties: how many facts name it. */
  readonly weight: number;
}

export interface Found {
  readonly item: Findable;
  /** The alias that matched, when the name did not. */
  readonly alias: string | null;
}

/**
 * The best matches first: the whole name, then beginnings of its words in any order, then any part of it, each a little before the same match
 * of an alias. Among equals what most facts name, then what begins with the query. Case and accents do not count: `turkiye` finds Türkiye.
 */
export function search(query: string, items: readonly Findable[], limit = 10): readonly Found[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  const scored: { found: Found; score: number }[] = [];
  for (const item of items) {
    const own = score(wanted, item.name);
    let best = { found: { item, alias: null as string | null }, score: own };
    for (const alias of item.aliases) {
      const other = score(wanted, alias);
      if (other > 0 && other - 0.5 > best.score) best = { found: { item, alias }, score: other - 0.5 };
    }
    if (best.score > 0) scored.push(best);
  }
  const begins = ({ item, alias }: Found): number => Number(fold(alias ?? item.name).startsWith(wanted));
  scored.sort(
    ({ found: a, score: ofA }, { found: b, score: ofB }) =>
      ofB - ofA || b.item.weight - a.item.weight || begins(b) - begins(a) || compare(a.item.name, b.item.name),
  );
  return scored.slice(0, limit).map(({ found }) => found);
}

function score(wanted: string, name: string): number {
  const text = fold(name);
  if (text === wanted) return 3;
  const words = text.split(/[^\p{L}\p{N}]+/u);
  if (wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 2;
  return text.includes(wanted) ? 1 : 0;
}

const folded = new Map<string, string>();

function fold(text: string): string {
  let known = folded.get(text);
  if (known === undefined) {
    known = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
    if (folded.size > 50_000) folded.clear();
    folded.set(text, known);
  }
  return known;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
