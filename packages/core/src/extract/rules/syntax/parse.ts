import type { Parsed, Tokenized } from '../reading.ts';
import type { GroupDraft } from './chunk.ts';
import { chunkSentence } from './chunk-sentence.ts';
import { type ClauseDraft, finishedClause } from './clause-draft.ts';
import { findSubjects } from './find-subjects.ts';
import { finishSentence } from './finish-sentence.ts';
import { parseSentence } from './parse-sentence.ts';
import { readHeadline } from './read-headline.ts';
import { SentenceState } from './sentence-state.ts';
import { undoInversion } from './undo-inversion.ts';

/**
 * Finds noun groups, verb groups and clauses, sentence by sentence, without a grammar of whole sentences: each sentence is cut into chunks, each finite
 * verb looks for its subject, and one pass from left to right then puts everything into its clause. Deterministic, and linear in the text's length.
 */
export function parse(tokenized: Tokenized): Parsed {
  const { tokens, sentences } = tokenized;
  const groups: GroupDraft[] = [];
  const clauses: ClauseDraft[] = [];
  const groupAt = new Int32Array(tokens.length).fill(-1);
  const clauseAt = new Int32Array(tokens.length).fill(-1);
  for (const { index, first, end } of sentences) {
    const chunks = chunkSentence(tokens, first, end, (group) => {
      const made = { ...group, index: groups.length, sentence: index, complements: [] };
      groups.push(made);
      groupAt.fill(made.index, made.first, made.end);
      return made;
    });
    undoInversion(chunks, tokens);
    let subjects = findSubjects(chunks, tokens);
    if (readHeadline(chunks)) subjects = findSubjects(chunks, tokens);
    const state = new SentenceState(tokens, chunks, subjects, groups, clauses, index);
    parseSentence(state);
    finishSentence(state, clauseAt);
  }
  const nounGroups = groups.map((group) => ({
    ...group,
    complements: group.complements.filter((complement) => complement.groups.length > 0),
  }));
  return { ...tokenized, nounGroups, clauses: clauses.map(finishedClause), groupAt, clauseAt };
}
