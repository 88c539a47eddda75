import { fail, type Result } from '../outcome.ts';
import type { Unreadable } from './unreadable.ts';

/** Signs text with a key: Ed25519 signature and public key in base64url. */
export type Sign = (text: string) => Promise<{ signature: string; key: string }>;

/** True when the signature of the text was made with the key; false for anything else, malformed keys included. */
export type Verify = (text: string, signature: string, key: string) => Promise<boolean>;

/** Encrypts text, or bytes as they are: an armored age file. */
export type Seal = (content: string | Uint8Array) => Promise<string>;

/** Opens an armored age file that holds text; with `bytes`, one that holds anything. */
export interface Unseal {
  (armored: string): Promise<Result<string, Unreadable>>;
  bytes(armored: string): Promise<Result<Uint8Array, Unreadable>>;
}

/** Opens nothing: for those who have no key. */
export const nothingOpens: Unseal = Object.assign(sealed, { bytes: sealed });

function sealed(): Promise<Result<never, Unreadable>> {
  return Promise.resolve(fail({ kind: 'sealed' }));
}
