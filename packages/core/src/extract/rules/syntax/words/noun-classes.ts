const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Nouns that take complements as the verbs behind them do, with the prepositions that then belong to the noun: `talks with Oslo on fishing`, `an attack on
 * the port`. `*` stands for all that an event may have.
 */
export const NOUN_COMPLEMENTS: ReadonlyMap<string, ReadonlySet<string>> = readComplements(`
with between on about over in at for among: meeting talk negotiation consultation discussion conversation dialogue call summit conference round contact exchange consultation phone-call debate
with between on for in over about to among: deal agreement accord pact treaty truce ceasefire cease-fire settlement compromise understanding contract arrangement memorandum
for on about to from by in with between: plan proposal framework idea scheme initiative draft blueprint document text offer roadmap outline package programme program project concept bid
between with against in on over: war conflict dispute row fighting clash battle rivalry tension feud standoff stand-off confrontation struggle relation relationship tie border crisis
on against at in by from: attack strike assault raid offensive invasion bombing shelling sanction tariff embargo ban pressure crackdown threat curb restriction duty vote limit veto siege
to in from by with of: visit trip tour travel journey return flight invitation envoy ambassador aide adviser advisor secretary counsel letter message response answer reply report appeal speech address warning objection opposition threat approach access aid assistance support contribution concession solution commitment
for of by to from: support call demand request push effort plea need search responsibility blame condition deadline hope chance opportunity reason basis backing approval praise spokesman spokeswoman spokesperson candidate minister guarantee proposal
on about over of by from: report comment statement view position question decision opinion detail information news story claim remark briefing announcement ruling document position stance doubt concern fear worry
from to of: withdrawal pullout retreat departure transition shift change move release
with of by in: involvement partnership cooperation co-operation work role member part participation interest stake progress experience trade alliance deal
`);

/** Nouns whose that-clause says what they are about: `the report that Oslo had agreed`. */
export const CONTENT_NOUNS = words(`
  accusation admission agreement allegation announcement argument assertion assessment assumption assurance belief claim complaint concern conclusion condition confidence confirmation contention
  conviction danger decision declaration demand denial doubt evidence expectation fact fear feeling finding guarantee hint hope idea impression indication information insistence judgment knowledge
  likelihood message news notice notion perception pledge point position possibility prediction probability promise proof proposal prospect realisation realization recognition recommendation
  remark reminder report reports reassurance requirement risk rumor rumour sense sign signal speculation statement stipulation story suggestion suspicion testimony theory threat trust understanding
  view vow warning wish word chance`);

/** Nouns for what people do or are: they stand beside names (`Smith, an adviser`), and `who` looks for them. */
export const ROLE_NOUNS = words(`
  activist adviser advisor agent aide ally ambassador analyst assistant attorney author boss brother campaigner candidate chair chairman chairperson chairwoman chancellor chief colleague columnist
  commander commissioner congressman congresswoman correspondent counsel counsellor counselor counterpart critic daughter delegate democrat deputy diplomat director economist editor emir emissary envoy
  executive expert father founder friend general governor head historian host husband independent journalist judge justice king lawmaker lawyer leader lieutenant man manager mayor mediator member
  minister moderator mother negotiator nominee officer official opponent organiser organizer owner partner person pollster pope premier president prince princess professor prosecutor queen
  reporter representative republican researcher scholar secretary senator sister soldier son source speaker spokesman spokesperson spokeswoman strategist successor predecessor supporter sultan teacher
  undersecretary veteran vice-president winner wife witness woman voter veteran winner strongman son-in-law businessman tycoon billionaire confidant confidante negotiator whip aide-de-camp`);

/** Nouns that name a time: without a preposition they are no object. */
export const TIME_NOUNS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep.
  oct. nov. dec. today yesterday tomorrow tonight day week month year hour minute second decade century morning afternoon evening night noon midnight weekend time times days weeks months
  years hours minutes decades season spring summer autumn fall winter quarter`);

/** Words at the end of the name of a body, after which a name with `and` in it is complete: `the Food and Farming Agency`. */
export const BODY_NOUNS = words(`
  academy administration affairs agency alliance assembly association authority bank board bureau centre center chamber charter college commission committee community company congress corporation council court
  department directorate exchange federation force forces forum foundation front fund group guard house institute institution laboratory league ministry movement network office
  organisation organization party police press program programme project railway school secretariat service services society trust union university`);

/** Offices with `of` in their name, after which the bearer's name may follow directly. */
export const OFFICES_WITH_OF: ReadonlySet<string> = new Set(
  [
    'state',
    'defense',
    'defence',
    'war',
    'commerce',
    'labor',
    'energy',
    'education',
    'agriculture',
    'transportation',
    'homeland',
    'army',
    'navy',
    'treasury',
    'interior',
  ]
    .flatMap((field) => [`secretary ${field}`, `minister ${field}`, `secretaries ${field}`])
    .concat('chief staff', 'chiefs staff', 'head state', 'heads state', 'head government', 'heads government', 'chief mission'),
);

/** Fields of ministers, of which one may have two. */
export const PORTFOLIOS = words(
  'planning trade industry commerce finance economy economic justice culture education health labor labour energy environment agriculture food fisheries transport communications tourism security defence defense foreign interior',
);

/** What a happening just told is called when more is said of it: `handed the land to Oslo, a step that ...`. It describes no name. */
export const SUMMARY_NOUNS = words(
  'step move decision gesture sign development charge claim meeting accusation allegation event act action measure idea demand threat result figure increase rise drop reference response change trend situation attempt effort process rate practice',
);

function readComplements(table: string): Map<string, ReadonlySet<string>> {
  const byNoun = new Map<string, Set<string>>();
  for (const line of table.trim().split('\n')) {
    const [prepositions, nouns] = line.split(': ') as [string, string];
    for (const noun of nouns.split(' ')) {
      const known = byNoun.get(noun) ?? new Set<string>();
      for (const preposition of prepositions.split(' ')) known.add(preposition);
      byNoun.set(noun, known);
    }
  }
  return byNoun;
}
