// Installs Kuzu and Ladybug, which `npm run bench:query` then compares with: 600 MB, outside the dependencies. `npm run bench:peers`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { PEERS_FOLDER } from './peers-folder.mjs';

mkdirSync(PEERS_FOLDER, { recursive: true });
const dependencies = { '@ladybugdb/core': '0.19.1', kuzu: '0.11.3' };
writeFileSync(`${PEERS_FOLDER}package.json`, JSON.stringify({ private: true, dependencies }));
const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
  cwd: PEERS_FOLDER,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
