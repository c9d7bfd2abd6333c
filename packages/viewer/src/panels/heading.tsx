import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { selection } from '../state/store.ts';

let previous: unknown;

/**
 * The heading of the detail panel. When something else gets selected, the focus comes here, so that a keyboard or a screen reader goes on
 * where the answer is; a reader who works in the picture or the filters keeps the focus there.
 */
export function Heading({ children }: { children: ComponentChildren }) {
  const element = useRef<HTMLHeadingElement>(null);
  const key = `${selection.value?.kind} ${selection.value?.id}`;
  useEffect(() => {
    const isNew = previous !== undefined && previous !== key;
    previous = key;
    if (isNew && !document.activeElement?.closest('.stage, .facets')) element.current?.focus({ preventScroll: true });
  }, [key]);
  return (
    <h2 ref={element} tabIndex={-1}>
      {children}
    </h2>
  );
}
