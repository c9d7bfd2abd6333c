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
  const first = firstOfLastGroup(chain);
  const named = chain.slice(first).filter((link) => !isUnnamed(link.agent));
  if (named.length > 0) return { voices: named.map((link) => link.agent), anonymous: false };
  for (let i = first - 1; i >= 0; i--) if (!isUnnamed(chain[i]!.agent)) return { voices: [chain[i]!.agent], anonymous: true };
  return { voices: [chain[0]!.agent], anonymous: true };
}

/** The named or unnamed people who say so at the end of a chain; none when the reporter or an outlet speaks in its own voice. */
export function speakersOf(chain: readonly Attribution[]): readonly Attribution[] {
  return chain[chain.length - 1]!.role === 'speaker' ? chain.slice(firstOfLastGroup(chain)) : [];
}

/** Where those who speak jointly at the end of a chain begin. */
export function firstOfLastGroup(chain: readonly Attribution[]): number {
  const last = chain.length - 1;
  let first = last;
  while (first > 0 && isJoint(chain[first - 1]!, chain[last]!)) first--;
  return first;
}

function isJoint(link: Attribution, last: Attribution): boolean {
  return link.role === 'speaker' && last.role === 'speaker' && link.cue !== undefined && link.cue === last.cue;
}
