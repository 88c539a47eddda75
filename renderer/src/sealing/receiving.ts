import { identityToRecipient } from 'age-encryption';

/** A pair that others seal to. The private half cannot be read by scripts, only used. */
export function generateReceivingKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']);
}

/** The age recipient (`age1…`) of the pair. */
export function recipientOfPair(pair: CryptoKeyPair): Promise<string> {
  return identityToRecipient(pair.privateKey);
}
