import type { Draft, EntityBook } from '../entity-book.ts';
import { isSentenceStart } from '../names/capitals.ts';
import type { NameSpan } from '../names/name-span.ts';
import { isPlaceUse } from '../names/place-use.ts';
import type { Scene } from '../scene.ts';

/** A bare `the Ministry` is one of so many entities at most, the latest. */
const LATEST = 300;

/** Words that are a building when somebody is or speaks `at` it. */
const VENUES = new Set([
  'center',
  'centre',
  'hall',
  'house',
  'museum',
  'palace',
  'hotel',
  'club',
  'stadium',
  'embassy',
  'church',
  'mosque',
  'hospital',
  'courthouse',
  'library',
]);

const ONE_IN_STATE: ReadonlySet<string> = new Set(['Parliament', 'Army', 'Navy', 'Cabinet', 'Supreme Court']);

/** Bodies, happenings and plans with a name that shows what they are; the same name of two states (`Foreign Ministry`) names two. */
export class Bodies {
  readonly #byCore = new Map<string, { readonly draft: Draft; readonly owner: string | undefined }[]>();

  readonly scene: Scene;
  readonly book: EntityBook;

  constructor(scene: Scene, book: EntityBook) {
    this.scene = scene;
    this.book = book;
  }

  /** @param next the name that follows: a ministry's spokeswoman whose country is known tells whose ministry it is */
  draftOf(span: NameSpan, next: NameSpan | undefined, lastSeen: ReadonlyMap<Draft, number>): Draft | undefined {
    const { label, kind, isBareHead } = span.shape!;
    const { core, owner: ownOwner } = this.#parts(span);
    const owner = ownOwner ?? this.#possessor(span) ?? this.#countryOf(next, span);
    const fit = this.#find(core, owner, isBareHead === true, lastSeen);
    if (fit !== undefined) return fit;
    if (isBareHead === true && owner === undefined && !this.#isOneInState(span)) return undefined;
    const isVenue =
      label === 'Organization' &&
      this.scene.parsed.tokens[span.first - 1] !== undefined &&
      VENUES.has(this.scene.parsed.tokens[span.head]!.lower) &&
      isPlaceUse(this.scene, span, undefined);
    const draft = this.book.create({
      label: isVenue ? 'Place' : label,
      name: this.#fullName(span, ownOwner, owner),
      kind: label === 'Organization' && !isVenue ? kind : undefined,
      country: owner,
    });
    const same = this.#byCore.get(core);
    if (same === undefined) this.#byCore.set(core, [{ draft, owner }]);
    else same.push({ draft, owner });
    return draft;
  }

  /** `Parliament`, `the Army`: in a report each is the one of the state it is about; at the start of a sentence the capital tells nothing. */
  #isOneInState({ first, key }: NameSpan): boolean {
    return ONE_IN_STATE.has(key) && !isSentenceStart(this.scene, first);
  }

  #find(core: string, owner: string | undefined, isBareHead: boolean, lastSeen: ReadonlyMap<Draft, number>): Draft | undefined {
    const same = (this.#byCore.get(core) ?? []).filter((body) => owner === undefined || body.owner === undefined || body.owner === owner);
    if (same.length > 0) return same.at(-1)!.draft;
    if (!isBareHead) return undefined;
    const ending = this.book.drafts
      .slice(-LATEST)
      .filter(
        ({ label, name, country }) => label === 'Organization' && name.endsWith(` ${core}`) && (owner === undefined || country === owner),
      );
    return ending.sort((a, b) => (lastSeen.get(a) ?? -1) - (lastSeen.get(b) ?? -1)).at(-1);
  }

  /** `Russian Foreign Ministry`: the state and the rest. */
  #parts(span: NameSpan): { core: string; owner?: string | undefined } {
    const hit = this.scene.world.names.longest(this.scene.parsed.tokens, this.scene.keys, span.first, span.end - 1);
    const name = hit?.values.find(({ entry }) => entry.label === 'Country');
    if (hit === undefined || name === undefined) return { core: span.key };
    const core = this.scene.keys.slice(hit.end, span.end).join(' ');
    return { core, owner: name.entry.country };
  }

  /** `Kenya's Foreign Ministry`. */
  #possessor({ first }: NameSpan): string | undefined {
    const { tokens } = this.scene.parsed;
    if (tokens[first - 1]?.lower !== "'s" && tokens[first - 1]?.lower !== "'") return undefined;
    for (let at = Math.max(0, first - 5); at < first - 1; at++) {
      const hit = this.scene.world.names.longest(tokens, this.scene.keys, at, first - 1);
      if (hit?.end === first - 1)
        return hit.values[0]!.entry.label === 'Country' || hit.values[0]!.use === 'capital' ? hit.values[0]!.entry.country : undefined;
    }
    return undefined;
  }

  #countryOf(next: NameSpan | undefined, span: NameSpan): string | undefined {
    return next?.title?.first === span.end ? next.world[0]?.entry.country : undefined;
  }

  #fullName(span: NameSpan, own: string | undefined, owner: string | undefined): string {
    const { text, tokens } = this.scene.parsed;
    const surface = text.slice(tokens[span.first]!.start, tokens[span.end - 1]!.end).replace(/\s+/g, ' ');
    const country = own === undefined && owner !== undefined ? this.scene.world.countries.get(owner) : undefined;
    return country === undefined ? surface : `${surface} of ${country.name}`;
  }
}
