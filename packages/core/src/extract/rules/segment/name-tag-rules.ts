import type { PartOfSpeech } from '../reading.ts';
import { isCapital, isNominal, type TagRule, type TagView } from './tag-view.ts';

/** Where the model takes a name for something else, or something else for a name. */
export const NAME_TAG_RULES: readonly TagRule[] = [
  {
    name: 'name in the middle of a sentence',
    because: 'A verb inside a sentence has no capital: `Tim Cook`, `Peter Welch`, `spokesman Josh Earnest` are names to the end.',
    from: ['VERB', 'ADJ', 'ADV'],
    retag: (view, at) => {
      if (at <= view.first + 1 || !isCapital(view.text(at)) || !/\p{Ll}/u.test(view.text(at)) || view.tag(at - 1) === 'PUNCT')
        return undefined;
      const isBesideName =
        view.tag(at - 1) === 'PROPN' ||
        (view.tag(at) === 'VERB' && isCapital(view.text(at + 1))) ||
        (isCapital(view.text(at - 1)) && isCapital(view.text(at + 1)));
      return isBesideName && !isHeadline(view) ? 'PROPN' : undefined;
    },
  },
  {
    name: 'first word that is no name',
    because: 'The first word has its capital from its place: `Contacts existed`, `Economic cooperation`, `Stories in the press`.',
    from: ['PROPN'],
    retag: (view, at) =>
      at === view.first || (at === view.first + 1 && view.lower(at - 1) === '"') ? commonFirstWord(view, at) : undefined,
  },
  {
    name: 'office before a name',
    because: '`army chief Lind`, `party head Berg`: between the body and the name stands the noun.',
    from: ['ADJ', 'VERB', 'ADV'],
    retag: (view, at) =>
      /^(?:chief|head|boss|lead|deputy|rival|native)$/.test(view.lower(at)) &&
      (view.tag(at - 1) === 'PROPN' || view.tag(at - 1) === 'NOUN' || view.tag(at - 1) === 'PART') &&
      view.tag(at + 1) === 'PROPN'
        ? 'NOUN'
        : undefined,
  },
  {
    name: 'particle in a name',
    because: '`Ursula von der Leyen`, `Tamim bin Hamad Al Thani`, `Carlos de la Torre`: these small words join the parts of one name.',
    from: ['X', 'NOUN', 'ADP', 'ADJ', 'VERB', 'ADV', 'DET', 'PRON'],
    retag: (view, at) => (NAME_PARTICLES.has(view.lower(at)) && view.tag(at - 1) === 'PROPN' && endsInName(view, at) ? 'PROPN' : undefined),
  },
  {
    name: 'people named by what they are',
    because: '`a US national has been held`, `three rebels`: before anything but a noun these are nouns.',
    from: ['ADJ', 'VERB'],
    retag: (view, at) => {
      const isDescribed = view.tag(at - 1) === 'DET' || isNominal(view.tag(at - 1)) || view.tag(at - 1) === 'PART';
      return PEOPLE.has(view.lower(at)) &&
        isDescribed &&
        !isNominal(view.tag(at + 1)) &&
        view.lower(at + 1) !== '-' &&
        view.tag(at + 1) !== 'CCONJ'
        ? 'NOUN'
        : undefined;
    },
  },
];

const PEOPLE: ReadonlySet<string> = new Set(
  'national official operative rebel representative conservative liberal moderate radical executive native veteran suspect militant dissident civilian extremist loyalist separatist nationalist islamist jihadist socialist communist'.split(
    ' ',
  ),
);

const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de la le del della di da dos du bin bint ibn al el ben ter ten zu af abu ul y'.split(' '),
);

function endsInName(view: TagView, at: number): boolean {
  let index = at + 1;
  while (NAME_PARTICLES.has(view.lower(index)) || view.lower(index) === '-') index++;
  return isCapital(view.text(index)) && view.tag(index) !== 'PUNCT';
}

/** Most words have capitals: then capitals tell nothing. */
function isHeadline(view: TagView): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = view.first; at < view.end && words < 20; at++) {
    if (!/^\p{L}{3}/u.test(view.text(at))) continue;
    words++;
    if (isCapital(view.text(at))) capitals++;
  }
  return words > 3 && capitals * 4 > words * 3;
}

/** A plural or an adjective form before a small-letter word or a verb; names keep their tag. */
function commonFirstWord(view: TagView, at: number): PartOfSpeech | undefined {
  const word = view.lower(at);
  const next = view.tag(at + 1);
  if (!/^\p{Lu}\p{Ll}+$/u.test(view.text(at)) || isCapital(view.text(at + 1))) return undefined;
  if (/(?:ic|al|ive|ous|ful|less|able|ible|ary)$/.test(word) && (next === 'NOUN' || next === 'ADJ')) return 'ADJ';
  if (/(?:ly)$/.test(word) && (view.lower(at + 1) === ',' || next === 'VERB')) return 'ADV';
  return /(?:[^s]s|tion|ment|ness|ism|ance|ence|ship|cy)$/.test(word) &&
    !/(?:us|is|as|os)$/.test(word) &&
    (next === 'VERB' || next === 'ADP' || next === 'AUX') &&
    word.length > 4
    ? 'NOUN'
    : undefined;
}
