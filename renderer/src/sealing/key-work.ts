import type { KeyFile } from '#domain/exchange/officer-key.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import { ok, type Result } from '#domain/result.ts';
import { sealTo, sealWithPassphrase, unsealWithPassphrase } from './age.ts';
import { createOfficerKey, openKeyFile, rewrapOfficerKey, type OfficerKeys } from './officer-key.ts';

/**
 * Slow work: stretching a passphrase takes about a second, and sealing megabytes takes long too. Arguments and results
 * can be posted between threads.
 */
export interface KeyWork {
  create(name: string, passphrase: string, createdAt: string, workFactor: number): Promise<KeyFile>;
  /** The result does not contain the secrets of the file. */
  unlock(file: KeyFile, passphrase: string): Promise<Result<OfficerKeys, Unreadable>>;
  /** Also returns the age identity, for the recovery sheet. */
  reveal(file: KeyFile, passphrase: string): Promise<Result<{ keys: OfficerKeys; identity: string }, Unreadable>>;
  rewrap(
    file: KeyFile,
    passphrase: string,
    name: string,
    newPassphrase: string,
    workFactor: number,
  ): Promise<Result<KeyFile, Unreadable>>;
  seal(content: string | Uint8Array, passphrase: string, workFactor: number): Promise<string>;
  sealTo(content: string | Uint8Array, recipients: readonly string[]): Promise<string>;
  /** Returns the exact bytes that were sealed. */
  unseal(armored: string, passphrase: string): Promise<Result<Uint8Array, Unreadable>>;
}

/** Runs the work in the calling thread. */
export const keyWorkHere: KeyWork = {
  create: async (...args) => (await createOfficerKey(...args)).file,
  unlock: async (file, passphrase) => {
    const opened = await openKeyFile(file, passphrase);
    return opened.ok ? ok(opened.value.keys) : opened;
  },
  reveal: openKeyFile,
  rewrap: rewrapOfficerKey,
  seal: (content, passphrase, workFactor) => sealWithPassphrase(passphrase, workFactor)(content),
  sealTo: (content, recipients) => sealTo(recipients)(content),
  unseal: (armored, passphrase) => unsealWithPassphrase(passphrase).bytes(armored),
};
