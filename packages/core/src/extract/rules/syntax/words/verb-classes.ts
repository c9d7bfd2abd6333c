const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of saying: they can stand beside their content (`..., the minister said`) and before their speaker (`..., said Smith`). */
export const REPORTING_VERBS = words(`
  accuse acknowledge add admit advise affirm agree allege announce answer argue ask assert assure boast caution charge cite claim comment complain concede conclude confess confirm
  contend counter cry declare demand deny describe disclose emphasise emphasize estimate exclaim explain forecast insist instruct joke lament maintain mention muse note object observe
  opine plead pledge point_out post predict proclaim promise pronounce protest quip quote read recall recount reiterate relate remark remind repeat reply report respond retort reveal
  rule say signal state stress suggest swear tell testify think thunder tweet underline underscore urge vow warn whisper wonder write go_on quote insist`);

/** Verbs that take a clause as their object, also one without `that`: saying, thinking, knowing, showing, wishing. */
export const CLAUSE_VERBS: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS,
  ...words(`
  anticipate appear assume believe bet consider decide deem demonstrate determine discover doubt ensure establish expect fear feel figure find foresee
  forget gather guarantee guess hear hint hold hope imagine imply indicate infer know learn mean notice persuade prefer presume pretend propose prove realise realize reason reckon
  recognise recognize recommend regret remember request require see seem sense show speculate suppose surmise suspect tally trust understand vote want wish worry convince inform
  notify brief give_rise let_know find_out make_clear spell_out turn_out`),
]);

/** Verbs whose object hears what a clause says: `told THE COUNCIL that ...`. */
export const HEARER_VERBS = words('tell assure inform remind notify warn convince persuade show teach promise advise');

/** `X asked Y to leave`: the object is who leaves. */
export const OBJECT_CONTROL_VERBS = words(`
  advise allow appoint ask assign authorise authorize beg believe call_on cause caution challenge command commission compel consider convince dare direct drive dispatch enable encourage
  entitle entreat exhort expect forbid force get help implore incite induce instruct invite lead leave let lobby make mandate motivate oblige order permit persuade plead prepare
  press pressure prompt push put remind request require send summon task teach tell tempt train trust urge want warn watch see hear enlist call_upon`);

/** `X promised Y to leave`: the subject is who leaves, though there is an object. */
export const SUBJECT_CONTROL_VERBS = words('promise vow pledge swear agree threaten offer commit');

/** Their second noun group is what is given, their first who gets it. */
export const DITRANSITIVE_VERBS = words(`
  accord afford allot allow ask assign award bring buy supply donate ship cause charge cost deal deliver deny fine get give grant guarantee hand lend leave lose make offer owe pass pay present promise
  read refuse sell send serve show spare teach tell throw wish write`);

/** The noun group after them describes the subject. */
export const COPULAR_VERBS = words('be become remain seem appear stay constitute represent look feel sound prove');

/** `X named Y envoy`: the second noun group describes the object. */
export const OBJECT_PREDICATE_VERBS = words(
  'name call appoint elect declare deem consider label term make brand dub crown find pronounce designate',
);

/** With these prepositions after it the form is a participle and no past tense: `a group made up of`, `a man known as`. */
export const PASSIVE_WITH: ReadonlySet<string> = new Set([
  'make up of', 'compose of', 'comprise of', 'know as', 'know for', 'name after', 'base on', 'base in', 'involve in', 'accuse of', 'charge with', 'aim at', 'locate in', 'design for', 'suspect of',
  'entitle to', 'link to', 'dedicate to', 'devote to', 'relate to', 'model on', 'intend for', 'mean for', 'schedule for', 'date from', 'compare with', 'compare to',
]); // biome-ignore format: one beside the other

/** Verbs that never lack an object: without one after it the form in -ed is a passive whose auxiliary the headline saved: `Two killed in raid`. */
export const ALWAYS_TRANSITIVE = words(`
  kill injure wound arrest detain expect hurt charge sentence jail evacuate displace accuse free hospitalise hospitalize deploy ban fine suspend sanction oust sack dismiss appoint nominate
  elect convict acquit indict extradite deport execute hang rescue abduct kidnap assassinate murder rape loot torch shell bomb destroy damage demolish raze impose postpone cancel delay schedule
  tip force urge`);

/** `accused Oslo of shelling the port`: with these the object is who does what the -ing form says. */
export const OBJECT_BEFORE_ING = words(`
  accuse suspect convict stop prevent keep bar ban block discourage dissuade deter blame praise criticise criticize thank punish fault condemn force coerce talk trick lure push pressure
  persuade draw warn charge acquit clear absolve sanction fine jail arrest sue commend applaud denounce describe see view portray depict regard cite quote restrain save free exempt
  dissuade hinder rebuke chide scold reprimand congratulate forgive hail`);

/** Verbs without an object: their form in -ed after a noun is the verb of the clause, `agreed to a truce`, and never describes the noun. */
export const NEVER_PASSIVE = words(`
  agree arrive travel talk respond react happen occur appear emerge die collapse insist go come return remain stay speak resign retire flee fail succeed proceed participate lie sit stand
  rise fall vote object consent apologise apologize cooperate negotiate hesitate sympathise sympathize travel journey depart vanish disappear erupt last exist belong consist depend`);
