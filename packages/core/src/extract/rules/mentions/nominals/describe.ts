import type { NounGroup } from '../../reading.ts';
import type { Draft } from '../entity-book.ts';
import type { Discourse } from './discourse.ts';

/** Whom a description belongs to, by the words in it: `Sudanese`, `Kremlin`, `Driscoll's`, `for the State Department`, `of Ukraine`. */
export function belongsTo(discourse: Discourse, group: NounGroup): Draft | undefined {
  const { nounGroups } = discourse.scene.parsed;
  const own = discourse.namesIn(discourse.startOf(group), group.head).map(({ draft }) => draft);
  const owner = own.find(isActor);
  if (owner !== undefined) return owner;
  for (const { preposition, groups } of group.complements) {
    if (!BELONGING.has(preposition)) continue;
    for (const index of groups) {
      const inner = nounGroups[index]!;
      const found = discourse.namesIn(discourse.startOf(inner), inner.end).find(({ draft }) => isActor(draft));
      if (found !== undefined) return found.draft;
    }
  }
  return undefined;
}

/** All states and bodies that a description belongs to: `the foreign ministers of Kenya and Uganda`. */
export function ownersOf(discourse: Discourse, group: NounGroup): Draft[] {
  const { nounGroups } = discourse.scene.parsed;
  const owners = new Set<Draft>();
  const add = (first: number, end: number): void => {
    for (const { draft } of discourse.namesIn(first, end))
      if (draft.label === 'Country' || draft.label === 'Organization') owners.add(draft);
  };
  add(discourse.startOf(group), group.head);
  if (owners.size > 0) return [...owners];
  for (const { preposition, groups } of group.complements) {
    if (preposition === 'of' || preposition === 'from')
      for (const index of groups) add(discourse.startOf(nounGroups[index]!), nounGroups[index]!.end);
  }
  return [...owners];
}

const BELONGING: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at', 'with', 'close to', 'to', 'in', 'within']);
const ACTORS: ReadonlySet<string> = new Set(['Country', 'Organization', 'Person', 'UnnamedSource']);
export const isActor = ({ label }: Draft): boolean => ACTORS.has(label);

/** The words of a group before its head that describe, without determiners, counts and marks. */
export function modifiersOf(discourse: Discourse, group: NounGroup): string[] {
  return discourse.scene.parsed.tokens
    .slice(group.first, group.head)
    .filter(({ tag }) => tag !== 'DET' && tag !== 'NUM' && tag !== 'PUNCT' && tag !== 'PRON' && tag !== 'PART')
    .map(({ lower }) => lower);
}

/** The text of a range of tokens with single spaces. */
export function textOf(discourse: Discourse, first: number, end: number): string {
  const { text, tokens } = discourse.scene.parsed;
  return text.slice(tokens[first]!.start, tokens[end - 1]!.end).replace(/\s+/g, ' ');
}

/** The first word that is no article: where a name made of a description begins. */
export function nameStart(discourse: Discourse, group: NounGroup): number {
  const { tokens } = discourse.scene.parsed;
  const { lower, tag } = tokens[group.first]!;
  return group.first < group.head && ((tag === 'DET' && lower !== 'both') || tag === 'PRON') ? group.first + 1 : group.first;
}

export const isDefinite = ({ determiner }: NounGroup): boolean => determiner === 'definite' || determiner === 'demonstrative';
