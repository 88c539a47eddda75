import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { bytesDigest } from '#domain/exchange/digest.ts';
import { SEAL_MARK, type LocalCipher } from '#domain/local-seal/cipher.ts';

const KEY_BYTES = 32;
const NAME_BYTES = 8;
const NONCE_BYTES = 24;
const HEAD_BYTES = 1 + NAME_BYTES + NONCE_BYTES;

/** A new random 256-bit key. */
export function newLocalKey(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/**
 * XChaCha20-Poly1305 with a random 192-bit nonce for each seal. Synchronous, because an IndexedDB transaction does not
 * wait. Layout: mark, first 64 bits of the key's SHA-256, nonce, ciphertext with tag. Null when `key` has the wrong
 * length.
 */
export function localCipher(key: Uint8Array): LocalCipher | null {
  if (key.length !== KEY_BYTES) return null;
  const digest = bytesDigest(key);
  const name = digest.slice(0, NAME_BYTES * 2);
  const nameBytes = Uint8Array.from(name.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
  return {
    key: name,
    seal: (bytes, about) => {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const sealed = xchacha20poly1305(key, nonce, told(about)).encrypt(bytes);
      const whole = new Uint8Array(HEAD_BYTES + sealed.length);
      whole[0] = SEAL_MARK;
      whole.set(nameBytes, 1);
      whole.set(nonce, 1 + NAME_BYTES);
      whole.set(sealed, HEAD_BYTES);
      return whole;
    },
    open: (whole, about) => {
      const isOurs = whole[0] === SEAL_MARK && nameBytes.every((byte, at) => whole[1 + at] === byte);
      if (!isOurs) return null;
      const nonce = whole.subarray(1 + NAME_BYTES, HEAD_BYTES);
      try {
        return xchacha20poly1305(key, nonce, told(about)).decrypt(whole.subarray(HEAD_BYTES));
      } catch {
        return null;
      }
    },
  };
}

function told(about: string): Uint8Array {
  return new TextEncoder().encode(about);
}
