import { attribute } from '../../../../../packages/core/src/extract/rules/attribution/attribute.ts';
import type { AttributionSpan, Parsed, Range } from '../../../../../packages/core/src/extract/rules/reading.ts';
import { loadTagger } from '../../../../../packages/core/src/extract/rules/segment/tagger.ts';
import { tokenize } from '../../../../../packages/core/src/extract/rules/segment/tokenize.ts';
import { parse } from '../../../../../packages/core/src/extract/rules/syntax/parse.ts';

const tagger = await loadTagger();

export interface Read {
  readonly reading: Parsed & { readonly attributions: readonly AttributionSpan[] };
  /** The words of a span, its ranges parted by ` … `. */
  readonly words: (ranges: readonly Range[]) => string;
}

/** Reads a text up to its attributions. */
export function readAttributions(text: string): Read {
  const parsed = parse(tokenize(text, tagger));
  const words = (ranges: readonly Range[]) =>
    ranges.map(({ first, end }) => text.slice(parsed.tokens[first]!.start, parsed.tokens[end - 1]!.end)).join(' … ');
  return { reading: { ...parsed, attributions: attribute(parsed) }, words };
}

/** `source | cue | content` of each attribution, in the text's order. */
export function linesOf(text: string): readonly string[] {
  const { reading, words } = readAttributions(text);
  return reading.attributions.map((span) => [words(span.source), words(span.cue), words(span.content)].join(' | '));
}
