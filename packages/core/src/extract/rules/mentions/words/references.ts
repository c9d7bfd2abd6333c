const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns by which a person mentioned before is spoken of, and the words of offices that they may stand for. An office always stands for itself. */
export const ROLE_FAMILIES: Readonly<Record<string, string>> = {
  leader: 'president premier minister chancellor king queen emir prince sultan chief commander general chairman head pope ayatollah sheikh strongman warlord',
  president: 'president', premier: 'premier prime', minister: 'minister', envoy: 'envoy representative emissary negotiator',
  negotiator: 'negotiator envoy', emissary: 'envoy emissary', aide: 'aide adviser advisor assistant', adviser: 'adviser advisor aide', advisor: 'adviser advisor aide',
  spokesman: 'spokesman spokesperson', spokeswoman: 'spokeswoman spokesperson', spokesperson: 'spokesperson spokesman spokeswoman',
  diplomat: 'diplomat ambassador envoy foreign', politician: 'senator lawmaker representative congressman congresswoman leader minister', lawmaker: 'senator lawmaker representative congressman congresswoman deputy',
  senator: 'senator sen', congressman: 'congressman representative', congresswoman: 'congresswoman representative', commander: 'commander general chief', general: 'general gen commander chief', chief: 'chief head director general',
  king: 'king', monarch: 'king queen emir sultan', ruler: 'king emir sultan prince', prince: 'prince', emir: 'emir', sheikh: 'sheikh', chancellor: 'chancellor', secretary: 'secretary', ambassador: 'ambassador', governor: 'governor', mayor: 'mayor',
  speaker: 'speaker', chairman: 'chairman chair', chair: 'chair chairman chairwoman', moderator: 'moderator', mediator: 'mediator envoy facilitator', facilitator: 'facilitator mediator', coordinator: 'coordinator', director: 'director head', head: 'head director chief', prosecutor: 'prosecutor', judge: 'judge justice', pope: 'pope', pontiff: 'pope',
  republican: 'senator lawmaker candidate nominee president', democrat: 'senator lawmaker candidate nominee president', nominee: 'nominee candidate', candidate: 'candidate nominee', billionaire: 'billionaire tycoon businessman', businessman: 'businessman billionaire', tycoon: 'tycoon billionaire', analyst: 'analyst', professor: 'professor', official: 'official', counterpart: '',
}; // biome-ignore format: a table

/** Nouns for people of whom two or three were just named: `the two leaders`. Lemmas. */
export const PEOPLE_SETS = words(
  'leader president minister man woman politician envoy negotiator diplomat pair duo senator general statesman premier counterpart rival candidate nominee',
);
/** The same for states. */
export const STATE_SETS = words('country nation state government capital neighbour neighbor power');
/** The same for whoever faces each other. */
export const SIDE_SETS = words('side party foe enemy adversary belligerent rival delegation team camp');

/** Nouns by which a body mentioned before is spoken of, and the kinds of body that they may stand for; a body whose name holds the noun always fits. */
export const BODY_REFERENCES: Readonly<Record<string, readonly string[]>> = {
  newspaper: ['outlet'], paper: ['outlet'], daily: ['outlet'], outlet: ['outlet'], broadcaster: ['outlet'], network: ['outlet'], channel: ['outlet'], magazine: ['outlet'], website: ['outlet'], publication: ['outlet'],
  agency: ['outlet', 'igo'], group: ['group', 'ngo'], movement: ['group', 'party'], militia: ['group'], militant: ['group'], paramilitary: ['group'], rebel: ['group'], faction: ['group'], organization: ['igo', 'ngo', 'group'], organisation: ['igo', 'ngo', 'group'],
  alliance: ['igo'], bloc: ['igo'], union: ['igo'], body: ['igo', 'government'], watchdog: ['igo', 'ngo'], charity: ['ngo'], company: ['company'], firm: ['company'], platform: ['company'], party: ['party'], ministry: [], department: [], council: [], commission: [], committee: [], court: ['judiciary'], parliament: ['legislature'],
  army: ['military'], military: ['military'], force: [], mission: [], delegation: [], office: [], presidency: [], institute: [], tribunal: ['judiciary'], assembly: [], coalition: [], front: [], authority: [], administration: [], government: [],
}; // biome-ignore format: a table

/** Which bodies these nouns mean before any other. */
export const BODY_NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  bloc: ['European Union', 'ASEAN', 'ECOWAS', 'Gulf Cooperation Council', 'BRICS', 'African Union', 'Mercosur'],
  alliance: ['NATO', 'Congo River Alliance', 'Alliance of Sahel States', 'Collective Security Treaty Organization'],
  union: ['European Union', 'African Union'],
};

/** Small-letter nouns that with a state, body or person before them name a body: `the Kenyan foreign ministry`, `Sudan's army`. By kind. */
export const OWNED_BODIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    government:
      'government ministry presidency embassy consulate delegation cabinet administration junta police agency authority secretariat commission council',
    military: 'army military navy forces force guard',
    legislature: 'parliament legislature senate assembly',
    judiciary: 'court judiciary',
    party: 'party',
    company: 'airline',
    group: 'militia',
  }).flatMap(([kind, nouns]) => nouns.split(' ').map((noun): [string, string] => [noun, kind])),
);

/** A government so called is one of several: a body of its own and not the state. */
export const RIVAL_GOVERNMENTS: ReadonlySet<string> = words(
  'recognised recognized unity rival exiled interim transitional provisional parallel shadow breakaway de-facto eastern western eastern-based tripoli-based aden-based',
);

/** Modifiers without which these heads of many things name no body: `air force`, `armed forces`, `supreme court`, `intelligence agency`. */
export const BODY_HEAD_MODIFIERS: Readonly<Record<string, ReadonlySet<string>>> = {
  force: words('air defence defense naval'),
  forces: words('armed security defence defense'),
  court: words('supreme constitutional high appeals'),
  agency: words('intelligence space security nuclear spy atomic'),
  authority: words('nuclear aviation maritime'),
  guard: words('national coast presidential revolutionary'),
  commission: words('electoral election'),
  council: words('security military sovereignty sovereign transitional electoral election'),
  assembly: words('national'),
  party: words('ruling governing'),
}; // biome-ignore format: a table
