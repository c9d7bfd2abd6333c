/** A part of a text that is marked; `start` and `end` in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** A piece of text with the ids of all spans over it. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly ids: readonly string[];
}

/** Cuts a text wherever a span starts or ends, so that spans may overlap. Spans beyond the text are cut to it. */
export function segments(text: string, spans: readonly Span[]): readonly Segment[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of spans) for (const cut of [start, end]) if (cut > 0 && cut < text.length) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => ({
    text: text.slice(start, places[i + 1]),
    start,
    ids: spans.filter((s) => s.start <= start && s.end > start).map((s) => s.id),
  }));
}
