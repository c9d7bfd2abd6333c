import type { Clause, Prepositional, Range } from '../reading.ts';
import { aroundClause, contentFrom } from './content.ts';
import { type Draft, type VerbCue, verbCueDraft } from './draft.ts';
import { whatFollows } from './follow.ts';
import { phraseEnd, type Scene, sentenceOf } from './scene.ts';
import { NOBODY, sourceFrom, sourceOf } from './source.ts';

/**
 * `X is expected to`, `X was described as`, `X was criticized by Y`: the subject is part of the content, the agent the source. `X was quoted as
 * saying` is X's own speech; `as reported by Y` hands over the sentence around it.
 */
export function passiveDraft(scene: Scene, cue: VerbCue): Draft | undefined {
  const { clause } = cue;
  const { end } = sentenceOf(scene, cue.head);
  const quoted = quotedAs(scene, cue);
  if (quoted !== undefined) {
    return verbCueDraft(
      scene,
      { ...cue, head: quoted },
      sourceOf(scene, clause),
      quoted + 1,
      [contentFrom(scene, quoted + 1, clause.index, 'clause')],
      'proposition',
    );
  }
  const isAside = clause.isSubjectImplied && clause.kind !== 'relative';
  const subject = isAside ? [] : sourceOf(scene, clause).ranges;
  const kind = cue.entry.isVerdict ? 'proposition' : 'topic';
  const agent = agentOf(cue);
  if (agent !== undefined) {
    const rest = Math.min(end, phraseEnd(scene.reading, agent.groups.at(-1)!));
    if (scene.tokens[cue.first - 1]?.lower === 'as') {
      const around = aroundClause(scene, cue.first - 1, rest);
      return verbCueDraft(scene, cue, sourceFrom(scene, agent.groups, false), agent.token + 1, around, 'proposition');
    }
    const content = [...subject, ...afterAgent(scene, cue, rest, end)];
    return verbCueDraft(scene, cue, sourceFrom(scene, agent.groups), agent.token + 1, content, kind);
  }
  const follow = whatFollows(scene, { ...cue.entry, takes: new Set([...cue.entry.takes, 'infinitive']) }, cue.end, end);
  if (follow.kind === 'nothing') return undefined;
  const isClause = follow.kind === 'clause' || follow.kind === 'quote';
  const rest = contentFrom(scene, follow.start, clause.index, isClause || follow.kind === 'infinitive' ? 'clause' : 'phrase');
  const content = isClause ? [rest] : [...subject, rest];
  const letter = whoLets(scene, cue);
  return verbCueDraft(
    scene,
    letter ? { ...cue, first: letter.verb!.first } : cue,
    letter ? sourceOf(scene, letter) : NOBODY,
    follow.cueEnd,
    content,
    isClause ? 'proposition' : follow.kind === 'infinitive' ? 'intention' : kind,
  );
}

/** `X let it be known that ...`: whoever lets it be known says it. */
function whoLets(scene: Scene, { clause }: VerbCue): Clause | undefined {
  const parent = clause.parent === undefined ? undefined : scene.reading.clauses[clause.parent];
  return parent?.verb?.lemma === 'let' && parent.verb.end <= clause.first + 2 ? parent : undefined;
}

/** `by X` right after the verb. */
function agentOf({ clause, end }: VerbCue): Prepositional | undefined {
  return clause.prepositions.find((phrase) => phrase.preposition === 'by' && phrase.token >= end && phrase.token <= end + 2);
}

/** What is said of the subject after the agent, as in `was praised by X as a reformer`. */
function afterAgent(scene: Scene, cue: VerbCue, from: number, end: number): readonly Range[] {
  const follow = whatFollows(scene, { ...cue.entry, takes: new Set(['infinitive', 'clause']) }, from, end);
  return follow.kind === 'infinitive' || follow.kind === 'clause' || follow.kind === 'preposition'
    ? [contentFrom(scene, follow.cueEnd, cue.clause.index, 'phrase')]
    : [];
}

/** `was quoted as saying`, `was quoted by the agency as saying`: the saying, if the passive is followed by one. */
function quotedAs(scene: Scene, cue: VerbCue): number | undefined {
  const { tokens } = scene;
  const agent = agentOf(cue);
  const at = agent === undefined ? cue.end : phraseEnd(scene.reading, agent.groups.at(-1)!);
  if (tokens[at]?.lower !== 'as') return undefined;
  return SAYINGS.has(tokens[at + 1]?.lower ?? '') ? at + 1 : undefined;
}

const SAYINGS: ReadonlySet<string> = new Set(['saying', 'telling', 'writing', 'stating', 'adding', 'describing', 'calling', 'asking']);
