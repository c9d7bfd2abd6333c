import type { Status } from '@proj/core';
import { markOf, STROKES } from '../ui/marks.ts';

/** The colours of the picture, taken from the style sheet: it alone knows light and dark. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly kinds: ReadonlyMap<string, string>;
  readonly statuses: Readonly<Record<Status, string>>;
  /** Red, green, blue from 0 to 1, for shaders. */
  readonly border: readonly [number, number, number];
  readonly ring: readonly [number, number, number];
}

/** What the programs read at every frame; changing it needs a new frame, not new data. */
export interface Look {
  palette: Palette;
  /** From 0 to 1: how far everything that is not lit is dimmed. */
  dim: number;
}

/** Reads the custom properties as the browser resolves them at an element. */
export function readPalette(element: HTMLElement, kinds: readonly string[]): Palette {
  const probe = document.createElement('i');
  probe.hidden = true;
  element.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    background: read('--stage'),
    text: read('--text'),
    quiet: read('--text-quiet'),
    kinds: new Map(kinds.map((kind) => [kind, read(markOf(kind).colour)])),
    statuses: Object.fromEntries(Object.entries(STROKES).map(([s, { colour }]) => [s, read(colour)])) as Record<Status, string>,
    border: channels(read('--node-border')),
    ring: channels(read('--accent')),
  };
  probe.remove();
  return palette;
}

/** `rgb(0, 114, 178)` as three numbers from 0 to 1. */
function channels(colour: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [r / 255, g / 255, b / 255];
}
