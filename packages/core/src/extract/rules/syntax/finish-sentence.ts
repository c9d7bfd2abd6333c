import type { ClauseDraft } from './clause-draft.ts';
import { fillSubject } from './control.ts';
import { isExistential } from './place-group.ts';
import type { SentenceState } from './sentence-state.ts';
import { COPULAR_VERBS } from './words/verb-classes.ts';

/** Fills in what the grammar implies, and the ranges of clauses: each with its own words and those of the clauses in it, parentheses apart. */
export function finishSentence(state: SentenceState, clauseAt: Int32Array): void {
  const own = state.clauses.slice(state.firstClause);
  for (const clause of own) dropExpletive(state, clause);
  for (const clause of own) fillSubject(clause);
  for (const clause of own) {
    fillGap(state, clause);
    shareObject(state, clause);
    noteNegation(state, clause);
  }
  markRanges(state, own, clauseAt);
}

/** `There were talks`: what there is, is the subject; `there` is none. */
function dropExpletive(state: SentenceState, clause: ClauseDraft): void {
  if (!isExistential(state, clause.subject) || clause.predicate.length === 0) return;
  clause.subject = clause.predicate;
  clause.predicate = [];
}

/** The antecedent of a relative pronoun in the place that the clause leaves empty. */
function fillGap(state: SentenceState, clause: ClauseDraft): void {
  const { antecedent, verb, kind, marker, pronounPreposition } = clause;
  if (kind !== 'relative' || antecedent === undefined || verb === undefined) return;
  const groups = [antecedent];
  if (pronounPreposition !== undefined) {
    clause.prepositions.push({ preposition: pronounPreposition, token: state.tokens[clause.first]!.index, groups });
    return;
  }
  if (clause.isSubjectImplied || verb.form !== 'finite' || marker === 'where' || marker === 'whose') return;
  const stranded = clause.prepositions.find((preposition) => preposition.groups.length === 0);
  if (stranded !== undefined) stranded.groups.push(antecedent);
  else if (clause.object.length === 0 && verb.voice === 'active' && !COPULAR_VERBS.has(verb.lemma)) clause.object = groups;
}

/** `condemned and rejected the plan`: the object stands after the last verb. */
function shareObject(state: SentenceState, clause: ClauseDraft): void {
  const base = clause.coordinatedWith === undefined ? undefined : state.clauses[clause.coordinatedWith];
  if (base?.verb === undefined || clause.verb === undefined || base.object.length > 0 || clause.object.length === 0) return;
  const between = clause.verb.first - base.verb.end;
  if (between === 1 && base.verb.voice === 'active' && state.tokens[base.verb.end]!.tag === 'CCONJ') base.object = clause.object;
}

/** `held no talks`, `nobody met`: the clause is negated though its verb is not. */
function noteNegation(state: SentenceState, clause: ClauseDraft): void {
  if (clause.verb === undefined || clause.verb.isNegated) return;
  const isNegative = (group: number): boolean => {
    const { determiner } = state.groups[group]!;
    return determiner === 'negative' && !(clause.isSubjectImplied && clause.subject.includes(group));
  };
  clause.verb.isNegated =
    clause.subject.some(isNegative) ||
    clause.object.some(isNegative) ||
    clause.predicate.some(isNegative) ||
    isByNobody(clause, isNegative);
}

/** `signed by neither side`. */
const isByNobody = ({ verb, prepositions }: ClauseDraft, isNegative: (group: number) => boolean): boolean =>
  verb?.voice === 'passive' && prepositions.some((p) => p.preposition === 'by' && p.groups.some(isNegative));

function markRanges(state: SentenceState, own: readonly ClauseDraft[], clauseAt: Int32Array): void {
  const byIndex = new Map(own.map((clause) => [clause.index, clause]));
  for (const clause of own) clause.end = clause.first;
  state.chunks.forEach((chunk, at) => {
    const clause = byIndex.get(state.owner[at]!);
    if (clause === undefined) return;
    clauseAt.fill(clause.index, chunk.first, chunk.end);
    if (
      chunk.kind === 'comma' ||
      chunk.kind === 'stop' ||
      chunk.kind === 'break' ||
      chunk.kind === 'quote' ||
      chunk.kind === 'conjunction' ||
      chunk.kind === 'dash'
    )
      return;
    clause.first = Math.min(clause.first, chunk.first);
    clause.end = Math.max(clause.end, chunk.end);
  });
  for (let index = own.length - 1; index >= 0; index--) {
    const clause = own[index]!;
    const parent = clause.parent === undefined || clause.kind === 'parenthetical' ? undefined : byIndex.get(clause.parent);
    if (parent === undefined) continue;
    parent.first = Math.min(parent.first, clause.first);
    parent.end = Math.max(parent.end, clause.end);
  }
}
