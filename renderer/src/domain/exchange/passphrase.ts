/** The minimum length of a passphrase, in characters as people count them. */
export const LEAST_PASSPHRASE = 12;

const GOOD_LENGTH = 16;
const STRONG_LENGTH = 24;
const LEAST_VARIETY = 6;

export type PassphraseStrength = 'too-short' | 'weak' | 'fair' | 'strong';

/** Rates a passphrase by length. `weak` also when it uses few different characters or only digits. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const characters = [...passphrase];
  if (characters.length < LEAST_PASSPHRASE) return 'too-short';
  if (new Set(characters).size < LEAST_VARIETY || /^\d+$/.test(passphrase)) return 'weak';
  if (characters.length < GOOD_LENGTH) return 'weak';
  return characters.length < STRONG_LENGTH ? 'fair' : 'strong';
}
