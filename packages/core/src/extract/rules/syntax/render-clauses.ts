import type { Clause, NounGroup, Parsed, Prepositional } from '../reading.ts';

/**
 * A sentence's clauses as indented lines, for traces and tests: kind, marker, verb with its features in brackets, and arguments.
 *
 *     main: said [past] subj=the official
 *       complement that: meet [future] subj=Lind obj=Berg in(Oslo)
 */
export function renderClauses(parsed: Parsed, sentence: number): string {
  const clauses = parsed.clauses.filter((clause) => clause.sentence === sentence);
  return clauses.map((clause) => `${'  '.repeat(depthOf(parsed, clause))}${renderClause(parsed, clause)}`).join('\n');
}

function depthOf(parsed: Parsed, clause: Clause): number {
  let depth = 0;
  for (let at = clause.parent; at !== undefined && depth < 30; at = parsed.clauses[at]!.parent) depth++;
  return depth;
}

function renderClause(parsed: Parsed, clause: Clause): string {
  const { kind, marker, coordinatedWith, antecedent, verb } = clause;
  const groups = (list: readonly number[]): string => list.map((group) => renderGroup(parsed, group)).join(' + ');
  const parts = [`${coordinatedWith === undefined ? '' : '& '}${kind}${marker === undefined ? '' : ` ${marker}`}:`];
  if (verb !== undefined) parts.push(verb.lemma, renderFeatures(clause));
  if (clause.subject.length > 0) parts.push(`subj${clause.isSubjectImplied ? '*' : ''}=${groups(clause.subject)}`);
  if (clause.indirectObject.length > 0) parts.push(`to=${groups(clause.indirectObject)}`);
  if (clause.object.length > 0) parts.push(`obj=${groups(clause.object)}`);
  if (clause.predicate.length > 0) parts.push(`is=${groups(clause.predicate)}`);
  for (const preposition of clause.prepositions) parts.push(renderPreposition(parsed, preposition));
  if (antecedent !== undefined) parts.push(`of=${head(parsed, antecedent)}`);
  return parts.filter((part) => part !== '').join(' ');
}

function renderFeatures({ verb }: Clause): string {
  if (verb === undefined) return '';
  const { tense, form, voice, aspect, isNegated, modals } = verb;
  const features = [
    form === 'finite' ? tense : form,
    voice === 'passive' ? 'passive' : '',
    aspect === 'simple' ? '' : aspect,
    ...modals,
    isNegated ? 'not' : '',
  ];
  return `[${features.filter((feature) => feature !== '').join(', ')}]`;
}

const head = (parsed: Parsed, group: number): string => parsed.tokens[parsed.nounGroups[group]!.head]!.text;

/** The group's words with its possessor before it and its complements behind it. */
export function renderGroup(parsed: Parsed, index: number, depth = 0): string {
  const group: NounGroup = parsed.nounGroups[index]!;
  const owner = group.possessor === undefined ? '' : renderOwner(parsed, group.possessor, depth + 1);
  const words = parsed.text.slice(parsed.tokens[group.first]!.start, parsed.tokens[group.end - 1]!.end);
  const apposed =
    depth > 4
      ? ''
      : parsed.nounGroups
          .filter((other) => other.apposedTo === index)
          .map((other) => ` =${renderGroup(parsed, other.index, depth + 1)}`)
          .join('');
  const complements =
    depth > 4 ? '' : group.complements.map((complement) => ` ${renderPreposition(parsed, complement, depth + 1)}`).join('');
  return `${owner}${words}${complements}${apposed}`;
}

function renderOwner(parsed: Parsed, index: number, depth: number): string {
  const words = renderGroup(parsed, index, depth);
  return parsed.nounGroups[index]!.kind === 'pronoun' ? `${words} ` : `${words}'s `;
}

function renderPreposition(parsed: Parsed, { preposition, groups }: Prepositional, depth = 0): string {
  return `${preposition}(${groups.map((group) => renderGroup(parsed, group, depth)).join(' + ')})`;
}
