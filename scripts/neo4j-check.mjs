// Runs the cases of test/core/cypher/language in an embedded Neo4j and prints where it gives something else: `npm run check:neo4j`.
// Needs Java 17 and Maven, which fetches Neo4j once into node_modules/.cache. No part of the tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultServerConditions, runnerImport } from 'vite';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const jars = path('../node_modules/.cache/neo4j');

function run(command, args, options = {}) {
  const { status, error, stdout } = spawnSync(command, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
    ...options,
  });
  if (error || status !== 0) {
    console.error(`${command} failed${error ? `: ${error.message}` : ''}`);
    process.exit(1);
  }
  return stdout;
}

if (!existsSync(jars)) run('mvn', ['-q', '-B', '-f', path('neo4j/pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`]);
const conditions = ['@proj/source', ...defaultServerConditions];
const { module } = await runnerImport(path('../test/core/cypher/language/cases/index.ts'), {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
});
const cases = module.caseGroups.flatMap(({ about, graph, cases }) =>
  cases.map(([query, expected, { parameters, neo4j } = {}]) => ({
    about,
    graph,
    query,
    expected,
    parameters,
    neo4j,
    anyListOrder,
  })),
);
const input = cases.map(({ graph, query, parameters }) => `${JSON.stringify({ graph, query, parameters })}\n`).join('');
const answers = run('java', ['-cp', `${jars}/*`, path('neo4j/Neo4jCheck.java')], { input })
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

// Floats are written with other exponents, keys in another order: compared are the words, sorted where the query gives no order.
const words = (row) =>
  row
    .match(/[\w.'-]+/g)
    ?.sort()
    .join(' ') ?? '';
const written = (rows) => rows.map(words).sort().join('\n');
let known = 0;
let others = 0;
for (const [i, { about, query, expected, neo4j }] of cases.entries()) {
  const { rows, error } = answers[i];
  const isSame = typeof expected === 'string' ? error !== undefined : rows !== undefined && written(rows) === written(expected);
  if (isSame) continue;
  if (neo4j !== undefined) known++;
  else {
    others++;
    console.log(`${about}: ${query}\n  here   ${JSON.stringify(expected)}\n  Neo4j  ${error ?? JSON.stringify(rows)}`);
  }
}
console.log(`neo4j: ${cases.length - known - others} the same, ${known} known to differ, ${others} others of ${cases.length}`);
process.exitCode = others > 0 ? 1 : 0;
