import { KgError } from '../../base/errors.ts';
import type { IngestOptions, ReadReport } from './ingested-report.ts';

/**
 * Reads the body of a Markdown report. The text is taken as it is, marks and all: statements point into it by offsets. Without front matter a
 * first heading gives the title.
 * @throws KgError `format` when front matter is begun and not ended
 */
export function readMarkdown(body: string, title: string | undefined, options: IngestOptions): ReadReport {
  if (title === undefined && body.startsWith('---\n'))
    throw new KgError('format', 'the front matter does not end', {
      place: { file: options.file, line: 1 },
      found: body.slice(0, 40),
      expected: '`key: value` lines, then a line of `---`',
    });
  const text = body.trim();
  return { title: /^# +(.*\S) *$/m.exec(text.slice(0, 2000))?.[1], text, captions: [], dropped: [] };
}
