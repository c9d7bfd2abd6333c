import type { Certainty } from './cue-verbs.ts';

/** Nouns that stand for something said, thought or wanted: "the claim THAT", "his call FOR", "her decision TO". */
export interface CueNouns {
  readonly reason: string;
  readonly nouns: string;
  /** Words after the noun with which the content begins. */
  readonly opens: string;
  /** Words after the noun that belong to the cue, before the content. */
  readonly prepositions: string;
  readonly certainty?: Certainty;
  readonly isDenial?: true;
}

export const CUE_NOUNS: readonly CueNouns[] = [
  {
    reason: 'Speech made a noun: a that-clause tells what was said.',
    nouns: `claim statement assertion suggestion allegation argument announcement report warning complaint charge accusation remark contention insistence
      acknowledgment admission confirmation declaration assurance prediction revelation rumor hint message news disclosure testimony assessment
      comment reminder version advice complaint position explanation theory line`,
    opens: 'that',
    prepositions: '',
  },
  {
    reason: 'Thought made a noun.',
    nouns:
      'belief view opinion fear hope concern conclusion expectation assumption conviction feeling sense impression recognition suspicion worry confidence doubt notion idea realization',
    opens: 'that',
    prepositions: '',
    certainty: 'probable',
  },
  {
    reason: 'Denial made a noun.',
    nouns: 'denial',
    opens: 'that',
    prepositions: 'of',
    isDenial: true,
  },
  {
    reason: 'What one promises, plans or refuses stands in the infinitive.',
    nouns:
      'promise vow pledge plan decision refusal threat offer proposal request desire demand commitment intention willingness reluctance agreement call wish bid',
    opens: 'to that',
    prepositions: '',
  },
  {
    reason: 'Stances that take their target with for.',
    nouns: 'support call demand endorsement enthusiasm praise proposal disdain contempt request apology preference sympathy',
    opens: '',
    prepositions: 'for',
  },
  {
    reason: 'Stances that take their target with of.',
    nouns:
      'criticism endorsement condemnation accusation rejection support defense critique mockery denunciation warning disapproval approval dismissal acceptance',
    opens: '',
    prepositions: 'of',
  },
  {
    reason: 'Stances that take their target with to or with.',
    nouns: 'opposition objection reference resistance aversion reaction commitment',
    opens: '',
    prepositions: 'to',
  },
  {
    reason: 'Speech and worry about a matter.',
    nouns: 'concern question worry complaint comment remark doubt anxiety claim opinion view fear skepticism',
    opens: '',
    prepositions: 'about over on',
  },
  {
    reason: 'Verbal attacks.',
    nouns: 'attack',
    opens: '',
    prepositions: 'on against',
  },
];

/**
 * Verbs that only lend a noun of speech its grammar: "made the claim that", "raised doubts about". The verb and the noun are the cue, the verb's
 * subject is the source.
 */
export const LIGHT_VERBS =
  'make give express raise voice issue have hold repeat offer put+forward share take put+out release publish send deliver air reiterate draw show unveil announce win earn receive';

/** Nouns that become cues only beside a light verb. */
export const LIGHT_VERB_NOUNS = 'possibility point case impression fact intention doubts clear prospect interest';

/** Adjectives after a form of be (or set beside a noun) that tell a state of mind. */
export interface CueAdjectives {
  readonly reason: string;
  readonly adjectives: string;
  readonly prepositions: string;
  readonly certainty?: Certainty;
}

export const CUE_ADJECTIVES: readonly CueAdjectives[] = [
  {
    reason: 'Conviction: the content is held true.',
    adjectives: 'confident sure certain convinced aware adamant positive clear mindful',
    prepositions: 'of about',
  },
  {
    reason: 'Hope and fear.',
    adjectives: 'hopeful optimistic pessimistic worried concerned afraid fearful doubtful nervous wary skeptical unsure uncertain anxious',
    prepositions: 'of about over',
    certainty: 'unknown',
  },
  {
    reason: 'Feelings toward a matter.',
    adjectives:
      'glad happy proud angry upset disappointed pleased surprised critical tired supportive unhappy frustrated thrilled excited grateful sorry dismissive ashamed outraged enthusiastic upbeat delighted',
    prepositions: 'of about with by over at',
  },
  {
    reason: "Being for or against: the thing follows a preposition of the adjective's own.",
    adjectives:
      'opposed open hostile sympathetic committed partial intent bent interested comfortable uncomfortable cynical ambivalent dubious unconvinced impressed irritated furious unapologetic insistent unfazed excited angered troubled alarmed dismayed',
    prepositions: 'to on in with about by at over',
  },
  {
    reason: 'Readiness, an intention.',
    adjectives: 'ready willing eager reluctant determined unwilling prepared keen hesitant inclined',
    prepositions: 'for',
  },
];

/** Prepositions and fixed phrases that name a source without a verb. */
export interface SourcePhrase {
  readonly reason: string;
  /** The words before the source. */
  readonly before: string;
  /** The words after it: `opinion` in "in X's opinion". */
  readonly after?: string;
  /** The words count only at the beginning of a sentence, followed by a comma. */
  readonly onlyInitial?: true;
  /** The source must be headed by one of these nouns. */
  readonly heads?: string;
}

export const SOURCE_PHRASES: readonly SourcePhrase[] = [
  { reason: 'The plain preposition of source.', before: 'according to' },
  { reason: 'Its shorter form in agency copy.', before: 'as per' },
  { reason: 'A source by its words.', before: 'in the words of' },
  { reason: 'A source by its view.', before: 'in the view of' },
  { reason: 'A source by its opinion.', before: 'in the opinion of' },
  {
    reason: 'A possessor and a noun of view or telling.',
    before: 'in',
    after: 'view opinion telling words account estimation eyes judgment mind reading version assessment',
  },
  {
    reason: 'Surveys: what they found is told. Interviews and statements have a speaker who is named beside them.',
    before: 'in',
    onlyInitial: true,
    heads: 'poll survey study census',
  },
  { reason: 'A person to whom something seems so.', before: 'to', onlyInitial: true },
];

/** Adverbs by which the reporter passes on what others say without naming them. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly']);
