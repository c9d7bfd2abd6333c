import { median } from './measure.mjs';

const PEERS = ['kuzu', 'ladybug'];
const RATIOS = { 'ours / limit': ['limit'], 'ours / best peer': PEERS, 'ours / graphology': ['graphology'] };

/** Two digits and a bit: 0.0123, 1.23, 123. */
function rounded(value) {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

/** The fastest of some engines, in all their variants. */
function best(runs, engines, figure) {
  return Math.min(...runs.filter((run) => engines.includes(run.engine)).map((run) => run[figure]));
}

/** Our time by that of others. `RETURN 1` is compared with engines only: loops have nothing to do there. */
function ratio(query, runs, engines, figure) {
  if (query === 'L0' && engines !== PEERS) return undefined;
  const value = best(runs, ['ours'], figure) / best(runs, engines, figure);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}

/** Prints ratios, which depend on the machine the least, then their medians, then times. */
export function printReport(results) {
  for (const [figure, title] of [
    ['wall', 'Our time by that of others (elapsed time, medians)'],
    ['cpu', 'The same by processor time'],
  ]) {
    console.log(`\n${title}`);
    const table = {};
    for (const [query, runs] of results)
      table[query] = Object.fromEntries(Object.entries(RATIOS).map(([name, engines]) => [name, ratio(query, runs, engines, figure)]));
    const columns = Object.keys(RATIOS).filter((name) => Object.values(table).some((row) => row[name] !== undefined));
    const valuesOf = (name) => Object.values(table).flatMap((row) => row[name] ?? []);
    table.median = Object.fromEntries(columns.map((name) => [name, median(valuesOf(name))]));
    table.worst = Object.fromEntries(columns.map((name) => [name, Math.max(...valuesOf(name))]));
    console.table(mapCells(table), columns);
  }
  for (const figure of ['wall', 'cpu']) {
    console.log(`\nMilliseconds a query, ${figure === 'wall' ? 'elapsed' : 'of processor time'}, medians`);
    const table = {};
    for (const [query, runs] of results)
      table[query] = Object.fromEntries(runs.map((run) => [`${run.engine} ${run.variant}`.trim(), run[figure]]));
    console.table(mapCells(table));
  }
}

function mapCells(table) {
  const row = (cells) =>
    Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, value === undefined ? '–' : rounded(value)]));
  return Object.fromEntries(Object.entries(table).map(([name, cells]) => [name, row(cells)]));
}

/** Prints the queries to which engines gave different answers; true when there is none. */
export function printMismatches(results) {
  let isSame = true;
  for (const [query, runs] of results)
    for (const run of runs)
      if (run.answer !== runs[0].answer) {
        isSame = false;
        console.error(`${query}: ${runs[0].engine} and ${run.engine} ${run.variant} differ:\n  ${runs[0].excerpt}\n  ${run.excerpt}`);
      }
  return isSame;
}
