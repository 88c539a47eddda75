/** Seals with one key what this computer keeps. */
export interface LocalCipher {
  /** Names the key without telling anything of it. */
  key: string;
  /** `about` says what the bytes are: they open only as the same. */
  seal(bytes: Uint8Array, about: string): Uint8Array;
  /** Null where it was sealed with another key or as something else, or is damaged. */
  open(sealed: Uint8Array, about: string): Uint8Array | null;
}

/** The seal of what this computer keeps, as it is at the moment. */
export interface LocalSealing {
  isOn(): boolean;
  /** Null where nothing is sealed: it is to be written as it is. */
  seal(bytes: Uint8Array, about: string): Uint8Array | null;
  /** Opens with whatever key was in use since the window was opened; null as {@link LocalCipher.open} has it. */
  open(sealed: Uint8Array, about: string): Uint8Array | null;
  /** What is written from now on is sealed with it; null: with nothing. */
  use(cipher: LocalCipher | null): void;
}

/** `ciphers` open what is read; the first of them seals what is written, where there is one. */
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

/** The first byte of everything sealed: no text begins with it. */
export const SEAL_MARK = 0x01;

/** Whether bytes that may be sealed or plain text are sealed. */
export function isSealed(bytes: Uint8Array): boolean {
  return bytes[0] === SEAL_MARK;
}
