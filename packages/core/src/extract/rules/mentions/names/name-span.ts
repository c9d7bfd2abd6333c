import type { Entity } from '../../../../model/entity.ts';
import type { Range } from '../../reading.ts';
import type { WorldName } from '../world/load-world.ts';

export type NamedLabel = 'Person' | 'Organization' | 'Country' | 'Place' | 'Plan' | 'Event';

/** What the words of a name show of its bearer: `Ministry`, `Summit`, `Province`. */
export interface NameShape {
  readonly label: NamedLabel;
  readonly kind?: string | undefined;
  /** `the Ministry`, `Congress`: the head alone, which may stand for a fuller name. */
  readonly isBareHead?: boolean | undefined;
}

/** A name in the text, not yet the name of anything. The tokens of offices and ranks before it are in `title`. */
export interface NameSpan extends Range {
  readonly head: number;
  /** Its words as they are compared, with single spaces. */
  readonly key: string;
  readonly known: readonly Entity[];
  readonly world: readonly WorldName[];
  readonly shape?: NameShape | undefined;
  readonly title?: Range | undefined;
}
