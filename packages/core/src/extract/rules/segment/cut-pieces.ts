/** A stretch of text that goes to the tagger in one call, or, when `isOpaque`, a run of characters that is no word and does not. Offsets in UTF-16. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isOpaque: boolean;
}

/** A paragraph of a report is rarely longer; longer ones are cut at a space. */
const LONGEST_PIECE = 10_000;
/** No English word is longer; chemical names and addresses of pages apart, which say nothing to the grammar either. */
const LONGEST_RUN = 100;

/**
 * Cuts one paragraph into pieces, in time linear in its length. Taggers work with regular expressions and recursion: runs without a space and endless
 * lines would end in their stack, so neither gets that far.
 */
export function cutPieces(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (let at = start; at < end; ) {
    const runEnd = endOfRun(text, at, end);
    if (runEnd - at > LONGEST_RUN) {
      if (from < at) pieces.push({ start: from, end: at, isOpaque: false });
      pieces.push({ start: at, end: runEnd, isOpaque: true });
      from = runEnd;
    } else if (runEnd - from > LONGEST_PIECE && from < at) {
      pieces.push({ start: from, end: at, isOpaque: false });
      from = at;
    }
    at = startOfRun(text, runEnd, end);
  }
  if (from < end) pieces.push({ start: from, end, isOpaque: false });
  return pieces;
}

function endOfRun(text: string, at: number, end: number): number {
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

function startOfRun(text: string, at: number, end: number): number {
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Spaces of Unicode (category Zs) and line ends. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    (code >= 0xa0 && (code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029)) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
