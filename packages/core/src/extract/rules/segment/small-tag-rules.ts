import { isArticle, isNominal, type TagRule, type TagView } from './tag-view.ts';

/** Adverbs, adjectives, determiners, possessive endings. */
export const SMALL_TAG_RULES: readonly TagRule[] = [
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
    name: '`last` before a verb',
    because: '`the two last spoke in May`: after a noun and before a past tense it says when.',
    from: ['ADJ'],
    retag: (view, at) =>
      /^(?:last|first|next)$/.test(view.lower(at)) &&
      isNominal(view.tag(at - 1)) &&
      view.tag(at + 1) === 'VERB' &&
      !/ing$/.test(view.lower(at + 1))
        ? 'ADV'
        : undefined,
  },
  {
    name: '`there` as a place',
    because: '`sent there by Lind`, `was received there`: only before a form of `be` or the like does it stand for a subject.',
    from: ['PRON'],
    retag: (view, at) => {
      const next = view.tag(at + 1);
      const isAfterVerb = view.tag(at - 1) === 'VERB' || view.tag(at - 1) === 'PROPN' || view.tag(at - 1) === 'NOUN';
      return view.lower(at) === 'there' && isAfterVerb && (next === 'ADP' || next === 'PUNCT' || next === 'CCONJ') ? 'ADV' : undefined;
    },
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
    name: 'superlative before a noun',
    because: '`the hardest moments`: after `the` and before a noun the form in -est is an adjective.',
    from: ['ADV'],
    retag: (view, at) =>
      /.{2}est$/.test(view.lower(at)) && view.lower(at - 1) === 'the' && (view.tag(at + 1) === 'NOUN' || view.tag(at + 1) === 'ADJ')
        ? 'ADJ'
        : undefined,
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

function hasOpenSingleMark(view: TagView, at: number): boolean {
  for (let index = at - 1; index > at - 12 && index >= view.first; index--)
    if (view.lower(index) === "'" && view.tag(index) === 'PUNCT') return true;
  return false;
}
