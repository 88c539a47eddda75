import { ok } from '#domain/result.ts';
import type { Services } from './services.ts';
import { asksForPassphrase, sealTo, unsealBy, unsealWith } from '#sealing/age.ts';
import { openingKeyOf } from '#sealing/identity.ts';
import { keyThread } from '#sealing/key-thread.ts';
import { officerWith, recipientOf } from '#sealing/officer-key.ts';
import { verifySignature } from '#sealing/verify-signature.ts';

// The work factor of scrypt that age programs use.
const WORK_FACTOR = 18;
// One worker for the whole window.
const keyWork = keyThread();

/** Officers' keys and seals, as features use them. `workFactor` is the cost of scrypt; tests pass a small one. */
export function sealingServices(workFactor = WORK_FACTOR): Services['sealing'] {
  return {
    // Text is small enough to seal on this thread. Attachments are sealed in the worker, or the screen would freeze.
    sealTo: (recipients) => (content) =>
      typeof content === 'string' ? sealTo(recipients)(content) : keyWork().sealTo(content, recipients),
    sealWithPassphrase: (passphrase) => (content) => keyWork().seal(content, passphrase, workFactor),
    unsealWithPassphrase: (passphrase) => unsealBy((armored) => keyWork().unseal(armored, passphrase)),
    verify: verifySignature,
    asksForPassphrase,
    createKey: (name, passphrase, createdAt) => keyWork().create(name, passphrase, createdAt, workFactor),
    unlock: async (file, passphrase) => {
      const opened = await keyWork().unlock(file, passphrase);
      return opened.ok ? ok(officerWith(opened.value)) : opened;
    },
    reveal: async (file, passphrase) => {
      const opened = await keyWork().reveal(file, passphrase);
      if (!opened.ok) return opened;
      return ok({ officer: officerWith(opened.value.keys), identity: opened.value.identity });
    },
    rewrap: (file, passphrase, name, newPassphrase) =>
      keyWork().rewrap(file, passphrase, name, newPassphrase, workFactor),
    openerOf: async (identity) => {
      const recipient = await recipientOf(identity);
      const opening = await openingKeyOf(identity);
      return recipient === null || opening === null ? null : { recipient, unseal: unsealWith(opening) };
    },
  };
}

/** Seals a key with a passphrase, as an age armor. */
export function wrapKey(key: Uint8Array, passphrase: string): Promise<string> {
  return keyWork().seal(key, passphrase, WORK_FACTOR);
}

/** Opens the armor of {@link wrapKey}; null where the passphrase is wrong. */
export async function unwrapKey(armor: string, passphrase: string): Promise<Uint8Array | null> {
  const opened = await keyWork().unseal(armor, passphrase);
  return opened.ok ? opened.value : null;
}
