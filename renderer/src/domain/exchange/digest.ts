import canonicalize from 'canonicalize';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_CHARACTERS = 20;
/** Two groups of four characters and the hyphen between. */
const SHORT_CHARACTERS = 9;
const BITS_PER_CHARACTER = 5;

/** The canonical form (RFC 8785) of a JSON value. Throws for values that JSON cannot hold. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('the value has no JSON form');
  return text;
}

/** SHA-256 over UTF-8, lower-case hex. */
export function sha256Hex(text: string): string {
  return bytesDigest(utf8ToBytes(text));
}

/** SHA-256 over bytes, lower-case hex. */
export function bytesDigest(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** SHA-256 over the canonical form of a payload, lower-case hex. */
export function payloadDigest(payload: unknown): string {
  return sha256Hex(canonicalText(payload));
}

/**
 * 照合コード: the first 100 bits of a SHA-256 in Crockford base32 (no I, L, O, U), as five groups of four. People use it to
 * match paper and file; only signature and full digest are authoritative.
 */
export function verificationCode(digest: string): string {
  const bits = Array.from(digest, (hex) => Number.parseInt(hex, 16).toString(2).padStart(4, '0')).join('');
  const characters = Array.from({ length: CODE_CHARACTERS }, (_, index) => {
    const start = index * BITS_PER_CHARACTER;
    return CROCKFORD.charAt(Number.parseInt(bits.slice(start, start + BITS_PER_CHARACTER), 2));
  }).join('');
  return characters.replaceAll(/.{4}(?=.)/g, '$&-');
}

/** The fingerprint of a signing key, for comparing by phone: a 照合コード over the base64url text of the key. */
export function keyFingerprint(key: string): string {
  return verificationCode(sha256Hex(key));
}

/** The first part of a fingerprint. Enough to tell the few computers of a department apart, but not to verify a key. */
export function shortFingerprint(key: string): string {
  return keyFingerprint(key).slice(0, SHORT_CHARACTERS);
}
