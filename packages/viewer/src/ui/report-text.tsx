import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Selection } from '../state/view.ts';
import { ViewLink } from './links.tsx';
import { type Span, segments } from './segments.ts';

/** A report's text with its evidence marked, scrolled to the current one; `to` makes links of the marks. Text nodes only: a report may hold anything. */
export function ReportText(props: { text: string; spans: readonly Span[]; current?: string; to?: (ids: readonly string[]) => Selection }) {
  const { text, spans, current, to } = props;
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const mark = box.current?.querySelector<HTMLElement>('mark.current');
    if (!box.current || !mark) return;
    // Not scrollIntoView: that would move the page, too.
    const off = mark.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
    box.current.scrollTop += off - box.current.clientHeight * 0.25;
  }, [text, current]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="report-text" ref={box} tabIndex={0} aria-label="Text of the report">
      {segments(text, spans).map(({ text: piece, start, ids }) => {
        if (ids.length === 0) return piece;
        return (
          <mark key={start} class={current !== undefined && ids.includes(current) ? 'current' : undefined}>
            {to ? (
              <ViewLink class="pick" to={to(ids)}>
                {piece}
              </ViewLink>
            ) : (
              piece
            )}
          </mark>
        );
      })}
    </section>
  );
}
