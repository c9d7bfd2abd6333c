import { normalizePublished } from './date-line.ts';
import { splitOutlet } from './find-title.ts';
import { fold } from './page-block.ts';
import type { HtmlBlock, PageHead } from './scan-page.ts';

/** What a page's head says about its report. */
export interface PageMetadata {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

type Thing = Readonly<Record<string, unknown>>;
const MOST_THINGS = 10_000;
const REPORT_TYPE = /(?:Article|Report|BlogPosting|LiveBlogPosting)$/;

/** Reads schema.org JSON-LD first, then Open Graph and the older meta names, then what the page shows: each says less surely what the report is. */
export function pageMetadata(head: PageHead, blocks: readonly HtmlBlock[]): PageMetadata {
  const { article = {}, publisher } = findArticle(head.jsonLd);
  const meta = (...keys: string[]): string | undefined => keys.map((k) => head.meta.get(k)).find((v) => v !== undefined);
  const tab = head.title === undefined ? undefined : splitOutlet(head.title);
  const claimed = text(article.headline) ?? meta('og:title', 'twitter:title') ?? head.title;
  const title =
    shownTitle(blocks, [claimed, head.title, meta('og:title')]) ??
    (claimed === head.title ? tab?.title : undefined) ??
    claimed ??
    blocks.find((b) => b.kind === 'heading' && !b.isAside)?.text;
  const dates = [
    text(article.datePublished),
    meta(
      'article:published_time',
      'og:published_time',
      'datepublished',
      'date',
      'pubdate',
      'dc.date',
      'dc.date.issued',
      'parsely-pub-date',
      'sailthru.date',
    ),
    ...head.times.slice(0, 20),
  ];
  const urls = [
    head.canonical,
    meta('og:url'),
    text(article.url),
    text(article.mainEntityOfPage) ?? text((article.mainEntityOfPage as Thing)?.['@id']),
  ];
  return {
    title: title === '' ? undefined : title,
    description: text(article.description) ?? meta('og:description', 'description'),
    publisher:
      publisher ??
      meta('og:site_name', 'application-name') ??
      (tab && title !== undefined && fold(title).startsWith(fold(tab.title)) ? tab.outlet : undefined),
    published: dates.map((d) => (d === undefined ? undefined : normalizePublished(d))).find((d) => d !== undefined),
    url: urls.find((u) => u !== undefined && /^https?:\/\/\S+$/i.test(u)),
    language: head.language ?? text(article.inLanguage) ?? meta('og:locale', 'content-language'),
  };
}

/** The heading that the page shows for a title that its head claims: the head's may be cut short or end in the outlet's name. */
function shownTitle(blocks: readonly HtmlBlock[], claims: readonly (string | undefined)[]): string | undefined {
  const claimed = claims.flatMap((c) => (c === undefined ? [] : [fold(c), fold(splitOutlet(c)?.title ?? c)])).filter((c) => c !== '');
  const isSame = (shown: string): boolean =>
    claimed.some((c) => c === shown || (c.length >= 20 && shown.startsWith(c)) || (shown.length > 0.6 * c.length && c.startsWith(shown)));
  return blocks.find((b) => b.kind === 'heading' && b.text.length <= 400 && isSame(fold(b.text)))?.text;
}

/** The first article among the things that the scripts describe, and the name of its publisher. */
function findArticle(scripts: readonly string[]): { article?: Thing; publisher?: string | undefined } {
  const things: Thing[] = [];
  const queue: unknown[] = scripts.map(parse);
  while (queue.length > 0 && things.length < MOST_THINGS) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...value.slice(0, 1000));
    else if (typeof value === 'object' && value !== null) {
      const thing = value as Thing;
      things.push(thing);
      if (thing['@graph'] !== undefined) queue.push(thing['@graph']);
      if (thing.mainEntity !== undefined) queue.push(thing.mainEntity);
    }
  }
  const article = things.find((t) => [t['@type']].flat().some((type) => typeof type === 'string' && REPORT_TYPE.test(type)));
  if (!article) return {};
  const [named] = [article.publisher].flat() as unknown[];
  const publisher = typeof named === 'object' && named !== null ? (named as Thing) : {};
  const full = text(publisher.name) === undefined ? things.find((t) => t['@id'] !== undefined && t['@id'] === publisher['@id']) : publisher;
  return { article, publisher: text(named) ?? text(full?.name) };
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined; // a page's own mistake: its other metadata may be sound
  }
}

function text(value: unknown): string | undefined {
  const [first] = [value].flat() as unknown[];
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined;
}
