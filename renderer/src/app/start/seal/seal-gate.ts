import type { LocalCipher } from '#domain/local-seal/cipher.ts';
import type { LocalSeal } from '#domain/local-seal/local-seal.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import { localCipher } from '#sealing/local-cipher.ts';

/** What passphrases opened. `seal` goes on; `ciphers` are for all that was found, that of `seal` first. */
export interface OpenedSeal {
  seal: LocalSeal;
  ciphers: readonly LocalCipher[];
}

/** `one-more`: it opened one of the copies, and another copy is sealed with another key, whose passphrase is needed as well. */
export type NotOpened = { kind: 'wrong-passphrase' | 'one-more' };

/** Opens an armor with a passphrase; null where it does not. */
export type Unwrap = (armor: string, passphrase: string) => Promise<Uint8Array | null>;

/** Takes passphrases until everything that was found is open. `found` has the database's seal first. */
export function sealGate(
  found: readonly LocalSeal[],
  unwrap: Unwrap,
): (passphrase: string) => Promise<Result<OpenedSeal, NotOpened>> {
  const opened = new Map<string, { seal: LocalSeal; cipher: LocalCipher }>();
  return async (passphrase) => {
    let isOfUse = false;
    for (const seal of found) {
      const cipher = opened.has(seal.key) ? null : await cipherOf(seal, passphrase, unwrap);
      if (cipher === null) continue;
      isOfUse = true;
      opened.set(seal.key, { seal, cipher });
    }
    if (!isOfUse) return fail({ kind: 'wrong-passphrase' });
    const all = found.map(({ key }) => opened.get(key));
    const [first] = all;
    if (first === undefined || all.includes(undefined)) return fail({ kind: 'one-more' });
    // The copy that this passphrase opens: the other may have kept an earlier one.
    return ok({ seal: first.seal, ciphers: [...opened.values()].map(({ cipher }) => cipher) });
  };
}

/** Null where the passphrase is not the one, or what it opens is not the key that the seal names. */
export async function cipherOf(seal: LocalSeal, passphrase: string, unwrap: Unwrap): Promise<LocalCipher | null> {
  const key = await unwrap(seal.sealed, passphrase);
  const cipher = key === null ? null : localCipher(key);
  return cipher?.key === seal.key ? cipher : null;
}
