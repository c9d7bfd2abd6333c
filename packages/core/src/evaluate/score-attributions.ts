import {
  type AnnotatedAttribution,
  ATTRIBUTION_ROLES,
  type AttributionAnnotation,
  type AttributionRole,
} from './attribution-annotation.ts';
import { type Prf, prf, type Share, share, Tally } from './ratios.ts';

type Scored = AttributionRole | 'Attribution';

export interface AttributionScores {
  /** Spans of the same ranges; an attribution is right when all its three spans are. */
  readonly exact: Readonly<Record<Scored, Prf>>;
  /** In words: of those of the predicted spans how many lie in gold spans, and the other way. */
  readonly overlap: Readonly<Record<Scored, Prf>>;
  /** A gold and a predicted attribution whose cues share a word. */
  readonly cueFound: Prf;
  /** Paired, and source and content each share half of their words, both ways. */
  readonly linked: Prf;
  /** Of the paired ones. */
  readonly givenCueFound: { readonly speaker: Share; readonly namedSpeaker: Share; readonly content: Share };
  readonly ignoredWithoutContent: number;
  readonly mismatched: number;
  readonly unknown: number;
}

/**
 * Compares attributions that were read in some texts with those of annotators, summed over all. Gold attributions without content are left out.
 * @param pairs gold and prediction of each text
 */
export function scoreAttributions(
  pairs: readonly (readonly [gold: AttributionAnnotation, predicted: AttributionAnnotation])[],
): AttributionScores {
  const tally = new Tally();
  let ignoredWithoutContent = 0;
  for (const [gold, predicted] of pairs) {
    const known = gold.attributions.filter((a) => a.Content.key !== '');
    ignoredWithoutContent += gold.attributions.length - known.length;
    tallyText(known, predicted.attributions, tally);
  }
  const sum = (key: 'mismatched' | 'unknown'): number => pairs.reduce((n, [, predicted]) => n + predicted[key], 0);
  return { ...scoresOf(tally), ignoredWithoutContent, mismatched: sum('mismatched'), unknown: sum('unknown') };
}

function scoresOf(tally: Tally): Omit<AttributionScores, 'ignoredWithoutContent' | 'mismatched' | 'unknown'> {
  const n = (name: string): number => tally.of(name);
  const exact = (role: Scored): Prf => prf(n(`${role} right`), n(`${role} predicted`), n(`${role} gold`));
  const overlap = (role: Scored): Prf =>
    prf(n(`${role} words right`), n(`${role} words predicted`), n(`${role} words gold`), n(`${role} words found`));
  const each = (of: (role: Scored) => Prf): Record<Scored, Prf> => ({
    Source: of('Source'),
    Cue: of('Cue'),
    Content: of('Content'),
    Attribution: of('Attribution'),
  });
  const attributions = (right: string): Prf => prf(n(right), n('Attribution predicted'), n('Attribution gold'));
  return {
    exact: each(exact),
    overlap: each(overlap),
    cueFound: attributions('paired'),
    linked: attributions('linked'),
    givenCueFound: {
      speaker: share(n('speaker'), n('paired')),
      namedSpeaker: share(n('named speaker'), n('named')),
      content: share(n('content'), n('paired')),
    },
  };
}

function tallyText(gold: readonly AnnotatedAttribution[], predicted: readonly AnnotatedAttribution[], tally: Tally): void {
  for (const role of ATTRIBUTION_ROLES)
    tallySpans(distinct(gold.map((a) => a[role])), distinct(predicted.map((a) => a[role])), role, tally);
  const G = distinct(gold, '||');
  const P = distinct(predicted, '||');
  tallyExact(G, P, 'Attribution', tally);
  for (const [side, list] of [
    ['gold', G],
    ['predicted', P],
  ] as const)
    for (const a of list)
      tally.add(
        `Attribution words ${side}`,
        ATTRIBUTION_ROLES.reduce((n, r) => n + a[r].tokens.size, 0),
      );
  for (const [g, p] of pairs(G, P)) tallyPair(g, p, tally);
}

interface Keyed {
  readonly key: string;
}

function distinct<T extends Keyed>(items: readonly T[], empty = ''): T[] {
  return [...new Map(items.map((item) => [item.key, item])).values()].filter(({ key }) => key !== empty && key !== '');
}

function tallyExact(gold: readonly Keyed[], predicted: readonly Keyed[], role: Scored, tally: Tally): void {
  const keys = new Set(gold.map((s) => s.key));
  tally.add(`${role} gold`, gold.length);
  tally.add(`${role} predicted`, predicted.length);
  tally.add(`${role} right`, predicted.filter((s) => keys.has(s.key)).length);
}

type Span = AnnotatedAttribution[AttributionRole];

function tallySpans(gold: readonly Span[], predicted: readonly Span[], role: AttributionRole, tally: Tally): void {
  tallyExact(gold, predicted, role, tally);
  const inGold = new Set(gold.flatMap((s) => [...s.tokens]));
  const inPredicted = new Set(predicted.flatMap((s) => [...s.tokens]));
  for (const { tokens } of predicted) {
    tally.add(`${role} words predicted`, tokens.size);
    tally.add(`${role} words right`, countShared(tokens, inGold));
  }
  for (const { tokens } of gold) {
    tally.add(`${role} words gold`, tokens.size);
    tally.add(`${role} words found`, countShared(tokens, inPredicted));
  }
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly agreement: number;
}

/** Attributions whose cues share a word, one to one, those that agree best first. */
function pairs(
  gold: readonly AnnotatedAttribution[],
  predicted: readonly AnnotatedAttribution[],
): (readonly [AnnotatedAttribution, AnnotatedAttribution])[] {
  const candidates: Pair[] = [];
  for (const [i, g] of gold.entries())
    for (const [j, p] of predicted.entries()) {
      if (countShared(g.Cue.tokens, p.Cue.tokens) === 0) continue;
      const isLinked = sharesHalf(g.Source, p.Source) && sharesHalf(g.Content, p.Content);
      const likeness = ATTRIBUTION_ROLES.reduce((n, r) => n + dice(g[r], p[r]), 0);
      candidates.push({ i, j, agreement: 4 * Number(isLinked) + likeness });
    }
  candidates.sort((a, b) => b.agreement - a.agreement || a.i - b.i || a.j - b.j);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  return candidates.flatMap(({ i, j }) => {
    if (usedGold.has(i) || usedPredicted.has(j)) return [];
    usedGold.add(i);
    usedPredicted.add(j);
    return [[gold[i]!, predicted[j]!] as const];
  });
}

function tallyPair(g: AnnotatedAttribution, p: AnnotatedAttribution, tally: Tally): void {
  const isSpeaker = sharesHalf(g.Source, p.Source);
  const isContent = sharesHalf(g.Content, p.Content);
  tally.add('paired');
  if (isSpeaker) tally.add('speaker');
  if (isContent) tally.add('content');
  if (isSpeaker && isContent) tally.add('linked');
  if (g.Source.tokens.size > 0) {
    tally.add('named');
    if (isSpeaker) tally.add('named speaker');
  }
  const shared = ATTRIBUTION_ROLES.reduce((n, r) => n + countShared(g[r].tokens, p[r].tokens), 0);
  tally.add('Attribution words right', shared);
  tally.add('Attribution words found', shared);
}

function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let n = 0;
  for (const token of a) if (b.has(token)) n++;
  return n;
}

/** Half of the words of either are in the other; without words only nothing is like nothing. */
function sharesHalf({ tokens: a }: Span, { tokens: b }: Span): boolean {
  return a.size === 0 || b.size === 0 ? a.size === b.size : 2 * countShared(a, b) >= Math.max(a.size, b.size);
}

function dice({ tokens: a }: Span, { tokens: b }: Span): number {
  return a.size + b.size > 0 ? (2 * countShared(a, b)) / (a.size + b.size) : 1;
}
