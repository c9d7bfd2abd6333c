/** What a noun for a plan or a happening is like: nouns of one family may stand for the same thing (`the plan`, `the document`; `the talks`, `the meeting`). */
export type ThingFamily =
  | 'proposal' | 'agreement' | 'truce' | 'declaration' | 'process' | 'project'
  | 'war' | 'dispute' | 'attack' | 'talks' | 'forum' | 'vote' | 'exchange' | 'inquiry' | 'opening'; // biome-ignore format: plans, happenings

export interface ThingNoun {
  readonly label: 'Plan' | 'Event';
  readonly family: ThingFamily;
}

const families: Readonly<Record<'Plan' | 'Event', Partial<Record<ThingFamily, string>>>> = {
  Plan: {
    proposal:
      'plan proposal counterproposal counter-proposal scheme framework blueprint draft outline document text paper formula initiative roadmap road-map offer package provision non-paper arrangement',
    agreement: 'deal agreement accord pact treaty compromise settlement concession understanding',
    declaration: 'resolution declaration charter convention communique communiqué protocol memorandum bill statute law amendment',
    truce: 'ceasefire cease-fire truce armistice pause moratorium lull',
    process: 'process track dialogue',
    project: 'project dam pipeline corridor railway bridge canal crossing',
  },
  Event: {
    war: 'war conflict invasion hostilities fighting offensive siege',
    dispute: 'dispute standoff crisis confrontation row impasse',
    attack: 'attack strike ambush clash incursion incident blast massacre bombing assault raid shooting coup uprising',
    talks: 'talk negotiation consultation discussion meeting summit round session',
    forum: 'conference forum congress convention assembly',
    vote: 'election referendum vote runoff',
    exchange: 'exchange swap release handover withdrawal pullout blockade deployment',
    inquiry: 'investigation inquiry probe inspection exercise drill mission',
    opening: 'opening closure reopening ceremony inauguration launch',
  },
};

/** By lemma. */
export const THING_NOUNS: ReadonlyMap<string, ThingNoun> = new Map(
  (Object.entries(families) as ['Plan' | 'Event', Partial<Record<ThingFamily, string>>][]).flatMap(([label, byFamily]) =>
    (Object.entries(byFamily) as [ThingFamily, string][]).flatMap(([family, nouns]) =>
      nouns.split(' ').map((noun): [string, ThingNoun] => [noun, { label, family }]),
    ),
  ),
);

/** Families that may speak of one thing: a plan for a deal is spoken of as the deal once it is on the table. */
export const RELATED: Readonly<Record<ThingFamily, readonly ThingFamily[]>> = {
  proposal: ['proposal', 'agreement', 'declaration'],
  agreement: ['agreement', 'truce', 'proposal'],
  truce: ['truce', 'agreement'],
  declaration: ['declaration', 'proposal'],
  process: ['process'],
  project: ['project'],
  war: ['war'],
  dispute: ['dispute'],
  attack: ['attack'],
  talks: ['talks', 'forum'],
  forum: ['forum', 'talks'],
  vote: ['vote'],
  exchange: ['exchange'],
  inquiry: ['inquiry'],
  opening: ['opening'],
};

/** Nouns that name nothing when they stand without a name or number beside them, or that mostly mean something else. */
export const WEAK_NOUNS: ReadonlySet<string> = new Set(
  `text paper provision package offer crisis row impasse strike raid vote poll release launch session round track understanding concession bridge discussion consultation attack bombing assault
  shooting ceremony meeting talk negotiation opening handover swap settlement confrontation pause law amendment arrangement crossing inspection`.split(
    /\s+/,
  ),
);

/** Words beside a noun that make it another thing than the one spoken of. */
export const OTHER_WORDS: ReadonlySet<string> = new Set([
  'new',
  'another',
  'other',
  'second',
  'third',
  'different',
  'alternative',
  'rival',
  'own',
  'separate',
  'further',
  'fresh',
  'any',
  'future',
  'possible',
  'potential',
  'eventual',
  'shorter',
  'longer',
  'broader',
  'wider',
]);

/** Words that keep a description from being the name of anything: what it says is in doubt or only talked of. */
export const DOUBT_WORDS: ReadonlySet<string> = new Set([
  'alleged',
  'supposed',
  'purported',
  'so-called',
  'rumored',
  'rumoured',
  'hypothetical',
  'reported',
  'potential',
  'any',
  'eventual',
]);

/** Nouns that are plural in form whatever they stand for. */
export const PLURAL_FORM: ReadonlySet<string> = new Set([
  'talks',
  'negotiations',
  'points',
  'consultations',
  'discussions',
  'hostilities',
  'elections',
  'accords',
  'agreements',
  'dialogue', // the tagger's lemma is `dialog`
]);
