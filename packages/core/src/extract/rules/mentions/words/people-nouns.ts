const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns for people who are cited without a name. Lemmas. */
export const SOURCE_NOUNS =
  words(`official source diplomat aide adviser advisor spokesperson spokesman spokeswoman representative lawmaker senator congressman legislator minister officer commander general envoy negotiator mediator
    insider politician analyst expert observer witness resident activist lawyer doctor medic economist journalist reporter correspondent person people businessman executive investigator prosecutor delegate ambassador
    leader strategist historian researcher scholar professor academic scientist pollster operative staffer employee worker soldier fighter rebel militant villager survivor relative survivor voter farmer teacher student trader campaigner critic
    opponent supporter ally governor mayor judge attorney pilot engineer watchdog counterpart figure member veteran donor bureaucrat emissary facilitator intermediary broker columnist commentator panel eyewitness refugee inspector monitor`);

/** Media that are cited without their names. */
export const MEDIA_NOUNS = words('media press newspaper outlet broadcaster agency website report tabloid daily channel');

/** People who act for their state or body; when they are not cited, the state or body acts. Lemmas. */
export const AGENT_NOUNS =
  words(`official delegate delegation negotiator diplomat officer troop force jet warplane soldier mediator team representative side authority leadership government aircraft drone missile
    commander envoy gunboat fighter artillery bomber helicopter ship vessel warship militaries armies people man general minister tank leader`);

/** Counts in words. */
export const COUNT_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  another: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  both: 2,
  second: 1,
};
