import { Parser } from 'htmlparser2';
import { KgError } from '../../base/errors.ts';
import { type Limits, stopwatch } from '../../base/limits.ts';
import { cleanLine, type PageBlock } from './page-block.ts';

/** A stretch of a page's text that stands on its own. */
export interface HtmlBlock extends PageBlock {
  /** The number of the block element around it, which is the element's `data-n` in `html`. */
  readonly element: number;
  /** True inside `article` or `main`. */
  readonly isInArticle: boolean;
  /** True inside `nav`, `aside`, `footer`, a form or a dialog. */
  readonly isAside: boolean;
  /** How much of it is links, 0 to 1. */
  readonly linkShare: number;
}

/** What a page's head says, as it says it. */
export interface PageHead {
  /** Of `<html>`. */
  readonly language?: string | undefined;
  /** Of the tab. */
  readonly title?: string | undefined;
  readonly canonical?: string | undefined;
  /** By name or property, the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  /** `datetime` of every `<time>`, in order. */
  readonly times: readonly string[];
}

export interface ScannedPage {
  readonly head: PageHead;
  readonly blocks: readonly HtmlBlock[];
  /** The page without scripts, styles, pictures, long attributes and entities, to judge its layout by: quick to parse, not for reading. */
  readonly html: string;
  /** The depths of all elements, added up: what judging the layout costs. */
  readonly depths: number;
}

const MOST_ELEMENTS = 100_000;
const DEEPEST = 500;
const LONGEST_ATTRIBUTE = 200;
const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const BLOCKS = names(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead tr ul',
);
const SKIPPED = names('script style noscript template svg math iframe object embed canvas video audio picture map textarea head title');
const EMPTY = names('area base br col hr img input link meta param source track wbr');
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'rel', 'href', 'itemprop', 'aria-hidden', 'aria-modal', 'hidden'];
const ASIDES = names('nav aside footer form dialog');
const CAPTION_CLASS = /(?:^|[\s_-])caption(?:$|[\s_-])/i;

/**
 * Reads a page in one pass, in time linear in its length.
 * @throws KgError `limit` when the page has more elements, or nests deeper, than pages do; `aborted`
 */
export function scanPage(source: string, file?: string, limits: Limits = {}): ScannedPage {
  const scan = new PageScan(file, stopwatch(limits));
  const parser = new Parser(
    {
      onopentag: (name, attributes) => scan.open(name, attributes),
      ontext: (text) => scan.text(text),
      onclosetag: (name) => scan.close(name),
    },
    { decodeEntities: true },
  );
  parser.write(source);
  parser.end();
  return scan.page();
}

/** An element that is open. */
interface Open {
  readonly name: string;
  readonly element: number;
  readonly isBlock: boolean;
  readonly kind: PageBlock['kind'];
  readonly isInArticle: boolean;
  readonly isAside: boolean;
  readonly isLink: boolean;
  readonly isSkipped: boolean;
}

const ROOT: Open = {
  name: '',
  element: 0,
  isBlock: true,
  kind: 'plain',
  isInArticle: false,
  isAside: false,
  isLink: false,
  isSkipped: false,
};

class PageScan {
  readonly #file: string | undefined;
  readonly #check: () => void;
  readonly #html: string[] = [];
  readonly #blocks: HtmlBlock[] = [];
  readonly #stack: Open[] = [ROOT];
  readonly #meta = new Map<string, string>();
  readonly #jsonLd: string[] = [];
  readonly #times: string[] = [];
  #language: string | undefined;
  #title: string | undefined;
  #canonical: string | undefined;
  #elements = 0;
  #depths = 0;
  #block: string[] = [];
  #linked = 0;
  #length = 0;
  /** What the text of an open `<title>` or JSON-LD script is gathered in. */
  #capture: string[] | undefined;

  constructor(file: string | undefined, check: () => void) {
    this.#file = file;
    this.#check = check;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#check();
    if (++this.#elements > MOST_ELEMENTS) this.#refuse('elements', MOST_ELEMENTS);
    if (this.#stack.length > DEEPEST) this.#refuse('levels of elements', DEEPEST);
    this.#depths += this.#stack.length;
    this.#readHead(name, attributes);
    const around = this.#stack.at(-1)!;
    const isBlock = BLOCKS.has(name);
    const open = {
      ...around,
      name,
      isBlock,
      isSkipped: around.isSkipped || (SKIPPED.has(name) && name !== 'head'),
      isLink: around.isLink || name === 'a',
    };
    if (name === 'br') this.#breakLine();
    if (!isBlock) this.#stack.push(open);
    else {
      this.#flush();
      this.#stack.push({
        ...open,
        element: this.#elements,
        kind: kindOf(name, attributes, around),
        isInArticle: around.isInArticle || name === 'article' || name === 'main',
        isAside: around.isAside || ASIDES.has(name),
      });
    }
    if (!open.isSkipped && !LAYOUT.has(name)) this.#html.push(tag(name, attributes, isBlock ? this.#elements : undefined));
  }

  text(text: string): void {
    if (this.#capture) {
      this.#capture.push(text);
      return;
    }
    const around = this.#stack.at(-1)!;
    if (around.isSkipped) return;
    this.#html.push(plain(text));
    this.#block.push(text);
    this.#length += text.length;
    if (around.isLink) this.#linked += text.length;
  }

  close(name: string): void {
    const { isBlock, isSkipped } = this.#stack.at(-1)!;
    if (isBlock) this.#flush();
    if (this.#stack.length > 1) this.#stack.pop();
    if (name === 'title' && this.#capture) this.#title ??= cleanLine(this.#capture.join(''));
    if (name === 'script' && this.#capture) this.#jsonLd.push(this.#capture.join(''));
    if (name === 'title' || name === 'script') this.#capture = undefined;
    if (!isSkipped && !LAYOUT.has(name) && !EMPTY.has(name)) this.#html.push(`</${name}>`);
  }

  page(): ScannedPage {
    this.#flush();
    return {
      head: {
        language: this.#language,
        title: this.#title,
        canonical: this.#canonical,
        meta: this.#meta,
        jsonLd: this.#jsonLd,
        times: this.#times,
      },
      blocks: this.#blocks,
      depths: this.#depths,
      html: `<!doctype html><html><head><title>${plain(this.#title ?? '')}</title></head><body>${this.#html.join('')}</body></html>`,
    };
  }

  #readHead(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'html':
        this.#language ??= attributes.lang ?? attributes['xml:lang'];
        break;
      case 'meta': {
        const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
        const content = cleanLine(attributes.content ?? '');
        if (key !== undefined && content !== '' && !this.#meta.has(key)) this.#meta.set(key, content);
        break;
      }
      case 'link':
        if (attributes.rel?.toLowerCase() === 'canonical') this.#canonical ??= attributes.href;
        break;
      case 'time':
        if (attributes.datetime) this.#times.push(attributes.datetime);
        break;
      case 'title':
        if (this.#title === undefined && !this.#stack.at(-1)!.isSkipped) this.#capture = [];
        break;
      case 'script':
        if (attributes.type?.toLowerCase().startsWith('application/ld+json')) this.#capture = [];
    }
  }

  /** A single line break stands within a paragraph, two end it. */
  #breakLine(): void {
    const last = this.#block.findLast((part) => part.trim() !== '' || part === '\n');
    if (last === '\n') this.#flush();
    else if (last !== undefined) this.#block.push('\n');
  }

  #flush(): void {
    const around = this.#stack.at(-1)!;
    const text = cleanLine(this.#block.join(''));
    const { element, kind, isInArticle, isAside } = this.#stack.findLast((o) => o.isBlock) ?? around;
    if (text !== '')
      this.#blocks.push({ text, kind, element, isInArticle, isAside, opensGroup: true, linkShare: this.#linked / this.#length });
    this.#block = [];
    this.#linked = 0;
    this.#length = 0;
  }

  #refuse(what: string, most: number): never {
    throw new KgError('limit', `the page has too many ${what}`, { place: { file: this.#file }, expected: `at most ${most}` });
  }
}

/** Written once around the whole page. */
const LAYOUT = names('html head body meta link base title img input source track area col param wbr');

function kindOf(name: string, attributes: Readonly<Record<string, string>>, around: Open): PageBlock['kind'] {
  if (around.kind !== 'plain') return around.kind;
  if (name === 'figcaption' || CAPTION_CLASS.test((attributes.class ?? '').slice(0, LONGEST_ATTRIBUTE))) return 'caption';
  return /^h[1-6]$/.test(name) ? 'heading' : 'plain';
}

function tag(name: string, attributes: Readonly<Record<string, string>>, element: number | undefined): string {
  let kept = element === undefined ? '' : ` data-n="${element}"`;
  for (const key of KEPT_ATTRIBUTES) {
    const value = attributes[key];
    if (value !== undefined) kept += ` ${key}="${plain(value.slice(0, LONGEST_ATTRIBUTE))}"`;
  }
  const style = attributes.style;
  if (style !== undefined && style.length < 2000 && /display\s*:\s*none/i.test(style)) kept += ' hidden=""';
  return `<${name}${kept}>`;
}

/** Marks become spaces rather than entities: each entity would be a node of its own in the tree. */
function plain(text: string): string {
  return text.replace(/[&<>"]/g, ' ');
}
