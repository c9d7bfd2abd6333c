import { attachPreposition } from './attach-preposition.ts';
import type { Chunk } from './chunk.ts';
import { isListAhead } from './coordination.ts';
import { closeInsertions, openRelative, openSubordinate } from './open-marked.ts';
import { openSubject } from './open-subject.ts';
import { openVerb } from './open-verb.ts';
import { placeGroup } from './place-group.ts';
import type { SentenceState } from './sentence-state.ts';

/** Reads the chunks of a sentence from left to right into clauses. */
export function parseSentence(state: SentenceState): void {
  if (state.chunks.length === 0) return;
  state.open(0, { kind: 'main' });
  state.chunks.forEach((chunk, at) => {
    readChunk(state, at, chunk);
    if (chunk.kind !== 'comma' && chunk.kind !== 'quote') state.lastReport = undefined;
    state.owner[at] = state.top.index;
  });
}

function readChunk(state: SentenceState, at: number, chunk: Chunk): void {
  switch (chunk.kind) {
    case 'noun': {
      const verb = state.opensFor[at]!;
      if (verb >= 0) openSubject(state, at, verb);
      placeGroup(state, at, chunk.group);
      break;
    }
    case 'verb':
      openVerb(state, at, chunk.verb);
      break;
    case 'preposition':
      attachPreposition(state, at, chunk);
      break;
    case 'subordinator':
      openSubordinate(state, at, chunk.text);
      break;
    case 'relative':
      openRelative(state, at, chunk.text);
      break;
    case 'comma':
    case 'dash':
      readComma(state, at);
      break;
    case 'break':
      readBreak(state, at);
      break;
    case 'opening':
      state.brackets.push({ depth: state.stack.length, slot: state.slot });
      break;
    case 'closing':
      closeBracket(state);
      break;
    case 'conjunction':
    case 'possessive':
    case 'quote':
    case 'stop':
    case 'adverb':
    case 'adjective':
    case 'other':
      break;
    default:
      chunk satisfies never;
  }
}

function readComma(state: SentenceState, at: number): void {
  const after = state.after(at);
  const isList = state.kindAt(state.before(at)) === 'noun' && state.kindAt(after) === 'noun' && isListAhead(state, after);
  if (!isList && !isPlaceOfPlace(state, at, after)) closeInsertions(state);
}

/** The comma in `Miami, Florida`: both are names, the first beneath a preposition, and nothing goes on from the second. */
function isPlaceOfPlace(state: SentenceState, at: number, after: number): boolean {
  const inner = state.chunks[state.before(at)];
  const outer = state.chunks[after];
  if (inner?.kind !== 'noun' || outer?.kind !== 'noun' || inner.group.kind !== 'name' || outer.group.kind !== 'name') return false;
  const next = state.kindAt(after + 1);
  return state.slot?.preposition !== undefined && state.opensFor[after]! < 0 && (next === undefined || next === 'comma' || next === 'stop');
}

/** A colon or semicolon begins a new main clause, unless an infinitive goes on with the old one: `with two tasks: to ...`. */
function readBreak(state: SentenceState, at: number): void {
  const next = state.chunks[at + 1];
  if (next === undefined || (next.kind === 'verb' && next.verb.form === 'infinitive')) return;
  if (isListOfMembers(state, at)) return;
  state.stack = [];
  state.slot = undefined;
  state.pending = undefined;
  state.open(at + 1, { kind: 'main' });
}

/** `the guarantor powers: Oslo, Bergen and Narvik`: names after a plural, and no verb. */
function isListOfMembers(state: SentenceState, at: number): boolean {
  const before = state.chunks[state.before(at)];
  const next = state.chunks[at + 1];
  if (before?.kind !== 'noun' || !before.group.isPlural || state.slot?.group !== before.group.index) return false;
  if (next?.kind !== 'noun' || next.group.kind !== 'name') return false;
  for (let index = at + 1; index < state.chunks.length && index < at + LONGEST_LIST; index++) {
    const { kind } = state.chunks[index]!;
    if (kind === 'stop') break;
    if (kind !== 'noun' && kind !== 'comma' && kind !== 'conjunction' && kind !== 'possessive') return false;
  }
  return true;
}

/** Chunks of a list after a colon that are looked at. */
const LONGEST_LIST = 30;

function closeBracket(state: SentenceState): void {
  const opened = state.brackets.pop();
  if (opened === undefined) return;
  if (state.stack.length > opened.depth) state.stack.length = Math.max(1, opened.depth);
  state.slot = opened.slot;
}
