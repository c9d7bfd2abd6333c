import type { Mention, Range } from '../reading.ts';
import type { Draft } from './entity-book.ts';

/** A mention while the report is being read. */
export interface DraftMention extends Range {
  readonly draft: Draft;
  readonly kind: Mention['kind'];
  readonly head: number;
  /** `the two leaders`: all that are meant. */
  readonly members?: readonly Draft[] | undefined;
  /** The words describe somebody else who acts for the entity (`Russian negotiators`): they take part in statements and are no name of it. */
  readonly isStandIn?: boolean | undefined;
}
