import type { Place } from '../../base/diagnostic.ts';
import { KgError } from '../../base/errors.ts';
import { normalizePublished } from './date-line.ts';
import type { IngestOptions, ReadReport } from './ingested-report.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** The keys under which archives, news services and scrapers keep a field, ours first. */
const KEYS = {
  id: ['id'],
  title: ['title', 'headline'],
  text: ['text', 'body', 'content', 'articleBody', 'article_body', 'paragraphs'],
  published: [
    'published',
    'publishedAt',
    'published_at',
    'datePublished',
    'date_published',
    'pubDate',
    'published_date',
    'publication_date',
    'date',
  ],
  publisher: ['publisher', 'source', 'outlet', 'site_name', 'siteName'],
  url: ['url', 'link'],
  language: ['language', 'lang', 'inLanguage'],
  standfirst: ['standfirst', 'description', 'summary', 'abstract'],
  origin: ['origin'],
} as const;
/** The keys under which a file keeps its list of reports. */
const LISTS = ['articles', 'documents', 'reports', 'items', 'results', 'data'];

/**
 * Reads a JSON file: one report, a list of reports, or an object with such a list. The text is taken as it is, as statements may point into it;
 * only a text with paragraphs in HTML becomes plain.
 * @throws KgError `format` when it is no JSON, or a value in it is no report: what was found, and what is expected
 */
export async function readJson(source: string, options: IngestOptions): Promise<ReadReport[]> {
  const value = parse(source, options.file);
  const list = Array.isArray(value)
    ? value
    : isObject(value) && !hasAny(value, KEYS.text)
      ? LISTS.map((k) => value[k]).find(Array.isArray)
      : undefined;
  if (!list) return [await readRecord(value, { file: options.file, line: 1 })];
  return Promise.all(list.map((record, i) => readRecord(record, { file: options.file, subject: `report ${i + 1} of ${list.length}` })));
}

function parse(source: string, file: string | undefined): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new KgError('format', 'not JSON', { place: { file }, found: cause instanceof Error ? cause.message : undefined, cause });
  }
}

async function readRecord(value: unknown, place: Place): Promise<ReadReport> {
  const text = isObject(value) ? textOf(value) : undefined;
  if (!isObject(value) || text === undefined)
    throw new KgError('format', 'no report in this JSON', {
      place,
      found: describe(value),
      expected: `an object with ${KEYS.text.map((k) => `\`${k}\``).join(' or ')}, and with title, publisher and published, or a list of such objects`,
    });
  const pick = (field: keyof typeof KEYS): string | undefined => KEYS[field].map((key) => nameOf(value[key])).find((v) => v !== undefined);
  const date = pick('published');
  const published = date === undefined ? undefined : normalizePublished(date);
  if (date !== undefined && published === undefined)
    throw new KgError('format', 'the date of publication cannot be read', {
      place,
      found: date,
      expected: 'ISO 8601, or a date in words that can be read in one way',
    });
  return {
    id: pick('id'),
    title: pick('title'),
    text: HTML.test(text) ? await plainText(text, place.file) : text,
    published,
    publisher: pick('publisher'),
    url: pick('url'),
    language: pick('language'),
    standfirst: pick('standfirst'),
    origin: pick('origin'),
    captions: [],
    dropped: [],
    isLanguageCertain: value.language !== undefined,
  };
}

const HTML = /<(?:p|br|div)\b[^<>]{0,500}>/i;

/** The paragraphs of a piece of HTML. */
async function plainText(html: string, file: string | undefined): Promise<string> {
  const { scanPage } = await import('./scan-page.ts');
  return scanPage(html, file)
    .blocks.map((b) => b.text)
    .join('\n\n');
}

function textOf(value: JsonObject): string | undefined {
  for (const key of KEYS.text) {
    const text = value[key];
    if (typeof text === 'string' && text.trim() !== '') return text.replace(/\r\n?/g, '\n').trim();
    if (Array.isArray(text) && text.length > 0 && text.every((p) => typeof p === 'string'))
      return text.map((p: string) => p.trim()).join('\n\n');
  }
  return undefined;
}

/** A value that names something: a string, a number, or an object with a name. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number') return String(value);
  return isObject(value) ? (nameOf(value.name) ?? nameOf(value.title)) : undefined;
}

function hasAny(value: JsonObject, keys: readonly string[]): boolean {
  return keys.some((k) => value[k] !== undefined);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (!isObject(value)) return value === null ? 'null' : `a ${typeof value}`;
  const keys = Object.keys(value);
  return keys.length === 0
    ? 'an empty object'
    : `an object with ${keys.slice(0, 12).join(', ').slice(0, 300)}${keys.length > 12 ? ', …' : ''}`;
}
