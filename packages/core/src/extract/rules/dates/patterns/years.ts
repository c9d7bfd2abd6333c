import * as m from '../meanings.ts';
import { type PatternRow, WHICH } from './pattern-row.ts';

const SEASONS: readonly PatternRow[] = [
  ['the? Season of? Year', ([season, year]) => m.season(season!, m.fixedYear(year!))],
  // `the fall of the capital` is no season
  ['(in|during|since|until|by|over) the? Season (!of)', ([season]) => m.season(season!)],
  ['this past Season', ([season]) => m.season(season!, 'last')],
  ...WHICH.map((which): PatternRow => [`Part? ${which} Season`, ([season]) => m.season(season!, which)]),
];

const PARTS: readonly PatternRow[] = [
  ['last quarter', () => m.quarterAway(-1)],
  ['this quarter', () => m.quarterAway(0)],
  ['next quarter', () => m.quarterAway(1)],
  ...(
    [
      ['quarter', 3],
      ['half', 6],
    ] as const
  ).flatMap(([unit, months]): PatternRow[] => [
    [`the Ordinal ${unit} of the year`, ([ordinal]) => m.partOfYear(months, ordinal!)],
    [`the Ordinal ${unit} of? Year`, ([ordinal, year]) => m.partOfYear(months, ordinal!, m.fixedYear(year!))],
    ...WHICH.map(
      (which): PatternRow => [`the Ordinal ${unit} of ${which} year`, ([ordinal]) => m.partOfYear(months, ordinal!, m.yearWhich(which))],
    ),
  ]),
  ['the Ordinal quarter', ([ordinal]) => m.partOfYear(3, ordinal!)],
];

/** A number of four digits is a year beside words that only a year has, and not before what can be counted. */
const NUMBERED_YEARS: readonly PatternRow[] = [
  ['(in|since|until|till|through|during|before|after|between|year) Year (!Counted)', ([year]) => m.years(year!)],
  ['(by|of|from|to|around|about|circa) Year (!Counted)', ([year]) => m.unroundYear(year!)],
  ['(and|-) Year (!Counted|Word)', ([year]) => m.unroundYear(year!)],
  ['(the|a|an|Owner) Year (Word|Name)', ([year]) => m.years(year!)],
  ['Part -? Year (!Counted)', ([year]) => m.years(year!)],
  ['the? Edge of Year', ([year]) => m.years(year!)],
  ['(from|between|in|during|,|() Year -|to|and|until|till Year', ([from, to]) => m.range(m.years(from!), m.years(to!))],
  ['(from|in|during|of|the) Year - Day|Number', ([from, to]) => m.range(m.years(from!), m.years(m.sameCentury(from!, to!)))],
];

const YEARS_AWAY: readonly PatternRow[] = [
  ...(
    [
      ['last', -1],
      ['this', 0],
      ['next', 1],
    ] as const
  ).flatMap(([which, count]): PatternRow[] => [
    [`Part? ${which} year`, () => m.away('year', count)],
    [`the Edge of ${which} year`, () => m.away('year', count)],
  ]),
  ['Part in the year', () => m.away('year', 0)],
  ['the Edge of the year', () => m.away('year', 0)],
];

const LONGER: readonly PatternRow[] = [
  ['the? Part? -? Decade', ([decade]) => m.years(decade!, 10)],
  ["the Part? -? '? ShortDecade", ([decade]) => m.shortDecade(decade!)],
  ['the Part? -? Ordinal century', ([ordinal]) => m.years((ordinal! - 1) * 100, 100)],
  ['last century', () => m.centuryAway(-1)],
  ['this century', () => m.centuryAway(0)],
];

/** Seasons, quarters and halves, years, decades, centuries. */
export const YEARS: readonly PatternRow[] = [...SEASONS, ...PARTS, ...NUMBERED_YEARS, ...YEARS_AWAY, ...LONGER];
