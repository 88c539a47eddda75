import { fail, type Result } from '../result.ts';
import type { Unreadable } from './unreadable.ts';

/** Signs text. Signature (Ed25519) and public key are in base64url. */
export type Sign = (text: string) => Promise<{ signature: string; key: string }>;

/** True when the key made this signature of the text. False for anything else, including malformed keys. */
export type Verify = (text: string, signature: string, key: string) => Promise<boolean>;

/** Encrypts text or raw bytes into an armored age file. */
export type Seal = (content: string | Uint8Array) => Promise<string>;

/** Opens an armored age file: as text, or with `bytes` as raw bytes. */
export interface Unseal {
  (armored: string): Promise<Result<string, Unreadable>>;
  bytes(armored: string): Promise<Result<Uint8Array, Unreadable>>;
}

/** An `Unseal` for callers without a key. Always fails with `sealed`. */
export const nothingOpens: Unseal = Object.assign(sealed, { bytes: sealed });

function sealed(): Promise<Result<never, Unreadable>> {
  return Promise.resolve(fail({ kind: 'sealed' }));
}
