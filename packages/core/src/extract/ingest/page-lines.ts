import { cleanLine, type PageBlock } from './page-block.ts';

/**
 * The lines of a text file as blocks, one a paragraph. A text that was wrapped at a fixed width is unwrapped: lines of one paragraph are joined
 * when the next line's first word would not have fit on the line before.
 */
export function pageLines(source: string): PageBlock[] {
  const lines = source.split('\n').map(cleanLine);
  const width = wrapWidth(lines);
  const blocks: PageBlock[] = [];
  let previous = '';
  lines.forEach((text, i) => {
    const last = blocks.at(-1);
    if (text !== '') {
      if (last && isWrapped(previous, text, width)) blocks[blocks.length - 1] = { ...last, text: `${last.text} ${text}` };
      else blocks.push({ text, kind: 'plain', line: i + 1, opensGroup: previous === '' });
    }
    previous = text;
  });
  return blocks;
}

/**
 * The width that a text was wrapped at; 0 when it was not: then some line is longer than any such width, or lines that follow a full one
 * open as sentences do, where in wrapped text they go on in lower case.
 */
function wrapWidth(lines: readonly string[]): number {
  let width = 0;
  for (const line of lines) if (line.length > width && line.includes(' ')) width = line.length;
  if (width < 50 || width > 120) return 0;
  const followers = lines.filter((line, i) => line !== '' && i > 0 && isWrapped(lines[i - 1]!, line, width));
  const goingOn = followers.filter((line) => /^[^\p{L}]{0,2}\p{Ll}/u.test(line)).length;
  return goingOn >= 2 && goingOn * 3 >= followers.length ? width : 0;
}

function isWrapped(line: string, next: string, width: number): boolean {
  const space = next.indexOf(' ');
  const word = space < 0 ? next.length : space;
  return width > 0 && line !== '' && line.length + 1 + word > width;
}
