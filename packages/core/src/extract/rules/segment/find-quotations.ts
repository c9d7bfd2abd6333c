import type { Paragraph, Quotation, Token } from '../reading.ts';

/** Quotations in quotations in quotations are read; marks nested deeper are taken for stray ones. */
const DEEPEST = 3;

interface OpenQuotation {
  readonly mark: string;
  readonly first: number;
}

/** Pairs quotation marks paragraph by paragraph: typographic and straight, single and double. In the order of their first words. */
export function findQuotations(tokens: readonly Token[], paragraphs: readonly Paragraph[]): Quotation[] {
  const quotations: Quotation[] = [];
  for (const { first, end } of paragraphs) {
    const open: OpenQuotation[] = [];
    for (let at = first; at < end; at++) {
      const side = sideOf(tokens, at, first, end, open);
      if (side === 'open' && open.length < DEEPEST) open.push({ mark: tokens[at]!.lower, first: at + 1 });
      else if (side === 'close') closeQuotation(tokens[at]!.lower, at, open, quotations);
    }
    open.forEach((quotation, depth) => {
      if (quotation.mark === '"') pushQuotation(quotations, quotation.first, end, depth, false);
    });
  }
  return quotations.sort((a, b) => a.first - b.first || b.end - a.end);
}

function closeQuotation(mark: string, at: number, open: OpenQuotation[], into: Quotation[]): void {
  const depth = open.findLastIndex((quotation) => quotation.mark === mark);
  if (depth < 0) return;
  pushQuotation(into, open[depth]!.first, at, depth, true);
  open.length = depth;
}

function pushQuotation(into: Quotation[], first: number, end: number, depth: number, isClosed: boolean): void {
  if (first < end) into.push({ first, end, depth, isClosed });
}

type Side = 'open' | 'close' | undefined;

/** Straight marks open before a word and close after one; where spaces do not tell, a mark closes what is open. */
function sideOf(tokens: readonly Token[], at: number, first: number, end: number, open: readonly OpenQuotation[]): Side {
  const { text, lower, start } = tokens[at]!;
  if (lower !== '"' && lower !== "'") return undefined;
  if (text === '“' || text === '‘' || text === '„' || text === '«') return 'open';
  if (text === '”' || text === '»') return 'close';
  const hasSpaceBefore = at === first || tokens[at - 1]!.end < start || /^[([—–-]$/.test(tokens[at - 1]!.text);
  const hasSpaceAfter = at + 1 === end || tokens[at + 1]!.start > tokens[at]!.end;
  const isOpen = open.some((quotation) => quotation.mark === lower);
  if (lower === "'")
    return isOpen && !hasSpaceBefore ? 'close' : !isOpen && text === "'" && hasSpaceBefore && !hasSpaceAfter ? 'open' : undefined;
  if (hasSpaceBefore && !hasSpaceAfter && !(isOpen && at > first && /["']/.test(tokens[at - 1]!.lower)))
    return isOpen && at === first ? 'close' : 'open';
  if (!hasSpaceBefore) return 'close';
  return isOpen ? 'close' : 'open';
}
