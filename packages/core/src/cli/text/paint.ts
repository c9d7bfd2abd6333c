import type { Status } from '../../model/fact.ts';

const STYLES = { bold: '1', dim: '2', green: '32', yellow: '33', red: '31' } as const;

/** Colours text, or leaves it as it is. */
export type Paint = (style: keyof typeof STYLES, text: string) => string;

/** ECMA-48 colours, or none. */
export function painter(colors: boolean): Paint {
  return colors ? (style, text) => (text === '' ? '' : `\u001B[${STYLES[style]}m${text}\u001B[0m`) : (_style, text) => text;
}

const STATUS_STYLE = { corroborated: 'green', reported: 'dim', disputed: 'yellow', denied: 'red' } as const;

/** A status in its colour. */
export function paintStatus(paint: Paint, status: Status, text: string = status): string {
  return paint(STATUS_STYLE[status], text);
}
