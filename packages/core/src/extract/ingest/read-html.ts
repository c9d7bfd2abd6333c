import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { KgError } from '../../base/errors.ts';
import { furnitureAtEdge } from './furniture.ts';
import type { Dropped, IngestOptions, ReadReport } from './ingested-report.ts';
import { fold, isProse, type PageBlock } from './page-block.ts';
import { pageMetadata } from './page-metadata.ts';
import { type HtmlBlock, scanPage } from './scan-page.ts';
import { separateFurniture } from './separate-furniture.ts';

/**
 * Reads a web page. Mozilla's Readability says which elements are the article; the text is then taken from the page itself, so that nothing is
 * rewritten, and what stands between two kept paragraphs and reads as prose is kept even when Readability lets it go.
 * @throws KgError `limit` for a page that no outlet sends; `format` when it has no text
 */
export function readHtml(source: string, given: string | undefined, options: IngestOptions): ReadReport {
  const { head, blocks, html, depths } = scanPage(source, options.file, options);
  if (blocks.length === 0) throw new KgError('format', 'the page has no text', { place: { file: options.file } });
  const metadata = pageMetadata(head, blocks);
  const title = given ?? metadata.title;
  const { kept, outside } = selectArticle(blocks, depths > DEEPEST_LAYOUT ? new Set() : articleElements(html), title, metadata.description);
  const { paragraphs, dropped, ...found } = separateFurniture(kept, title, options);
  return {
    title: found.title,
    standfirst: found.standfirst,
    captions: found.captions,
    text: paragraphs.join('\n\n'),
    publisher: metadata.publisher ?? found.publisher,
    published: metadata.published ?? found.published,
    url: metadata.url,
    language: metadata.language,
    dropped: [...dropped, ...outside],
  };
}

/** Readability takes about 10 µs for each level that an element is deep; pages of outlets add up to some 100,000 levels. */
const DEEPEST_LAYOUT = 300_000;

/** The numbers of the elements that Readability takes for the article; none when it finds no article. */
function articleElements(html: string): ReadonlySet<number> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const options = { disableJSONLD: true, keepClasses: true, serializer: (node: unknown) => node as ElementLike };
  const content = new Readability<ElementLike>(document as never, options).parse()?.content;
  return new Set([...(content?.querySelectorAll('[data-n]') ?? [])].map((e) => Number(e.getAttribute('data-n'))));
}

/** As much of the DOM as is used here. */
interface ElementLike {
  querySelectorAll(selector: string): Iterable<ElementLike>;
  getAttribute(name: string): string | null;
}

/** Parts the page's blocks: the article with its title, standfirst and captions, and the rest. */
function selectArticle(
  blocks: readonly HtmlBlock[],
  elements: ReadonlySet<number>,
  title: string | undefined,
  description: string | undefined,
): { kept: PageBlock[]; outside: Dropped[] } {
  const hasArticle = blocks.some((b) => b.isInArticle && !b.isAside);
  const isChosen = (b: HtmlBlock): boolean => (elements.size > 0 ? elements.has(b.element) : !b.isAside && b.isInArticle === hasArticle);
  const first = blocks.findIndex(isChosen);
  const last = blocks.findLastIndex(isChosen);
  const titleAt = title === undefined ? -1 : blocks.findIndex((b) => fold(b.text) === fold(title));
  const standfirst = description === undefined ? undefined : fold(description);
  const isKept = (b: HtmlBlock, i: number): boolean => {
    if (isChosen(b) || i === titleAt) return true;
    if (b.isAside) return false;
    if (titleAt >= 0 && i > titleAt && i < first) return b.kind === 'caption' || fold(b.text) === standfirst;
    return i > first && i < last && (b.kind === 'caption' || (isProse(b.text) && b.linkShare < 0.5 && !furnitureAtEdge(b.text)));
  };
  const kept: PageBlock[] = [];
  const outside: Dropped[] = [];
  blocks.forEach((b, i) => {
    if (isKept(b, i)) kept.push(b);
    else outside.push({ text: b.text, reason: 'outside' });
  });
  if (title !== undefined && titleAt < 0) kept.unshift({ text: title, kind: 'heading', opensGroup: true });
  return { kept, outside };
}
