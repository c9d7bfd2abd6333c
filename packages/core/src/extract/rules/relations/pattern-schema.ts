import { z } from 'zod';

/** Words or phrases: a list, or one string with commas between them. */
const wordsSchema = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => (typeof given === 'string' ? given.split(',') : given).map((word) => word.trim()).filter((word) => word !== ''))
  .default([]);

/**
 * Where a role is filled from. The passive is turned round first: `subject` is who acts, `object` what is acted on.
 *
 * | slot | filled by |
 * |---|---|
 * | `subject`, `object`, `indirect`, `predicate` | arguments of the clause; of a phrase that ends in a preposition (`call for`), `object` is what stands after it |
 * | `theme` | what is acted on, also where the phrase has a preposition: `it` in "modelled it on that" |
 * | `owner` | whose the object is: `B` in "A wants B's answer" |
 * | a preposition, such as `with` | its noun groups, beside the verb or after the noun |
 * | `same` | the other members of the coordination that fills the subject: "A and B met" |
 * | `possessor` | `A` in "A's proposal" |
 * | `modifier` | names and adjectives before the noun: "the Turkish proposal" |
 * | `compound` | only names before the noun that are no adjectives: "the Gaza truce" |
 * | `pair` | two or more names before the noun: "the Israel-Hamas truce" |
 * | two slots with `+` | both, where both are filled: "A's war with B" |
 * | `holder` | whoever bears the noun as a title: "President A", "A, president of B", "A is president" |
 * | `self` | the noun group itself |
 * | `listed` | the members of a list that the noun is set beside: "A, B and C, the Three" |
 * | `predicated` | the subject of a `be` whose predicate the noun is: "the text is a Turkish draft" |
 * | `controller`, `controller-object` | the subject, the object of the clause that the noun stands in |
 * | `clause-` and a slot | that slot of the clause that depends on the verb or noun: "urged Y to accept P" has `clause-object` P |
 * | `of-words` | names inside the group after `of`, before its head: "Secretary of the Army X" |
 * | `beside` | what stands beside it after a comma: "Miami, Florida" |
 * | `judge`, `judged` | of "they consider it unfair" and "it is unfair": who finds, and what is found so |
 * | `home` | the state of an office that stands alone, by its bearer or the title |
 * | `speaker` | whoever the attribution names for these words |
 * | `understood` | the plan spoken of last, where the verb has no object: "Oslo accepted" |
 * | `clause` | the words of the clause that depends on the verb; only for `topic` |
 * | `title` | the words of the title; only for `office` |
 */
const slotsSchema = wordsSchema;

const effectSchema = z.strictObject({
  polarity: z.literal('negated').optional(),
  modality: z.enum(['planned', 'possible', 'hypothetical']).optional(),
  certainty: z.enum(['probable', 'possible', 'unknown']).optional(),
});
export type Effect = Readonly<z.infer<typeof effectSchema>>;

const exampleSchema = z.strictObject({
  text: z.string().min(1),
  /** `Subject RELATION Object`, then in brackets what is not usual: `(negated, planned)`. Names are surface words of the text. */
  expect: z.array(z.string()),
});

const patternSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected a name in small letters, such as `meet`'),
  /** A relation of the ontology; in a set for PLOVER an event class. */
  relation: z.string().min(1),
  /** Why these words carry the relation. */
  reason: z.string().min(1),
  /** Lemmas: `meet`; with particle or preposition: `turn down`, `call for`; with an object: `give green light to`. Determiners are left out. */
  verbs: wordsSchema,
  /** Lemmas of heads, with words that must stand before them: `phone call`. `*` is any noun. */
  nouns: wordsSchema,
  /** Participles after a name and a hyphen, before a noun: `backed` in "the Iran-backed group". `modifier` is the name, `self` the noun. */
  compounds: wordsSchema,
  /** After a form of `be`, or beside the noun: `opposed to`. */
  adjectives: wordsSchema,
  /** Semi-modals, as a verb group lists them: `refuse to`. The roles are those of the full verb. */
  modals: wordsSchema,
  roles: z.object({ subject: slotsSchema, object: slotsSchema }).catchall(slotsSchema),
  /** Labels that a role may have beside what the ontology allows: `Person`, or with the kind `Organization:party`. */
  labels: z.record(z.string(), wordsSchema).default({}),
  /** Verbs through which `clause-` slots may look; none for any: "called to restart the talks" but not "to end the war". */
  dependents: wordsSchema,
  /** True for what somebody or something is (an office, a place): it holds whatever the sentence around it says. */
  isStanding: z.boolean().default(false),
  /** True where even a standing relation needs its noun to be told as so: an offered summit lies nowhere yet. */
  needsFact: z.boolean().default(false),
  /** True where the relation alone makes no entity of its subject: "a potential agreement on Ukraine" is a plan only if something else is said of it. */
  needsOther: z.boolean().default(false),
  /** What the words themselves do to the statement. */
  effect: effectSchema.default({}),
  /** True when what the verb or noun governs is only asked for, offered or threatened: no statements are read from it. */
  isOpaque: z.boolean().default(false),
  /** Greater goes first where one event of a sentence is asked for. */
  weight: z.number().default(0),
  examples: z.array(exampleSchema).default([]),
});
export type Pattern = Readonly<z.infer<typeof patternSchema>>;

const contextSchema = z.strictObject({
  reason: z.string().min(1),
  verbs: wordsSchema,
  nouns: wordsSchema,
  adjectives: wordsSchema,
  modals: wordsSchema,
  prepositions: wordsSchema,
  markers: wordsSchema,
  /** True when a whole clause with `that` is governed too, and not only an infinitive, a gerund or a noun. */
  isFinite: z.boolean().default(false),
  effect: effectSchema.default({}),
  isOpaque: z.boolean().default(false),
});
export type Context = Readonly<z.infer<typeof contextSchema>>;

/** A set of patterns for one ontology, as data. The shipped ones are modules; a user's is YAML. */
export const patternSetSchema = z.strictObject({
  name: z.string().min(1),
  /** Name of a set that this one adds to; patterns of the same id replace. */
  extends: z.string().optional(),
  patterns: z.array(patternSchema).default([]),
  /** Words that change how what they govern holds: "plan to", "the prospect of", "called off". */
  contexts: z.array(contextSchema).default([]),
  /** Verbs that lend a noun its doer: "held talks", "launched an attack". */
  supportVerbs: wordsSchema,
  /** Verbs that say of a noun that it happens: "talks took place". */
  occurrenceVerbs: wordsSchema,
  /** Verbs whose purpose comes true with them: "met to discuss". */
  purposeVerbs: wordsSchema,
  /** Verbs with an object and an adjective that says how it is seen: "considers the plan unfair". */
  judgingVerbs: wordsSchema,
  /** Nouns for people who act or suffer without anybody behind them: `refugee`. For actors that are no entities. */
  people: wordsSchema,
  /** Nouns that only count or bundle what comes after `of`: "thousands of students". */
  collectives: wordsSchema,
  /** Nouns that stand for whoever sends the people: "officials", "troops". */
  agents: wordsSchema,
  /** Classes that become others when the event is only planned, possible or negated: a promise to help is `AGREE`, a planned blockade `THREATEN`. */
  shifts: z
    .array(z.strictObject({ reason: z.string().min(1), when: z.enum(['planned', 'negated']), from: wordsSchema, to: z.string().min(1) }))
    .default([]),
  /** Nouns that only lead to what is striven for: "the push for a deal", "efforts to restart the talks". */
  efforts: wordsSchema,
  /** Nouns that only pick an aspect of what comes after `of`: "the timing of the proposal". */
  aspects: wordsSchema,
});
export type PatternSetInput = z.input<typeof patternSetSchema>;
export type PatternSet = Readonly<z.infer<typeof patternSetSchema>>;

export type PatternInput = z.input<typeof patternSchema>;
export type ContextInput = z.input<typeof contextSchema>;
