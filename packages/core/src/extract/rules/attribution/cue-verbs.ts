/**
 * Verbs that hand over what somebody says, thinks, feels or wants, with the constructions in which they do so. The kinds of cue are those that
 * PolNeAR's annotators mark (Newell et al., "An Attribution Relations Corpus for Political News", LREC 2018): beside speech and thought also
 * stances toward a thing ("criticized the plan") and intentions ("vowed to veto it").
 *
 * What may follow the verb:
 * `clause`     that, whether, if, a question word, or a clause without a conjunction
 * `quote`      a quotation beside the verb
 * `aside`      the verb stands beside or inside its own content: "The plan, X argued, ..."
 * `object`     a noun phrase, with what hangs on it: "accused X of lying", "called X a liar", "urged X to go"
 * `infinitive` to and a verb
 * `gerund`     a verb in -ing
 * `comparison` only as in "as X puts it"
 * `hearer`     a noun phrase that is spoken to and stands before the content
 * Words in `prepositions` end the cue: "called FOR", "responded TO".
 */
export type Construction = 'clause' | 'quote' | 'aside' | 'object' | 'infinitive' | 'gerund' | 'hearer' | 'comparison';

export type Certainty = 'certain' | 'probable' | 'possible' | 'unknown';

export interface CueVerbs {
  /** Why these verbs are one group and take what they take. */
  readonly reason: string;
  readonly verbs: string;
  readonly takes: readonly Construction[];
  readonly prepositions?: string;
  readonly certainty?: Certainty;
  readonly isDenial?: true;
  /** Nobody is named who has the impression; the subject belongs to the content: "X seems to be". */
  readonly isImpression?: true;
  /** The object alone, or with what is said of it, is told to be so: "called the plan a mistake", "confirmed a meeting". */
  readonly isVerdict?: true;
}

export const CUE_VERBS: readonly CueVerbs[] = [
  {
    reason: 'Plain telling: the words or their sense follow, precede or surround the verb.',
    verbs: `say note argue state explain insist maintain contend assert allege remark observe reiterate stress emphasize underscore underline
      point+out acknowledge admit concede confess confirm affirm aver testify recount joke quip lament complain boast brag predict forecast
      speculate suggest hint imply indicate signal conclude proclaim exclaim stipulate attest theorize posit opine spell+out reaffirm restate
      make+clear mention counter clarify reason surmise caution warn blurt+out`,
    takes: ['clause', 'quote', 'aside', 'object'],
  },
  {
    reason: 'Telling that is written, sent or broadcast.',
    verbs: `write tweet retweet post blog email text publish report announce declare disclose reveal relay broadcast`,
    takes: ['clause', 'quote', 'aside', 'object'],
    prepositions: 'of',
  },
  {
    reason: 'Adding words to words: with a thing for an object it is no speech ("added a condition").',
    verbs: 'add',
    takes: ['clause', 'quote', 'aside'],
  },
  {
    reason: 'Manners of speaking and of going on to speak take words, hardly ever a thing.',
    verbs: `reply respond answer retort continue go+on interject shout yell whisper murmur mutter chant scream snap shoot+back fire+back muse sigh ask
      inquire wonder chime+in elaborate intone declaim deadpan gush marvel riff gripe grumble crow laugh sneer scoff thunder begin finish open
      repeat read protest plead pray implore scold chide cry`,
    takes: ['quote', 'aside'],
  },
  {
    reason: 'A question, or an answer, is handed over as a clause too.',
    verbs: `ask inquire wonder question reply respond answer repeat retort protest read muse chant shout pray`,
    takes: ['clause', 'object'],
    certainty: 'unknown',
    prepositions: 'about for',
  },
  {
    reason: 'Speech to somebody who is named between the verb and the words.',
    verbs: 'tell remind assure inform notify brief advise warn reassure caution ask promise convince persuade instruct teach alert lecture',
    takes: ['hearer', 'quote', 'aside', 'clause', 'infinitive', 'object'],
    prepositions: 'of about',
  },
  {
    reason: 'Holding something true, surely enough to report it as the view of its bearer.',
    verbs: 'believe think feel reckon figure guess suspect assume presume expect anticipate estimate foresee envision envisage sense',
    takes: ['clause', 'aside', 'object', 'quote'],
    certainty: 'probable',
    prepositions: 'about in of like',
  },
  {
    reason: 'Knowing and finding: the content is taken for true by its bearer.',
    verbs: `know find realize recognize understand decide determine learn recall remember forget agree accept notice calculate judge rule deem see
      demonstrate show prove illustrate`,
    takes: ['clause', 'aside', 'quote'],
    prepositions: 'about as',
  },
  {
    reason: 'Studies, polls and documents speak through these verbs, with a thing or a clause.',
    verbs: 'show find suggest indicate reveal claim estimate detail document list',
    takes: ['clause', 'object', 'aside'],
  },
  {
    reason: 'Claims: the reporter leaves the truth open.',
    verbs: 'claim purport profess pretend charge',
    takes: ['clause', 'quote', 'aside', 'infinitive', 'object'],
  },
  {
    reason: 'Fear, hope and doubt: the content is wished or dreaded, not held true.',
    verbs: 'hope fear worry doubt dread wish dream regret rejoice',
    takes: ['clause', 'aside', 'infinitive', 'quote'],
    certainty: 'unknown',
    prepositions: 'about for over of',
  },
  {
    reason: 'Committing oneself: what is promised or threatened stands in the infinitive, a clause or a noun.',
    verbs: 'vow pledge promise swear threaten commit guarantee undertake volunteer offer',
    takes: ['infinitive', 'clause', 'quote', 'aside', 'object'],
    prepositions: 'to',
  },
  {
    reason: 'Wanting and intending.',
    verbs:
      'want plan intend seek aim desire aspire opt prefer choose decide elect resolve plot long yearn strive hope expect love like hate hesitate',
    takes: ['infinitive'],
  },
  {
    reason: 'Wanting a thing.',
    verbs: 'want seek prefer desire crave favor fear hate love dislike loathe admire trust distrust expect like',
    takes: ['object', 'gerund'],
  },
  {
    reason: 'Refusing and agreeing: the act is one of speech.',
    verbs: 'refuse decline agree consent hesitate',
    takes: ['infinitive'],
  },
  {
    reason: 'Asking for something: what is asked for follows as a clause, as a thing, or as a person with an infinitive.',
    verbs:
      'urge demand request propose recommend suggest order direct beg implore encourage beseech advise instruct challenge command authorize',
    takes: ['object', 'clause', 'quote', 'aside', 'infinitive', 'gerund'],
    prepositions: 'that',
  },
  {
    reason: 'Naming and judging a thing as something: the object and what it is said to be are the content.',
    verbs: `call describe portray characterize dub label brand term deem depict paint regard view consider see treat denounce dismiss hail name
      liken compare define interpret perceive rate tout bill frame declare pronounce peg write+off`,
    takes: ['object', 'quote'],
    prepositions: 'as',
    isVerdict: true,
  },
  {
    reason: 'Accusing: the person and the deed are the content.',
    verbs: 'accuse blame fault suspect charge indict impugn',
    takes: ['object'],
    prepositions: 'of',
    isVerdict: true,
  },
  {
    reason: 'Speaking against somebody or something.',
    verbs: `criticize blast condemn denounce slam attack mock ridicule deride dismiss reject oppose assail lambaste lambast bash rip decry bemoan
      savage scorn belittle disparage insult taunt rebuke chastise admonish castigate berate excoriate skewer hammer pillory malign vilify
      smear disavow repudiate renounce question challenge protest object rebuff reproach upbraid scold needle jab whack knock pan trash boo
      revile resent discredit lash+out rail+against speak+out hit+back push+back dispute contradict lament`,
    takes: ['object', 'quote', 'gerund'],
  },
  {
    reason: 'Speaking for somebody or something.',
    verbs: `praise support back endorse favor embrace defend champion tout hail applaud welcome commend laud extol cheer salute celebrate advocate
      bless thank congratulate credit espouse vouch recommend plug justify second approve`,
    takes: ['object', 'quote', 'gerund'],
  },
  {
    reason: 'Telling of a happening that is named by a noun: "announced a visit" tells that there is to be one.',
    verbs: 'announce confirm report mention deny reveal disclose claim allege predict forecast',
    takes: ['object'],
    isVerdict: true,
  },
  {
    reason: 'Bringing a matter up in words.',
    verbs: `discuss address mention cite invoke reference highlight outline detail express voice articulate echo share recall recount quote question
      raise+questions explore underline explain tackle debate propose float unveil reiterate repeat stress emphasize downplay ignore dodge sidestep
      answer reconsider bring+up play+down lay+out spell+out sum+up talk+up touch+on list present`,
    takes: ['object', 'quote', 'gerund'],
  },
  {
    reason: 'Verbs that hand over a whole sentence only in "as X put it".',
    verbs: 'put see tell have',
    takes: ['comparison'],
  },
  {
    reason: 'Other acts that are done by speaking or writing.',
    verbs: `nominate veto sue demonize trumpet publicize utter recite query reminisce corroborate foretell herald walk+back turn+down speak+up exhort
      issue heckle politicize retract withdraw rescind`,
    takes: ['object', 'quote'],
  },
  {
    reason: 'Excusing and admitting.',
    verbs: 'apologize atone plead',
    takes: ['quote', 'infinitive', 'object', 'clause'],
    prepositions: 'for to with',
  },
  {
    reason: 'Saying that something is not so.',
    verbs: 'deny refute dispute rebut disavow contest disclaim',
    takes: ['clause', 'quote', 'aside', 'object', 'gerund'],
    isDenial: true,
  },
  {
    reason: 'Speech whose matter follows a preposition.',
    verbs:
      'talk speak comment elaborate opine expound remark joke complain boast brag warn preach lecture testify reflect expand dwell fret worry care argue rant rave',
    takes: ['quote'],
    prepositions: 'about of out upon against',
  },
  {
    reason: 'Calling, pressing and speaking for a thing or a person.',
    verbs: 'call push press advocate argue campaign vote lobby plead ask appeal vouch stump root apologize opt petition',
    takes: [],
    prepositions: 'for',
  },
  {
    reason: 'Calling on somebody, and speech against.',
    verbs: 'call lean prevail',
    takes: [],
    prepositions: 'on upon',
  },
  {
    reason: 'Speaking or acting in public against something.',
    verbs: 'campaign argue vote rail warn protest push inveigh caution',
    takes: [],
    prepositions: 'against',
  },
  {
    reason: 'Answers and pointers: the thing meant follows.',
    verbs: 'refer respond point react object allude reply pivot speak agree admit attest liken address',
    takes: [],
    prepositions: 'to',
  },
  {
    reason: 'Mockery, anger and praise that take their target with at.',
    verbs: 'lash+out lash balk scoff hint jab sneer bristle rage laugh fire+back hit+back swipe yell shout hit+out poke+fun talk rail',
    takes: [],
    prepositions: 'at',
  },
  {
    reason: 'Being of one mind with somebody, or not.',
    verbs: 'agree disagree side sympathize differ concur empathize',
    takes: ['clause', 'quote', 'aside'],
    prepositions: 'with on',
  },
  {
    reason: 'Dwelling on a matter.',
    verbs: 'focus touch comment zero+in speak decide insist seize harp sound+off agree hone+in expand elaborate',
    takes: [],
    prepositions: 'on',
  },
  {
    reason: 'Seeming: an impression whose bearer is not named; its subject belongs to the content.',
    verbs: 'seem appear',
    takes: ['infinitive', 'object', 'clause'],
    prepositions: 'like',
    certainty: 'probable',
    isImpression: true,
  },
];
