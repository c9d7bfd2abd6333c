/** The three parts of an attribution, after PolNeAR (Newell et al., LREC 2018). */
export const ATTRIBUTION_ROLES = ['Source', 'Cue', 'Content'] as const;
export type AttributionRole = (typeof ATTRIBUTION_ROLES)[number];

/** Character ranges, `end` exclusive. */
type CharRange = readonly [start: number, end: number];

/** All that stands for one role: a key that is the same for the same ranges, and the words in them, by number. */
export interface AttributionSpanKey {
  readonly key: string;
  readonly tokens: ReadonlySet<number>;
}

export type AnnotatedAttribution = Readonly<Record<AttributionRole, AttributionSpanKey>> & { readonly key: string };

/** What a `.ann` file says about a text. */
export interface AttributionAnnotation {
  readonly attributions: readonly AnnotatedAttribution[];
  /** Arguments that point to no text line. */
  readonly unknown: number;
  /** Text lines whose words are not those at their offsets: most likely offsets of another unit. */
  readonly mismatched: number;
}

export type OffsetUnit = 'utf16' | 'code-points';

const OUTER = /[\s"'“”‘’„‚«»‹›`´]/u;

/**
 * Reads attributions in the brat standoff format (brat.nlplab.org/standoff.html): `T` lines give the spans, `E` lines join them. A role with
 * a number (`Content2`) joins its role; a span that no `E` line uses is left out.
 */
export function readAttributions(annotation: string, text: string, unit: OffsetUnit): AttributionAnnotation {
  const toOffset = offsetsOf(text, unit);
  const lines = annotation.split('\n').map((line) => line.trimEnd());
  const spans = new Map<string, readonly CharRange[]>();
  let mismatched = 0;
  for (const line of lines) {
    const match = /^(T\d+)\t\S+ ([\d ;]+)(?:\t(.*))?$/.exec(line);
    if (!match) continue;
    const ranges = match[2]!
      .trim()
      .split(';')
      .map((part) => part.trim().split(' ').map(Number).map(toOffset) as [number, number]);
    spans.set(match[1]!, ranges);
    if (match[3] !== undefined && !says(text, ranges, match[3])) mismatched++;
  }
  let unknown = 0;
  const words = wordsOf(text);
  const attributions: AnnotatedAttribution[] = [];
  for (const line of lines) {
    const [head, ...parts] = /^E\d+\t(\S+:T\d+.*)$/.exec(line)?.[1]?.split(/\s+/) ?? [];
    if (!head?.startsWith('Attribution')) continue;
    const ranges: Record<AttributionRole, CharRange[]> = { Source: [], Cue: [], Content: [] };
    for (const part of parts) {
      const role = ATTRIBUTION_ROLES.find((r) => part.slice(0, part.lastIndexOf(':')).replace(/\d+$/, '') === r);
      if (!role) continue;
      const found = spans.get(part.slice(part.lastIndexOf(':') + 1));
      if (found) ranges[role].push(...found);
      else unknown++;
    }
    attributions.push(toAttribution(ranges, text, words));
  }
  return { attributions, unknown, mismatched };
}

function toAttribution(ranges: Record<AttributionRole, CharRange[]>, text: string, words: readonly CharRange[]): AnnotatedAttribution {
  const spanOf = (role: AttributionRole): AttributionSpanKey => {
    const normalized = normalizeRanges(text, ranges[role]);
    return { key: normalized.join(';'), tokens: tokensIn(words, normalized) };
  };
  const roles = { Source: spanOf('Source'), Cue: spanOf('Cue'), Content: spanOf('Content') };
  return { ...roles, key: ATTRIBUTION_ROLES.map((r) => roles[r].key).join('|') };
}

/** brat writes no line break into a text line, so only its beginning can be compared. */
function says(text: string, ranges: readonly CharRange[], words: string): boolean {
  const flat = (s: string): string => s.replace(/\s+/g, ' ').trim();
  return flat(ranges.map(([s, e]) => text.slice(s, e)).join(' ')).startsWith(flat(words));
}

/** Ranges that only space or quotation marks part are one; then each loses those at its ends. */
export function normalizeRanges(text: string, ranges: readonly CharRange[]): CharRange[] {
  const joined: [number, number][] = [];
  const sorted = ranges.filter(([s, e]) => e > s).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  for (const [start, end] of sorted) {
    const last = joined.at(-1);
    if (last && [...text.slice(last[1], start)].every((c) => OUTER.test(c))) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined.map((range) => trimmed(text, range)).filter(([s, e]) => e > s);
}

function trimmed(text: string, [from, to]: CharRange): CharRange {
  let [start, end] = [from, to];
  while (start < end && OUTER.test(text[start]!)) start++;
  while (end > start && OUTER.test(text[end - 1]!)) end--;
  return [start, end];
}

function wordsOf(text: string): CharRange[] {
  return [...text.matchAll(/\S+/g)].map((m) => [m.index, m.index + m[0].length]);
}

function tokensIn(words: readonly CharRange[], ranges: readonly CharRange[]): Set<number> {
  const inside = new Set<number>();
  for (const [start, end] of ranges) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]![1] <= start) low = middle + 1;
      else high = middle;
    }
    for (; low < words.length && words[low]![0] < end; low++) inside.add(low);
  }
  return inside;
}

/** From the annotation's unit to UTF-16 code units, never past the end. */
function offsetsOf(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === 'utf16' || !/[\u{10000}-\u{10FFFF}]/u.test(text)) return (n) => Math.min(n, text.length);
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  starts.push(at);
  return (n) => starts[Math.min(n, starts.length - 1)]!;
}
