import type { NounGroup } from '../../reading.ts';
import type { Draft } from '../entity-book.ts';
import { belongsTo } from '../nominals/describe.ts';
import type { Discourse } from '../nominals/discourse.ts';
import { ROLE_FAMILIES } from '../words/references.ts';
import { TITLE_GENDERS } from '../words/titles.ts';

/**
 * Learns who holds what office from descriptions beside names (`Maria Odera, the envoy`) and after `be` (`Odera is the envoy`), in the whole report:
 * a headline may say `the envoy` before.
 * @returns for each noun group that describes somebody in this way, whom
 */
export function learnRoles(discourse: Discourse): ReadonlyMap<number, Draft> {
  const { nounGroups, clauses } = discourse.scene.parsed;
  const described = new Map<number, Draft>();
  for (const group of nounGroups) {
    if (group.apposedTo === undefined) continue;
    const other = nounGroups[group.apposedTo]!;
    learn(discourse, group, other, described);
    learn(discourse, other, group, described);
  }
  for (const { verb, subject, predicate } of clauses) {
    if (verb === undefined || verb.isNegated || subject.length !== 1 || verb.modals.length > 0) continue;
    for (const index of predicate) learn(discourse, nounGroups[index]!, nounGroups[subject[0]!]!, described);
  }
  return described;
}

function learn(discourse: Discourse, description: NounGroup, named: NounGroup, described: Map<number, Draft>): void {
  const { tokens } = discourse.scene.parsed;
  const person = discourse.nameAt(named.head)?.draft;
  if (person?.label !== 'Person' || description.kind !== 'common' || discourse.nameAt(description.head) !== undefined) return;
  const { lower, lemma } = tokens[description.head]!;
  if (description.isPlural || !isRole(lemma, lower)) return;
  const words = tokens.slice(description.first, description.head + 1).filter(({ tag }) => tag !== 'DET' && tag !== 'PUNCT');
  person.roles.add(words.map((word) => word.lower).join(' '));
  const gender = TITLE_GENDERS[lower];
  if (gender !== undefined) person.gender = gender;
  const owner = belongsTo(discourse, description);
  if (owner !== undefined) {
    person.roles.add(`${lower} of ${owner.name.toLowerCase()}`);
    person.country ??= owner.country;
  }
  described.set(description.index, person);
}

export const isRole = (lemma: string, lower: string): boolean => lemma in ROLE_FAMILIES || lower in ROLE_FAMILIES || ROLE_NOUNS.has(lemma);

const ROLE_NOUNS: ReadonlySet<string> = new Set(
  'son-in-law predecessor successor host founder author lawyer activist journalist economist historian researcher spokesman deputy member colleague ally critic independent man woman veteran'.split(
    ' ',
  ),
);
