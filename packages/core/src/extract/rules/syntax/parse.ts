import { type Check, unchecked } from '../../../base/limits.ts';
import type { Parsed, Prepositional, Tokenized } from '../reading.ts';
import type { GroupDraft } from './chunk.ts';
import { chunkSentence, type MakeGroup } from './chunk-sentence.ts';
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
export function parse(tokenized: Tokenized, check: Check = unchecked): Parsed {
  const { tokens, sentences } = tokenized;
  const groups: GroupDraft[] = [];
  const clauses: ClauseDraft[] = [];
  const groupAt = new Int32Array(tokens.length).fill(-1);
  const clauseAt = new Int32Array(tokens.length).fill(-1);
  for (const { index, first, end } of sentences) {
    check(end - first);
    const makeGroup: MakeGroup = (group, possessor) => {
      const { first, end, head, kind, determiner, isPlural } = group;
      const made: GroupDraft = {
        index: groups.length,
        sentence: index,
        first,
        end,
        head,
        kind,
        determiner,
        isPlural,
        possessor,
        apposedTo: undefined,
        complements: [],
      };
      groups.push(made);
      for (let at = made.first; at < made.end; at++) groupAt[at] = made.index;
      return made;
    };
    const chunks = chunkSentence(tokens, first, end, makeGroup);
    undoInversion(chunks, tokens);
    let subjects = findSubjects(chunks, tokens);
    if (readHeadline(chunks)) subjects = findSubjects(chunks, tokens);
    const state = new SentenceState(tokens, chunks, subjects, groups, clauses, index);
    parseSentence(state);
    finishSentence(state, clauseAt);
  }
  for (const { complements } of groups) dropEmpty(complements);
  return { ...tokenized, nounGroups: groups, clauses: clauses.map(finishedClause), groupAt, clauseAt };
}

/** Prepositions that govern nothing. */
function dropEmpty(complements: Prepositional[]): void {
  let kept = 0;
  for (const complement of complements) if (complement.groups.length > 0) complements[kept++] = complement;
  complements.length = kept;
}
