import { describe, expect, it } from 'vitest';
import { nearestQuotation } from '../../../packages/core/src/base/nearest-quotation.ts';

const TEXT =
  'Ada met Bo in Oslo on 3 March, an official told The Daily.\n\n“Bo won’t sign the Accord,” said Cy. Nobody else spoke of the Accord.';
const near = (quotation: string): string | undefined => {
  const span = nearestQuotation(TEXT, quotation);
  return span && TEXT.slice(span.start, span.end);
};

describe('nearestQuotation', () => {
  it.each([
    ['other quotation marks', '"Bo won\'t sign the Accord," said Cy', 'Bo won’t sign the Accord,” said Cy'],
    ['other case, spaces and dashes', 'an  OFFICIAL — told the daily', 'an official told The Daily'],
    ['a word replaced', 'Ada saw Bo in Oslo on 3 March', 'Ada met Bo in Oslo on 3 March'],
    ['a word left out', 'Ada met in Oslo on 3 March', 'Ada met Bo in Oslo on 3 March'],
    ['a word added', 'Ada met Bo again in Oslo on', 'Ada met Bo in Oslo on'],
    ['a start that is not there', 'Yesterday Ada met Bo', 'Ada met Bo'],
    ['an end that is not there', 'else spoke of the Accord at all today', 'else spoke of the Accord'],
    ['another last word', 'Ada met Bo in Paris', 'Ada met Bo in Oslo'],
    ['an accent', 'Adá met Bó', 'Ada met Bo'],
  ])('finds a quotation with %s', (_, quotation, expected) => {
    expect(near(quotation)).toBe(expected);
  });
  it.each([['nothing like it at all'], ['…'], ['']])('finds nothing for %j', (quotation) => {
    expect(near(quotation)).toBeUndefined();
  });
  it('finds nothing in an empty text', () => {
    expect(nearestQuotation('', 'Ada met Bo')).toBeUndefined();
  });
});
