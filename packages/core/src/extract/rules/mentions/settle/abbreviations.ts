import type { NameSpan } from '../names/name-span.ts';
import type { Scene } from '../scene.ts';

/** Abbreviations that the report itself explains: `Lake Basin Commission (LBC)`, also the other way round. */
export interface Abbreviations {
  /** The name that an abbreviation stands for in this report. */
  fullName(span: NameSpan): NameSpan | undefined;
}

const SHORT = /^[\p{Lu}\d][\p{L}\d&/-]{1,9}$/u;

export function findAbbreviations(scene: Scene, spans: readonly NameSpan[]): Abbreviations {
  const { tokens } = scene.parsed;
  const full = new Map<string, NameSpan>();
  for (let at = 1; at < spans.length; at++) {
    const [a, b] = [spans[at - 1]!, spans[at]!];
    if (b.first !== a.end + 1 || tokens[a.end]!.text !== '(' || tokens[b.end]?.text !== ')') continue;
    if (isShortFor(b.key, a.key)) full.set(b.key, a);
    else if (isShortFor(a.key, b.key)) full.set(a.key, b);
  }
  return { fullName: (span) => full.get(span.key) };
}

/** The letters of the abbreviation begin words of the name, or at least its first word or the second after an adjective. */
function isShortFor(short: string, name: string): boolean {
  if (!SHORT.test(short) || !name.includes(' ') || short.length > name.length) return false;
  const initials = name.split(' ').map((word) => word[0]!.toUpperCase());
  return initials.includes(short[0]!.toUpperCase());
}
