import { dateOfTrigger } from '../dates/date-of-trigger.ts';
import type { Mentioned, Range } from '../reading.ts';
import type { EntityFinder, Found } from './entity-finder.ts';
import type { Match } from './match.ts';
import type { ReadQualifiers } from './relation-reading.ts';
import type { ReportIndex } from './report-index.ts';

const MOST_TOPIC_TOKENS = 30;
const PLACE_PREPOSITIONS = ['in', 'at'];

/** Fills the qualifiers of one match. `taken` are entities that already have a role. */
export function fillQualifiers(
  match: Match,
  reading: Mentioned,
  index: ReportIndex,
  finder: EntityFinder,
  object: Found,
  subject: number,
): ReadQualifiers {
  const { roles } = match.pattern;
  const taken = new Set([object.entity, subject]);
  const entities = (role: string): number[] | undefined => {
    for (const slot of roles[role] ?? []) {
      if (slot === 'same') continue;
      const found = match.slot(slot).flatMap((filler) => finder.find(filler, slot).map((f) => f.entity));
      const others = [...new Set(found)].filter((entity) => !taken.has(entity) && isActor(finder.label(entity)));
      if (others.length > 0) return others;
    }
    return undefined;
  };
  return {
    time: match.pattern.isStanding ? undefined : dateOfTrigger(reading, match.clause?.index, match.group)?.edtf,
    place: match.pattern.isStanding ? undefined : placeOf(match, finder, taken),
    office: roles.office ? officeOf(match, reading, finder) : undefined,
    topic: object.aspect ? textOf(reading, object.aspect) : topicOf(match, reading, index, finder, roles.topic ?? []),
    with: entities('with'),
    to: entities('to'),
  };
}

function isActor(label: string): boolean {
  return label !== 'Place' && label !== 'Plan' && label !== 'Event';
}

/** The end of the words that hang on a noun: up to the next verb or mark. */
function complementEnd(end: number, tokens: readonly number[], reading: Mentioned): number {
  let reach = end;
  for (const token of tokens) {
    let i = token + 1;
    while (i < reading.tokens.length && i < token + 8 && reading.tokens[i]?.tag !== 'VERB' && reading.tokens[i]?.tag !== 'PUNCT') i++;
    reach = Math.max(reach, i);
  }
  return reach;
}

function placeOf(match: Match, finder: EntityFinder, taken: ReadonlySet<number>): number | undefined {
  for (const preposition of PLACE_PREPOSITIONS)
    for (const filler of match.slot(preposition))
      for (const { entity } of finder.find(filler, preposition)) {
        const label = finder.label(entity);
        if ((label === 'Place' || label === 'Country') && !taken.has(entity)) return entity;
      }
  return undefined;
}

/** The words of a title without the names before it: `special envoy` in "U.S. special envoy Steve Witkoff". */
function officeOf(match: Match, reading: Mentioned, finder: EntityFinder): string | undefined {
  const group = match.group === undefined ? undefined : reading.nounGroups[match.group];
  if (!group) return undefined;
  const named = finder.find({ kind: 'words', group: group.index, first: group.first, end: match.trigger.first }, 'modifier');
  const from = Math.max(group.first, ...named.map((f) => f.range.end));
  let first = from;
  while (first < match.trigger.first && /^(?:DET|PART|PUNCT|PRON)$/.test(reading.tokens[first]?.tag ?? '')) first++;
  return textOf(reading, { first, end: match.trigger.end });
}

function topicOf(match: Match, reading: Mentioned, index: ReportIndex, finder: EntityFinder, slots: readonly string[]): string | undefined {
  for (const slot of slots) {
    if (slot === 'clause' || slot === 'verb') {
      const range = slot === 'verb' ? verbWords(match) : dependentClause(match, index);
      if (range) return textOf(reading, range);
      continue;
    }
    const group = match
      .slot(slot)
      .map((filler) => reading.nounGroups[filler.group])
      .find((g) => g !== undefined && !finder.isTime(g.head));
    if (group)
      return textOf(reading, {
        first: group.first,
        end: complementEnd(
          group.end,
          group.complements.map((p) => p.token),
          reading,
        ),
      });
  }
  return undefined;
}

/** "Is ready TO MEET Zelensky": from the full verb to the end of its clause. */
function verbWords(match: Match): Range | undefined {
  const { clause } = match;
  return clause?.verb ? { first: clause.verb.head, end: Math.min(clause.end, clause.verb.head + MOST_TOPIC_TOKENS) } : undefined;
}

function dependentClause(match: Match, index: ReportIndex): Range | undefined {
  const child = match.clause && index.children[match.clause.index]?.find((c) => c.kind === 'complement' && c.first >= match.trigger.first);
  return child ? { first: child.first, end: Math.min(child.end, child.first + MOST_TOPIC_TOKENS) } : undefined;
}

function textOf(reading: Mentioned, range: Range): string | undefined {
  const first = reading.tokens[range.first];
  const last = reading.tokens[Math.max(range.first, range.end - 1)];
  return first && last ? reading.text.slice(first.start, last.end).trim() || undefined : undefined;
}
