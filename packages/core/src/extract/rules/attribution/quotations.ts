import type { Range } from '../reading.ts';
import { markedEnd, type Scene } from './scene.ts';

/** No speech is followed over more quotations than this. */
const LONGEST_CHAIN = 50;

/** The quotation with its marks, and those with which it goes on when its closing mark is missing and the next paragraph opens with a mark. */
export function speechFrom(scene: Scene, quotation: number): Range[] {
  const ranges: Range[] = [];
  let index = quotation;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const current = scene.reading.quotations[index]!;
    ranges.push({ first: Math.max(0, current.first - 1), end: markedEnd(current) });
    const next = scene.quoteOpensAt[markedEnd(current)] ?? -1;
    if (current.isClosed || next < 0) break;
    index = next;
  }
  return ranges;
}

/**
 * A quotation that follows the sentence of a cue at once, in the same paragraph, and has no cue of its own: "'A,' X said. 'B.'" is one speech.
 * A quotation that closes with a comma is handed over by the words after it.
 */
export function continuedSpeech(scene: Scene, sentenceEnd: number): Range[] {
  const index = scene.quoteOpensAt[sentenceEnd] ?? -1;
  if (index < 0 || !isSameParagraph(scene, sentenceEnd - 1, sentenceEnd)) return [];
  const quotation = scene.reading.quotations[index]!;
  const last = scene.tokens[quotation.end - 1];
  const after = markedEnd(quotation);
  const endsSentence = after >= scene.tokens.length || scene.sentenceAt[after] !== scene.sentenceAt[after - 1];
  if (last?.text === ',' || !endsSentence) return [];
  return speechFrom(scene, index);
}

function isSameParagraph(scene: Scene, a: number, b: number): boolean {
  const { sentences } = scene.reading;
  return sentences[scene.sentenceAt[a]!]?.paragraph === sentences[scene.sentenceAt[b]!]?.paragraph;
}

/** The paragraphs that a quotation goes on from: each opens with a mark, and the one before it has none to close it. */
export function earlierParagraphs(scene: Scene, quotation: number): Range[] {
  const ranges: Range[] = [];
  let first = Math.max(0, scene.reading.quotations[quotation]!.first - 1);
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const index = scene.quoteAt[first - 1] ?? -1;
    const before = scene.reading.quotations[index];
    if (before === undefined || before.isClosed || before.end !== first) break;
    first = Math.max(0, before.first - 1);
    ranges.unshift({ first, end: before.end });
  }
  return ranges;
}
