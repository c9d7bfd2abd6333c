import type { NameSpan } from '../names/name-span.ts';
import type { Scene } from '../scene.ts';
import { SAY_VERBS } from '../words/verbs.ts';
import type { WorldEntry, WorldName } from '../world/load-world.ts';

/**
 * Which of the things that bear this name is meant. One that the report also names in full comes first; a doubtful name counts only with such help
 * or where it is the source of what is said.
 */
export function chooseWorldName(scene: Scene, span: NameSpan, named: ReadonlyMap<WorldEntry, string>): WorldName | undefined {
  if (span.world.length === 1 && !span.world[0]!.isDoubtful) return span.world[0];
  const helped = span.world.find(({ entry }) => named.has(entry) && named.get(entry) !== span.key);
  if (helped !== undefined) return helped;
  const sure = span.world.find(({ isDoubtful }) => !isDoubtful);
  if (sure !== undefined) return sure;
  if (isAbbreviatedActor(scene, span)) return span.world.find(({ entry: { label } }) => label === 'Organization');
  return isSource(scene, span) ? span.world.find(({ entry }) => entry.kind === 'outlet' || entry.kind === 'company') : undefined;
}

/** What the report names by a name that nothing else bears, with that name. */
export function namedInFull(spans: readonly NameSpan[]): ReadonlyMap<WorldEntry, string> {
  const named = new Map<WorldEntry, string>();
  for (const { key, world } of spans) if (world.length === 1 && !world[0]!.isDoubtful) named.set(world[0]!.entry, key);
  return named;
}

/** `X reported`, `told X`, `according to X`, `wrote on X`. */
function isSource(scene: Scene, { first, end }: NameSpan): boolean {
  const { tokens } = scene.parsed;
  const next = tokens[end];
  if (next?.tag === 'VERB' && SAY_VERBS.has(next.lemma)) return true;
  const before = tokens[first - 1];
  const earlier = tokens[first - 2];
  if (before === undefined) return false;
  if (before.lower === 'told' || before.lower === 'citing' || before.lower === 'quoting') return true;
  return (
    (before.lower === 'to' && earlier?.lower === 'according') ||
    (before.lower === 'on' && /^(?:post|write|say|message|statement|video)/.test(earlier?.lemma ?? ''))
  );
}

/** `the ELN agreed`: letters with an article and no noun behind them stand for a body. */
function isAbbreviatedActor({ parsed: { tokens } }: Scene, { first, end, key }: NameSpan): boolean {
  const next = tokens[end]?.tag;
  return tokens[first - 1]?.lower === 'the' && /^\p{Lu}{3,}$/u.test(key) && next !== 'NOUN' && next !== 'PROPN';
}
