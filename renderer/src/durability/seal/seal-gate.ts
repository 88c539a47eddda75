import type { LocalCipher } from '#domain/local-seal/cipher.ts';
import type { LocalSeal } from '#domain/local-seal/local-seal.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { localCipher } from '#sealing/local-cipher.ts';
import type { NotUnlocked, OpenedSeal, Unwrap } from '../opening.ts';

/** Collects passphrases, one per call, until every seal that was found is open. `found` has the database's seal first. */
export function sealGate(
  found: readonly LocalSeal[],
  unwrap: Unwrap,
): (passphrase: string) => Promise<Result<OpenedSeal, NotUnlocked>> {
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
    // Of several seals with the same key, keep the one that this passphrase opened: another place may still hold the seal from before a change.
    return ok({ seal: first.seal, ciphers: [...opened.values()].map(({ cipher }) => cipher) });
  };
}

/** Null where the passphrase is wrong, or the key it opens is not the one that the seal names. */
export async function cipherOf(seal: LocalSeal, passphrase: string, unwrap: Unwrap): Promise<LocalCipher | null> {
  const key = await unwrap(seal.sealed, passphrase);
  const cipher = key === null ? null : localCipher(key);
  return cipher?.key === seal.key ? cipher : null;
}
