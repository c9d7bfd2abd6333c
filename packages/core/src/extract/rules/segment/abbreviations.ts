/** Before a name or a number; a full stop after one ends no sentence. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof gen lt col maj capt cmdr adm brig sgt cpl pvt rep reps sen sens gov pres amb rev fr hon st ste ' + // titles
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' + // months and days
    'vs v cf eg ie e.g i.e approx est mt ft'
  ).split(' '),
);

/** Before a number only: `No. 5`, but `He said no.` */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set('no nos art fig vol pp p op sec'.split(' '));

/** These may end a sentence; whether they do, the next word tells. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
  'u.s u.k u.n e.u u.s.a d.c a.m p.m inc ltd co corp bros jr sr etc al ph.d'.split(' '),
);

/** Words that begin a sentence and do not go on with a name: after an ambiguous abbreviation they tell that a sentence has ended. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my there here in on at as if when while after before since although ' +
    'though but and or yet so however meanwhile earlier later then now what who which why how no not some many most all both each every one two ' +
    'three several few asked according despite during for from with without under by to mr. mrs. ms.'
  ).split(' '),
);
