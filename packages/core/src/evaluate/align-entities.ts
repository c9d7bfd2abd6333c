/** An entity as an annotation has it: its name and the distinct words that stand for it in the text. */
export interface AnnotatedEntity {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly mentions: readonly string[];
}

const DETERMINER = /^(?:the|a|an|this|that|these|those|his|her|its|their|any) (?=.)/;
/** Two forms that share no more words than this (Dice) are not near. */
const NEAR = 0.7;

/** A surface form as it is compared: without case, accents, possessive, punctuation and a determiner in front. */
export function normalizeForm(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s\b|'(?=\s|$)/g, '')
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(DETERMINER, '');
}

/**
 * Which predicted entity is which gold entity, by predicted id: one to one, the pair that shares most of its surface forms first. Ids play no
 * part, and a label only breaks a tie. A pair without a common form may align on a near one, after all others.
 */
export function alignEntities<G extends AnnotatedEntity>(gold: readonly G[], predicted: readonly AnnotatedEntity[]): Map<string, G> {
  const goldForms = gold.map(formsOf);
  const predictedForms = predicted.map(formsOf);
  const pairs: { g: number; p: number; overlap: number; sameLabel: number }[] = [];
  for (const [g, a] of gold.entries())
    for (const [p, b] of predicted.entries()) {
      const overlap = overlapOf(goldForms[g]!, predictedForms[p]!);
      if (overlap > 0) pairs.push({ g, p, overlap, sameLabel: Number(a.label === b.label) });
    }
  pairs.sort((x, y) => y.overlap - x.overlap || y.sameLabel - x.sameLabel || x.g - y.g || x.p - y.p);
  const aligned = new Map<string, G>();
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  for (const { g, p } of pairs) {
    if (usedGold.has(g) || usedPredicted.has(p)) continue;
    usedGold.add(g);
    usedPredicted.add(p);
    aligned.set(predicted[p]!.id, gold[g]!);
  }
  return aligned;
}

function formsOf({ name, mentions }: AnnotatedEntity): ReadonlySet<string> {
  return new Set([name, ...mentions].map(normalizeForm).filter((f) => f !== ''));
}

/** Between 1 and 2 when a form is shared, below 0.5 when two are only near, else 0. */
function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const form of a) if (b.has(form)) shared++;
  if (shared > 0) return 1 + (2 * shared) / (a.size + b.size);
  let best = 0;
  for (const x of a) for (const y of b) best = Math.max(best, wordDice(x, y));
  return best > NEAR ? best / 2 : 0;
}

function wordDice(a: string, b: string): number {
  const left = a.split(' ');
  const right = b.split(' ');
  const size = left.length + right.length;
  let shared = 0;
  for (const word of left) {
    const at = right.indexOf(word);
    if (at < 0) continue;
    shared++;
    right.splice(at, 1);
  }
  return (2 * shared) / size;
}
