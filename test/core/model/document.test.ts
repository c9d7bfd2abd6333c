import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../../packages/core/src/model/document.ts';

describe('isEnglish', () => {
  it.each(['en', 'en-US', 'en-GB-oxendict', 'EN'])('takes %s for English', (language) => {
    expect(isEnglish({ language })).toBe(true);
  });

  it.each(['fr', 'und', 'enm', 'en_US', ''])('takes %j for none', (language) => {
    expect(isEnglish({ language })).toBe(false);
  });
});
