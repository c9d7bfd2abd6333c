import { beforeAll, describe, expect, it } from 'vitest';
import { dateOfClause } from '../../../../../packages/core/src/extract/rules/dates/date-of-clause.ts';
import { dateOfGroup } from '../../../../../packages/core/src/extract/rules/dates/date-of-group.ts';
import { dateOfTrigger } from '../../../../../packages/core/src/extract/rules/dates/date-of-trigger.ts';
import { findDates } from '../../../../../packages/core/src/extract/rules/dates/find-dates.ts';
import type { Parsed, Range } from '../../../../../packages/core/src/extract/rules/reading.ts';
import { loadTagger, type Tagger } from '../../../../../packages/core/src/extract/rules/segment/tagger.ts';
import { tokenize } from '../../../../../packages/core/src/extract/rules/segment/tokenize.ts';
import { parse } from '../../../../../packages/core/src/extract/rules/syntax/parse.ts';
import { PUBLISHED } from './expressions.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

function words({ text, tokens }: Parsed, { first, end }: Range): string {
  return text.slice(tokens[first]!.start, tokens[end - 1]!.end);
}

describe('findDates', () => {
  it.each([
    ['The ministers agreed to meet on Friday.', 'Friday', '2024-09-13'],
    ['The envoys will travel to Oslo on Monday.', 'Monday', '2024-09-16'],
    ['They made plans to meet on Friday.', 'Friday', '2024-09-13'],
    ['Ada welcomed the talks scheduled for Friday.', 'Friday', '2024-09-13'],
    ['Ada welcomed the talks due on Friday.', 'Friday', '2024-09-13'],
    ['Ada is expected in Oslo on Saturday.', 'Saturday', '2024-09-14'],
    ['Ministers are meeting in Oslo on Saturday.', 'Saturday', '2024-09-14'],
    ['The two were due to meet on Monday.', 'Monday', '2024-09-16'],
    ['Ada had been due to meet Bo on Monday.', 'Monday', '2024-09-09'],
    ['Bo could not agree with Ada on Friday.', 'Friday', '2024-09-06'],
    ['Ada may have met Bo on Friday.', 'Friday', '2024-09-06'],
    ['Ada may meet Bo on Friday.', 'Friday', '2024-09-13'],
    ['Ada met Bo to discuss a text on Monday.', 'Monday', '2024-09-09'],
    ['Leaders called for efforts to end the war during a meeting in Oslo on Wednesday.', 'Wednesday', '2024-09-11'],
    ['Signing the text on Friday, Ada praised Bo.', 'Friday', '2024-09-06'],
    ['Leaders will discuss Friday’s attack.', 'Friday', '2024-09-06'],
    ['Ada met Bo in mid-August, an aide said.', 'mid-August', '2024-08-XX'],
    ['Ada met Bo on Nov. 17-19, 2021.', 'Nov. 17-19, 2021', '2021-11-17/2021-11-19'],
    ['Ada met Bo earlier in the week.', 'earlier in the week', '2024-09-09/2024-09-11'],
  ])('gives tokens and meaning in %s', (text, time, edtf) => {
    const parsed = parse(tokenize(text, tagger));
    expect(findDates(parsed, PUBLISHED).map((date) => [words(parsed, date), date.edtf])).toEqual([[time, edtf]]);
  });

  it('keeps bounds', () => {
    const parsed = parse(tokenize('Ada wants an answer by Thursday.', tagger));
    expect(findDates(parsed, PUBLISHED)).toMatchObject([{ edtf: '2024-09-12', bound: 'by' }]);
  });
});

describe('dateOfClause', () => {
  it.each([
    ['Ada met Bo in Oslo on Wednesday.', 'meet 2024-09-11'],
    ['In Oslo on Monday, Ada met Bo.', 'meet 2024-09-09'],
    ['Ada met Bo on Monday to discuss a text.', 'meet 2024-09-09, discuss 2024-09-09'],
    ['Ada met Bo to discuss a text on Monday.', 'meet 2024-09-09, discuss 2024-09-09'],
    ['Ada flew to Oslo on Monday to meet Bo on Tuesday.', 'fly 2024-09-09, meet 2024-09-10'],
    ['The delegation flew to Oslo on Wednesday and met Bo.', 'fly 2024-09-11, meet 2024-09-11'],
    ['The ministers agreed to meet on Friday.', 'meet 2024-09-13'],
    ['Ada said on Monday that Bo would visit in October.', 'say 2024-09-09, visit 2024-10'],
    ['He told reporters Wednesday that the team arrived Tuesday.', 'tell 2024-09-11, arrive 2024-09-10'],
    ['The envoys, who met on Sunday, signed the 2015 pact on Tuesday.', 'sign 2024-09-10, meet 2024-09-08'],
    ['Leaders will discuss Friday’s attack on Monday.', 'discuss 2024-09-16'],
    ['Ada discussed the vote on Friday with Bo on Monday.', 'discuss 2024-09-09'],
    ['Ada resigned two days after the vote on Sunday.', ''],
    ['Ada signed the agreement of 2015.', ''],
    ['Ada signed the 2015 agreement.', ''],
    ['Ada wants an answer by Thursday.', ''],
    ['Since Monday Ada has met Bo twice.', 'meet 2024-09-09/..'],
    ['Ada met Bo on Monday and Tuesday.', 'meet 2024-09-09/2024-09-10'],
  ])('dates the clauses of %s', (text, expected) => {
    const parsed = parse(tokenize(text, tagger));
    const dates = findDates(parsed, PUBLISHED);
    const dated = parsed.clauses.map(({ index, verb }) => [verb?.lemma, dateOfClause(parsed, dates, index)?.edtf]);
    const shown = dated.filter(([, edtf]) => edtf !== undefined).map((pair) => pair.join(' '));
    expect(shown.join(', ')).toBe(expected);
  });
});

describe('dateOfGroup', () => {
  it.each([
    ['Tuesday’s meeting between Ada and Bo failed.', 'meeting', '2024-09-10'],
    ['Ada signed the 2015 agreement.', 'agreement', '2015'],
    ['Ada signed the agreement of 2015.', 'agreement', '2015'],
    ['A call of 14 August between Ada and Bo leaked.', 'call', '2024-08-14'],
    ['The meeting on Friday between Ada and Bo failed.', 'meeting', '2024-09-06'],
    ['Ada met Bo before the talks.', 'talks', undefined],
  ])('dates what is named in %s', (text, head, edtf) => {
    const parsed = parse(tokenize(text, tagger));
    const group = parsed.nounGroups.find((g) => parsed.tokens[g.head]!.text === head)!;
    expect(dateOfGroup(parsed, findDates(parsed, PUBLISHED), group.index)?.edtf).toBe(edtf);
  });
});

describe('dateOfTrigger', () => {
  it.each([
    ['Ada held talks with Bo on Monday.', 'talks', '2024-09-09'],
    ['The talks between Ada and Bo began on Monday.', 'talks', '2024-09-09'],
    ['On Monday Ada announced talks with Bo.', 'talks', undefined],
    ['Ada’s visit was welcomed on Monday.', 'visit', undefined],
    ['Ada praised Bo at talks with Cy on Monday.', 'talks', '2024-09-09'],
    ['Ada welcomed Friday’s visit on Monday.', 'visit', '2024-09-06'],
  ])('dates what the noun tells in %s', (text, noun, edtf) => {
    const parsed = parse(tokenize(text, tagger));
    const mentioned = { ...parsed, entities: [], mentions: [], dates: findDates(parsed, PUBLISHED) };
    const group = parsed.nounGroups.find((g) => parsed.tokens[g.head]!.text === noun)!;
    expect(dateOfTrigger(mentioned, parsed.clauseAt[group.head]!, group.index)?.edtf).toBe(edtf);
  });

  it('dates a verb as its clause', () => {
    const parsed = parse(tokenize('Ada announced a visit on Monday.', tagger));
    const mentioned = { ...parsed, entities: [], mentions: [], dates: findDates(parsed, PUBLISHED) };
    expect(dateOfTrigger(mentioned, 0)?.edtf).toBe('2024-09-09');
    expect(dateOfTrigger(mentioned, undefined)).toBeUndefined();
  });
});
