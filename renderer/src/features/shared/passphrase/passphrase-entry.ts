import { passphraseStrength } from '#domain/exchange/passphrase.ts';

/** A new passphrase as it is typed, twice. */
export interface PassphraseEntry {
  passphrase: string;
  again: string;
}

export const BLANK_PASSPHRASE: PassphraseEntry = { passphrase: '', again: '' };

/** What is wrong with the entry, by its fields; empty when it can be used. */
export function passphraseMistakes({
  passphrase,
  again,
}: PassphraseEntry): Partial<Record<keyof PassphraseEntry, 'short' | 'different'>> {
  if (passphraseStrength(passphrase) === 'too-short') return { passphrase: 'short' };
  return passphrase === again ? {} : { again: 'different' };
}
