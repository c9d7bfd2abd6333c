const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Groups of words that act as one, longest first where they begin alike; `_` stands between their words. */
const PHRASES: Record<string, 'preposition' | 'subordinator' | 'conjunction' | 'adverb'> = {
  according_to: 'preposition', because_of: 'preposition', instead_of: 'preposition', ahead_of: 'preposition', out_of: 'preposition', along_with: 'preposition', together_with: 'preposition',
  due_to: 'preposition', owing_to: 'preposition', thanks_to: 'preposition', prior_to: 'preposition', such_as: 'preposition', as_of: 'preposition', as_part_of: 'preposition', as_for: 'preposition',
  as_to: 'preposition', in_front_of: 'preposition', in_response_to: 'preposition', in_return_for: 'preposition', in_exchange_for: 'preposition', in_favor_of: 'preposition', in_favour_of: 'preposition',
  in_addition_to: 'preposition', in_line_with: 'preposition', in_terms_of: 'preposition', in_light_of: 'preposition', in_spite_of: 'preposition', in_touch_with: 'preposition',
  in_charge_of: 'preposition', in_support_of: 'preposition', in_contact_with: 'preposition', in_the_wake_of: 'preposition', in_case_of: 'preposition', on_behalf_of: 'preposition', on_top_of: 'preposition',
  with_regard_to: 'preposition', with_respect_to: 'preposition', at_the_request_of: 'preposition', at_the_invitation_of: 'preposition', for_the_sake_of: 'preposition', by_way_of: 'preposition', by_means_of: 'preposition',
  apart_from: 'preposition', aside_from: 'preposition', regardless_of: 'preposition', close_to: 'preposition', familiar_with: 'preposition', privy_to: 'preposition', next_to: 'preposition', near_to: 'preposition', contrary_to: 'preposition', up_to: 'preposition',
  rather_than: 'preposition', other_than: 'preposition', 
  even_though: 'subordinator', even_if: 'subordinator', as_long_as: 'subordinator', as_soon_as: 'subordinator', so_that: 'subordinator', as_if: 'subordinator', as_though: 'subordinator',
  provided_that: 'subordinator', in_order_that: 'subordinator', now_that: 'subordinator', in_case: 'subordinator', given_that: 'subordinator', except_that: 'subordinator', even_as: 'subordinator', only_if: 'subordinator', only_when: 'subordinator',
  even_when: 'subordinator', on_condition_that: 'subordinator', ever_since: 'subordinator',
  as_well_as: 'conjunction', but_also: 'conjunction', and_then: 'conjunction', or_else: 'conjunction', and_or: 'conjunction',
  of_course: 'adverb', for_example: 'adverb', for_instance: 'adverb', as_well: 'adverb', at_least: 'adverb', at_most: 'adverb', in_fact: 'adverb', in_general: 'adverb', in_particular: 'adverb', at_all: 'adverb',
  so_far: 'adverb', at_first: 'adverb', at_last: 'adverb', in_return: 'adverb', once_more: 'adverb', once_again: 'adverb', no_longer: 'adverb', all_but: 'adverb', in_turn: 'adverb', in_public: 'adverb', in_private: 'adverb', in_detail: 'adverb',
  as_yet: 'adverb', all_along: 'adverb', not_only: 'adverb', for_now: 'adverb', on_the_other_hand: 'adverb', at_the_same_time: 'adverb', in_the_meantime: 'adverb', more_or_less: 'adverb', at_once: 'adverb', in_order: 'adverb', so_as: 'adverb', at_present: 'adverb', in_place: 'adverb', in_effect: 'adverb', in_addition: 'adverb', in_person: 'adverb', by_phone: 'adverb', by_telephone: 'adverb', under_way: 'adverb',
}; // biome-ignore format: a table

export interface Phrase {
  readonly words: readonly string[];
  readonly kind: 'preposition' | 'subordinator' | 'conjunction' | 'adverb';
}

/** Phrases by their first word, longest first. */
export const PHRASES_BY_FIRST: ReadonlyMap<string, readonly Phrase[]> = indexPhrases();

function indexPhrases(): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [joined, kind] of Object.entries(PHRASES)) {
    const phrase = { words: joined.split('_'), kind };
    byFirst.set(phrase.words[0]!, [...(byFirst.get(phrase.words[0]!) ?? []), phrase]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

export const PREPOSITIONS = words(`
  about above across after against along alongside amid amidst among amongst around as at before behind below beneath beside besides between beyond by concerning despite down during except excluding
  following for from in including inside into like near of off on onto opposite outside over past per regarding round since than through throughout till to toward towards under underneath until unlike up
  upon versus via vs with within without amongst worth`);

/** Open an adverbial clause; those that may be prepositions too do so when a subject and a finite verb follow. */
export const SUBORDINATORS = words(
  'if because while whilst although though unless whereas once lest when whenever wherever where whether how why',
);
export const PREPOSITION_OR_SUBORDINATOR = words('after before since until till as than like');

/** After these a clause is what is said, asked or known, when a verb or noun that takes a clause stands before. */
export const QUESTION_WORDS = words('whether how why when where what who which whom whose');

export const CONJUNCTIONS = words('and or but nor yet & plus');
export const NEGATIVES = words("not n't never no neither nor hardly barely scarcely nobody nothing none nowhere");

export const BE_FORMS = words("be am is are was were been being 's 're 'm");
export const HAVE_FORMS = words("have has had having 've 'd 's");
export const DO_FORMS = words('do does did');

export const PERSONAL_PRONOUNS = words(`
  i you he she it we they me him us her them himself herself itself themselves myself ourselves yourself one someone somebody anyone anybody everyone everybody nobody something anything everything nothing
  none this that these those who whom what which there each both all some many most few several others another mine yours hers ours theirs`);
export const POSSESSIVE_PRONOUNS = words('my your his her its our their whose');
export const ARTICLES: ReadonlyMap<string, 'definite' | 'indefinite' | 'demonstrative' | 'quantity' | 'negative'> = new Map([
  ['the', 'definite'], ['a', 'indefinite'], ['an', 'indefinite'], ['this', 'demonstrative'], ['that', 'demonstrative'], ['these', 'demonstrative'], ['those', 'demonstrative'],
  ['no', 'negative'], ['neither', 'negative'], ['some', 'quantity'], ['any', 'quantity'], ['all', 'quantity'], ['both', 'quantity'], ['each', 'quantity'], ['every', 'quantity'], ['either', 'quantity'],
  ['another', 'indefinite'], ['many', 'quantity'], ['several', 'quantity'], ['few', 'quantity'], ['most', 'quantity'], ['such', 'quantity'], ['half', 'quantity'], ['much', 'quantity'], ['more', 'quantity'], ['fewer', 'quantity'], ['enough', 'quantity'],
]); // biome-ignore format: a table
