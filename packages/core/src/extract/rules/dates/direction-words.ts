/** Modal words and what acts as one, as `VerbGroup.modals` has them, after which the happening lies ahead. Of `be due to` only the word that tells. */
export const AHEAD: ReadonlySet<string> = new Set([
  ...['will', 'shall', 'would', 'may', 'might', 'can', 'could', 'must', 'should', 'ought'],
  ...['plan', 'want', 'intend', 'hope', 'expect', 'prepare', 'wish', 'aim', 'mean', 'need'],
  ...[
    'due',
    'going',
    'set',
    'scheduled',
    'expected',
    'slated',
    'supposed',
    'meant',
    'planned',
    'likely',
    'unlikely',
    'about',
    'poised',
    'bound',
  ],
  ...['ready', 'willing', 'unwilling', 'prepared', 'destined', 'required'],
]);

/** Passive verbs that put what they speak of ahead: `a summit scheduled for Friday`, `expected in Oslo on Friday`. */
export const PLANNING_VERBS: ReadonlySet<string> = new Set(['schedule', 'plan', 'set', 'slate', 'expect', 'bill', 'await', 'anticipate']);

/** Nouns whose infinitive lies ahead and has a time of its own: `plans to meet on Friday`. With others the time is the main verb's: `efforts to end the war`. */
export const PLANNING_NOUNS: ReadonlySet<string> = new Set([
  ...[
    'agreement',
    'appointment',
    'arrangement',
    'commitment',
    'consent',
    'deal',
    'decision',
    'intention',
    'invitation',
    'offer',
    'order',
    'plan',
  ],
  ...['pledge', 'preparation', 'promise', 'proposal', 'readiness', 'request', 'undertaking', 'vow', 'willingness'],
]);

/** Nouns of what people do, which cannot themselves be asked to do it: `called for efforts to end the war`. */
export const EFFORT_NOUNS: ReadonlySet<string> = new Set([
  ...['attempt', 'bid', 'campaign', 'chance', 'diplomacy', 'drive', 'effort', 'endeavor', 'endeavour', 'initiative', 'mission', 'move'],
  ...['need', 'negotiation', 'opportunity', 'process', 'push', 'step', 'struggle', 'talk', 'way', 'work'],
]);
