import { isCaption } from './captions.ts';
import { parseDateLine } from './date-line.ts';
import { furnitureAtEdge, isClosing, isMenuRow } from './furniture.ts';
import { countWords, fold, type PageBlock } from './page-block.ts';

/** Where the title stands, and what its line says besides. */
export interface FoundTitle {
  readonly index: number;
  readonly title: string;
  /** The outlet, when the page's own name stands on a line with the title: `Talks resume | The Daily`. */
  readonly publisher?: string | undefined;
}

const BYLINE = /^by:?\s+\p{Lu}/u;

/**
 * Finds the title among the blocks above the body. A line that comes again with an outlet's name after it is the title; else the first line of
 * four words or more below the last menu, as menus stand above a title, and buttons and names of authors below it; else the first line that
 * is no furniture.
 */
export function findTitle(head: readonly PageBlock[]): FoundTitle | undefined {
  const candidates = head.flatMap((block, index) => (isCandidate(block.text) ? [{ index, text: block.text }] : []));
  const named = withOutlet(candidates);
  if (named) return named;
  const menuEnd = head.findLastIndex(
    (_, i) => isMenuEntry(head, i) && candidates.some((c) => c.index > i) && endsMenu(head, i, candidates),
  );
  const below = candidates.filter((c) => c.index > menuEnd);
  const best = below.find((c) => countWords(c.text) >= 4) ?? below[0];
  return best && { index: best.index, title: best.text };
}

function isMenuEntry(head: readonly PageBlock[], i: number): boolean {
  const block = head[i];
  return block !== undefined && furnitureAtEdge(block.text) === 'navigation';
}

/** A single entry below a line that may be the title is the name of a section, as some pages put it there; two in a row are a menu. */
function endsMenu(head: readonly PageBlock[], i: number, candidates: readonly { index: number; text: string }[]): boolean {
  return isMenuEntry(head, i - 1) || !candidates.some((c) => c.index < i && countWords(c.text) >= 4);
}

/** `Title | Outlet` above `Title`: a page's own name is the title of its tab. */
function withOutlet(candidates: readonly { index: number; text: string }[]): FoundTitle | undefined {
  const byText = new Map(candidates.map((c) => [fold(c.text), c]));
  for (const { text } of candidates) {
    const split = splitOutlet(text);
    const same = split && byText.get(fold(split.title));
    if (same) return { index: same.index, title: same.text, publisher: split.outlet };
  }
  return undefined;
}

/** Splits `Title | Outlet` or `Title - Outlet` at its last separator. */
export function splitOutlet(text: string): { title: string; outlet: string } | undefined {
  const match = /^(.{3,300})\s[|\u2013\u2014\u00B7:-]\s([^|]{2,40})$/u.exec(text.slice(0, 400));
  return match ? { title: match[1]!, outlet: match[2]! } : undefined;
}

function isCandidate(text: string): boolean {
  return (
    text.length <= 300 &&
    !furnitureAtEdge(text) &&
    !isClosing(text, true) &&
    !isMenuRow(text) &&
    !parseDateLine(text) &&
    !isCaption(text) &&
    !BYLINE.test(text) &&
    /\p{L}/u.test(text)
  );
}
