import { type Limits, stopwatch } from '../../base/limits.ts';
import { isCaption, isPictureCredit } from './captions.ts';
import { type DateLine, parseDateLine } from './date-line.ts';
import { type FoundTitle, findTitle, splitOutlet } from './find-title.ts';
import { furnitureAnywhere, furnitureAtEdge, isClosing, isLinkLine, isMenuRow, isSection } from './furniture.ts';
import type { Dropped, DropReason } from './ingested-report.ts';
import { countWords, endsSentence, fold, isProse, type PageBlock } from './page-block.ts';

/** A page with its report and its furniture told apart. */
export interface Separated {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly standfirst?: string | undefined;
  readonly captions: readonly string[];
  /** The paragraphs of the report in the page's order, the title first where the page shows it. */
  readonly paragraphs: readonly string[];
  readonly dropped: readonly Dropped[];
}

/**
 * Tells a report from what its page puts around it. A line is dropped for a reason that can be named, never for being short: known furniture
 * words, a date line at head or tail, a byline, a repetition, a link to another report. Only when such lines prove that this is a page, unknown
 * short lines above the title (menu entries) and below a closing heading ("Most read") go as well. Prose stays, wherever it stands.
 * @param title the title, when it is known already
 */
export function separateFurniture(blocks: readonly PageBlock[], title?: string, limits: Limits = {}): Separated {
  return new Separator(blocks, title, stopwatch(limits)).run();
}

class Separator {
  readonly #blocks: readonly PageBlock[];
  readonly #check: () => void;
  readonly #title: FoundTitle | undefined;
  /** The first block of the body, and the first after it. */
  readonly #bodyStart: number;
  readonly #bodyEnd: number;
  /** From here on only prose is kept. */
  readonly #closing: number;
  readonly #dropped: Dropped[] = [];
  readonly #seen = new Set<string>();
  readonly #dates: DateLine[] = [];
  #publisher: string | undefined;
  #linksOpen = false;

  constructor(blocks: readonly PageBlock[], title: string | undefined, check: () => void) {
    this.#blocks = blocks;
    this.#check = check;
    const known = title === undefined ? undefined : locate(title, blocks);
    const isBody = blocks.map((b, i) => i !== known?.index && b.kind === 'plain' && isBodyText(b.text));
    this.#bodyStart = isBody.includes(true) ? isBody.indexOf(true) : blocks.length;
    this.#title = known ?? findTitle(blocks.slice(0, this.#bodyStart));
    this.#closing = findClosing(blocks, isBody);
    this.#bodyEnd = isBody.slice(0, this.#closing).lastIndexOf(true) + 1;
  }

  run(): Separated {
    const kept: PageBlock[] = [];
    const isPage = this.#menuAbove();
    this.#blocks.forEach((block, i) => {
      this.#check();
      const reason = this.#reason(block, i, isPage);
      if (reason) this.#dropped.push({ text: block.text, reason, line: block.line });
      else kept.push(block);
    });
    const captions = kept.filter((b) => b.kind === 'caption' || isCaption(b.text)).map((b) => b.text);
    const published = (this.#dates.find((d) => !d.isUpdate && d.published) ?? this.#dates.find((d) => d.published))?.published;
    return {
      title: this.#title?.title,
      publisher: this.#title?.publisher ?? this.#publisher,
      published,
      standfirst: this.#standfirst(kept, captions),
      captions: this.#pictures(captions),
      paragraphs: kept.map((b) => b.text),
      dropped: this.#dropped,
    };
  }

  /** True when known furniture stands above the title: then other short lines there are menu entries, too. */
  #menuAbove(): boolean {
    const title = Math.max(0, this.#title?.index ?? 0);
    return this.#blocks.slice(0, title).some((b) => furnitureAtEdge(b.text) !== undefined);
  }

  #reason(block: PageBlock, i: number, isPage: boolean): DropReason | undefined {
    const { text } = block;
    const isEdge = i < this.#bodyStart || i >= this.#bodyEnd;
    const key = fold(text);
    if (isEdge) this.#noteOutlet(text);
    if (i === this.#title?.index) {
      this.#seen.add(key);
      return undefined;
    }
    const reason =
      this.#repeated(key, text, i) ??
      furnitureAnywhere(text) ??
      (isPictureCredit(text) ? 'placeholder' : undefined) ??
      (isEdge ? this.#atEdge(text, i) : undefined) ??
      this.#link(block, i) ??
      (isPage && i < (this.#title?.index ?? 0) && isShort(text) ? 'navigation' : undefined);
    if (!reason) this.#seen.add(key);
    return reason;
  }

  /** What stands in the text already: a title in the page's tab, a caption that is also the picture's alternative text. */
  #repeated(key: string, text: string, i: number): DropReason | undefined {
    const title = this.#title && fold(this.#title.title);
    if (key === title || (title !== undefined && i < this.#bodyStart && fold(splitOutlet(text)?.title ?? '') === title)) return 'repeated';
    return this.#seen.has(key) && countWords(text) >= 8 ? 'repeated' : undefined;
  }

  #atEdge(text: string, i: number): DropReason | undefined {
    const dates = datesIn(text);
    if (dates) {
      this.#dates.push(...dates);
      return 'date';
    }
    if (isByline(text) || (i > 0 && isBareBy(this.#blocks[i - 1]!.text) && isShort(text))) return 'byline';
    return furnitureAtEdge(text);
  }

  /** Keeps the outlet that a line at the edge names; `More from Ada Lovelace` below `By Ada Lovelace` names none. */
  #noteOutlet(text: string): void {
    const name = this.#publisher === undefined ? outletIn(text) : undefined;
    const isAuthor = name !== undefined && this.#dropped.some((d) => d.reason === 'byline' && fold(d.text).includes(fold(name)));
    if (!isAuthor) this.#publisher ??= name;
  }

  /** Headings of lists of other reports, and the entries of such lists: to the end of the page, or to the next empty line within the body. */
  #link({ text, opensGroup }: PageBlock, i: number): DropReason | undefined {
    if (opensGroup || isProse(text)) this.#linksOpen = false;
    const isBelow = i >= this.#bodyEnd || i >= this.#closing;
    if (isLinkLine(text) || isClosing(text, isBelow)) {
      this.#linksOpen = true;
      return 'other-reports';
    }
    return (this.#linksOpen || (isBelow && i > this.#closing)) && !isProse(text) && !isCaption(text) ? 'other-reports' : undefined;
  }

  #standfirst(kept: readonly PageBlock[], captions: readonly string[]): string | undefined {
    const title = this.#title;
    const next = title && kept[kept.findIndex((b) => b.text === title.title) + 1];
    const isHead = next && this.#blocks.indexOf(next) < this.#bodyStart;
    return isHead && countWords(next.text) >= 5 && !captions.includes(next.text) ? next.text : undefined;
  }

  /** A title with a credit-like ending is no caption. */
  #pictures(captions: readonly string[]): string[] {
    return captions.filter((c) => c !== this.#title?.title);
  }
}

function isBodyText(text: string): boolean {
  return isProse(text) && !furnitureAtEdge(text) && !isCaption(text) && !parseDateLine(text);
}

function locate(title: string, blocks: readonly PageBlock[]): FoundTitle | undefined {
  const key = fold(title);
  const index = blocks.findIndex((b) => b.text.length < 1000 && fold(b.text) === key);
  return index < 0 ? { index: -1, title } : { index, title: blocks[index]!.text };
}

/**
 * The closing heading: at least twice as many headlines as paragraphs come after it, while a list of links in the middle of a body is followed by
 * more body. Known furniture counts as neither.
 */
function findClosing(blocks: readonly PageBlock[], isBody: readonly boolean[]): number {
  let prose = 0;
  let headlines = 0;
  let closing = blocks.length;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { text } = blocks[i]!;
    if (isClosing(text, true) && prose * 2 <= headlines) closing = i;
    if (isBody[i]) prose++;
    else if (!furnitureAtEdge(text)) headlines++;
  }
  return closing;
}

/** A menu entry, a topic, a name, or a row of them: a few words that are no sentence. */
function isShort(text: string): boolean {
  return (countWords(text) <= 8 || isMenuRow(text)) && !endsSentence(text);
}

/** The dates of a line that consists of dates, or of a byline and dates: `By Ada Lovelace | 20 November 2025`. */
function datesIn(text: string): DateLine[] | undefined {
  if (text.length > 200) return undefined;
  const whole = parseDateLine(text);
  if (whole) return [whole];
  const parts = text.split(/\s+[|\u00B7\u2022\u2013\u2014-]\s+|,\s+(?=(?:[Pp]ublished|[Uu]pdated|[Pp]osted)\b)/);
  const dates = parts.map(parseDateLine);
  const isAll = dates.every((d, i) => d !== null || isByline(parts[i]!));
  return isAll && dates.some((d) => d !== null) ? dates.filter((d) => d !== null) : undefined;
}

/** `Kyiv correspondent`, `Ada Lovelace, Chief Political Editor`, `Diplomatic correspondent, Geneva`. */
const ROLE_LINE =
  /^(?:(?:\p{Lu}[\p{L}.'\u2019&-]*|diplomatic|political|foreign|defence|defense|security|affairs|news|world|international|senior|chief|special|and|for|the|of),? )*(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Cc]ontributor|[Bb]ureau [Cc]hief)(?:,? (?:in )?\p{Lu}[\p{L} ]{2,30})?$/u;

const BY = /^(?:[Bb]y|BY|(?:[Ww]ritten|[Rr]eported|[Rr]eporting|[Ee]dited|[Ee]diting) by|Author):?\s+(\p{Lu}.*)$/u;
const NAME_PART = /^(?:[\p{Lu}|/&(][^\s]*|and|for|in|of|the|with|at|de|la|von|van|der|bin|al|el)[,;]?$/u;

/** `By Ada Lovelace and Bo Diddley`, or somebody's office at the outlet; never a sentence. */
function isByline(text: string): boolean {
  if (text.length > 120 || endsSentence(text)) return false;
  const names = BY.exec(text)?.[1]?.split(' ');
  return isBareBy(text) || ROLE_LINE.test(text) || (names !== undefined && names.length <= 16 && names.every((n) => NAME_PART.test(n)));
}

function isBareBy(text: string): boolean {
  return /^(?:by|author|written by):?$/i.test(text);
}

const COPYRIGHT =
  /^(?:©|\(c\)|copyright)[\s©,]*(?:19|20)\d\d(?:\s?[-\u2013]\s?(?:19|20)\d\d)?[\s,]*(?:by )?(\p{L}[^.|]{1,60}?)(?:\s*[.|].*|,? all rights reserved.*)?$/iu;

/** The outlet that a line at the edge names: `More From The Daily`, `© 2025 The Daily. All rights reserved.` */
function outletIn(text: string): string | undefined {
  if (text.length > 160) return undefined;
  const name = (/^more from (.{2,60})$/i.exec(text) ?? COPYRIGHT.exec(text))?.[1]?.trim();
  return name === undefined || isSection(name) || /^(?:our|this|all rights|the (?:author|authors|web|section))\b/i.test(name)
    ? undefined
    : name;
}
