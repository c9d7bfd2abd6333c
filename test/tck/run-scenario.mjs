// Runs one scenario of the openCypher TCK: every step is checked, and the first that does not hold is given.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryEngine } from '../../packages/core/dist/cypher/query-engine.js';
import { formatValue } from '../../packages/core/dist/cypher/values/format-value.js';
import { PropertyGraph } from '../../packages/core/dist/graph/property-graph.js';
import { canonical } from './tck-value.mjs';

/**
 * @param {import('./read-features.mjs').Scenario} scenario
 * @param {string} graphs folder of the named graphs
 * @returns {Promise<string | undefined>} what failed
 */
export async function runScenario({ steps }, graphs) {
  const state = { graph: new PropertyGraph(), procedures: [], parameters: {}, result: undefined, error: undefined, labels: undefined };
  for (const step of steps) {
    const action = ACTIONS.find(([pattern]) => pattern.test(step.text));
    if (!action) return `unknown step: ${step.text}`;
    const failed = await action[1](state, step, action[0].exec(step.text), graphs);
    if (failed) return failed;
  }
  return undefined;
}

const ACTIONS = [
  [/^an empty graph$|^any graph$/, () => undefined],
  [/^the (\S+) graph$/, (state, _step, [, name], graphs) => execute(state, readFileSync(join(graphs, name, `${name}.cypher`), 'utf8'))],
  [/^having executed:$/, (state, step) => execute(state, step.doc)],
  [
    /^parameters are:$/,
    async (state, step) => {
      for (const [name, text] of step.table) state.parameters[name] = (await engine(state)).query(`RETURN ${text} AS value`).values[0][0];
    },
  ],
  [
    /^there exists a procedure (.+?)\((.*)\) :: \((.*)\)\s*:$/,
    (state, step, [, name, args, columns]) => {
      state.procedures.push(procedure(name, args, columns, step.table ?? []));
    },
  ],
  [
    /^executing (?:control )?query:$/,
    async (state, step) => {
      state.result = undefined;
      state.error = undefined;
      state.labels = labelsOf(state.graph);
      try {
        state.result = (await engine(state)).query(step.doc, state.parameters);
      } catch (error) {
        if (error.name !== 'QueryError') throw error;
        state.error = error;
      }
    },
  ],
  [
    /^the result should be(, in order|, in any order)?( ?\(ignoring element order for lists\))?:$/,
    (state, step, [, order, ignoring]) => checkRows(state, step.table, order === ', in order', ignoring !== undefined),
  ],
  [
    /^the result should be empty$/,
    (state) => unexpected(state) ?? (state.result.length === 0 ? undefined : `${state.result.length} rows, expected none`),
  ],
  [/^no side effects$/, (state) => checkEffects(state, [])],
  [/^the side effects should be:$/, (state, step) => checkEffects(state, step.table)],
  [
    /^an? (\w+) should be raised at (compile time|runtime|any time): (\S+)$/,
    (state, _step, [, type, phase, detail]) => {
      const { error } = state;
      if (!error) return `no error, expected ${type} at ${phase}: ${detail}`;
      const fits = error.type === type && (phase === 'any time' || error.phase === phase) && (detail === '*' || error.detail === detail);
      return fits
        ? undefined
        : `${error.type} at ${error.phase}: ${error.detail} (${error.message}), expected ${type} at ${phase}: ${detail}`;
    },
  ],
];

async function engine({ graph, procedures }) {
  return new QueryEngine(graph, { procedures }).load();
}

async function execute(state, text) {
  (await engine(state)).query(text, state.parameters);
}

function unexpected({ error }) {
  return error && `${error.type} at ${error.phase}: ${error.detail} (${error.message})`;
}

function checkRows(state, [head, ...rows], inOrder, ignoreListOrder) {
  const failed = unexpected(state);
  if (failed) return failed;
  const { columns, values } = state.result;
  if ([...columns].sort().join('\u0000') !== [...head].sort().join('\u0000'))
    return `columns ${columns.join(', ')}, expected ${head.join(', ')}`;
  const at = head.map((name) => columns.indexOf(name));
  const found = values.map((row) => at.map((i) => canonical(formatValue(row[i]), ignoreListOrder)).join(' | '));
  const expected = rows.map((row) => row.map((cell) => canonical(cell, ignoreListOrder)).join(' | '));
  if (!inOrder) {
    found.sort();
    expected.sort();
  }
  return found.join('\n') === expected.join('\n')
    ? undefined
    : `rows ${JSON.stringify(found).slice(0, 300)}, expected ${JSON.stringify(expected).slice(0, 300)}`;
}

function checkEffects(state, table) {
  if (state.error) return undefined;
  const { effects } = state.result;
  const after = labelsOf(state.graph);
  const found = {
    '+nodes': effects?.nodesCreated ?? 0,
    '-nodes': effects?.nodesDeleted ?? 0,
    '+relationships': effects?.relationshipsCreated ?? 0,
    '-relationships': effects?.relationshipsDeleted ?? 0,
    '+properties': effects?.propertiesSet ?? 0,
    '-properties': effects?.propertiesRemoved ?? 0,
    '+labels': [...after].filter((label) => !state.labels.has(label)).length,
    '-labels': [...state.labels].filter((label) => !after.has(label)).length,
  };
  const expected = Object.fromEntries(table.map(([name, count]) => [name, Number(count)]));
  const wrong = Object.entries(found).filter(([name, count]) => count !== (expected[name] ?? 0));
  return wrong.length === 0
    ? undefined
    : `side effects ${wrong.map(([name, count]) => `${name} ${count}, expected ${expected[name] ?? 0}`).join('; ')}`;
}

function labelsOf(graph) {
  const labels = new Set();
  for (let n = 0; n < graph.order; n++) for (const label of graph.labels(n)) labels.add(label);
  return labels;
}

function procedure(name, args, columns, table) {
  const parse = (text) =>
    [...text.matchAll(/(\w+) :: (\w+)\??/g)].map(([, field, type]) => ({
      name: field,
      types: [type.toLowerCase()],
      type: type.toLowerCase(),
    }));
  const inputs = parse(args);
  const outputs = parse(columns);
  const [head = [], ...rows] = table;
  const cell = (row, field) => canonical(row[head.indexOf(field)]);
  return {
    name,
    mode: 'read',
    doc: '',
    arguments: inputs,
    columns: outputs,
    *run(_session, values) {
      const given = values.map((value) => canonical(formatValue(value)).replace(/^float (-?\d+)$/, '$1'));
      for (const row of rows)
        if (inputs.every(({ name: field }, i) => cell(row, field).replace(/^float (-?\d+)(\.0)?$/, '$1') === given[i]))
          yield outputs.map(({ name: field, type }) => read(row[head.indexOf(field)], type));
    },
  };
}

function read(text, type) {
  if (text === 'null') return null;
  return type === 'string' ? text.slice(1, -1) : Number(text);
}
