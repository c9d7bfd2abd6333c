import { IRREGULAR_VERBS } from '../syntax/words/irregular-verbs.ts';
import { isArticle, isNominal, isOwner, type TagRule, type TagView } from './tag-view.ts';

/** Where the model takes a noun for a verb. */
export const NOUN_TAG_RULES: readonly TagRule[] = [
  {
    name: '`part of`',
    because: 'The verb takes `with` or `from`: in `is not part of the deal` it is the noun.',
    from: ['VERB', 'ADV', 'ADJ'],
    retag: (view, at) => (view.lower(at) === 'part' && view.lower(at + 1) === 'of' ? 'NOUN' : undefined),
  },
  {
    name: '`chief` at the end of an office',
    because: '`the army chief, Eva Lind`: after a noun and with none behind it the word is the office.',
    from: ['ADJ', 'ADV'],
    retag: (view, at) => (view.lower(at) === 'chief' && isNominal(view.tag(at - 1)) && !isNominal(view.tag(at + 1)) ? 'NOUN' : undefined),
  },
  {
    name: 'noun after a preposition and an adjective',
    because: 'No plain form of a verb stands in `with Iranian help`, `under American pressure`.',
    from: ['VERB'],
    retag: (view, at) =>
      isPlain(view.lower(at)) &&
      view.lower(at) === view.text(at) &&
      (view.tag(at - 1) === 'ADJ' || view.tag(at - 1) === 'PROPN') &&
      /^(?:with|without|under|through|despite)$/.test(view.lower(at - 2)) &&
      (view.tag(at + 1) === 'PUNCT' || view.tag(at + 1) === undefined || view.tag(at + 1) === 'ADP' || view.tag(at + 1) === 'CCONJ')
        ? 'NOUN'
        : undefined,
  },
  {
    name: 'office with `general`',
    because: '`director general`, `secretary-general`: the adjective after these offices is their second half.',
    from: ['ADJ'],
    retag: (view, at) =>
      view.lower(at) === 'general' &&
      /^(?:director|secretary|attorney|inspector|prosecutor|consul|governor|solicitor|auditor|surgeon)$/.test(
        view.lower(view.lower(at - 1) === '-' ? at - 2 : at - 1),
      )
        ? 'NOUN'
        : undefined,
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
    name: 'end of an owned thing',
    because: "A plain form does not agree with what is owned in the singular: in `Lind's big Oslo win` it is the noun.",
    from: ['VERB'],
    retag: (view, at) =>
      isPlain(view.lower(at)) && view.lower(at) === view.text(at) && isOwnedSingular(view, at - 1) ? 'NOUN' : undefined,
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
    name: 'noun after an owner and a name',
    because: '`in his Liberation Day address`: between the owner and its thing stand only names, so what follows them is the thing.',
    from: ['VERB'],
    retag: (view, at) => {
      if (!isPlain(view.lower(at)) || view.lower(at) !== view.text(at) || view.tag(at - 1) !== 'PROPN') return undefined;
      let first = at - 1;
      while (first > at - 5 && view.tag(first) === 'PROPN') first--;
      return /^(?:his|her|its|their)$/.test(view.lower(first)) ? 'NOUN' : undefined;
    },
  },
  {
    name: 'second half of a compound',
    because: 'After a hyphen without spaces a plain form is the end of a noun: `off-ramp`, `by-pass`.',
    from: ['VERB'],
    retag: (view, at) => (view.lower(at - 1) === '-' && isPlain(view.lower(at)) && view.tag(at - 2) === 'ADP' ? 'NOUN' : undefined),
  },
  {
    name: 'noun after `very`',
    because: '`this very plan`.',
    from: ['VERB'],
    retag: (view, at) => (view.lower(at - 1) === 'very' && isPlain(view.lower(at)) ? 'NOUN' : undefined),
  },
];

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

/** Nouns in the singular with a verb in the plural: `a third say`, `a majority want`. */
const COLLECTIVES: ReadonlySet<string> = new Set(
  'majority minority third quarter half fifth tenth number few couple handful lot dozen group team range series string host'.split(' '),
);

const isPastForm = (word: string): boolean => (word.endsWith('ed') && !/^(?:need|feed|speed)$/.test(word)) || IRREGULAR_VERBS.has(word);

/** Forms that end like no past tense, participle or third person. */
const isPlain = (word: string): boolean =>
  word.length > 2 &&
  (!/(?:ed|ing|s|en|wn|ne)$/.test(word) || /^(?:need|feed|speed|succeed|proceed)$/.test(word)) &&
  !IRREGULAR_VERBS.has(word);

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
