import { type Prf, prf, type Share, share, Tally } from './ratios.ts';

/** A sentence with the event that annotators see in it. Actors are words of the text. */
export interface GoldEvent {
  readonly id: string;
  readonly event: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** An event that was read in a sentence. */
export interface PredictedEvent {
  readonly event: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** All that was read in a sentence, the surest first: the first one decides. */
export interface PredictedEvents {
  readonly id: string;
  readonly events: readonly PredictedEvent[];
}

export interface EventScores {
  readonly records: number;
  readonly unknownIds: number;
  /** Records with an event. */
  readonly coverage: Share;
  /** Of the covered ones. */
  readonly classAccuracy: Share;
  readonly classAccuracyAny: Share;
  /** Of all records. */
  readonly classRecall: Share;
  readonly sourceMatch: Share;
  readonly targetMatch: Share;
  /** Class, source and target right; of all records. */
  readonly fullMatch: Share;
  readonly macroF1: number | undefined;
  readonly perClass: Readonly<Record<string, Prf>>;
}

/** Names of an older PLOVER that the current manual has renamed or merged. */
const CURRENT_NAMES: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};
const FUNCTION_WORDS = new Set(
  'a an the of in on at to for from by with and or but as its his her their our this that these those is are was were be been who which s'.split(
    ' ',
  ),
);

/** The name of an event class in the current PLOVER; an unknown name stays a class of its own. */
export function currentClass(name: string): string {
  const upper = name.trim().toUpperCase();
  return CURRENT_NAMES[upper] ?? upper;
}

/**
 * Compares events that were read in sentences with PLOVER's gold records. An actor is right when one of its words, function words apart, is in
 * a gold actor.
 */
export function scoreEvents(gold: readonly GoldEvent[], predicted: readonly PredictedEvents[]): EventScores {
  const byId = new Map<string, PredictedEvent[]>();
  for (const { id, events } of predicted) byId.set(id, [...(byId.get(id) ?? []), ...events]);
  const tally = new Tally();
  for (const record of gold) tallyRecord(record, byId.get(record.id) ?? [], tally);
  const n = (name: string): number => tally.of(name);
  const classes = [...new Set([...tally.names('gold '), ...tally.names('predicted ')])].sort();
  const perClass = Object.fromEntries(classes.map((c) => [c, prf(n(`right ${c}`), n(`predicted ${c}`), n(`gold ${c}`))]));
  const asked = Object.values(perClass).filter((x) => x.gold > 0);
  const ids = new Set(gold.map((r) => r.id));
  return {
    records: gold.length,
    unknownIds: [...byId.keys()].filter((id) => !ids.has(id)).length,
    coverage: share(n('covered'), gold.length),
    classAccuracy: share(n('class'), n('covered')),
    classAccuracyAny: share(n('any'), n('covered')),
    classRecall: share(n('class'), gold.length),
    sourceMatch: share(n('source'), n('with source')),
    targetMatch: share(n('target'), n('with target')),
    fullMatch: share(n('full'), gold.length),
    macroF1: asked.length > 0 ? asked.reduce((sum, x) => sum + x.f1, 0) / asked.length : undefined,
    perClass,
  };
}

function tallyRecord(record: GoldEvent, events: readonly PredictedEvent[], tally: Tally): void {
  const wanted = currentClass(record.event);
  tally.add(`gold ${wanted}`);
  const [first] = events;
  if (!first) return;
  const found = currentClass(first.event);
  tally.add('covered');
  tally.add(`predicted ${found}`);
  if (events.some((e) => currentClass(e.event) === wanted)) tally.add('any');
  const isSource = shareWord(record.source, first.source);
  const isTarget = shareWord(record.target, first.target);
  if (record.source.length > 0) tally.add('with source');
  if (record.source.length > 0 && isSource) tally.add('source');
  if (record.target.length > 0) tally.add('with target');
  if (record.target.length > 0 && isTarget) tally.add('target');
  if (found !== wanted) return;
  tally.add('class');
  tally.add(`right ${wanted}`);
  if ((isSource || record.source.length === 0) && (isTarget || record.target.length === 0)) tally.add('full');
}

function shareWord(gold: readonly string[], predicted: readonly string[]): boolean {
  const words = new Set(gold.flatMap(contentWords));
  return predicted.some((actor) => contentWords(actor).some((w) => words.has(w)));
}

/** The words of an actor without function words, case, accents, dots and possessives. */
export function contentWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[’‘`]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/[.']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word));
}
