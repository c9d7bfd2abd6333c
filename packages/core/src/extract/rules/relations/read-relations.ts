import { type Check, unchecked } from '../../../base/limits.ts';
import type { Ontology, Relation } from '../../../model/ontology.ts';
import type { Attributed, Range } from '../reading.ts';
import type { CompiledPatterns } from './compile-patterns.ts';
import { EntityFinder, type Found } from './entity-finder.ts';
import { fillQualifiers } from './fill-qualifiers.ts';
import { apply, ForceFinder } from './find-force.ts';
import { findMatches } from './find-matches.ts';
import { HomeStates } from './home-states.ts';
import { type Filler, groupFillers, type Match } from './match.ts';
import { References } from './references.ts';
import type { Force, RelationReading } from './relation-reading.ts';
import { indexReport, type ReportIndex, sayers } from './report-index.ts';
import { Sponsors } from './sponsors.ts';

/** More sides than these in one list of names are no pairs that a reader would write out. */
const MOST_PAIRS = 30;
/** Tokens of one attribution that are looked at; quotations inside quotations may be hostile. */
const LONGEST_CONTENT = 2000;

/**
 * Reads the relations that clauses and nouns express, whoever says them. Linear in the length of the report.
 * @param reading what the stages before have found; attributions fill the slot `speaker`
 */
export function readRelations(
  reading: Attributed,
  patterns: CompiledPatterns,
  ontology: Ontology,
  check: Check = unchecked,
): RelationReading[] {
  return new RelationReader(reading, patterns, ontology).read(check);
}

class RelationReader {
  readonly #reading: Attributed;
  readonly #ontology: Ontology;
  readonly #patterns: CompiledPatterns;
  readonly #index: ReportIndex;
  readonly #finder: EntityFinder;
  readonly #forces: ForceFinder;
  readonly #references: References;
  readonly #homes: HomeStates;
  /** For each token 1 + the index of the innermost attribution whose content it is in; 0 for none. */
  readonly #contentAt: Int32Array;
  readonly #out: RelationReading[] = [];

  constructor(reading: Attributed, patterns: CompiledPatterns, ontology: Ontology) {
    this.#reading = reading;
    this.#ontology = ontology;
    this.#patterns = patterns;
    this.#index = indexReport(reading);
    this.#finder = new EntityFinder(reading, this.#index, patterns);
    this.#homes = new HomeStates(reading);
    this.#contentAt = contentAt(reading);
    this.#forces = new ForceFinder(this.#index, patterns);
    this.#references = new References(reading, this.#finder, this.#homes, (token) => this.#sourcesAt(token));
  }

  read(check: Check): RelationReading[] {
    const left: Match[] = [];
    for (const matches of findMatches(this.#index, this.#patterns)) {
      check(matches.length);
      this.#readBest(matches, left);
    }
    const sponsors = new Sponsors(this.#reading, this.#finder, this.#out);
    this.#references.learn(this.#out);
    for (const match of left) {
      if (match.clause?.verb?.voice !== 'passive') this.#emit(match);
      else this.#emit(match, sponsors);
    }
    return dedupe(this.#withoutMereTopics());
  }

  /** What is neither named nor in any other relation is a topic and no entity. */
  #withoutMereTopics(): RelationReading[] {
    const needing = this.#patterns.needingOther;
    const used = new Set(this.#out.flatMap((r) => (needing.has(r.pattern) ? [r.object] : [r.subject, r.object])));
    return this.#out.filter(
      ({ pattern, subject }) =>
        !needing.has(pattern) || used.has(subject) || this.#reading.entities[subject]?.isListedWithoutStatement !== false,
    );
  }

  /** Of the patterns at one place, those with most words; fewer words only where more lead to nothing. */
  #readBest(matches: readonly Match[], left: Match[]): void {
    const bySize = matches.length > 1 ? [...matches].sort((a, b) => b.size - a.size) : matches;
    const done: string[] = [];
    let size = 0;
    for (const match of bySize) {
      if (size > match.size || done.includes(match.pattern.relation)) continue;
      if (this.#emit(match)) {
        done.push(match.pattern.relation);
        size = Math.max(size, match.size);
      } else if (match.clause?.verb?.voice === 'passive' || this.#references.isSpokenBySide(match.clause)) left.push(match);
    }
  }

  #emit(match: Match, sponsors?: Sponsors): boolean {
    const relation = this.#ontology.relations.get(match.pattern.relation);
    if (!relation || this.#lacksObject(match, relation)) return false;
    let force = sponsors && this.#forceOf(match);
    if (sponsors && !force?.isAsserted) return false;
    const before = this.#out.length;
    const objects = match.pattern.roles.object;
    for (const subjectSlot of match.pattern.roles.subject) {
      const subjects =
        sponsors && subjectSlot === 'subject' ? sponsors.of(match) : this.#fill(match, subjectSlot, 'subject', relation.domain);
      if (subjects.length === 0) continue;
      for (const objectSlot of objects) {
        const pairs = this.#pairs(match, subjects, objectSlot, objectSlot === subjectSlot, relation);
        if (pairs.length === 0) continue;
        force ??= this.#forceOf(match);
        if (!force?.isAsserted) return false;
        for (const [one, other] of pairs.slice(0, MOST_PAIRS)) {
          // "The ministers of Oslo in Bergen": whoever stands for a body is not where the body is.
          if (match.pattern.needsFact && one.isIndirect) continue;
          const subject = this.#asActor(one, relation.domain);
          const object = this.#asActor(other, relation.range);
          if (subject.entity === object.entity) continue;
          if (!this.#ontology.allows(relation, this.#finder.label(subject.entity), this.#finder.label(object.entity))) continue;
          this.#out.push(this.#toReading(match, force, subject, object, relation.symmetric, sponsors !== undefined));
        }
        if (this.#out.length > before) return true;
      }
    }
    return false;
  }

  #pairs(match: Match, subjects: readonly Found[], slot: string, isOwnSlot: boolean, { symmetric, range }: Relation): [Found, Found][] {
    if (slot === 'same' || (isOwnSlot && symmetric)) return pairUp(subjects);
    if (match.slot(slot).some((filler) => this.#references.isReciprocal(filler)))
      return symmetric ? pairUp(subjects) : cross(subjects, subjects);
    return cross(subjects, this.#fill(match, slot, 'object', range, subjects));
  }

  /** A pattern that waits for any noun is tried everywhere: where its object must be of some label, that alone decides most places. */
  #lacksObject(match: Match, { range }: Relation): boolean {
    const { labels, roles } = match.pattern;
    if (
      match.size > 0 ||
      match.kind !== 'noun' ||
      !labels.object ||
      roles.object.some((slot) => slot === 'same' || roles.subject.includes(slot))
    )
      return false;
    return roles.object.every((slot) => this.#fill(match, slot, 'object', range).length === 0);
  }

  /** "No information had come to Moscow": where only an actor can stand, a capital stands for its government. */
  #asActor(found: Found, allowed: ReadonlySet<string> | 'same'): Found {
    if (allowed === 'same' || allowed.has('Place') || !allowed.has('Country') || this.#finder.label(found.entity) !== 'Place') return found;
    const state = this.#homes.ofCapital(found.entity);
    return state === undefined ? found : { ...found, entity: state, isIndirect: true };
  }

  #forceOf(match: Match): Force | undefined {
    const { pattern, clause } = match;
    const group = match.group === undefined ? undefined : this.#reading.nounGroups[match.group];
    if (pattern.isStanding) {
      if (group && this.#forces.isOpaque(group, match.trigger.first)) return undefined;
      if (
        group &&
        pattern.needsFact &&
        (group.determiner === 'indefinite' || group.determiner === 'none') &&
        !isFact(this.#forces.ofNoun(group))
      )
        return undefined;
      const own =
        match.kind === 'noun'
          ? this.#negationOf(match)
          : { polarity: clause?.verb?.isNegated ? ('negated' as const) : ('affirmed' as const) };
      return apply({ polarity: own?.polarity ?? 'affirmed', modality: 'actual', certainty: 'certain', isAsserted: true }, pattern.effect);
    }
    if (group) return apply(this.#forces.ofNoun(group), pattern.effect);
    if (!clause) return undefined;
    // A refusal or an offer is the relation itself: its semi-modal does not weaken it.
    const force = this.#forces.ofClause(clause);
    const plain: Force = { polarity: 'affirmed', modality: 'actual', certainty: 'certain', isAsserted: true };
    return apply(match.kind === 'modal' ? plain : force, pattern.effect);
  }

  /** Only as a predicate can a title or a group be denied: "is not a member". */
  #negationOf(match: Match): Pick<Force, 'polarity'> | undefined {
    const place = match.group === undefined ? undefined : this.#index.places[match.group];
    return place?.kind === 'predicate' ? this.#forces.ofClause(place.clause) : undefined;
  }

  #fill(match: Match, slot: string, role: string, allowed: ReadonlySet<string> | 'same', others: readonly Found[] = []): readonly Found[] {
    if (slot === 'home') return this.#home(match);
    const fillers = slot === 'speaker' ? this.#speakers(match) : match.slot(slot);
    // "The two presidents" repeats offices that were told before.
    const isHolder = slot === 'holder';
    const labels = match.pattern.labels[role];
    const found: Found[] = [];
    for (const filler of fillers)
      for (const one of this.#references.find(filler, slot, allowed, others)) {
        if (isHolder && one.isCollective === true) continue;
        if (!labels || labels.some((label) => this.#hasLabel(one.entity, label))) found.push(one);
      }
    return found;
  }

  /** The state of an office that stands alone: by its bearer, by the title, by the place that the bearer comes from. */
  #home(match: Match): Found[] {
    const title =
      match.pattern.nouns.find((words) => match.size > 1 && words.endsWith(this.#reading.tokens[match.trigger.first]?.lower ?? '')) ??
      this.#reading.tokens[match.trigger.first]?.lower;
    const around = ['holder', 'of', 'from'].flatMap((slot) => match.slot(slot).flatMap((filler) => this.#finder.find(filler, slot)));
    const state =
      around.map(({ entity }) => this.#homes.of(entity)).find((found) => found !== undefined) ??
      this.#homes.ofTitle(title ?? '') ??
      (this.#reading.nounGroups[match.group ?? -1]?.kind === 'name' && match.pattern.relation === 'HOLDS'
        ? this.#homes.ofDateline()
        : undefined);
    return state === undefined ? [] : [{ entity: state, range: match.trigger, isIndirect: true }];
  }

  #hasLabel(entity: number, wanted: string): boolean {
    const label = this.#finder.label(entity);
    return wanted === label || (wanted.startsWith(label) && wanted === `${label}:${this.#finder.kind(entity)}`);
  }

  #sourcesAt(token: number): readonly number[] {
    return this.#reading.attributions[(this.#contentAt[token] ?? 0) - 1]?.sourceGroups ?? [];
  }

  #speakers({ trigger, clause }: Match): Filler[] {
    const attribution = this.#reading.attributions[(this.#contentAt[trigger.first] ?? 0) - 1];
    return groupFillers(attribution?.sourceGroups ?? sayers(clause, this.#index));
  }

  #toReading(match: Match, force: Force, subject: Found, object: Found, isSymmetric: boolean, isImplied: boolean): RelationReading {
    const { polarity, modality, certainty } = force;
    const evidence = spanOf([match.trigger, ...(isImplied ? [] : [subject.range]), object.range]);
    return {
      relation: match.pattern.relation,
      subject: subject.entity,
      object: object.entity,
      polarity,
      modality,
      certainty,
      qualifiers: fillQualifiers(match, this.#reading, this.#index, this.#finder, object, subject.entity),
      clause: match.clause?.index,
      trigger: match.trigger,
      evidence,
      pattern: match.pattern.id,
      isSymmetric,
      isStanding: match.pattern.isStanding,
      features: {
        kind: match.kind,
        size: match.size,
        isIndirect: subject.isIndirect || object.isIndirect,
        isImplied,
        span: evidence.end - evidence.first,
      },
    };
  }
}

/** The shortest content is written last: it is the innermost. */
function contentAt({ tokens, attributions }: Attributed): Int32Array {
  const at = new Int32Array(tokens.length);
  const contents = attributions.flatMap(({ index, content }) => content.map((range) => ({ index, ...range })));
  contents.sort((a, b) => b.end - b.first - (a.end - a.first) || a.index - b.index);
  for (const { index, first, end } of contents) at.fill(index + 1, first, Math.min(end, first + LONGEST_CONTENT));
  return at;
}

function isFact({ isAsserted, modality }: Force): boolean {
  return isAsserted && modality === 'actual';
}

function pairUp(sides: readonly Found[]): [Found, Found][] {
  return sides.flatMap((a, i) => sides.slice(i + 1).map((b): [Found, Found] => [a, b]));
}

function cross(subjects: readonly Found[], objects: readonly Found[]): [Found, Found][] {
  const pairs: [Found, Found][] = [];
  for (const subject of subjects)
    for (const object of objects) {
      if (pairs.length === MOST_PAIRS) return pairs;
      pairs.push([subject, object]);
    }
  return pairs;
}

function spanOf(ranges: readonly Range[]): Range {
  return { first: Math.min(...ranges.map((r) => r.first)), end: Math.max(...ranges.map((r) => r.end)) };
}

/** The same relation twice in one clause is one reading: "A's meeting with B, at which A met B". */
function dedupe(readings: readonly RelationReading[]): RelationReading[] {
  const seen = new Set<string>();
  return readings.filter((r) => {
    const sides = r.isSymmetric && r.subject > r.object ? [r.object, r.subject] : [r.subject, r.object];
    const key = [r.relation, ...sides, r.polarity, r.modality, r.isStanding ? '' : r.clause].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
