// Which folder may import which: data flows one way. Type-only imports count (tsPreCompilationDeps).
const core = '^packages/core/src/';
const inCore = (names) => `${core}(${names.join('|')})(/|\\.ts$)`;
/** Every folder of the core that may be imported by `folder`, besides itself. */
const allowed = {
  base: [],
  model: ['base'],
  graph: ['model', 'base'],
  extract: ['graph', 'model', 'base'],
  evaluate: ['model', 'base'],
  resolve: ['graph', 'model', 'base'],
  build: ['graph', 'model', 'base'],
  io: ['graph', 'model', 'base'],
  'cypher/syntax': ['base'],
  'cypher/values': ['model', 'base'],
  'cypher/functions': ['cypher/values', 'model', 'base'],
  'cypher/semantics': ['cypher/syntax', 'cypher/functions', 'cypher/values', 'base'],
  'cypher/plan': ['cypher/semantics', 'cypher/syntax', 'cypher/values', 'base'],
  'cypher/execute': ['cypher/plan', 'cypher/semantics', 'cypher/functions', 'cypher/values', 'graph', 'model', 'base'],
  'cypher/procedures': ['cypher/execute', 'cypher/functions', 'cypher/values', 'graph', 'model', 'base'],
  'cypher/complete': ['cypher/syntax', 'graph', 'base'],
  query: ['cypher', 'model', 'base'],
  store: ['extract', 'resolve', 'build', 'io', 'graph', 'model', 'base', 'cypher', 'query', 'pipeline'],
  serve: ['store', 'extract', 'resolve', 'build', 'io', 'graph', 'model', 'base', 'cypher', 'query', 'pipeline'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(allowed).map(([folder, may]) => ({
      name: `${folder}-imports-only-below`,
      severity: 'error',
      from: { path: inCore([folder]) },
      to: { path: core, pathNot: inCore([folder, ...may]) },
    })),
    { name: 'nobody-imports-cli', severity: 'error', from: { path: core, pathNot: inCore(['cli']) }, to: { path: inCore(['cli']) } },
    {
      name: 'node-only-in-node-folders',
      severity: 'error',
      from: { path: core, pathNot: inCore(['store', 'serve', 'cli', 'node']) },
      to: { path: [inCore(['store', 'serve', 'cli', 'node'])] },
    },
    {
      name: 'no-node-builtins-in-browser-code',
      severity: 'error',
      from: { path: '^packages/(core|viewer)/src/', pathNot: inCore(['store', 'serve', 'cli', 'node']) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'graphology-only-in-graph',
      severity: 'error',
      from: { path: core, pathNot: `${core}graph/` },
      to: { path: 'node_modules/graphology' },
    },
    {
      name: 'viewer-imports-core-by-its-name',
      severity: 'error',
      from: { path: '^packages/viewer/' },
      to: { path: core, pathNot: `${core}(index|cypher/index|query/index)\\.ts$` },
    },
    { name: 'core-imports-no-viewer', severity: 'error', from: { path: core }, to: { path: '^packages/viewer/' } },
    {
      name: 'sigma-only-in-scene',
      severity: 'error',
      from: { path: '^packages/viewer/src/', pathNot: '^packages/viewer/src/scene/' },
      to: { path: 'node_modules/(@?sigma)' },
    },
    {
      name: 'panels-and-scene-meet-in-state',
      severity: 'error',
      from: { path: '^packages/viewer/src/panels/' },
      to: { path: '^packages/viewer/src/scene/' },
    },
    {
      name: 'scene-knows-no-panels',
      severity: 'error',
      from: { path: '^packages/viewer/src/scene/' },
      to: { path: '^packages/viewer/src/panels/' },
    },
    {
      name: 'state-knows-no-view',
      severity: 'error',
      from: { path: '^packages/viewer/src/state/' },
      to: { path: '^packages/viewer/src/(scene|panels|ui)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['@proj/source', 'import', 'types', 'default'] },
  },
};
