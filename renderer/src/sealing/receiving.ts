import { identityToRecipient } from 'age-encryption';

/** A key pair for receiving. Scripts can use the private key but not read it. */
export function generateReceivingKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']);
}

/** The age recipient (`age1…`) of the pair. */
export function recipientOfPair(pair: CryptoKeyPair): Promise<string> {
  return identityToRecipient(pair.privateKey);
}
