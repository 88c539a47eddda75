import { armor, Decrypter, Encrypter } from 'age-encryption';
import type { Seal, Unseal } from '#domain/exchange/crypto.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import { ageHeader } from './age-header.ts';

// A passphrase has its own type of stanza.
const SCRYPT_STANZA = '\n-> scrypt ';
const KEY_OR_PASSPHRASE_FAILS = /no identity matched/;

/** Seals to every recipient (`age1…`). Each of them can open it alone. */
export function sealTo(recipients: readonly string[]): Seal {
  return async (content) => {
    const encrypter = new Encrypter();
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    return armor.encode(await encrypter.encrypt(content));
  };
}

/** Seals with a passphrase (scrypt). `workFactor` is the base-2 logarithm of the cost; age programs use 18. */
export function sealWithPassphrase(passphrase: string, workFactor = 18): Seal {
  return async (content) => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    encrypter.setScryptWorkFactor(workFactor);
    return armor.encode(await encrypter.encrypt(content));
  };
}

/** Opens what was sealed to the identity: `AGE-SECRET-KEY-1…`, or a non-extractable private X25519 key. */
export function unsealWith(identity: string | CryptoKey): Unseal {
  return unsealBy((armored) => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return open(decrypter, armored, 'not-for-this-key');
  });
}

/** Opens what was sealed with the passphrase. */
export function unsealWithPassphrase(passphrase: string): Unseal {
  return unsealBy((armored) => {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return open(decrypter, armored, 'wrong-passphrase');
  });
}

/**
 * Builds an `Unseal` from a function that decrypts to bytes. Content that should be text but is not UTF-8 gives
 * `broken`.
 */
export function unsealBy(bytes: Unseal['bytes']): Unseal {
  const text = async (armored: string) => {
    const opened = await bytes(armored);
    return opened.ok ? textOf(opened.value) : opened;
  };
  return Object.assign(text, { bytes });
}

/** True when an armored file is sealed with a passphrase. False when it is not an age file at all. */
export function asksForPassphrase(armored: string): boolean {
  return ageHeader(armored)?.includes(SCRYPT_STANZA) ?? false;
}

async function open(
  decrypter: Decrypter,
  armored: string,
  refusal: Unreadable['kind'],
): Promise<Result<Uint8Array, Unreadable>> {
  if (ageHeader(armored) === null) return fail({ kind: 'broken' });
  try {
    return ok(await decrypter.decrypt(armor.decode(armored)));
  } catch (error) {
    const refused = error instanceof Error && KEY_OR_PASSPHRASE_FAILS.test(error.message);
    return fail({ kind: refused ? refusal : 'broken' });
  }
}

function textOf(bytes: Uint8Array): Result<string, Unreadable> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return fail({ kind: 'broken' });
  }
}
