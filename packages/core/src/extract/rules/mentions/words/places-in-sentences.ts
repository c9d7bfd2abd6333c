const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Prepositions after which a capital or a seat of power is the scene. */
export const LOCATIVES = words('in at near around outside inside across within throughout through via into over');

/** Verbs and nouns of motion: what comes `to` or `from` their end is a place. Lemmas. */
export const MOTION =
  words(`travel fly go come head trip visit return arrive journey flight tour drive move march walk sail route way bound transfer depart leave rush shuttle stopover
    fled flee deport evacuate relocate back welcome invitation invite summon`);

/** Verbs whose object, when a city, is the place: one visits, leaves, shells it. Lemmas. */
export const PLACE_OBJECTS = words(
  `visit leave reach enter strike shell bomb capture seize hit attack retake overrun besiege encircle storm tour flee pound occupy control recapture liberate raid evacuate bombard`,
);

/** Nouns before `of` that make the name after it a place. */
export const PLACE_NOUNS =
  words(`city capital town village outskirts streets suburb suburbs north south east west center centre district neighborhood neighbourhood port siege fall capture occupation area region province
    state territory coast airport part parts shelling bombing recapture battle miles kilometers kilometres km`);

/** Nouns after a city's name that make it the place: `Kyiv residents`. */
export const CITY_NOUNS = words(
  'residents resident mayor airport headquarters suburb suburbs hotel apartment office bureau embassy hospital university university street streets neighborhood district area region-based office-based police court airport station square downtown',
);

/** What is held in a place and takes its name: `the Jeddah talks`. */
export const HELD_IN = words(
  'talks meeting summit conference round negotiations forum visit consultations discussions session trip encounter gathering dialogue process accord agreement declaration protocol format communique',
);
