import type { Sign, Verify } from '#domain/result/envelope.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

const ED25519 = { name: 'Ed25519' };
const RAW_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** A pair to sign with. The private half cannot be read by scripts, only used. */
export async function generateSigningKey(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey(ED25519, false, ['sign', 'verify'])) as CryptoKeyPair;
}

/** The public half as it stands in files: 32 bytes in base64url. */
export async function publicKeyText(pair: CryptoKeyPair): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
}

/** Signs UTF-8 text with the pair (RFC 8032). */
export function signerWith(pair: CryptoKeyPair): Sign {
  return async (text) => {
    const signature = await crypto.subtle.sign(ED25519, pair.privateKey, new TextEncoder().encode(text));
    return { signature: toBase64url(new Uint8Array(signature)), key: await publicKeyText(pair) };
  };
}

/** Checks an Ed25519 signature over UTF-8 text. Malformed keys and signatures are simply not valid. */
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
