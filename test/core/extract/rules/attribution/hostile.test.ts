import { describe, expect, it } from 'vitest';
import { linesOf } from './read-attributions.ts';

describe('attribute on hostile text', () => {
  it.each([
    ['nested quotation marks', `${'“ '.repeat(3000)}he said`],
    ['a sentence of cues', 'he said that '.repeat(1500)],
    ['a sentence of asides', 'he said, '.repeat(300)],
    ['open brackets', `${'( '.repeat(3000)}he said so`],
    ['lone surrogates', '\ud800 said \udc00 that '.repeat(300)],
    ['cues at the end of the text', 'as he said,'],
    ['a cue alone', 'said'],
    ['marks alone', '“” : , “'],
  ])('ends well on %s', (_name, text) => {
    expect(Array.isArray(linesOf(text))).toBe(true);
  });
});
