import type { Limits } from '../../base/limits.ts';

/** The formats that a report may come in. */
export const REPORT_FORMATS = ['markdown', 'text', 'html', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Why a part of a page was left out. */
export type DropReason =
  | 'advertisement'
  | 'byline'
  | 'date' // the line gave, or repeats, the date of publication
  | 'navigation'
  | 'notice' // copyright, sign-up and cookie lines
  | 'other-reports' // links to other reports
  | 'outside' // not in the article's part of the page
  | 'placeholder' // stands where a picture or a player was
  | 'repeated'
  | 'sharing';

/** A part of a page that is not in the text, so that a person can see what was judged to be no report. */
export interface Dropped {
  readonly text: string;
  readonly reason: DropReason;
  /** From 1; only where the source has lines. */
  readonly line?: number | undefined;
}

/** What a file says about one report. What is not found is not there: nothing is guessed to fill a gap. */
export interface IngestedReport {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** The paragraph under the title that sums the report up. */
  readonly standfirst?: string | undefined;
  /** The captions of pictures, each once, as they stand in `text`. */
  readonly captions: readonly string[];
  /** What a reader of the page reads, in the page's order: title, standfirst, captions, body. Paragraphs are separated by one blank line. */
  readonly text: string;
  /** The outlet's name. */
  readonly publisher?: string | undefined;
  /** ISO 8601: a day, or a time with its offset from UTC. A time without an offset is cut to its day. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  /** BCP 47; `und` when the text is too short to tell. */
  readonly language: string;
  /** Where the report was filed, as its dateline has it: `KYIV, Ukraine`. */
  readonly place?: string | undefined;
  /** Where the report comes from, when it restates another one. */
  readonly origin?: string | undefined;
  readonly dropped: readonly Dropped[];
}

/** How to read a file. */
export interface IngestOptions extends Limits {
  /** For messages. */
  readonly file?: string | undefined;
}

/** What a reader of one format gives back before the language and the dateline are known. */
export type ReadReport = Omit<IngestedReport, 'language' | 'place'> & {
  /** The language that the file declares. */
  readonly language?: string | undefined;
  /** True when the declaration is a person's and to be kept, false when it is a page template's. */
  readonly isLanguageCertain?: boolean | undefined;
};
