import type { NounGroup } from '../../reading.ts';
import type { DraftMention } from '../draft-mention.ts';
import type { Draft, EntityBook } from '../entity-book.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { Scene } from '../scene.ts';
import { findRoles, findSpeakers, type GroupRole } from './group-roles.ts';

/** How many mentions back a description may refer: more than a long report has, so that time stays linear in the text's length. */
const LOOK_BACK = 500;

/** What has been spoken of up to a point of the report, the latest last. */
export class Discourse {
  readonly roles: readonly GroupRole[];
  /** Noun groups that are subjects of a verb of saying, also where the grammar only implies them: `the envoy smiled, saying ...`. */
  readonly speakers: ReadonlySet<number>;
  readonly mentions: DraftMention[] = [];
  /** For each token the name or description that covers it. */
  readonly #at: (DraftMention | undefined)[];
  readonly #spanAt: (NameSpan | undefined)[];
  readonly #byHead = new Map<number, DraftMention>();
  readonly #latest = new Map<Draft, DraftMention>();
  #pending = 0;

  readonly scene: Scene;
  readonly book: EntityBook;
  readonly names: readonly DraftMention[];

  constructor(scene: Scene, book: EntityBook, names: readonly DraftMention[], spans: readonly NameSpan[]) {
    this.scene = scene;
    this.book = book;
    this.names = names;
    this.roles = findRoles(scene.parsed);
    this.speakers = findSpeakers(scene.parsed);
    this.#at = new Array(scene.parsed.tokens.length);
    this.#spanAt = new Array(scene.parsed.tokens.length);
    for (const name of names) this.#at.fill(name, name.first, name.end);
    for (const span of spans) this.#spanAt.fill(span, span.first, span.end);
  }

  /** Names that stand before a token become part of what has been spoken of. */
  readTo(token: number): void {
    for (; this.#pending < this.names.length && this.names[this.#pending]!.first < token; this.#pending++)
      this.#note(this.names[this.#pending]!);
  }

  add(mention: DraftMention): void {
    this.#note(mention);
  }

  #note(mention: DraftMention): void {
    this.mentions.push(mention);
    this.#byHead.set(mention.head, mention);
    this.#latest.set(mention.draft, mention);
  }

  nameAt(token: number): DraftMention | undefined {
    return this.#at[token];
  }

  /** The name or description, read so far, whose head is this token. */
  mentionAt(head: number): DraftMention | undefined {
    return this.#byHead.get(head) ?? this.#at[head];
  }

  spanAt(token: number): NameSpan | undefined {
    return this.#spanAt[token];
  }

  /** Names inside a range of tokens, each once. */
  namesIn(first: number, end: number): DraftMention[] {
    const found: DraftMention[] = [];
    for (let at = first; at < end; ) {
      const name = this.#at[at];
      if (name === undefined) at++;
      else {
        found.push(name);
        at = Math.max(at + 1, name.end);
      }
    }
    return found;
  }

  spansIn(first: number, end: number): NameSpan[] {
    const found: NameSpan[] = [];
    for (let at = first; at < end; ) {
      const span = this.#spanAt[at];
      if (span === undefined) at++;
      else {
        found.push(span);
        at = Math.max(at + 1, span.end);
      }
    }
    return found;
  }

  /** When a draft was last mentioned: token, or -1. */
  lastSeen(draft: Draft): number {
    return this.#latest.get(draft)?.first ?? -1;
  }

  /** The draft mentioned last that passes the test. */
  latest(test: (draft: Draft) => boolean): Draft | undefined {
    return this.recent(test, 1)[0];
  }

  /** The drafts mentioned last that pass the test, the latest first, each once. */
  recent(test: (draft: Draft) => boolean, size: number): Draft[] {
    const found: Draft[] = [];
    const tried = new Set<Draft>();
    for (let at = this.mentions.length - 1; at >= Math.max(0, this.mentions.length - LOOK_BACK) && found.length < size; at--) {
      const { draft } = this.mentions[at]!;
      if (tried.has(draft)) continue;
      tried.add(draft);
      if (test(draft)) found.push(draft);
    }
    return found;
  }

  /** First token of a group with its possessor: `Trump` in `Trump's plan`. */
  startOf(group: NounGroup): number {
    const { nounGroups } = this.scene.parsed;
    let first = group.first;
    for (let owner = group.possessor, depth = 0; owner !== undefined && depth < 4; owner = nounGroups[owner]!.possessor, depth++) {
      if (nounGroups[owner]!.end > first + 1 || nounGroups[owner]!.first > first) break;
      first = nounGroups[owner]!.first;
    }
    return first;
  }
}
