import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The first 80 bits of SHA-256 over the UTF-8 form of the text, as 20 hex digits. Synchronous, the same in Node and in the browser. */
export function contentHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 10));
}
