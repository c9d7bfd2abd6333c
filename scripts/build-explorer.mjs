// Builds the explorer; used by `npm start`, the browser tests and the screenshot.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where the built explorer is. */
export const EXPLORER = at('packages/core/dist/viewer/');

/** Builds the explorer unless it is there, made of just these sources and libraries. */
export async function buildExplorer() {
  const stampFile = `${EXPLORER}.stamp`;
  const hash = createHash('sha256').update(readFileSync(at('pnpm-lock.yaml')));
  for (const dir of ['packages/viewer', 'packages/core/src'])
    for (const file of readdirSync(at(dir), { recursive: true }).sort())
      if (!file.includes('node_modules') && /\.(tsx?|css|html|svg|json)$/.test(file))
        hash.update(file).update(readFileSync(at(`${dir}/${file}`)));
  const stamp = hash.digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const { build } = await import('vite');
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production'; // with the `test` of a test runner, vite builds something else
  await build({ configFile: at('packages/viewer/vite.config.ts') });
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  writeFileSync(stampFile, stamp);
}
