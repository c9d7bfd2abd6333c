// Bundles `@proj/core/cypher` as an application would, for `npm run size`: what a page loads before its first query goes to `first/`, what
// only some queries need (temporal values, regular expressions, graph algorithms, full text, work in batches) to `later/`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = `${ROOT}node_modules/.cache/size/`;
/** By bundle: what is taken from which entry. */
const BUNDLES = {
  engine: "{ engineFor, QueryEngine, QueryError, formatValue, defineFunction, defineProcedure } from '@proj/core/cypher'",
  everything: "* from '@proj/core/cypher'",
  complete: "* from '@proj/core/cypher/complete'",
  print: "* from '@proj/core/cypher/print'",
};

export async function bundleCypher() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const [name, exported] of Object.entries(BUNDLES)) {
    const input = `${OUT}${name}.js`;
    writeFileSync(input, `export ${exported};\n`);
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'warn',
      build: {
        outDir: `${OUT}${name}`,
        modulePreload: false,
        rollupOptions: {
          input,
          preserveEntrySignatures: 'strict',
          output: {
            entryFileNames: 'first/[name].js',
            chunkFileNames: ({ isDynamicEntry }) => (isDynamicEntry ? 'later/[name].js' : 'first/[name].js'),
          },
        },
      },
    });
  }
}
