import type { Services } from '#features/services.ts';
import { sealTo, sealWithPassphrase, unsealWithPassphrase } from '#sealing/age.ts';
import { createOfficerKey, unlockOfficer } from '#sealing/officer-key.ts';

// Stretching a passphrase holds up the window for about a second: what says so has to be drawn first.
const TIME_TO_DRAW_MS = 60;

/** Officers' keys and seals, as features use them. `workFactor` of the passphrase's stretching; age programs use 18. */
export function sealingServices(workFactor = 18): Services['sealing'] {
  return {
    sealTo,
    sealWithPassphrase: (passphrase) => async (text) => {
      await drawn();
      return sealWithPassphrase(passphrase, workFactor)(text);
    },
    unsealWithPassphrase: (passphrase) => async (armored) => {
      await drawn();
      return unsealWithPassphrase(passphrase)(armored);
    },
    createKey: async (name, passphrase, createdAt) => {
      await drawn();
      return (await createOfficerKey(name, passphrase, createdAt, workFactor)).file;
    },
    unlock: async (file, passphrase) => {
      await drawn();
      return unlockOfficer(file, passphrase);
    },
  };
}

function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, TIME_TO_DRAW_MS);
  });
}
