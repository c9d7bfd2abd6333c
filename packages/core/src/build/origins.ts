import type { Attribution } from '../model/statement.ts';

/** What a chain of attribution comes down to. */
export interface Origins {
  /** The innermost voices that a reader can identify; several when they speak jointly. */
  readonly voices: readonly string[];
  /** True when the one who says so is not named. */
  readonly anonymous: boolean;
}

/**
 * The independent origins of a statement: the innermost identifiable voice of its attribution chain, so that three outlets
 * which repeat one Axios story are one origin, and an unnamed official counts as the outlet that heard him.
 * Neighbours at the end with the same cue speak jointly.
 */
export function originsOf(chain: readonly Attribution[], isUnnamed: (agent: string) => boolean): Origins {
  const last = chain.length - 1;
  let first = last;
  while (first > 0 && isJoint(chain[first - 1]!, chain[last]!)) first--;
  const speakers = chain.slice(first);
  const named = speakers.filter((link) => !isUnnamed(link.agent));
  if (named.length > 0) return { voices: named.map((link) => link.agent), anonymous: false };
  for (let i = first - 1; i >= 0; i--) if (!isUnnamed(chain[i]!.agent)) return { voices: [chain[i]!.agent], anonymous: true };
  return { voices: [chain[0]!.agent], anonymous: true };
}

function isJoint(link: Attribution, last: Attribution): boolean {
  return link.role === 'speaker' && last.role === 'speaker' && link.cue !== undefined && link.cue === last.cue;
}

/** The named or unnamed people who say so at the end of a chain; none when the reporter or an outlet speaks in its own voice. */
export function speakersOf(chain: readonly Attribution[]): readonly Attribution[] {
  const last = chain.length - 1;
  if (chain[last]!.role !== 'speaker') return [];
  let first = last;
  while (first > 0 && isJoint(chain[first - 1]!, chain[last]!)) first--;
  return chain.slice(first);
}
