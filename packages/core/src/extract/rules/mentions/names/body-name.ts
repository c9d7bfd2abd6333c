import { isInnerHyphen } from '../name-trie.ts';
import type { Scene } from '../scene.ts';
import {
  BODY_HEADS,
  BODY_MODIFIERS,
  EVENT_NAME_HEADS,
  NAME_POSSESSORS,
  PLACE_STARTS,
  PLACE_TAILS,
  PLAN_NAME_HEADS,
} from '../words/name-heads.ts';
import { isFirstName, isNameWord, runEnd } from './capitals.ts';
import type { NameShape } from './name-span.ts';
import { titleEnd } from './titles.ts';

/** `Radio Kota Dale`: what makes these the names of outlets stands first. */
const OUTLET_STARTS: ReadonlySet<string> = new Set(['radio', 'tv', 'television']);

/** Tokens of the longest name with all that hangs on it. */
const LONGEST_NAME = 24;

export interface ShapedName {
  readonly end: number;
  readonly head: number;
  readonly shape: NameShape;
}

/**
 * A capitalised name whose own words say what it is: `Foreign Ministry`, `National Security and Defense Council`, `Ministry of Water and Irrigation`,
 * `Raven Lake Summit`, `South Province`. Undefined when no such word is in the run that begins at `at`.
 */
export function readShapedName(scene: Scene, at: number, limit: number): ShapedName | undefined {
  const end = longRunEnd(scene, at, limit);
  if (end === at + 2 && isFirstName(scene.keys[at]!) && !isAtPlace(scene, at)) return undefined; // `Jerry Hall` is a person
  let head = -1;
  for (let index = at; index < end; index++) {
    if (index > at && titleEnd(scene, index, limit) > index && !isOwnedOffice(scene, index, end)) break;
    if (shapeOf(scene, index) !== undefined && (index > at || !isInnerHyphen(scene.parsed.tokens, index + 1))) head = index;
  }
  if (OUTLET_STARTS.has(scene.parsed.tokens[at]!.lower) && head === at && end > at + 1)
    return { end, head: end - 1, shape: { label: 'Organization', kind: 'outlet' } };
  if (head < 0) return undefined;
  const shape = shapeOf(scene, head)!;
  const complementEnd = readNumber(scene, readComplement(scene, head + 1, Math.min(limit, at + LONGEST_NAME), shape), limit, shape);
  if (
    /^conventions?$/.test(scene.parsed.tokens[head]!.lower) &&
    complementEnd === head + 1 &&
    !TREATY_WORDS.test(scene.parsed.tokens[head - 1]?.lower ?? '')
  ) {
    return { end: complementEnd, head, shape: { label: 'Event' } };
  }
  const isBare = head === at && complementEnd === head + 1;
  return { end: complementEnd, head, shape: isBare ? { ...shape, isBareHead: true } : shape };
}

/** `Resolution 2231`, `Operation 1027`, `the Bamba Agreement of 1995`. */
function readNumber({ parsed: { tokens } }: Scene, at: number, limit: number, { label }: NameShape): number {
  if ((label !== 'Plan' && label !== 'Event') || at >= limit) return at;
  if (/^\d{2,5}$/.test(tokens[at]!.text)) return at + 1;
  return tokens[at]!.lower === 'of' && at + 1 < limit && /^(?:19|20)\d\d$/.test(tokens[at + 1]!.text) ? at + 2 : at;
}

const isAtPlace = (scene: Scene, at: number): boolean => /^(?:the|at|in|near)$/.test(scene.parsed.tokens[at - 1]?.lower ?? '');

/** The run, also across `and` between words that bodies are made of, and across the owner in `People's Party`. */
function longRunEnd(scene: Scene, at: number, limit: number): number {
  const { tokens } = scene.parsed;
  let end = runEnd(scene, at, limit);
  for (let joins = 0; joins < 3 && end + 1 < limit; joins++) {
    const { lower } = tokens[end]!;
    const isOwner = (lower === "'s" || lower === "'") && NAME_POSSESSORS.has(tokens[end - 1]!.lower);
    const isList =
      lower === 'and' &&
      BODY_MODIFIERS.has(tokens[end - 1]!.lower) &&
      (BODY_MODIFIERS.has(tokens[end + 1]!.lower) || isHead(scene, end + 2));
    if (!(isOwner || isList) || !isNameWord(scene, end + 1)) break;
    end = runEnd(scene, end + 1, limit);
  }
  return end;
}

const isHead = (scene: Scene, at: number): boolean =>
  at < scene.parsed.tokens.length && isNameWord(scene, at) && shapeOf(scene, at) !== undefined;

/** `Prime Minister` in `Prime Minister's Office`. */
function isOwnedOffice(scene: Scene, at: number, end: number): boolean {
  const after = titleEnd(scene, at, end);
  return after < end && (scene.parsed.tokens[after]!.lower === "'s" || scene.parsed.tokens[after]!.lower === "'");
}

/** `Mission in Armenia`, `Embassy to the Holy See`: for these bodies where they are sent belongs to the name. */
const ABROAD: ReadonlySet<string> = new Set(['mission', 'force']);
const IN: ReadonlySet<string> = new Set(['in', 'to']);

const OF: ReadonlySet<string> = new Set(['of', 'for', 'on', 'against']);

/** `of Foreign Affairs`, `for Security and Cooperation`, `on the National Defense Strategy`. */
function readComplement(scene: Scene, at: number, limit: number, shape: NameShape): number {
  const { tokens } = scene.parsed;
  if (at + 1 >= limit || !(OF.has(tokens[at]!.lower) || (IN.has(tokens[at]!.lower) && ABROAD.has(tokens[at - 1]!.lower)))) return at;
  if (tokens[at]!.lower !== 'of' && shape.label === 'Place') return at;
  const from = tokens[at + 1]!.lower === 'the' ? at + 2 : at + 1;
  if (from >= limit || !isNameWord(scene, from)) return at;
  if (titleEnd(scene, from, limit) > from && tokens[from - 1]!.lower !== 'the') return at;
  if (
    tokens[at]!.lower !== 'of' &&
    shape.label === 'Organization' &&
    scene.world.names.longest(tokens, scene.keys, from, limit)?.values[0]?.use === 'capital'
  )
    return at;
  let end = runEnd(scene, from, limit);
  if (
    end + 1 < limit &&
    tokens[end]!.lower === 'and' &&
    isNameWord(scene, end + 1) &&
    (BODY_MODIFIERS.has(tokens[end - 1]!.lower) || PLACE_STARTS.has(tokens[end - 1]!.lower))
  ) {
    end = runEnd(scene, end + 1, limit);
  }
  return readComplement(scene, end, limit, shape);
}

function shapeOf(scene: Scene, at: number): NameShape | undefined {
  const { lower, text } = scene.parsed.tokens[at]!;
  if (text === lower) return undefined;
  return SHAPES.get(lower.replace('.', ''));
}

/** `Convention` is a treaty where it says on what (`Convention on Cluster Munitions`) or stands behind one of these; else people come together. */
const TREATY_WORDS = /^(?:weapons|refugee|vienna|geneva|hague|rights|munitions|climate|genocide|hostage)$/;

const SHAPES = new Map<string, NameShape>();
for (const word of PLACE_TAILS) SHAPES.set(word, { label: 'Place' });
for (const [kind, heads] of Object.entries(BODY_HEADS))
  for (const head of heads) if (!SHAPES.has(head)) SHAPES.set(head, { label: 'Organization', kind });
for (const word of EVENT_NAME_HEADS) SHAPES.set(word, { label: 'Event' });
for (const word of PLAN_NAME_HEADS) SHAPES.set(word, { label: 'Plan' });
