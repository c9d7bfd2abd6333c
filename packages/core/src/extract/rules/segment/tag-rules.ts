import type { PartOfSpeech } from '../reading.ts';

/** What a rule may look at: one sentence, tokens by their index in the report. */
export interface TagView {
  readonly first: number;
  readonly end: number;
  tag(at: number): PartOfSpeech | undefined;
  /** In small letters with straight quotation marks; empty outside the sentence. */
  lower(at: number): string;
  text(at: number): string;
}

/** A correction of one tag by its neighbours. */
export interface TagRule {
  readonly name: string;
  readonly because: string;
  /** Tags that the rule looks at; a token with another one is left alone. */
  readonly from: readonly PartOfSpeech[];
  /** The right tag of token `at`, or undefined where the rule has nothing to say. */
  readonly retag: (view: TagView, at: number) => PartOfSpeech | undefined;
}

const isNominal = (tag: PartOfSpeech | undefined): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM';
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const POSSESSIVE = /^(?:my|your|his|its|our|their|'s)$/;
const isOwner = (view: TagView, at: number): boolean => POSSESSIVE.test(view.lower(at)) && (view.tag(at) === 'PRON' || view.tag(at) === 'PART');
const isArticle = (word: string): boolean => word === 'the' || word === 'a' || word === 'an';

/** The first word to the left that is no adjective or adverb. */
function beforeAdjectives(view: TagView, at: number): number {
  let index = at - 1;
  while (index > at - 4 && (view.tag(index) === 'ADJ' || view.tag(index) === 'ADV' || (view.lower(index) === '"' && index < at) || (view.tag(index) === 'PROPN' && view.lower(at - 1) === '"'))) index--;
  return index;
}

/** In the order in which they are tried; one that comes later sees what earlier ones have done. */
export const TAG_RULES: readonly TagRule[] = [
  {
    name: 'name after a name',
    because: 'A verb in the middle of a sentence has no capital: `Tim Cook`, `Peter Welch` are names to the end.',
    from: ['VERB', 'ADJ', 'ADV', 'NOUN'],
    retag: (view, at) =>
      at > view.first + 1 && (view.tag(at - 1) === 'PROPN' || (isCapital(view.text(at - 1)) && isCapital(view.text(at + 1)))) && view.tag(at) !== 'NOUN' && isCapital(view.text(at)) && /\p{Ll}/u.test(view.text(at)) && !isHeadline(view)
        ? 'PROPN'
        : undefined,
  },
  {
    name: 'first word that is no name',
    because: 'The first word has its capital from its place: `Contacts existed`, `Economic cooperation`, `Stories in the press`.',
    from: ['PROPN'],
    retag: (view, at) => (at === view.first || (at === view.first + 1 && view.lower(at - 1) === '"') ? commonFirstWord(view, at) : undefined),
  },
  {
    name: 'noun after an owner',
    because: "After `'s`, `his` or an article no verb can stand unless a noun follows: `Oslo's push to`, `his comment followed`, `the handling of`.",
    from: ['VERB'],
    retag: (view, at) => {
      const start = beforeAdjectives(view, at);
      const isGoverned = isOwner(view, start) || isArticle(view.lower(start)) || view.tag(start) === 'ADJ';
      if (!isGoverned || view.lower(at + 1) === '-' || view.lower(at + 1) === '"') return undefined;
      // Before a noun only a plain form is itself one: `a wish list`, but `the proposed list`.
      if (isNominal(view.tag(at + 1)) && (/(?:ed|ing|en|[^aeiou]t|wn|ne)$/.test(view.lower(at)) || view.tag(at + 1) === 'PROPN')) return undefined;
      return isOwner(view, start) || isArticle(view.lower(start)) ? 'NOUN' : undefined;
    },
  },
  {
    name: 'noun after `to` with an -s or after a preposition',
    because: '`to` takes the plain form: in `referred to talks` the word is a noun, and so is one in -s after any preposition.',
    from: ['VERB'],
    retag: (view, at) => {
      const before = view.lower(at - 1);
      const isPlural = /[^s]s$/.test(view.lower(at)) && view.lower(at) !== 'is' && view.lower(at) !== 'has' && view.lower(at) !== 'does';
      return isPlural && (before === 'to' || before === 'of' || before === 'for' || before === 'with' || before === 'in' || before === 'on') ? 'NOUN' : undefined;
    },
  },
  {
    name: 'plural noun after an adjective or a number',
    because: 'A finite verb never follows an attributive adjective directly, but `talks`, `calls`, `plans` do: `new talks were held`, `two calls`.',
    from: ['VERB'],
    retag: (view, at) => {
      if (!/[^s]s$/.test(view.lower(at)) || view.lower(at) !== view.text(at)) return undefined;
      const before = view.tag(at - 1);
      if (before !== 'ADJ' && before !== 'NUM') return undefined;
      const next = view.tag(at + 1);
      return next === 'VERB' || next === 'AUX' || next === 'ADP' || next === 'PUNCT' || next === undefined ? 'NOUN' : undefined;
    },
  },
  {
    name: '-ing after a comma',
    because: 'The model takes rare -ing forms for nouns; after a comma and before a preposition or article they go on with the sentence: `, coinciding with`.',
    from: ['NOUN'],
    retag: (view, at) => {
      const next = view.tag(at + 1);
      const goesOn = next === 'ADP' || next === 'DET' || next === 'PRON' || next === 'SCONJ';
      return view.lower(at - 1) === ',' && /.{3}ing$/.test(view.lower(at)) && !isCapital(view.text(at)) && goesOn ? 'VERB' : undefined;
    },
  },
  {
    name: 'verb after a pronoun subject',
    because: '`he`, `she`, `they`, `we`, `I` are subjects and nothing but a verb group or an adverb follows them.',
    from: ['NOUN'],
    retag: (view, at) => (/^(?:he|she|they|we|i)$/.test(view.lower(at - 1)) && /(?:ed|s|[a-z])$/.test(view.lower(at)) && !isCapital(view.text(at)) ? 'VERB' : undefined),
  },
  {
    name: '`wrong` is no verb',
    because: 'News says that somebody got it wrong, not that somebody wronged another.',
    from: ['VERB'],
    retag: (view, at) => (view.lower(at) === 'wrong' ? 'ADJ' : undefined),
  },
  {
    name: 'verb after `who`',
    because: 'After `who` comes a verb, if its form can be one: `who chairs the panel`.',
    from: ['NOUN'],
    retag: (view, at) =>
      view.lower(at - 1) === 'who' && /(?:ed|[^s]s)$/.test(view.lower(at)) && !isCapital(view.text(at)) ? 'VERB' : undefined,
  },
  {
    name: 'verb after a conjunction and before an object',
    because: '`and despised them`: a noun is not followed by a pronoun in the object form.',
    from: ['NOUN', 'ADJ'],
    retag: (view, at) => (view.tag(at - 1) === 'CCONJ' && /(?:ed|s)$/.test(view.lower(at)) && /^(?:him|them|her|us|me|it)$/.test(view.lower(at + 1)) ? 'VERB' : undefined),
  },
  {
    name: '`-ed` after a form of `have`',
    because: '`had astonished many`: after `have` an -ed form is the perfect.',
    from: ['ADJ'],
    retag: (view, at) => (/^(?:has|have|had|having)$/.test(view.lower(at - 1)) && view.tag(at - 1) === 'AUX' && /.ed$/.test(view.lower(at)) && !isNominal(view.tag(at + 1)) ? 'VERB' : undefined),
  },
  {
    name: 'particle in a name',
    because: '`Ursula von der Leyen`, `Tamim bin Hamad Al Thani`, `Carlos de la Torre`: these small words join the parts of one name.',
    from: ['X', 'NOUN', 'ADP', 'ADJ', 'VERB', 'ADV', 'DET', 'PRON'],
    retag: (view, at) => (NAME_PARTICLES.has(view.lower(at)) && view.tag(at - 1) === 'PROPN' && endsInName(view, at) ? 'PROPN' : undefined),
  },
  {
    name: '`this`, `that` without a noun',
    because: 'A determiner needs a noun after it; before a verb or a mark it is a pronoun.',
    from: ['DET'],
    retag: (view, at) => {
      const next = view.tag(at + 1);
      return /^(?:this|that|these|those)$/.test(view.lower(at)) && (next === 'VERB' || next === 'AUX' || next === 'PUNCT' || next === undefined) && !/(?:ed|ing)$/.test(view.lower(at + 1))
        ? 'PRON'
        : undefined;
    },
  },
];

const NAME_PARTICLES: ReadonlySet<string> = new Set('van von der den de la le del della di da dos du bin bint ibn al el ben ter ten zu af abu ul y'.split(' '));

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
  return /(?:[^s]s|tion|ment|ness|ism|ance|ence|ship|cy)$/.test(word) && !/(?:us|is|as|os)$/.test(word) && (next === 'VERB' || next === 'ADP' || next === 'AUX') && word.length > 4 ? 'NOUN' : undefined;
}
