import type { Status } from '@proj/core';

/** How a type looks, on a node and in a list: never by colour alone. Paths are drawn in a box of 24 by 24. */
export interface Mark {
  /** Name of a CSS custom property. */
  readonly colour: string;
  /** Whether the sign on this colour is light or dark. */
  readonly ink: 'light' | 'dark';
  readonly outline: string;
  /** A pictogram, filled by the even-odd rule, or a letter. */
  readonly sign: { readonly path: string } | { readonly letter: string };
}

const CIRCLE = 'M12 1a11 11 0 1 0 0 22a11 11 0 1 0 0-22z';
const SQUARE = 'M5 2h14a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z';
const HEXAGON =
  'M6.9 1.8h10.2a1.2 1.2 0 0 1 1 .6l5 9a1.2 1.2 0 0 1 0 1.2l-5 9a1.2 1.2 0 0 1-1 .6H6.9a1.2 1.2 0 0 1-1-.6l-5-9a1.2 1.2 0 0 1 0-1.2l5-9a1.2 1.2 0 0 1 1-.6z';
const DIAMOND = 'M10.6 .8a2 2 0 0 1 2.8 0l9.8 9.8a2 2 0 0 1 0 2.8l-9.8 9.8a2 2 0 0 1-2.8 0l-9.8-9.8a2 2 0 0 1 0-2.8z';
const PAGE = 'M5.5 .8h9L21 7.3v13.9a2 2 0 0 1-2 2H5.5a2 2 0 0 1-2-2V2.8a2 2 0 0 1 2-2z';
const BURST = burst(8, 11.6, 9.2);

// A map: a label is whatever the project says, `constructor` included.
const MARKS: ReadonlyMap<string, Mark> = new Map<string, Mark>(
  Object.entries({
    Person: {
      colour: '--type-person',
      ink: 'light',
      outline: CIRCLE,
      sign: { path: 'M12 5.6a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 1 0 0-6.4zM5.6 18.6c0-3.7 2.9-5.6 6.4-5.6s6.4 1.9 6.4 5.6z' },
    },
    Organization: {
      colour: '--type-organization',
      ink: 'dark',
      outline: SQUARE,
      sign: { path: 'M12 5l6.8 3.6v1.5H5.2V8.6zM7 11.3h2v4.3H7zM11 11.3h2v4.3h-2zM15 11.3h2v4.3h-2zM5.5 16.7h13v2.1h-13z' },
    },
    Country: { colour: '--type-country', ink: 'light', outline: HEXAGON, sign: { path: 'M7.3 5.3H9v13.6H7.3zM10 6h8l-2.1 3 2.1 3h-8z' } },
    Place: {
      colour: '--type-place',
      ink: 'dark',
      outline: DIAMOND,
      sign: {
        path: 'M12 5.3a4.9 4.9 0 0 1 4.9 4.9c0 3.4-4.9 8.8-4.9 8.8s-4.9-5.4-4.9-8.8A4.9 4.9 0 0 1 12 5.3zM12 8.3a1.9 1.9 0 1 0 0 3.8a1.9 1.9 0 1 0 0-3.8z',
      },
    },
    Plan: { colour: '--type-plan', ink: 'dark', outline: PAGE, sign: { path: 'M7 9.2h6.5v1.7H7zM7 12.9h10v1.7H7zM7 16.6h10v1.7H7z' } },
    Event: {
      colour: '--type-event',
      ink: 'dark',
      outline: BURST,
      sign: { path: 'M12 5.7l1.9 4 4.4.5-3.2 3 .9 4.4-4-2.2-4 2.2.9-4.4-3.2-3 4.4-.5z' },
    },
    UnnamedSource: { colour: '--type-unnamed', ink: 'light', outline: CIRCLE, sign: { letter: '?' } },
    Document: {
      colour: '--type-document',
      ink: 'light',
      outline: SQUARE,
      sign: { path: 'M6.5 6.5H12V11H6.5zM13.5 6.5h4v1.6h-4zM13.5 9.4h4V11h-4zM6.5 12.6h11v1.6h-11zM6.5 15.7h11v1.6h-11z' },
    },
  }),
);

/** The mark of a label; one that an ontology adds gets its first letter. */
export function markOf(label: string): Mark {
  return MARKS.get(label) ?? { colour: '--type-other', ink: 'light', outline: CIRCLE, sign: { letter: label.slice(0, 1).toUpperCase() } };
}

/** How the edge of a status is drawn: width in pixels, and its pattern. */
export interface Stroke {
  /** Name of a CSS custom property. */
  readonly colour: string;
  readonly width: number;
  readonly pattern: 'solid' | 'dashed' | 'crossed';
}

export const STROKES: Readonly<Record<Status, Stroke>> = {
  corroborated: { colour: '--status-corroborated', width: 2.6, pattern: 'solid' },
  reported: { colour: '--status-reported', width: 1.2, pattern: 'solid' },
  disputed: { colour: '--status-disputed', width: 2.4, pattern: 'dashed' },
  denied: { colour: '--status-denied', width: 1.6, pattern: 'crossed' },
};

function burst(points: number, outer: number, inner: number): string {
  const corners = Array.from({ length: points * 2 }, (_, i) => {
    const radius = i % 2 === 0 ? outer : inner;
    const angle = (Math.PI * i) / points;
    return `${(12 + radius * Math.sin(angle)).toFixed(2)} ${(12 - radius * Math.cos(angle)).toFixed(2)}`;
  });
  return `M${corners.join('L')}z`;
}
