import type { AttributionSpan, Range, Tokenized } from '../reading.ts';

/**
 * Attributions in brat's standoff format (brat.nlplab.org/standoff.html) as PolNeAR writes them: `T1<TAB>Source 0 5<TAB>text`, ranges of a
 * discontinuous span parted by `;`, an `Attribution` T line over each cue as the trigger of its E line. Offsets are UTF-16 code units. As in
 * PolNeAR, attributions inside the content of another or inside a quotation are left out.
 */
export function toBrat(reading: Pick<Tokenized, 'text' | 'tokens' | 'quotations'>, attributions: readonly AttributionSpan[]): string {
  const lines: string[] = [];
  let spans = 0;
  const write = (label: string, ranges: readonly Range[]): string => {
    const offsets = ranges.map((range) => [reading.tokens[range.first]!.start, reading.tokens[range.end - 1]!.end] as const);
    const text = offsets.map(([start, end]) => reading.text.slice(start, end)).join(' ');
    lines.push(`T${++spans}\t${label} ${offsets.map((pair) => pair.join(' ')).join(';')}\t${text.replace(/\s+/g, ' ')}`);
    return `T${spans}`;
  };
  const isQuoted = quotedTokens(reading);
  let events = 0;
  for (const span of attributions) {
    if (span.parent !== undefined || isQuoted[span.cue[0]!.first] === 1) continue;
    const roles = [
      span.source.length > 0 ? ` Source:${write('Source', span.source)}` : '',
      ` Cue:${write('Cue', span.cue)}`,
      ` Content:${write('Content', span.content)}`,
    ];
    const label = span.source.length > 0 ? 'Attribution' : 'Attribution-no-source';
    lines.push(`E${++events}\t${label}:${write(label, span.cue)}${roles.join('')}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function quotedTokens({ tokens, quotations }: Pick<Tokenized, 'tokens' | 'quotations'>): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const { first, end, depth } of quotations) if (depth === 0) quoted.fill(1, first, end);
  return quoted;
}
