/** Modal verbs by their forms, also contracted. */
export const MODALS: ReadonlyMap<string, string> = new Map([
  ['will', 'will'], ['would', 'would'], ['can', 'can'], ['could', 'could'], ['may', 'may'], ['might', 'might'], ['must', 'must'], ['shall', 'shall'], ['should', 'should'],
  ["'ll", 'will'], ["'d", 'would'], ['wo', 'will'], ['ca', 'can'], ['sha', 'shall'], ['cannot', 'can'],
]); // biome-ignore format: one modal beside the other

/** Verbs that make the infinitive after them planned, wished, tried or untrue rather than done. With the way they negate it. */
export const SEMI_MODAL_VERBS: ReadonlyMap<string, 'affirmed' | 'negated'> = new Map([
  ...plain(
    'plan want intend hope need have expect prepare wish seek aim try attempt tend continue seem appear begin start come_close use ought get manage choose mean long aspire strive endeavor endeavour opt move rush look',
  ),
  ...negating('refuse decline fail neglect omit cease hesitate forget'),
]);

/** Before an -ing form, with their particle: what the -ing form says did not happen. */
export const NEGATING_BEFORE_ING: ReadonlyMap<string, readonly string[]> = new Map([
  ['stop', ['short', 'of']],
  ['refrain', ['from']],
  ['abstain', ['from']],
  ['avoid', []],
]);

/** After `be`, before `to` and an infinitive. */
export const SEMI_MODAL_ADJECTIVES: ReadonlyMap<string, 'affirmed' | 'negated'> = new Map([
  ...plain(
    'due ready willing set likely able about poised prepared keen eager bound sure certain free quick slow determined reluctant anxious inclined hesitant',
  ),
  ...plain(
    'scheduled expected slated supposed meant planned required obliged forced believed thought reported rumoured rumored said alleged known understood going destined',
  ),
  ...negating('unable unwilling unlikely yet'),
]);

function plain(list: string): [string, 'affirmed'][] {
  return list.split(' ').map((word) => [word, 'affirmed']);
}

function negating(list: string): [string, 'negated'][] {
  return list.split(' ').map((word) => [word, 'negated']);
}
