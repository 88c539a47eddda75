import type { Seal } from '#domain/exchange/crypto.ts';
import { bytesDigest } from '#domain/exchange/digest.ts';

/** Seals attachments once: with a passphrase each takes about a second, and they do not change. Text is sealed anew every time. */
export function rememberingSeal(seal: Seal): Seal {
  const sealed = new Map<string, Promise<string>>();
  return (content) => {
    if (typeof content === 'string') return seal(content);
    const digest = bytesDigest(content);
    const known = sealed.get(digest) ?? seal(content);
    sealed.set(digest, known);
    // A failure is not an outcome to remember.
    known.catch(() => sealed.delete(digest));
    return known;
  };
}
