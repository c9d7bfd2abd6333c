import { describe, expect, it } from 'vitest';
import { redactor } from '../../../../packages/core/src/extract/llm/redact.ts';

describe('redactor', () => {
  const secret = 'a"b/c+d';
  it.each([
    ['as it is', secret],
    ['inside JSON', JSON.stringify({ secret })],
    ['in a URL', `https://x.test/?k=${encodeURIComponent(secret)}`],
    ['twice', `${secret}${secret}`],
  ])('takes a secret out %s', (_, text) => {
    const clean = redactor([secret])(text);
    expect(clean).toContain('[redacted]');
    for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) expect(clean).not.toContain(form);
  });

  it('leaves a text alone where there is no secret', () => {
    expect(redactor([undefined, '', 'me'])('tell me')).toBe('tell me');
  });
});
