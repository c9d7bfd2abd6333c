import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Span, segments } from './segments.ts';

/** A report's text with its evidence marked, scrolled to the current one. Text nodes only: a report may hold anything. */
export function ReportText(props: { text: string; spans: readonly Span[]; current?: string; linkTo?: (ids: readonly string[]) => string }) {
  const { text, spans, current, linkTo } = props;
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
        // A link and not a button: only a link breaks across lines as the text does.
        const content = linkTo ? (
          <a class="pick" href={linkTo(ids)}>
            {piece}
          </a>
        ) : (
          piece
        );
        return (
          <mark key={start} class={current !== undefined && ids.includes(current) ? 'current' : undefined}>
            {content}
          </mark>
        );
      })}
    </section>
  );
}
