import type { Sentence } from '../reading.ts';
import { type Draft, wholeRanges } from './draft.ts';
import { groupFrom, groupStart, type Scene } from './scene.ts';
import { sourceFrom } from './source.ts';

/** `Minister: War is over`, `Poll: Voters undecided`: a headline or a transcript in which the colon is the cue. */
export function labelDraft(scene: Scene, sentence: Sentence): Draft | undefined {
  const group = groupFrom(scene, sentence.first);
  if (group < 0 || groupStart(scene.reading, group) !== sentence.first) return undefined;
  if (!isSpeaker(scene, group)) return undefined;
  const colon = scene.reading.nounGroups[group]!.end;
  if (scene.tokens[colon]?.text !== ':' || colon + 2 >= sentence.end) return undefined;
  const source = sourceFrom(scene, [group]);
  const content = wholeRanges(scene, [{ first: colon + 1, end: sentence.end }]);
  return {
    source: source.ranges,
    sourceGroups: source.groups,
    cue: { first: colon, end: colon + 1 },
    cueHead: colon,
    cueText: ':',
    content,
    kind: 'proposition',
    outletGroups: [],
    isDenial: false,
    certainty: 'certain',
  };
}

function isSpeaker(scene: Scene, index: number): boolean {
  const group = scene.reading.nounGroups[index]!;
  if (isDateline(scene, index)) return false;
  return group.kind === 'name' || DOCUMENTS.has(scene.tokens[group.head]!.lemma.toLowerCase());
}

/** `NEW DELHI: The ministry ...` at the head of a report says where it was written. */
function isDateline({ reading, tokens }: Scene, index: number): boolean {
  const { first, end, sentence } = reading.nounGroups[index]!;
  const isAtStart = reading.paragraphs.find(({ kind }) => kind === 'body')?.sentenceFirst === sentence;
  return isAtStart && tokens.slice(first, end).every(({ text }) => text.length > 2 && text === text.toUpperCase());
}

const DOCUMENTS: ReadonlySet<string> = new Set([
  'poll',
  'report',
  'study',
  'survey',
  'expert',
  'official',
  'minister',
  'president',
  'analyst',
]);
