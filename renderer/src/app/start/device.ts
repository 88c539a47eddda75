import type { Services } from '#features/services.ts';
import { generateReceivingKey, recipientOfPair } from '#sealing/receiving.ts';
import { generateSigningKey, publicKeyText, signerWith } from '#sealing/signing.ts';
import type { Database } from '#storage/database.ts';
import { deviceKeys } from '#storage/device.ts';

/** This computer's keys, made the first time they are needed. */
export async function thisDevice(database: Database): ReturnType<Services['device']> {
  const { signing, sealing } = await deviceKeys(database, async () => ({
    signing: await generateSigningKey(),
    sealing: await generateReceivingKey(),
  }));
  return {
    recipient: await recipientOfPair(sealing),
    key: await publicKeyText(signing),
    sign: signerWith(signing),
  };
}
