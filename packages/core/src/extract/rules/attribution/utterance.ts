import type { AttributionSpan, Range } from '../reading.ts';
import type { Scene } from './scene.ts';

/** Marks with two or more words between them quote the speaker; a single word may be a name or a scare quote. */
const FEWEST_QUOTED = 2;

/** Direct when all words of the content stand in quotation marks, mixed when some do. */
export function utteranceOf(scene: Scene, content: readonly Range[]): AttributionSpan['utterance'] {
  let quoted = 0;
  let plain = 0;
  for (const range of content) {
    for (let at = range.first; at < range.end; at++) {
      if (scene.tokens[at]!.tag === 'PUNCT') continue;
      if (scene.quoteAt[at]! >= 0) quoted++;
      else plain++;
    }
  }
  if (quoted < FEWEST_QUOTED) return quoted > 0 && plain === 0 ? 'direct' : 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}
