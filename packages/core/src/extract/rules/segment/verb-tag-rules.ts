import { IRREGULAR_VERBS } from '../syntax/words/irregular-verbs.ts';
import { isArticle, isCapital, isNominal, isOwner, POSSESSIVE, type TagRule, type TagView } from './tag-view.ts';

/** Where the model takes a verb for a noun or an adjective. */
export const VERB_TAG_RULES: readonly TagRule[] = [
  {
    name: '-ing after a comma',
    because:
      'The model takes rare -ing forms for nouns; after a comma and before a preposition or article they go on with the sentence: `, coinciding with`.',
    from: ['NOUN'],
    retag: (view, at) => {
      const next = view.tag(at + 1);
      const goesOn = next === 'ADP' || next === 'DET' || next === 'PRON' || next === 'SCONJ' || view.lower(at + 1) === 'that';
      return (view.lower(at - 1) === ',' || view.lower(at - 1) === 'while') &&
        /.{3}ing$/.test(view.lower(at)) &&
        !isCapital(view.text(at)) &&
        goesOn
        ? 'VERB'
        : undefined;
    },
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
    name: 'verb in -s after a name',
    because: 'A name that opens a clause with no other verb is its subject: `Lagos objects to the text`, `Oslo armed the other side`.',
    from: ['NOUN', 'ADJ'],
    retag: (view, at) => {
      const next = view.tag(at + 1);
      const mayBeVerb = AFTER_NAME.has(view.lower(at)) || (view.tag(at) === 'ADJ' && /.{2}ed$/.test(view.lower(at)) && next !== 'ADP');
      if (!mayBeVerb || view.tag(at - 1) !== 'PROPN' || next === undefined || next === 'PUNCT') return undefined;
      let first = at - 1;
      while (first > view.first && first > at - 8 && (view.tag(first - 1) === 'PROPN' || view.lower(first - 1) === "'s")) first--;
      const opens = first === view.first || /^[:;—]$/.test(view.lower(first - 1)) || view.tag(first - 1) === 'CCONJ';
      const goesOn = next === 'DET' || next === 'PROPN' || next === 'PRON' || next === 'PART' || next === 'SCONJ' || next === 'ADP';
      return opens && goesOn && !hasVerb(view, first, Math.min(view.end, endOfClause(view, at))) ? 'VERB' : undefined;
    },
  },
  {
    name: 'verb in -s after an insertion',
    because: '`Lind, who leads the party, backs the plan`: the relative has its own verb, and what follows its comma is that of the name.',
    from: ['NOUN'],
    retag: (view, at) => {
      if (view.lower(at - 1) !== ',' || !(AFTER_NAME.has(view.lower(at)) || TWOFOLD.has(view.lower(at)))) return undefined;
      const next = view.tag(at + 1);
      if (next !== 'DET' && next !== 'PROPN' && next !== 'PRON' && view.lower(at + 1) !== 'that') return undefined;
      let opening = at - 2;
      while (opening > view.first && opening > at - 25 && !/^(?:who|which|whose)$/.test(view.lower(opening))) opening--;
      return /^(?:who|which|whose)$/.test(view.lower(opening)) && view.lower(opening - 1) === ',' ? 'VERB' : undefined;
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
      if (TAKE_ING.test(view.lower(at - 1)) && view.tag(at - 1) === 'VERB')
        return next === 'DET' || next === 'PROPN' || next === 'NOUN' || next === 'PRON' ? 'VERB' : undefined;
      if (next === 'NOUN' && /^(?:of|for)$/.test(view.lower(at - 1)) && isAccusedBefore(view, at - 1)) return 'VERB';
      const isGoverned = (view.tag(at - 1) === 'ADP' || view.tag(at - 1) === 'SCONJ') && view.lower(at - 1) !== 'than';
      return isGoverned && (next === 'DET' || next === 'PROPN' || POSSESSIVE.test(view.lower(at + 1))) && view.lower(at + 1) !== "'s"
        ? 'VERB'
        : undefined;
    },
  },
  {
    name: 'verb in -s with its particle',
    because: '`the plan sets out how`: a noun does not take `out`.',
    from: ['NOUN'],
    retag: (view, at) =>
      /^(?:sets|puts|takes|gives|makes|turns|calls|draws|lays|points|backs|spells)$/.test(view.lower(at)) &&
      /^(?:out|up|off|down|forward|forth)$/.test(view.lower(at + 1)) &&
      !isOwner(view, at - 1) &&
      !isArticle(view.lower(at - 1))
        ? 'VERB'
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
    name: 'participle before `by`',
    because: '`, mediated by Oslo`, `a plan championed by Lind`: an adjective in -ed has no agent.',
    from: ['ADJ', 'NOUN'],
    retag: (view, at) =>
      /.{3}ed$/.test(view.lower(at)) &&
      view.lower(at + 1) === 'by' &&
      (view.lower(at - 1) === ',' || view.tag(at - 1) === 'NOUN' || view.tag(at - 1) === 'PROPN')
        ? 'VERB'
        : undefined,
  },
  {
    name: 'subjunctive after a demand',
    because: '`demanded that Oslo hand back the island`: the plain form after `that` and a name, with nothing else to be the verb.',
    from: ['NOUN', 'ADJ', 'PROPN'],
    retag: (view, at) => {
      if (view.lower(at) !== view.text(at) || !/^\p{Ll}+$/u.test(view.text(at)) || /(?:ed|ing|[^s]s)$/.test(view.lower(at)))
        return undefined;
      let name = at - 1;
      while (name > view.first && view.tag(name) === 'PROPN') name--;
      const isAfterThat = name < at - 1 && view.lower(name) === 'that';
      const next = view.tag(at + 1);
      const goesOn = next === 'DET' || next === 'PROPN' || next === 'ADV' || next === 'ADP' || POSSESSIVE.test(view.lower(at + 1));
      return isAfterThat && goesOn && !hasVerb(view, at, endOfClause(view, at)) ? 'VERB' : undefined;
    },
  },
  {
    name: 'verb that ends a relative',
    because: '`the army, which Lind commands, has`: after `which` and a name the relative needs its verb.',
    from: ['NOUN', 'ADJ'],
    retag: (view, at) => {
      const next = view.lower(at + 1);
      if (view.tag(at - 1) === 'NOUN' && RELATIVE_PLAIN.test(view.lower(at)) && /s$/.test(view.lower(at - 1)) && next !== 'of')
        return /^(?:which|whom)$/.test(view.lower(at - 2)) || /^(?:which|whom)$/.test(view.lower(at - 3)) ? 'VERB' : undefined;
      if (!/(?:[^s]s|ed)$/.test(view.lower(at)) || view.tag(at - 1) !== 'PROPN' || view.lower(at) !== view.text(at)) return undefined;
      if (next !== ',' && next !== '.' && view.tag(at + 1) !== 'AUX' && view.tag(at + 1) !== undefined) return undefined;
      let first = at - 1;
      while (first > view.first && view.tag(first) === 'PROPN' && first > at - 5) first--;
      return /^(?:which|whom)$/.test(view.lower(first)) ? 'VERB' : undefined;
    },
  },
  {
    name: 'plain form after `help`',
    because: '`helped draft the text`: with `help` the infinitive needs no `to`.',
    from: ['NOUN', 'ADJ'],
    retag: (view, at) =>
      /^help(?:s|ed|ing)?$/.test(view.lower(at - 1)) &&
      view.tag(at - 1) === 'VERB' &&
      /^\p{Ll}+$/u.test(view.text(at)) &&
      !/(?:ed|ing|[^s]s)$/.test(view.lower(at)) &&
      (view.tag(at + 1) === 'DET' || view.tag(at + 1) === 'PROPN' || POSSESSIVE.test(view.lower(at + 1)))
        ? 'VERB'
        : undefined,
  },
  {
    name: '`fell` and `spoke` are verbs',
    because: 'As nouns they are a moor and a part of a wheel; in reports governments, cities and prices fall and presidents speak.',
    from: ['NOUN', 'ADJ'],
    retag: (view, at) => (view.text(at) === 'fell' || view.text(at) === 'spoke' ? 'VERB' : undefined),
  },
];

/** `had shot down`: the model's noun before a particle. */
function isPerfectParticle(view: TagView, at: number): boolean {
  if (view.lower(at) === 'shot' && view.lower(at + 1) === 'down') return true;
  return (
    /^(?:has|have|had|having)$/.test(view.lower(at - 1)) &&
    IRREGULAR_VERBS.has(view.lower(at)) &&
    /^(?:down|up|out|off|back|aside)$/.test(view.lower(at + 1))
  );
}

const TWOFOLD: ReadonlySet<string> = new Set(
  'reports claims notes figures accounts documents calls backs votes heads leads names targets plans visits talks estimates states hopes fears doubts shows signals demands attacks strikes hosts meets offers orders moves views values plays works faces supports seeks shares slams urges vows warns eyes tops'.split(
    ' ',
  ),
);

const RELATIVE_PLAIN = /^(?:claim|want|back|support|demand|dispute|share|value|fear|border|welcome)$/;

const AFTER_NAME: ReadonlySet<string> = new Set(
  'objects rules pushes presses blames blasts welcomes counters boycotts attacks strikes hosts backs demands urges vows warns slams supports seeks signals offers claims reports calls plans visits views hopes fears doubts orders threatens bombs shells raids targets funds arms supplies rejects accepts'.split(
    ' ',
  ),
);

function endOfClause(view: TagView, from: number): number {
  let at = from;
  while (at < view.end && !/^[,:;—]$/.test(view.lower(at))) at++;
  return at;
}

function hasVerb(view: TagView, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (view.tag(at) === 'AUX' || (view.tag(at) === 'VERB' && !/ing$/.test(view.lower(at)) && view.lower(at - 1) !== 'to')) return true;
  return false;
}

/** `accused Lagos of arming rebels`: these verbs tell what somebody does. */
function isAccusedBefore(view: TagView, preposition: number): boolean {
  for (let at = preposition - 1; at >= view.first && at > preposition - 7; at--)
    if (/^(?:accus|suspect|blam|criticis|criticiz|condemn|denounc|prais|thank|fault|rebuk)(?:e|es|ed|ing|s)?$/.test(view.lower(at)))
      return true;
  return false;
}

/** Verbs that have an -ing form for their object. */
const TAKE_ING =
  /^(?:den(?:y|ies|ied|ying)|(?:admit|consider|avoid|risk|suggest|stop|start|recommend|acknowledge|resume|continue|keep|finish|quit|propose|discuss)(?:s|d|ed|t?ted|ped)?|began|begin|begins|kept)$/;
