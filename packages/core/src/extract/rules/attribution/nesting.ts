import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

interface Held {
  readonly first: number;
  readonly end: number;
  readonly owner: number;
}

/**
 * For each attribution the one whose content holds its cue, the innermost of several. Of two that hold each other's cue, the one whose content
 * begins first is the outer one.
 */
export function parentsOf(scene: Scene, drafts: readonly Draft[]): readonly (number | undefined)[] {
  const holders = innermostHolders(
    scene.tokens.length,
    drafts.map((draft) => draft.content),
    drafts.map((draft) => draft.cueHead),
  );
  const indexes = new Map(drafts.map((draft, index) => [draft, index]));
  return drafts.map((draft, index) => {
    if (draft.within !== undefined) return indexes.get(draft.within);
    const holder = holders[index]!;
    if (holder < 0) return undefined;
    const isMutual = holders[holder] === index;
    if (!isMutual) return holder;
    const own = draft.content[0]!.first;
    const other = drafts[holder]!.content[0]!.first;
    return other < own || (other === own && holder < index) ? holder : undefined;
  });
}

/** For each point the owner of the shortest open range that holds it, or -1; an owner's own point does not count. One sweep over sorted ranges. */
function innermostHolders(
  length: number,
  contents: readonly (readonly { readonly first: number; readonly end: number }[])[],
  points: readonly number[],
): Int32Array {
  const held: Held[] = contents.flatMap((ranges, owner) => ranges.map((range) => ({ first: range.first, end: range.end, owner })));
  held.sort((a, b) => a.first - b.first || b.end - a.end);
  const indexesAt = new Map<number, number[]>();
  for (const [index, point] of points.entries()) indexesAt.set(point, [...(indexesAt.get(point) ?? []), index]);
  const holders = new Int32Array(points.length).fill(-1);
  let open: Held[] = [];
  let next = 0;
  for (let at = 0; at < length; at++) {
    while (next < held.length && held[next]!.first <= at) open.push(held[next++]!);
    const here = indexesAt.get(at);
    if (here === undefined) continue;
    open = open.filter((range) => range.end > at).slice(-DEEPEST);
    for (const index of here) holders[index] = open.filter((range) => range.owner !== index).at(-1)?.owner ?? -1;
  }
  return holders;
}

/** Contents nested deeper than this are not told apart. */
const DEEPEST = 30;
