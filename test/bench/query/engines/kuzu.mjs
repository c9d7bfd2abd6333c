import { loadPeer } from './peer.mjs';

export const load = (data, size) => loadPeer('kuzu', data, size);
