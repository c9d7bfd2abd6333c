import type { Status } from '@proj/core';
import { markOf, STROKES } from './marks.ts';

/** The mark of a type, as it stands on a node. Decoration: the text beside it names the type. */
export function Mark({ label, size = 18 }: { label: string; size?: number }) {
  const { colour, ink, outline, sign } = markOf(label);
  return (
    <svg class={`mark ink-${ink}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" style={{ color: `var(${colour})` }}>
      <path d={outline} class="mark-outline" />
      {'path' in sign ? (
        <path d={sign.path} class="mark-sign" fill-rule="evenodd" />
      ) : (
        <text x="12" y="17" class="mark-letter">
          {sign.letter}
        </text>
      )}
    </svg>
  );
}

/** A piece of the edge that a status has in the picture. */
export function StatusLine({ status, size = 24 }: { status: Status; size?: number }) {
  const { colour, width, pattern } = STROKES[status];
  return (
    <svg class="status-line" width={size} height="12" viewBox={`0 0 ${size} 12`} aria-hidden="true" style={{ color: `var(${colour})` }}>
      <path
        d={`M1 6H${size - 7}`}
        stroke="currentColor"
        stroke-width={width}
        {...(pattern === 'dashed' && { 'stroke-dasharray': '5 3' })}
      />
      {pattern === 'crossed' && <path d={`M${size / 2 - 6} 2.5l7 7m0-7l-7 7`} stroke="currentColor" stroke-width="1.6" />}
      <path d={`M${size - 8} 2.2l7 3.8-7 3.8z`} fill="currentColor" />
    </svg>
  );
}

/** A status by name, in its colour, with its line. */
export function StatusBadge({ status }: { status: Status }) {
  return (
    <span class={`badge ${status}`}>
      <StatusLine status={status} size={22} />
      {status}
    </span>
  );
}
