import type { Result } from '../outcome.ts';
import type { Unreadable } from './unreadable.ts';

/** Signs text with a key: Ed25519 signature and public key in base64url. */
export type Sign = (text: string) => Promise<{ signature: string; key: string }>;

/** True when the signature of the text was made with the key; false for anything else, malformed keys included. */
export type Verify = (text: string, signature: string, key: string) => Promise<boolean>;

/** Encrypts text: an armored age file. */
export type Seal = (text: string) => Promise<string>;

/** Opens an armored age file. */
export type Unseal = (armored: string) => Promise<Result<string, Unreadable>>;

/** Opens nothing: for those who have no key. */
export const nothingOpens: Unseal = () => Promise.resolve({ ok: false, failure: { kind: 'sealed' } });
