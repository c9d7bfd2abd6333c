import { type Document, type ErrorCode, parseDocument } from 'yaml';

/** One mistake in the syntax of YAML. */
export interface YamlMistake {
  readonly message: string;
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number;
  /** The parser lost its way here: what it found after this may only follow from it. */
  readonly derails: boolean;
  /** The parser did find more behind it, which is not listed. */
  readonly hidesMore: boolean;
}

/** An item of a list with the mistakes that are found when it is parsed alone. */
interface ParsedItem {
  /** In UTF-16 code units from the start of the text. */
  readonly start: number;
  readonly mistakes: readonly YamlMistake[];
}

export const YAML_OPTIONS = { prettyErrors: false, logLevel: 'error' } as const;

/** After these the parser goes on as if nothing had been. */
const HARMLESS: ReadonlySet<ErrorCode> = new Set(['BAD_DQ_ESCAPE', 'DUPLICATE_KEY', 'TAG_RESOLVE_FAILED']);
const MOST_ITEMS = 10_000;
/** The indentation of a line with content, and its dash when it begins an item. Lines of YAML end only with CR and LF, unlike those of `^`. */
const CONTENT = /(?<![^\n])( *)(?:(-)(?![^\s])|[^\s#])/g;
const NEXT_CONTENT = new RegExp(CONTENT); // `matchAll` begins where the last search with its expression ended
const REST_WITHOUT_CONTENT = /[^\S\n]*(?:#[^\n]*)?\n/y;

/**
 * The mistakes in a text, in its order, one for each that somebody made. One broken line makes the parser stumble over much of what
 * follows, so after the first of its errors it starts anew at each item of a list (panic mode, as in compilers: Aho, Lam, Sethi, Ullman,
 * Compilers, 4.1.4). What is wrong with an item that is parsed alone is no consequence of what came before it. Of one item, and of a text
 * without lists, only the first error that derails the parser is listed; items behind the first 10,000 are not looked at again.
 * @param document what the parser made of the text
 */
export function findMistakes(text: string, document: Document): YamlMistake[] {
  const whole = mistakesOf(document, text, 0);
  const derailed = whole.find((m) => m.derails);
  if (!derailed) return whole;
  const items = parseItems(text);
  // a bracket that nobody closes is found in its own item, while the parser of the whole notices it only further down
  const origin = items.flatMap((i) => i.mistakes).reduce((first, m) => (m.derails && m.offset <= first.offset ? m : first), derailed);
  return [
    ...whole.filter((m) => !m.derails && m.offset < origin.offset),
    origin,
    ...items.filter((i) => i.start > origin.offset).flatMap((i) => i.mistakes),
  ];
}

/** Those that are harmless, up to the first that derails. `start` is where the part lies in the text. */
function mistakesOf({ errors, warnings }: Document, part: string, start: number): YamlMistake[] {
  const last = Math.max(0, part.trimEnd().length - 1); // what is missing is missed behind the end, on no line at all
  const all = [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const derailing = all.findIndex((e) => !HARMLESS.has(e.code));
  const listed = derailing < 0 ? all : all.slice(0, derailing + 1);
  return listed.map(({ message, pos }, i) => {
    const derails = i === derailing;
    const offset = start + Math.min(toContent(part, pos[0]), last);
    return { message, offset, derails, hidesMore: derails && all.length > listed.length };
  });
}

/** The parser often names the end of the line before the broken one. */
function toContent(text: string, offset: number): number {
  REST_WITHOUT_CONTENT.lastIndex = offset;
  if (!REST_WITHOUT_CONTENT.test(text)) return offset;
  NEXT_CONTENT.lastIndex = REST_WITHOUT_CONTENT.lastIndex;
  const next = NEXT_CONTENT.exec(text);
  return next ? next.index + next[1]!.length : offset;
}

/** Items that lie in no other: lines from a `- ` up to the next content that is no deeper. */
function parseItems(text: string): ParsedItem[] {
  const items: ParsedItem[] = [];
  let open: { readonly start: number; readonly indent: number } | undefined;
  const close = (end: number): void => {
    if (!open) return;
    const part = text.slice(open.start, end);
    items.push({ start: open.start, mistakes: mistakesOf(parseDocument(part, YAML_OPTIONS), part, open.start) });
    open = undefined;
  };
  for (const { index, 1: spaces = '', 2: dash } of text.matchAll(CONTENT)) {
    if (items.length === MOST_ITEMS) return items;
    if (open && spaces.length <= open.indent) close(index);
    if (dash && !open) open = { start: index, indent: spaces.length };
  }
  close(text.length);
  return items;
}
