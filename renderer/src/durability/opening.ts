import type { Divergence } from '#domain/journal/told.ts';
import type { LocalCipher } from '#domain/local-seal/cipher.ts';
import type { LocalSeal } from '#domain/local-seal/local-seal.ts';

/** The outcome of the right passphrases. `seal` is the one to keep; `ciphers` open everything that was found, the cipher of `seal` first. */
export interface OpenedSeal {
  seal: LocalSeal;
  ciphers: readonly LocalCipher[];
}

/** `one-more`: the passphrase was right for one copy of the data, but the other copy is sealed with another key and needs its own passphrase. */
export type NotUnlocked = { kind: 'wrong-passphrase' | 'one-more' };

/** Opens an age armor with a passphrase; null where the passphrase is wrong. */
export type Unwrap = (armor: string, passphrase: string) => Promise<Uint8Array | null>;

/**
 * Why the data stays closed. `newer`: a newer version of the program wrote it. `refused`: the database cannot be opened, or does not take what is brought
 * back. `diverged`: the person has to choose.
 */
export type NotRecovered = { kind: 'newer' | 'refused' } | { kind: 'diverged'; divergence: Divergence };
