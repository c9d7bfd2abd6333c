import type { Calibration } from '../../evaluate/calibration.ts';
import type { Prf, Share } from '../../evaluate/ratios.ts';
import type { AttributionScores } from '../../evaluate/score-attributions.ts';
import type { EventScores } from '../../evaluate/score-events.ts';
import type { StatementScores } from '../../evaluate/score-statements.ts';
import { table } from '../text/table.ts';

const HEAD = ['', 'P', 'R', 'F1', 'right', 'predicted', 'gold'];
const RIGHT = [1, 2, 3, 4, 5, 6];

export function statementScoresText({ entities, statements, onMatched, timeSpurious, relations }: StatementScores): string {
  const rows = [
    HEAD,
    prfRow('entities', entities),
    prfRow('statements', statements),
    ...Object.entries(relations).map(([r, x]) => prfRow(`  ${r}`, x)),
  ];
  const shares = Object.entries(onMatched).map(([name, x]) => shareRow(spaced(name), x));
  return [
    table(rows, { right: RIGHT }),
    '',
    'of the statements that were found',
    table([...shares, ['  time where none is', String(timeSpurious)]], { right: [1] }),
  ].join('\n');
}

export function attributionScoresText(s: AttributionScores): string {
  const rows = (what: string, scores: Readonly<Record<string, Prf>>): string[][] =>
    Object.entries(scores).map(([role, x]) => prfRow(`${what} ${role.toLowerCase()}`, x));
  const all = [HEAD, ...rows('exact', s.exact), ...rows('overlap', s.overlap), prfRow('cue found', s.cueFound), prfRow('linked', s.linked)];
  const given = Object.entries(s.givenCueFound).map(([name, x]) => shareRow(spaced(name), x));
  return [table(all, { right: RIGHT }), '', 'of those whose cue was found', table(given, { right: [1] })].join('\n');
}

export function eventScoresText({ perClass, macroF1, records, unknownIds: _, ...shares }: EventScores): string {
  const rows = [HEAD, ...Object.entries(perClass).map(([c, x]) => prfRow(c, x))];
  return [
    `${records} records`,
    table([...Object.entries(shares).map(([name, x]) => shareRow(spaced(name), x)), ['  macro F1', fixed(macroF1)]], { right: [1] }),
    '',
    table(rows, { right: RIGHT }),
  ].join('\n');
}

/** How often statements of a confidence are right. */
export function calibrationText(bins: readonly Calibration[]): string {
  const rows = bins.map((b) => [`${b.from.toFixed(1)} to ${b.to.toFixed(1)}`, fixed(b.confidence), fixed(b.right), String(b.statements)]);
  return ['confidence and how much was right', table([['', 'said', 'right', 'statements'], ...rows], { right: [1, 2, 3] })].join('\n');
}

function prfRow(name: string, { precision, recall, f1, right, predicted, gold }: Prf): string[] {
  return [name, fixed(precision), fixed(recall), fixed(f1), String(right), String(predicted), String(gold)];
}

function shareRow(name: string, { share, right, of }: Share): string[] {
  return [`  ${name}`, fixed(share), `${right} of ${of}`];
}

function fixed(x: number | undefined): string {
  return x === undefined ? '–' : x.toFixed(3);
}

/** `classAccuracy` as `class accuracy`. */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);
}
