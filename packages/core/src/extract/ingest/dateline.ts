import { parseDateLine } from './date-line.ts';

/** Words in capitals before a dash that name no place. */
const NO_PLACE =
  /^(?:BREAKING|EXCLUSIVE|UPDATE|UPDATED|CORRECTED|CORRECTION|WATCH|VIDEO|LIVE|ANALYSIS|OPINION|EXPLAINER|FACTBOX|NEW|NEWS|JUST IN|WRAPUP|REFILE|Q|A)\b/;
const PLACE = /^\p{Lu}[\p{L}\p{M}.'\u2019-]*(?:[ /]\p{L}[\p{L}\p{M}.'\u2019-]*){0,4}$/u;
const AGENCY = /^(.*?)\s*(?:\(([\p{Lu}][^()]{1,40})\)|\/([^/]{2,30})\/\.?)\s*$/u;

/**
 * The place of a dateline as news agencies open a report: `KYIV, Ukraine (AP) — …`, `MOSCOW, November 20. /TASS/. …`, `GENEVA, Nov 23 (Reuters) - …`.
 * Undefined when the paragraph does not open with one: capitals, an agency or a date must vouch for it, as a dash alone may follow any words.
 */
export function datelinePlace(paragraph: string): string | undefined {
  const opening = /^(.{2,90}?)(?:\s*[\u2014\u2013]\s*|\s+--?\s+|(?<=\/\.)\s+)\S/u.exec(paragraph.slice(0, 120))?.[1];
  if (opening === undefined) return undefined;
  const agency = AGENCY.exec(opening);
  const parts = (agency?.[1] ?? opening).split(/\s*,\s*/).filter((p) => p !== '');
  const dated = parts.findIndex((_, i) => i > 0 && isDayWords(parts.slice(i).join(', ')));
  const names = dated < 0 ? parts : parts.slice(0, dated);
  const [place = ''] = names;
  const isCapital = place.length > 2 && place === place.toUpperCase();
  if (!(isCapital || agency || dated > 0) || names.length > 3 || NO_PLACE.test(place)) return undefined;
  return names.every((n) => PLACE.test(n)) ? names.join(', ') : undefined;
}

/** `Nov 23`, `November 20.`, `23 November 2025`. */
function isDayWords(text: string): boolean {
  const words = text.replace(/\.$/, '');
  return parseDateLine(words) !== null || parseDateLine(`${words} 2000`) !== null;
}
