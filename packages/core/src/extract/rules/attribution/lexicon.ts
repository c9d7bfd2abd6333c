import { type Certainty, type Construction, CUE_VERBS } from './cue-verbs.ts';

/** All that the table of cue verbs holds on one verb. */
export interface CueEntry {
  readonly takes: ReadonlySet<Construction>;
  readonly prepositions: ReadonlySet<string>;
  readonly certainty: Certainty;
  readonly isDenial: boolean;
  readonly isImpression: boolean;
  readonly isVerdict: boolean;
}

const ENTRIES: ReadonlyMap<string, CueEntry> = readTable();

function readTable(): ReadonlyMap<string, CueEntry> {
  const entries = new Map<string, CueEntry>();
  for (const row of CUE_VERBS) {
    for (const word of words(row.verbs)) {
      const known = entries.get(word);
      entries.set(word, {
        takes: new Set([...(known?.takes ?? []), ...row.takes]),
        prepositions: new Set([...(known?.prepositions ?? []), ...words(row.prepositions ?? '')]),
        certainty: row.certainty ?? known?.certainty ?? 'certain',
        isDenial: known?.isDenial === true || row.isDenial === true,
        isVerdict: known?.isVerdict === true || row.isVerdict === true,
        isImpression: known?.isImpression === true || row.isImpression === true,
      });
    }
  }
  return entries;
}

/** Words of a table's cell; `+` stands for the space inside a verb with its particle. */
export function words(cell: string): readonly string[] {
  return cell
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('+', ' '));
}

/** What is known of a verb, by its lemma in American or British spelling. */
export function cueEntry(lemma: string): CueEntry | undefined {
  return ENTRIES.get(lemma) ?? (BRITISH.test(lemma) ? ENTRIES.get(inAmericanSpelling(lemma)) : undefined);
}

const BRITISH = /(?:ise|our)\b|eted$/;

function inAmericanSpelling(lemma: string): string {
  return lemma.replace(/ise\b/, 'ize').replace(/our\b/, 'or').replace(/eted$/, 'et');
}
