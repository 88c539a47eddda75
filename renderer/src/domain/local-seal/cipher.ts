/** Seals stored data with one key. */
export interface LocalCipher {
  /** An id of the key that reveals nothing about it. */
  key: string;
  /** `about` states what the bytes are. They open only under the same `about`. */
  seal(bytes: Uint8Array, about: string): Uint8Array;
  /** Null when the bytes were sealed with another key or under another `about`, or are damaged. */
  open(sealed: Uint8Array, about: string): Uint8Array | null;
}

/** The seal over what this computer stores, in its present state. */
export interface LocalSealing {
  isOn(): boolean;
  /** Null when the seal is off: store the bytes as they are. */
  seal(bytes: Uint8Array, about: string): Uint8Array | null;
  /** Opens with any key used since the window opened. Null as in {@link LocalCipher.open}. */
  open(sealed: Uint8Array, about: string): Uint8Array | null;
  /** Seals everything written from now on with this cipher; null turns the seal off. */
  use(cipher: LocalCipher | null): void;
}

/** All `ciphers` can open; the first, if any, seals what is written. */
export function createLocalSealing(ciphers: readonly LocalCipher[] = []): LocalSealing {
  const known = new Map(ciphers.map((cipher) => [cipher.key, cipher]));
  let present = ciphers[0] ?? null;
  return {
    isOn: () => present !== null,
    seal: (bytes, about) => present?.seal(bytes, about) ?? null,
    open: (sealed, about) => {
      for (const cipher of known.values()) {
        const opened = cipher.open(sealed, about);
        if (opened !== null) return opened;
      }
      return null;
    },
    use: (cipher) => {
      if (cipher !== null) known.set(cipher.key, cipher);
      present = cipher;
    },
  };
}

/** The first byte of everything sealed. No text begins with it. */
export const SEAL_MARK = 0x01;

/** Tells sealed bytes from plain text. */
export function isSealed(bytes: Uint8Array): boolean {
  return bytes[0] === SEAL_MARK;
}
