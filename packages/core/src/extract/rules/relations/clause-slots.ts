import type { Clause, NounGroup, Prepositional } from '../reading.ts';
import { type DeepArguments, deepArguments } from './deep-arguments.ts';
import { type Filler, groupFillers } from './match.ts';
import { complementsOf, furtherComplements } from './noun-complements.ts';
import type { ReportIndex } from './report-index.ts';

/** Verbs that say of their subject how it is. */
export const COPULAS: ReadonlySet<string> = new Set('be become remain stay seem appear look sound feel stand get grow'.split(' '));

/** A clause as one phrase sees it: what the words of the phrase have used up, and what they leave for the roles. */
export interface ClauseScope {
  readonly clause: Clause;
  readonly deep: DeepArguments;
  readonly index: ReportIndex;
  /** What stands after the preposition at the end of the phrase. */
  readonly governed?: Prepositional | undefined;
  /** Noun groups that are words of the phrase: `approval` in "gave its approval". */
  readonly consumed: ReadonlySet<number>;
  /** Verbs through which `clause-` slots look; none for any. */
  readonly dependents: readonly string[];
}

const NOTHING: ReadonlySet<number> = new Set();

/** A clause of which nothing is used up. */
export function wholeClause(clause: Clause, index: ReportIndex): ClauseScope {
  return { clause, deep: deepArguments(clause), index, consumed: NOTHING, dependents: [] };
}

/** Fills a slot from the arguments of a clause. */
export function clauseSlot(name: string, scope: ClauseScope): readonly Filler[] {
  const { clause, deep, index, governed } = scope;
  const free = (groups: readonly number[]): Filler[] => groupFillers(groups.filter((group) => !scope.consumed.has(group)));
  switch (name) {
    case 'subject':
      return groupFillers(deep.subject);
    case 'object':
      return governed ? groupFillers(governed.groups) : free(deep.object);
    case 'owner':
      return deep.object.flatMap((g) => ownersOf(index.parsed.nounGroups[g]));
    case 'theme':
      return free(deep.object);
    case 'indirect':
      return free(governed ? [...deep.indirect, ...deep.object] : deep.indirect);
    case 'predicate':
      return groupFillers(clause.predicate);
    // "They consider the plan unfair" has both; of "the plan is unfair" the judge is whoever says so.
    case 'judge':
      return isCopula(clause) ? [] : groupFillers(deep.subject);
    case 'judged':
      return isCopula(clause) ? groupFillers(deep.subject) : free(deep.object);
    default:
      return name.startsWith('clause-') ? dependentSlot(name.slice(7), scope) : prepositionalSlot(name, scope);
  }
}

/** "Lima's request", "a Peruvian request". */
function ownersOf(group: NounGroup | undefined): Filler[] {
  if (!group) return [];
  if (group.possessor !== undefined) return groupFillers([group.possessor]);
  return group.head > group.first ? [{ kind: 'words', group: group.index, first: group.first, end: group.head }] : [];
}

function isCopula({ verb }: Clause): boolean {
  return COPULAS.has(verb?.lemma ?? '');
}

/** The same slot of the clause that depends on this one: "urged Y to accept P". */
function dependentSlot(name: string, { clause, index, dependents }: ClauseScope): readonly Filler[] {
  for (const child of index.children[clause.index] ?? []) {
    if ((child.kind !== 'complement' && child.marker !== 'to') || !leadsOn(child, dependents)) continue;
    const found = clauseSlot(name, wholeClause(child, index));
    if (found.length > 0) return found;
  }
  return [];
}

/** After a preposition: of the phrase's own noun first, then of the verb, then of its object. */
function prepositionalSlot(name: string, { clause, deep, index, consumed }: ClauseScope): readonly Filler[] {
  const { nounGroups } = index.parsed;
  const inside = (groups: Iterable<number>): Filler[] => groupFillers([...groups].flatMap((g) => complementsOf(nounGroups[g], name)));
  const ofPhrase = groupFillers([...consumed].flatMap((g) => (nounGroups[g] ? furtherComplements(nounGroups[g], name, index) : [])));
  if (ofPhrase.length > 0) return ofPhrase;
  const direct = clause.prepositions.filter((p) => p.preposition === name).flatMap((p) => p.groups);
  return direct.length > 0 || consumed.size > 0 ? groupFillers(direct) : inside(deep.object);
}

/** True when the verb of a dependent clause is one that the pattern looks through. */
export function leadsOn(clause: Clause, dependents: readonly string[]): boolean {
  return dependents.length === 0 || dependents.includes(clause.verb?.lemma ?? '');
}
