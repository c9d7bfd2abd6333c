import { loadPeer } from './peer.mjs';

export const load = (data, size) => loadPeer('@ladybugdb/core', data, size);
