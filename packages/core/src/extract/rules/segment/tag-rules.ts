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
const isOwner = (view: TagView, at: number): boolean =>
  POSSESSIVE.test(view.lower(at)) && (view.tag(at) === 'PRON' || view.tag(at) === 'PART');
const isArticle = (word: string): boolean => word === 'the' || word === 'a' || word === 'an';

/** The first word to the left that is no adjective or adverb. */
function beforeAdjectives(view: TagView, at: number): number {
  let index = at - 1;
  while (
    index > at - 4 &&
    (view.tag(index) === 'ADJ' ||
      view.tag(index) === 'ADV' ||
      (view.lower(index) === '"' && index < at) ||
      (view.tag(index) === 'PROPN' && view.lower(at - 1) === '"'))
  )
    index--;
  return index;
}

/** In the order in which they are tried; one that comes later sees what earlier ones have done. */
export const TAG_RULES: readonly TagRule[] = [
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
    name: 'noun after an owner',
    because:
      "After `'s`, `his` or an article no verb can stand unless a noun follows: `Oslo's push to`, `his comment followed`, `the handling of`.",
    from: ['VERB'],
    retag: (view, at) => {
      const start = beforeAdjectives(view, at);
      const isGoverned = isOwner(view, start) || isArticle(view.lower(start)) || view.tag(start) === 'ADJ';
      if (
        !isGoverned ||
        isPastForm(view.lower(at)) ||
        COLLECTIVES.has(view.lower(at - 1)) ||
        view.lower(at + 1) === '-' ||
        view.lower(at + 1) === '"'
      )
        return undefined;
      // Before a noun only a plain form is itself one: `a wish list`, but `the proposed list`.
      if (isNominal(view.tag(at + 1)) && (/(?:ed|ing|en|[^aeiou]t|wn|ne)$/.test(view.lower(at)) || view.tag(at + 1) === 'PROPN'))
        return undefined;
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
      return isPlural && (before === 'to' || before === 'of' || before === 'for' || before === 'with' || before === 'in' || before === 'on')
        ? 'NOUN'
        : undefined;
    },
  },
  {
    name: 'plural noun after an adjective or a number',
    because:
      'A finite verb never follows an attributive adjective directly, but `talks`, `calls`, `plans` do: `new talks were held`, `two calls`.',
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
    because:
      'The model takes rare -ing forms for nouns; after a comma and before a preposition or article they go on with the sentence: `, coinciding with`.',
    from: ['NOUN'],
    retag: (view, at) => {
      const next = view.tag(at + 1);
      const goesOn = next === 'ADP' || next === 'DET' || next === 'PRON' || next === 'SCONJ';
      return view.lower(at - 1) === ',' && /.{3}ing$/.test(view.lower(at)) && !isCapital(view.text(at)) && goesOn ? 'VERB' : undefined;
    },
  },
  {
    name: '`long` between auxiliary and verb',
    because: '`has long had`: the adverb.',
    from: ['ADJ'],
    retag: (view, at) =>
      view.lower(at) === 'long' && view.tag(at - 1) === 'AUX' && (view.tag(at + 1) === 'VERB' || view.tag(at + 1) === 'AUX')
        ? 'ADV'
        : undefined,
  },
  {
    name: 'end of an owned thing',
    because: "A plain form does not agree with what is owned in the singular: in `Lind's big Oslo win` it is the noun.",
    from: ['VERB'],
    retag: (view, at) =>
      isPlain(view.lower(at)) && view.lower(at) === view.text(at) && isOwnedSingular(view, at - 1) ? 'NOUN' : undefined,
  },
  {
    name: 'verb after a pronoun subject',
    because: '`he`, `she`, `they`, `we`, `I` are subjects and nothing but a verb group or an adverb follows them.',
    from: ['NOUN', 'ADJ'],
    retag: (view, at) =>
      (view.tag(at) === 'NOUN' || (/.{3}ed$/.test(view.lower(at)) && view.tag(at + 1) === 'DET')) &&
      /^(?:he|she|they|we|i)$/.test(view.lower(at - 1)) &&
      /(?:ed|s|[a-z])$/.test(view.lower(at)) &&
      !isCapital(view.text(at))
        ? 'VERB'
        : undefined,
  },
  {
    name: 'owner in the plural',
    because:
      "An apostrophe close after a plural and before a word, with no single quotation mark open, is the possessive: `the partners' plans`.",
    from: ['PUNCT'],
    retag: (view, at) =>
      view.lower(at) === "'" &&
      /s$/.test(view.lower(at - 1)) &&
      isNominal(view.tag(at - 1)) &&
      isNominal(view.tag(at + 1)) &&
      !hasOpenSingleMark(view, at)
        ? 'PART'
        : undefined,
  },
  {
    name: 'noun after a preposition, a form of `be`, or `a` and a noun',
    because:
      'The plain form of a verb can stand in none of these places: `according to exit polls`, `there are radio clips`, `a ten-point lead`.',
    from: ['VERB'],
    retag: (view, at) => {
      if (!isPlain(view.lower(at)) || view.lower(at) !== view.text(at)) return undefined;
      const before = view.lower(at - 1);
      if (before === 'to')
        return /^(?:according|due|thanks|owing)$/.test(view.lower(at - 2)) && view.tag(at + 1) === 'NOUN' ? 'NOUN' : undefined;
      if (
        (view.tag(at - 1) === 'ADP' || view.tag(at - 1) === 'SCONJ') &&
        /^(?:of|for|with|in|on|at|from|into|over|under|against|between|without|through)$/.test(before)
      )
        return 'NOUN';
      if (/^(?:is|are|was|were)$/.test(before) && view.tag(at + 1) === 'NOUN') return 'NOUN';
      return view.tag(at - 1) === 'NOUN' && !COLLECTIVES.has(view.lower(at - 1)) && isSingular(view, at - 1) ? 'NOUN' : undefined;
    },
  },
  {
    name: 'second half of a compound',
    because: 'After a hyphen without spaces a plain form is the end of a noun: `off-ramp`, `by-pass`.',
    from: ['VERB'],
    retag: (view, at) => (view.lower(at - 1) === '-' && isPlain(view.lower(at)) && view.tag(at - 2) === 'ADP' ? 'NOUN' : undefined),
  },
  {
    name: 'infinitive that the model does not know',
    because: '`to` and a small-letter singular before an article, a possessive or a name is an infinitive: `to unendorse Lind`.',
    from: ['NOUN', 'ADV', 'ADJ'],
    retag: (view, at) => {
      const isGoverned = view.lower(at - 1) === 'to' && !/^(?:according|due|thanks|owing|access|close|next)$/.test(view.lower(at - 2));
      const next = view.tag(at + 1);
      const hasObject = next === 'DET' || next === 'PROPN' || POSSESSIVE.test(view.lower(at + 1));
      const isVerbal =
        view.tag(at) === 'NOUN'
          ? /^\p{Ll}+$/u.test(view.text(at)) && !/s$/.test(view.lower(at))
          : view.lower(at) === 'back' || view.lower(at) === 'open';
      return isGoverned && hasObject && isVerbal ? 'VERB' : undefined;
    },
  },
  {
    name: '`back` and `open` after a modal',
    because: 'A modal needs a verb: `would back Lind`, `will open the border`.',
    from: ['ADV', 'ADJ', 'NOUN'],
    retag: (view, at) =>
      /^(?:back|open|close|clear|free|welcome)$/.test(view.lower(at)) &&
      /^(?:will|would|can|could|may|might|must|should|shall|not|n't|'ll)$/.test(view.lower(at - 1)) &&
      view.tag(at - 1) !== 'VERB' &&
      (view.tag(at + 1) === 'DET' || view.tag(at + 1) === 'PROPN' || view.tag(at + 1) === 'PRON' || view.tag(at + 1) === 'NOUN')
        ? 'VERB'
        : undefined,
  },
  {
    name: 'the only verb there is',
    because:
      'Some words in -s are as often verbs as nouns. If nothing else in the sentence can be its verb, or `that` follows, they are: `the Post reports that`.',
    from: ['NOUN'],
    retag: (view, at) => {
      if (
        !TWOFOLD.has(view.lower(at)) ||
        !(
          view.tag(at - 1) === 'PROPN' ||
          view.tag(at - 1) === 'NOUN' ||
          view.tag(at - 1) === 'ADV' ||
          view.lower(at - 1) === '"' ||
          view.lower(at - 1) === ','
        )
      )
        return undefined;
      if (view.lower(at + 1) === 'that' && !hasVerb(view, view.first, at)) return 'VERB';
      const next = view.tag(at + 1);
      return next !== undefined &&
        next !== 'PUNCT' &&
        next !== 'VERB' &&
        next !== 'AUX' &&
        view.end - view.first < 60 &&
        !hasVerb(view, view.first, view.end)
        ? 'VERB'
        : undefined;
    },
  },
  {
    name: '-ing with an object of its own',
    because:
      'A noun is not followed by an article or a name: after a preposition `arming the rebels` and after `been` `planning to leave` are verbs.',
    from: ['NOUN'],
    retag: (view, at) => {
      if (!/.{3}ing$/.test(view.lower(at)) || isCapital(view.text(at))) return undefined;
      const next = view.tag(at + 1);
      if (/^(?:been|is|are|was|were)$/.test(view.lower(at - 1)))
        return view.lower(at + 1) === 'to' || next === 'DET' || next === 'PROPN' ? 'VERB' : undefined;
      const isGoverned = (view.tag(at - 1) === 'ADP' || view.tag(at - 1) === 'SCONJ') && view.lower(at - 1) !== 'than';
      return isGoverned && (next === 'DET' || next === 'PROPN' || POSSESSIVE.test(view.lower(at + 1))) && view.lower(at + 1) !== "'s"
        ? 'VERB'
        : undefined;
    },
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
    name: '`say` is a verb',
    because: 'As a noun it has an article or a possessor before it: `a say in the matter`; else it is the commonest verb of news.',
    from: ['NOUN'],
    retag: (view, at) =>
      /^says?$/.test(view.lower(at)) &&
      !isArticle(view.lower(at - 1)) &&
      !isOwner(view, at - 1) &&
      !/^(?:no|any|final|more|little|much|some)$/.test(view.lower(at - 1))
        ? 'VERB'
        : undefined,
  },
  {
    name: 'verb after a plural',
    because: '`polls show Lind ahead`, `records say that`: after a plural and before an object or a clause the plain form is the verb.',
    from: ['NOUN'],
    retag: (view, at) => {
      const isPluralBefore =
        (view.tag(at - 1) === 'NOUN' || at - 1 === view.first) && /[^s]s$|^(?:people|data|media|police)$/.test(view.lower(at - 1));
      const next = view.tag(at + 1);
      const goesOn = next === 'DET' || next === 'PROPN' || next === 'PRON' || next === 'SCONJ' || view.lower(at + 1) === 'that';
      return isPluralBefore &&
        goesOn &&
        /^(?:show|say|suggest|report|claim|plan|vote|back|want|call|fear|hope|doubt|demand|support|face|estimate|project|question|signal|praise|blame|welcome)$/.test(
          view.lower(at),
        )
        ? 'VERB'
        : undefined;
    },
  },
  {
    name: '`just` before a noun',
    because: '`a just, lasting peace`: after an article and before a comma, `and` or a noun it is the adjective.',
    from: ['ADV'],
    retag: (view, at) =>
      view.lower(at) === 'just' &&
      isArticle(view.lower(at - 1)) &&
      (view.lower(at + 1) === ',' || view.tag(at + 1) === 'CCONJ' || view.tag(at + 1) === 'NOUN')
        ? 'ADJ'
        : undefined,
  },
  {
    name: 'adjective after an object',
    because: 'News says that somebody `got it wrong` or `made it clear`; `wrong` and `clear` have no subject there.',
    from: ['VERB'],
    retag: (view, at) =>
      view.lower(at) === 'wrong' || (view.lower(at) === 'clear' && /^(?:it|this|that|them|things)$/.test(view.lower(at - 1)))
        ? 'ADJ'
        : undefined,
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
    retag: (view, at) =>
      view.tag(at - 1) === 'CCONJ' && /(?:ed|s)$/.test(view.lower(at)) && /^(?:him|them|her|us|me|it)$/.test(view.lower(at + 1))
        ? 'VERB'
        : undefined,
  },
  {
    name: '`-ed` after a form of `have`',
    because: '`had astonished many`: after `have` an -ed form is the perfect.',
    from: ['ADJ', 'NOUN'],
    retag: (view, at) =>
      isPerfectParticle(view, at) ||
      (view.tag(at) === 'ADJ' &&
        /^(?:has|have|had|having)$/.test(view.lower(at - 1)) &&
        view.tag(at - 1) === 'AUX' &&
        /.ed$/.test(view.lower(at)) &&
        !isNominal(view.tag(at + 1)))
        ? 'VERB'
        : undefined,
  },
  {
    name: '`fell` is a verb',
    because: 'As a noun it is a moor, in the names of hills alone; in reports governments, cities and prices fall.',
    from: ['NOUN', 'ADJ'],
    retag: (view, at) => (view.lower(at) === 'fell' && view.text(at) === 'fell' ? 'VERB' : undefined),
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
      return /^(?:this|that|these|those)$/.test(view.lower(at)) &&
        (next === 'VERB' || next === 'AUX' || next === 'PUNCT' || next === undefined) &&
        !/(?:ed|ing)$/.test(view.lower(at + 1))
        ? 'PRON'
        : undefined;
    },
  },
];

/** `had shot down`: the model's noun before a particle. */
function isPerfectParticle(view: TagView, at: number): boolean {
  return (
    /^(?:has|have|had|having)$/.test(view.lower(at - 1)) &&
    IRREGULAR_FORMS.has(view.lower(at)) &&
    /^(?:down|up|out|off|back|aside)$/.test(view.lower(at + 1))
  );
}

const TWOFOLD: ReadonlySet<string> = new Set(
  'reports claims notes figures accounts documents calls backs votes heads leads names targets plans visits talks estimates states hopes fears doubts shows signals demands attacks strikes hosts meets offers orders moves views values plays works faces supports seeks shares slams urges vows warns eyes tops'.split(
    ' ',
  ),
);

/** Nouns in the singular with a verb in the plural: `a third say`, `a majority want`. */
const COLLECTIVES: ReadonlySet<string> = new Set(
  'majority minority third quarter half fifth tenth number few couple handful lot dozen group team range series string host'.split(' '),
);

const isPastForm = (word: string): boolean => (word.endsWith('ed') && !/^(?:need|feed|speed)$/.test(word)) || IRREGULAR_FORMS.has(word);

/** Forms that end like no past tense, participle or third person. */
const isPlain = (word: string): boolean =>
  word.length > 2 &&
  (!/(?:ed|ing|s|en|wn|ne)$/.test(word) || /^(?:need|feed|speed|succeed|proceed)$/.test(word)) &&
  !IRREGULAR_FORMS.has(word);

const IRREGULAR_FORMS: ReadonlySet<string> = new Set(
  'met held led sent made said told put cut set hit let left kept built lost brought bought caught fought taught thought sought found won paid laid read shot sold cost shut split spread spent struck swept understood withheld withdrew begun come become run'.split(
    ' ',
  ),
);

/** `a`, `this`, `each` and at most three words before a noun: what agrees with it ends in -s. */
function isSingular(view: TagView, noun: number): boolean {
  for (let at = noun; at > noun - 5; at--) {
    if (/^(?:a|an)$/.test(view.lower(at)))
      return !/^(?:make|makes|made|let|lets|see|saw|help|helps|helped|hear|heard|watch|watched)$/.test(view.lower(at - 1));
    if (!isNominal(view.tag(at)) && view.lower(at) !== '-') return false;
  }
  return false;
}

/** Back over a singular noun or name and what describes it to `'s`, `his`. */
function isOwnedSingular(view: TagView, noun: number): boolean {
  if (view.tag(noun) !== 'PROPN' && view.tag(noun) !== 'NOUN') return false;
  if (/s$/.test(view.lower(noun))) return false;
  for (let at = noun; at > noun - 4; at--) {
    if (isOwner(view, at)) return true;
    if (!isNominal(view.tag(at))) return false;
  }
  return false;
}

function hasVerb(view: TagView, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (view.tag(at) === 'AUX' || (view.tag(at) === 'VERB' && !/ing$/.test(view.lower(at)) && view.lower(at - 1) !== 'to')) return true;
  return false;
}

function hasOpenSingleMark(view: TagView, at: number): boolean {
  for (let index = at - 1; index > at - 12 && index >= view.first; index--)
    if (view.lower(index) === "'" && view.tag(index) === 'PUNCT') return true;
  return false;
}

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
