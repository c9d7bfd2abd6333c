import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

/** An address that a name stands for. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** How names become addresses, and which of them may be connected to. */
export interface NetworkPolicy {
  readonly resolve: (host: string) => Promise<readonly ResolvedAddress[]>;
  /** Undefined for an address that may be connected to, otherwise what kind of address it is. */
  readonly forbidden: (address: string) => string | undefined;
}

/** The system's resolver, and the public internet only. */
export const PUBLIC_INTERNET: NetworkPolicy = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })),
  forbidden: forbiddenKind,
};

/** Public addresses at which clouds answer their own machines only. Other clouds use link-local, shared and unique local ones. */
const METADATA = new Set(['168.63.129.16']);

/**
 * What kind of address this is, if it is none of the public internet: loopback, private, link-local (with it the metadata services of clouds), shared
 * by carriers, multicast, reserved, or an IPv6 address that holds an IPv4 address of such a kind. The ranges are those of IANA's special-purpose
 * registries (RFC 6890), as ipaddr.js keeps them; whatever it does not call unicast is refused. IPv6 is allocated from 2000::/3 only.
 */
export function forbiddenKind(address: string): string | undefined {
  if (!ipaddr.isValid(address)) return 'no IP address';
  const plain = ipaddr.process(address);
  if (METADATA.has(plain.toString())) return 'metadata service';
  const range = plain.range();
  if (range !== 'unicast') return range.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const isAllocated = plain.kind() === 'ipv4' || plain.match(ipaddr.parseCIDR('2000::/3'));
  return isAllocated ? undefined : 'unallocated';
}
