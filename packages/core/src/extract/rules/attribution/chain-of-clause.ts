import type { Attributed, AttributionSpan } from '../reading.ts';

type Spoken = Pick<Attributed, 'attributions' | 'clauses'>;

/** Contents are looked up by stretches of this many tokens (a power of two), so that asking for every clause of a long report stays linear. */
const STRETCH_BITS = 6;
const stretches = new WeakMap<readonly AttributionSpan[], ReadonlyMap<number, readonly AttributionSpan[]>>();

/** Attributions nested deeper than this are not told apart. */
const DEEPEST = 30;

/**
 * The attributions whose content holds the verb of a clause, outermost first: who says, according to whom, that it is so. Empty in the reporter's
 * own voice and for a clause without a verb. Of its spans those of kind `proposition` make their source the speaker of the clause; one of kind
 * `intention` holds what the source wants or undertakes, one of kind `topic` only what it speaks of.
 */
export function chainOfClause(reading: Spoken, clauseIndex: number): readonly AttributionSpan[] {
  const verb = reading.clauses[clauseIndex]?.verb;
  return verb === undefined ? [] : chainOfToken(reading.attributions, verb.head);
}

/** The attributions whose content holds a token, outermost first. */
export function chainOfToken(attributions: readonly AttributionSpan[], token: number): readonly AttributionSpan[] {
  const near = stretchesOf(attributions).get(token >> STRETCH_BITS) ?? [];
  const holding = near.filter((span) => span.content.some((range) => range.first <= token && token < range.end));
  return holding.sort((a, b) => depthOf(attributions, a) - depthOf(attributions, b) || a.index - b.index);
}

function stretchesOf(attributions: readonly AttributionSpan[]): ReadonlyMap<number, readonly AttributionSpan[]> {
  const known = stretches.get(attributions);
  if (known !== undefined) return known;
  const made = new Map<number, Set<AttributionSpan>>();
  for (const span of attributions) {
    for (const { first, end } of span.content) {
      for (let at = first >> STRETCH_BITS; at <= (end - 1) >> STRETCH_BITS; at++) {
        const held = made.get(at);
        if (held === undefined) made.set(at, new Set([span]));
        else held.add(span);
      }
    }
  }
  const lists = new Map([...made].map(([at, spans]) => [at, [...spans]]));
  stretches.set(attributions, lists);
  return lists;
}

function depthOf(attributions: readonly AttributionSpan[], span: AttributionSpan): number {
  let depth = 0;
  for (let at = span.parent; at !== undefined && depth < DEEPEST; at = attributions[at]!.parent) depth++;
  return depth;
}
