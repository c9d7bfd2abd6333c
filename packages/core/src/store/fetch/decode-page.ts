import { KgError } from '../../base/errors.ts';
import type { ReportFormat } from '../../extract/ingest/ingested-report.ts';

const FORMATS: Readonly<Record<string, ReportFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'application/json': 'json',
};

/** The format of a page by its `Content-Type`. @throws KgError `format` for what is no report: pictures, PDF, archives */
export function pageFormat(contentType: string, place: string): ReportFormat {
  const type = contentType.split(';', 1)[0]!.trim().toLowerCase();
  if (Object.hasOwn(FORMATS, type)) return FORMATS[type]!;
  throw new KgError('format', 'not a kind of page that is read', {
    place: { file: place },
    found: type.slice(0, 80) || 'no content type',
    expected: 'text/html, text/plain, text/markdown or application/json',
  });
}

/** How far into a page its own word for its encoding is looked for (HTML standard, "prescan a byte stream"). */
const PRESCAN = 1024;
const DECLARED = /<meta[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/i;

/**
 * The text of a page: a byte order mark goes before the header's charset, that before the page's own, then UTF-8, and Windows-1252 for a page that declares
 * nothing and is no UTF-8. What cannot be decoded becomes U+FFFD.
 * @throws KgError `format` for an encoding that nobody knows
 */
export function decodePage(bytes: Uint8Array, contentType: string, format: ReportFormat, place: string): string {
  const declared = markOf(bytes) ?? charsetOf(contentType) ?? (format === 'html' ? DECLARED.exec(prescan(bytes))?.[1] : undefined);
  if (format === 'json' || declared === undefined) return decodeUndeclared(bytes);
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch (cause) {
    throw new KgError('format', 'the page is in an unknown encoding', {
      place: { file: place },
      found: declared,
      expected: 'UTF-8',
      cause,
    });
  }
}

function decodeUndeclared(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function charsetOf(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(contentType)?.[1];
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** The first bytes as Latin letters, which is all that a declaration is written in. */
function prescan(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, PRESCAN));
}
