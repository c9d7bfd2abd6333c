import type { IngestOptions, ReadReport } from './ingested-report.ts';
import { pageLines } from './page-lines.ts';
import { separateFurniture } from './separate-furniture.ts';

/** Reads a text file: a page as a scraper saved it, or plain text. */
export function readText(source: string, title: string | undefined, options: IngestOptions): ReadReport {
  const { paragraphs, ...rest } = separateFurniture(pageLines(source), title, options);
  return { ...rest, text: paragraphs.join('\n\n') };
}
