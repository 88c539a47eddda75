import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { Sign } from '#domain/exchange/crypto.ts';

// The PKCS #8 prefix of an Ed25519 private key (RFC 8410).
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Derives a signing key from words, so that a simulation is reproducible. Never for real files: anybody who knows the
 * words has the key.
 */
export function seededSigner(words: string): { key: string; sign: Sign } {
  const secret = createHash('sha256').update(words).digest();
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, secret]), format: 'der', type: 'pkcs8' });
  const key = createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '';
  return {
    key,
    sign: (text) =>
      Promise.resolve({ signature: sign(null, Buffer.from(text, 'utf8'), privateKey).toString('base64url'), key }),
  };
}
