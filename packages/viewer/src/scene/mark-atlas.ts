import { markOf } from '../ui/marks.ts';

/** A node's radius is this share of half a cell: neighbours in the atlas must not bleed into each other. */
export const ATLAS_MARGIN = 0.86;

/** One square cell a kind, row by row. */
export interface MarkAtlas {
  readonly canvas: HTMLCanvasElement;
  readonly columns: number;
}

/** Draws the marks of all kinds into the colour channels: red for the outline, green for the fill inside it, blue for the sign. */
export function drawAtlas(kinds: readonly string[]): MarkAtlas {
  // Powers of two: WebGL 1 makes mipmaps of no other size.
  const columns = 2 ** Math.ceil(Math.log2(Math.sqrt(Math.max(kinds.length, 1))));
  const cell = Math.max(Math.min(128, 2048 / columns), 16);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = columns * cell;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no 2D canvas');
  context.fillStyle = '#000';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'lighter'; // each channel is added on its own
  kinds.forEach((kind, i) => {
    const center = [((i % columns) + 0.5) * cell, (Math.floor(i / columns) + 0.5) * cell] as const;
    drawMark(context, kind, center, (cell * ATLAS_MARGIN) / 24);
  });
  return { canvas, columns };
}

function drawMark(context: CanvasRenderingContext2D, kind: string, [x, y]: readonly [number, number], unit: number): void {
  const { outline, sign } = markOf(kind);
  const place = (scale: number): void => {
    context.setTransform(unit * scale, 0, 0, unit * scale, x - 12 * unit * scale, y - 12 * unit * scale);
  };
  const shape = new Path2D(outline);
  place(1);
  context.fillStyle = '#f00';
  context.fill(shape);
  place(0.88);
  context.fillStyle = '#0f0';
  context.fill(shape);
  place(1);
  context.fillStyle = '#00f';
  if ('path' in sign) context.fill(new Path2D(sign.path), 'evenodd');
  else {
    context.font = '600 14px system-ui, sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(sign.letter, 12, 12.8);
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
}
