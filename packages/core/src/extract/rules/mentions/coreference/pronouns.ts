import type { NounGroup } from '../../reading.ts';
import type { DraftMention } from '../draft-mention.ts';
import type { Draft } from '../entity-book.ts';
import type { Discourse } from '../nominals/discourse.ts';
import { isSaying } from '../nominals/group-roles.ts';
import { ACTOR_VERBS } from '../words/verbs.ts';

type PronounKind = 'he' | 'she' | 'it' | 'they';

const KINDS: Readonly<Record<string, PronounKind>> = {
  he: 'he', him: 'he', his: 'he', himself: 'he', she: 'she', her: 'she', hers: 'she', herself: 'she',
  it: 'it', its: 'it', itself: 'it', they: 'they', them: 'they', their: 'they', theirs: 'they', themselves: 'they',
}; // biome-ignore format: a table
const POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);
const REFLEXIVE: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves']);

/** Verbs by which the last speaker goes on. */
const GOING_ON: ReadonlySet<string> = new Set(['add', 'continue', 'conclude', 'go on']);

/** How many mentions back an antecedent may stand, and how many sentences. */
const REACH = 40;
const SENTENCES = 3;

/**
 * Whom a pronoun of the third person stands for: the most salient of those mentioned in the last sentences that agree with it in gender and number.
 * Subjects are more salient than objects, near ones than far ones (after Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution", 1994).
 */
export function pronounMention(discourse: Discourse, group: NounGroup): DraftMention | undefined {
  const { lower } = discourse.scene.parsed.tokens[group.head]!;
  const kind = group.kind === 'pronoun' ? KINDS[lower] : undefined;
  if (kind === undefined || isExpletive(discourse, group, lower)) return undefined;
  const best = antecedent(discourse, group, kind, lower);
  if (best === undefined) return undefined;
  const { draft } = best;
  if (draft.label === 'Person' && draft.gender === 'unknown' && kind === 'he') draft.gender = 'male';
  if (draft.label === 'Person' && draft.gender === 'unknown' && kind === 'she') draft.gender = 'female';
  return { draft, members: best.members, first: group.first, end: group.end, head: group.head, kind: 'pronoun' };
}

function antecedent(
  discourse: Discourse,
  group: NounGroup,
  kind: PronounKind,
  word: string,
): Pick<DraftMention, 'draft' | 'members'> | undefined {
  const { mentions } = discourse;
  const others = POSSESSIVE.has(word) || REFLEXIVE.has(word) ? NOBODY : coArguments(discourse, group);
  let best: Pick<DraftMention, 'draft' | 'members'> | undefined;
  let bestScore = 0;
  for (let at = mentions.length - 1, tried = 0; at >= 0 && tried < REACH; at--, tried++) {
    const mention = mentions[at]!;
    if (others.has(mention.draft) && mention.members === undefined) continue;
    const score = salience(discourse, mention, group, kind, word);
    if (score > bestScore) {
      bestScore = score;
      best = mention;
    }
  }
  return kind === 'they' && best?.members === undefined ? (coordinated(discourse, group) ?? best) : best;
}

const NOBODY: ReadonlySet<Draft> = new Set();

/** Whoever else is an argument of the same verb, under whatever name: `The envoy thanked him`. */
function coArguments(discourse: Discourse, group: NounGroup): ReadonlySet<Draft> {
  const { clause } = discourse.roles[group.index]!;
  if (clause === undefined) return NOBODY;
  const drafts = new Set<Draft>();
  for (const index of [...clause.subject, ...clause.object, ...clause.indirectObject]) {
    const mention = index === group.index ? undefined : discourse.mentionAt(discourse.scene.parsed.nounGroups[index]!.head);
    if (mention !== undefined) drafts.add(mention.draft);
  }
  return drafts;
}

/** 0 when the mention cannot be the antecedent. */
function salience(discourse: Discourse, mention: DraftMention, group: NounGroup, kind: PronounKind, word: string): number {
  const { sentenceAt, parsed } = discourse.scene;
  const distance = group.sentence - sentenceAt[mention.first]!;
  if (distance > SENTENCES || mention.first >= group.first || !agrees(mention, kind)) return 0;
  const own = discourse.roles[group.index]!;
  const groupOfMention = parsed.groupAt[mention.head]!;
  const role = groupOfMention < 0 ? undefined : discourse.roles[groupOfMention];
  const isNameHead = groupOfMention >= 0 && parsed.nounGroups[groupOfMention]!.head === mention.head;
  const isSameClause = role?.clause !== undefined && role.clause === own.clause;
  if (REFLEXIVE.has(word)) return isSameClause && role?.kind === 'subject' ? 20 : 0;
  if (isSameClause && !POSSESSIVE.has(word) && isNameHead) return 0;
  const clause = own.clause ?? parsed.clauses[parsed.clauseAt[group.head]!];
  let score = 20 - 5 * distance + group.sentence / 1e6;
  if (role?.kind === 'subject' && isNameHead) score += 5;
  else if (role?.kind === 'object' && isNameHead) score += 1;
  if (!isNameHead) score -= 2; // a modifier or possessor: `Trump` in `Trump's envoy`
  if (role?.kind === 'subject' && isSaying(role.clause?.verb?.lemma) && own.kind === 'subject' && isSaying(own.clause?.verb?.lemma))
    score += GOING_ON.has(own.clause!.verb!.lemma) ? 8 : 4; // `he said`, and more so `he added`, goes on with who spoke
  if (kind !== 'they' && !POSSESSIVE.has(word) && role?.kind === 'subject' && role.clause!.subject.length > 1) score -= 6; // one of two is named, not `he`
  if (POSSESSIVE.has(word) && isNameHead && role?.kind === 'subject' && clause !== undefined && role.clause === clause) score += 5;
  if (isConjunct(discourse, mention, group)) score += 10;
  if (
    speaksForAnother(mention) &&
    role?.kind === 'subject' &&
    isSaying(role.clause?.verb?.lemma) &&
    own.clause !== undefined &&
    !isSaying(own.clause.verb?.lemma)
  )
    score -= 7;
  if (sameParagraph(discourse, mention, group)) score += 2;
  return score + fitsVerb(mention, kind, own.clause?.verb?.lemma, own.kind);
}

function agrees({ draft, members }: DraftMention, kind: PronounKind): boolean {
  const { label, gender, count } = draft;
  if (kind === 'they')
    return (
      members !== undefined ||
      (label === 'UnnamedSource' && count !== 1) ||
      (label === 'Organization' && (draft.kind === 'group' || draft.kind === 'military'))
    );
  if (members !== undefined) return false;
  if (kind === 'it') return label === 'Country' || label === 'Organization' || label === 'Plan' || label === 'Event';
  if (label === 'UnnamedSource') return count === 1;
  return label === 'Person' && (gender === 'unknown' || gender === (kind === 'he' ? 'male' : 'female'));
}

/** Plans say and demand nothing; states and bodies do. */
function fitsVerb({ draft: { label } }: DraftMention, kind: PronounKind, verb: string | undefined, role: string): number {
  if (kind !== 'it' || role !== 'subject' || verb === undefined) return 0;
  const isActing = isSaying(verb) || (ACTOR_VERBS.has(verb) && !/^(?:come|go|make|take|fly|give|lead)$/.test(verb));
  if (isActing) return label === 'Country' || label === 'Organization' ? 4 : -8;
  return /^(?:include|contain|aim|foresee|provide|take effect|expire|envisage)$/.test(verb) && (label === 'Plan' || label === 'Event')
    ? 4
    : 0;
}

/** `Odera and his deputy`. */
const isConjunct = (discourse: Discourse, { end }: DraftMention, { first }: NounGroup): boolean =>
  end === first - 1 && discourse.scene.parsed.tokens[end]!.lower === 'and';

/** What a spokesperson says is about whom they speak for. */
const speaksForAnother = ({ draft }: DraftMention): boolean => [...draft.roles].some((role) => /spokes(?:man|woman|person)/.test(role));

function sameParagraph(discourse: Discourse, mention: DraftMention, group: NounGroup): boolean {
  const { sentences } = discourse.scene.parsed;
  return sentences[discourse.scene.sentenceAt[mention.first]!]?.paragraph === sentences[group.sentence]?.paragraph;
}

/** `They` after `Odera and Mensah met`: the subjects of the last clause that has several. */
function coordinated(discourse: Discourse, group: NounGroup): Pick<DraftMention, 'draft' | 'members'> | undefined {
  const { clauses, nounGroups } = discourse.scene.parsed;
  const last = discourse.scene.parsed.clauseAt[group.head] ?? -1;
  for (let at = Math.min(clauses.length - 1, last + 2); at >= 0; at--) {
    const { subject, sentence, first } = clauses[at]!;
    if (sentence < group.sentence - 2) return undefined;
    if (sentence > group.sentence || first >= group.first || subject.length < 2) continue;
    const members = subject
      .map((index) => discourse.mentionAt(nounGroups[index]!.head)?.draft)
      .filter((draft) => draft !== undefined && draft.label !== 'Place');
    return members.length > 1 ? { draft: members[0]!, members: members as Draft[] } : undefined;
  }
  return undefined;
}

/** `it was clear that`, `it was his belief that`: the pronoun stands for the clause. */
function isExpletive(discourse: Discourse, group: NounGroup, word: string): boolean {
  if (word !== 'it') return false;
  const { clauses } = discourse.scene.parsed;
  const { kind, clause } = discourse.roles[group.index]!;
  if (clause?.verb === undefined) return false;
  const hasContent = clauses
    .slice(clause.index + 1, clause.index + 4)
    .some((inner) => inner.parent === clause.index && inner.kind === 'complement');
  return hasContent && (kind === 'object' || /^(?:be|seem|appear|become|remain|take|make)$/.test(clause.verb.lemma));
}
