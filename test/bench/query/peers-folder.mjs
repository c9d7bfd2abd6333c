import { fileURLToPath } from 'node:url';

/** Where `npm run bench:peers` installs the engines that we compare with, and where data for them go; git does not see it. */
export const PEERS_FOLDER = fileURLToPath(new URL('../../../.cache/bench/', import.meta.url));
