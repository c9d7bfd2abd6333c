import { type AnnotatedEntity, alignEntities } from './align-entities.ts';
import { type AnnotatedStatement, type Annotation, innermost, isSameSpeaker, matchStatements } from './match-statements.ts';
import { type Prf, prf, type Share, share, Tally } from './ratios.ts';

/** Of the statements that were found, how many have each field right. */
export const MATCHED_FIELDS = ['polarity', 'modality', 'certainty', 'utterance', 'speaker', 'time'] as const;

export interface StatementScores {
  readonly entities: Prf;
  readonly statements: Prf;
  /** Of matched statements. `time` is exact, of those that have one in gold. */
  readonly onMatched: Readonly<
    Record<(typeof MATCHED_FIELDS)[number] | 'timeSameMonth' | 'negated' | 'notActual' | 'attributedSpeaker', Share>
  >;
  /** Matched statements with a time where gold has none. */
  readonly timeSpurious: number;
  /** The most frequent in gold first. */
  readonly relations: Readonly<Record<string, Prf>>;
}

/** What the builder makes of statements, and no annotation asks for. */
const DERIVED: ReadonlySet<string> = new Set(['Document', 'Claim', 'PUBLISHED', 'DENIED', 'CONFIRMED']);

/**
 * Compares what was read in some reports with what annotators read in them, micro-averaged. An entity is right when it aligns and its label is
 * the same; a statement when subject, relation and object are, either way round where the relation is symmetric.
 * @param pairs gold and prediction of each report; a prediction that is missing counts as empty
 */
export function scoreStatements(pairs: readonly (readonly [gold: Annotation, predicted: Annotation | undefined])[]): StatementScores {
  const tally = new Tally();
  for (const [gold, predicted] of pairs) tally.join(tallyOf(gold, predicted ?? { entities: [], statements: [] }));
  const of = (right: string, all = 'matched'): Share => share(tally.of(right), tally.of(all));
  const overall = (what: string): Prf => prf(tally.of(`${what} right`), tally.of(`${what} predicted`), tally.of(`${what} gold`));
  const relations = tally.names('gold of ').concat(tally.names('predicted of '));
  const byRelation = [...new Set(relations)].map((r) => {
    const scores = prf(tally.of(`right of ${r}`), tally.of(`predicted of ${r}`), tally.of(`gold of ${r}`));
    return [r, scores] as const;
  });
  byRelation.sort(([a, x], [b, y]) => y.gold - x.gold || (a < b ? -1 : 1));
  return {
    entities: overall('entity'),
    statements: overall('statement'),
    onMatched: {
      polarity: of('polarity'),
      negated: of('negated right', 'negated'),
      modality: of('modality'),
      notActual: of('not actual right', 'not actual'),
      certainty: of('certainty'),
      utterance: of('utterance'),
      speaker: of('speaker'),
      attributedSpeaker: of('attributed right', 'attributed'),
      time: of('time', 'timed'),
      timeSameMonth: of('same month', 'timed'),
    },
    timeSpurious: tally.of('spurious time'),
    relations: Object.fromEntries(byRelation),
  };
}

function tallyOf(gold: Annotation, predicted: Annotation): Tally {
  const tally = new Tally();
  const entities = predicted.entities.filter((e) => !DERIVED.has(e.label));
  const statements = predicted.statements.filter((s) => !DERIVED.has(s.relation));
  const aligned = alignEntities(gold.entities, entities);
  tallyEntities(gold, entities, statements, aligned, tally);
  for (const s of gold.statements) tallyEach(s.relation, 'gold', tally);
  for (const s of statements) tallyEach(s.relation, 'predicted', tally);
  for (const [g, p] of matchStatements(gold.statements, statements, aligned)) tallyMatch(g, p, aligned, tally);
  return tally;
}

function tallyEach(relation: string, side: 'gold' | 'predicted' | 'right', tally: Tally): void {
  tally.add(`statement ${side}`);
  tally.add(`${side} of ${relation}`);
}

/** The publisher is known from the report's metadata: where the text does not mention it, it is neither asked for nor held against anybody. */
function tallyEntities(
  gold: Annotation,
  predicted: readonly AnnotatedEntity[],
  statements: readonly AnnotatedStatement[],
  aligned: ReadonlyMap<string, AnnotatedEntity>,
  tally: Tally,
): void {
  const publishers = new Set(statements.map(publisherOf));
  tally.add('entity gold', gold.entities.filter(isMentioned).length);
  for (const entity of predicted) {
    const counterpart = aligned.get(entity.id);
    if (counterpart ? !isMentioned(counterpart) : !isMentioned(entity) && publishers.has(entity.id)) continue;
    tally.add('entity predicted');
    if (counterpart?.label === entity.label) tally.add('entity right');
  }
}

function isMentioned(entity: AnnotatedEntity): boolean {
  return entity.mentions.length > 0;
}

function publisherOf({ attribution }: AnnotatedStatement): string | undefined {
  return attribution.find((a) => a.role === 'publisher')?.agent;
}

function tallyMatch(g: AnnotatedStatement, p: AnnotatedStatement, aligned: ReadonlyMap<string, AnnotatedEntity>, tally: Tally): void {
  tallyEach(g.relation, 'right', tally);
  tally.add('matched');
  for (const field of ['polarity', 'modality', 'certainty', 'utterance'] as const) if (g[field] === p[field]) tally.add(field);
  const isSame = isSameSpeaker(g, p, aligned);
  if (isSame) tally.add('speaker');
  const among = (group: string, isIn: boolean, isRight: boolean): void => {
    if (isIn) tally.add(group);
    if (isIn && isRight) tally.add(`${group} right`);
  };
  among('attributed', innermost(g).role !== 'publisher', isSame);
  among('negated', g.polarity === 'negated', p.polarity === 'negated');
  among('not actual', g.modality !== 'actual', g.modality === p.modality);
  if (g.time !== undefined) {
    tally.add('timed');
    if (g.time === p.time) tally.add('time');
    if (isSameMonth(g.time, p.time)) tally.add('same month');
  } else if (p.time !== undefined) tally.add('spurious time');
}

const MOST_MONTHS = 60;

/** Whether two EDTF values name a common month; a year alone is only the same as that year alone. */
function isSameMonth(a: string, b: string | undefined): boolean {
  const months = monthsOf(a);
  return b !== undefined && [...monthsOf(b)].some((m) => months.has(m));
}

function monthsOf(edtf: string): Set<string> {
  const ends = edtf.split('/').flatMap((part) => {
    const match = /^(\d{4})(?:-(\d{2}))?/.exec(part.replace(/[~?%]/g, ''));
    return match ? [{ year: Number(match[1]), month: match[2] === undefined ? undefined : Number(match[2]) }] : [];
  });
  const months = new Set(ends.map(({ year, month }) => nameOfMonth(year, month)));
  const [from, to] = ends;
  if (from?.month !== undefined && to?.month !== undefined)
    for (let m = from.year * 12 + from.month - 1; m <= to.year * 12 + to.month - 1 && months.size < MOST_MONTHS; m++)
      months.add(nameOfMonth(Math.floor(m / 12), (m % 12) + 1));
  return months;
}

function nameOfMonth(year: number, month: number | undefined): string {
  const name = String(year).padStart(4, '0');
  return month === undefined ? name : `${name}-${String(month).padStart(2, '0')}`;
}
