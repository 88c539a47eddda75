const PREFIX = 'AGE-SECRET-KEY-1';
const CHARACTERS = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const BITS_PER_CHARACTER = 5;
const KEY_BYTES = 32;
// The PKCS #8 prefix of a 32-byte X25519 private key (RFC 8410).
const PKCS8_HEAD = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x04, 0x22, 0x04, 0x20];

/**
 * Imports the private X25519 key of an age identity (`AGE-SECRET-KEY-1…`) as non-extractable. Null when the text is no
 * such identity. Does not verify the checksum; `recipientOf` does.
 */
export async function openingKeyOf(identity: string): Promise<CryptoKey | null> {
  const scalar = scalarOf(identity);
  if (scalar === null) return null;
  const pkcs8 = Uint8Array.from([...PKCS8_HEAD, ...scalar]);
  return crypto.subtle.importKey('pkcs8', pkcs8, { name: 'X25519' }, false, ['deriveBits']);
}

/** The first 256 bits of the Bech32 data after the prefix. Padding and checksum follow them. */
function scalarOf(identity: string): number[] | null {
  if (!identity.startsWith(PREFIX)) return null;
  const bits = Array.from(identity.slice(PREFIX.length), (character) =>
    CHARACTERS.indexOf(character).toString(2).padStart(BITS_PER_CHARACTER, '0'),
  );
  const octets = bits.join('').match(/[01]{8}/g) ?? [];
  return octets.length < KEY_BYTES ? null : octets.slice(0, KEY_BYTES).map((octet) => Number.parseInt(octet, 2));
}
