import type { Verify } from '#domain/exchange/crypto.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

const ED25519 = { name: 'Ed25519' };
const RAW_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** Verifies an Ed25519 signature over UTF-8 text. False for malformed keys and signatures. */
export const verifySignature: Verify = async (text, signature, key) => {
  const signatureBytes = fromBase64url(signature);
  const keyBytes = fromBase64url(key);
  if (signatureBytes?.length !== SIGNATURE_BYTES || keyBytes?.length !== RAW_KEY_BYTES) return false;
  if (toBase64url(signatureBytes) !== signature || toBase64url(keyBytes) !== key) return false;
  try {
    const publicKey = await crypto.subtle.importKey('raw', keyBytes, ED25519, false, ['verify']);
    return await crypto.subtle.verify(ED25519, publicKey, signatureBytes, new TextEncoder().encode(text));
  } catch {
    return false;
  }
};
