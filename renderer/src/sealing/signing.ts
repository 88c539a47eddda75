import type { Sign } from '#domain/exchange/crypto.ts';
import { toBase64url } from './base64url.ts';

const ED25519 = { name: 'Ed25519' };

/** A key pair for signing. Scripts can use the private key but not read it. */
export async function generateSigningKey(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey(ED25519, false, ['sign', 'verify'])) as CryptoKeyPair;
}

/** The public key in the form used in files: 32 bytes in base64url. */
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
