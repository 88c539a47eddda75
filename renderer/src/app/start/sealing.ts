import { ok } from '#domain/outcome.ts';
import type { Services } from '#features/shared/services/services.ts';
import { asksForPassphrase, sealTo, unsealBy, unsealWith } from '#sealing/age.ts';
import { openingKeyOf } from '#sealing/identity.ts';
import { keyThread } from '#sealing/key-thread.ts';
import { officerWith, recipientOf } from '#sealing/officer-key.ts';
import { verifySignature } from '#sealing/verify-signature.ts';

// The cost of stretching a passphrase, as age programs have it.
const WORK_FACTOR = 18;
// One thread for the whole program.
const keyWork = keyThread();

/** Officers' keys and seals, as features use them. `workFactor` of the passphrase's stretching; age programs use 18. */
export function sealingServices(workFactor = WORK_FACTOR): Services['sealing'] {
  return {
    // Text is sealed at once; a picture would hold up the screen.
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

/** The armor of a key that the passphrase opens. */
export function wrapKey(key: Uint8Array, passphrase: string): Promise<string> {
  return keyWork().seal(key, passphrase, WORK_FACTOR);
}

/** What {@link wrapKey} wrapped; null where the passphrase does not open it. */
export async function unwrapKey(armor: string, passphrase: string): Promise<Uint8Array | null> {
  const opened = await keyWork().unseal(armor, passphrase);
  return opened.ok ? opened.value : null;
}
