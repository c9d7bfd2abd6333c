import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PEERS_FOLDER } from './peers-folder.mjs';

const PEERS = { kuzu: 'kuzu', ladybug: '@ladybugdb/core' };

/** The engines that can take part: peers only where `npm run bench:peers` has put them. */
export function availableEngines() {
  const peers = Object.keys(PEERS).filter((name) => existsSync(`${PEERS_FOLDER}node_modules/${PEERS[name]}`));
  return ['ours', 'limit', 'graphology', ...peers];
}

/** Starts a process with one engine, and loads the network into it. */
export async function startEngine(name, size) {
  const file = fileURLToPath(new URL('engine-process.mjs', import.meta.url));
  const child = fork(file, [name, size], { execArgv: ['--max-old-space-size=8192'] });
  const ask = (message) =>
    new Promise((resolve, reject) => {
      const onExit = (code, signal) => reject(new Error(`${name} ended: ${signal ?? code}`));
      child.once('exit', onExit);
      child.once('message', ({ result, error }) => {
        child.off('exit', onExit);
        if (error === undefined) resolve(result);
        else reject(new Error(`${name}: ${error}`));
      });
      child.send(message);
    });
  const { variants, milliseconds } = await ask({});
  return {
    name,
    variants,
    milliseconds,
    measure: (query, variant, calls) => ask({ query, variant, calls }),
    stop: () => child.kill(),
  };
}
