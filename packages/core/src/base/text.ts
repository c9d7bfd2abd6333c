/** A half-open range of a text in UTF-16 code units, as in the W3C Web Annotation TextPositionSelector. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A quotation and its place in a text: W3C Web Annotation TextQuoteSelector and TextPositionSelector in one. */
export interface Selector extends Span {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** How many code units of context a selector keeps on either side. */
export const CONTEXT = 32;

/** Makes a selector for a span; the context never cuts a surrogate pair. */
export function selectorAt(text: string, { start, end }: Span): Required<Selector> {
  let from = Math.max(0, start - CONTEXT);
  if (isLowSurrogate(text, from)) from++;
  let to = Math.min(text.length, end + CONTEXT);
  if (isLowSurrogate(text, to)) to--;
  return { start, end, exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

/** True when the selector's quotation, and its context where given, stand exactly at its offsets. */
export function selectorMatches(text: string, { start, end, exact, prefix = '', suffix = '' }: Selector): boolean {
  return (
    Number.isInteger(start) &&
    start >= prefix.length &&
    end - start === exact.length &&
    end <= text.length &&
    text.slice(start, end) === exact && // several times as fast as `startsWith`
    (prefix === '' || text.slice(start - prefix.length, start) === prefix) &&
    (suffix === '' || text.slice(end, end + suffix.length) === suffix)
  );
}

/**
 * All places where a quotation stands in a text, at most `limit`; with prefix or suffix given, only the places with that context.
 * An empty quotation is found nowhere.
 */
export function findQuotation(text: string, quote: Pick<Selector, 'exact' | 'prefix' | 'suffix'>, limit = 10): Span[] {
  const { exact, prefix = '', suffix = '' } = quote;
  const found: Span[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0 && found.length < limit; at = text.indexOf(exact, at + 1)) {
    const span = { start: at, end: at + exact.length };
    if (selectorMatches(text, { ...span, exact, prefix, suffix })) found.push(span);
  }
  return found;
}

/** Line and column, both from 1 and in UTF-16 code units, of an offset. Lines end at `\n`. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, Math.min(offset, text.length)));
  const lastBreak = before.lastIndexOf('\n');
  let line = 1;
  for (let i = before.indexOf('\n'); i >= 0; i = before.indexOf('\n', i + 1)) line++;
  return { line, column: before.length - lastBreak };
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
