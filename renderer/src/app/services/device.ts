import type { Services } from './services.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import { unsealBy, unsealWith } from '#sealing/age.ts';
import { generateReceivingKey, recipientOfPair } from '#sealing/receiving.ts';
import { generateSigningKey, publicKeyText, signerWith } from '#sealing/signing.ts';
import type { Database } from '#storage/database.ts';
import { deviceKeys, type DeviceKeys } from '#storage/device.ts';

/** This computer's keys as files name them, made the first time they are needed. */
export async function thisDevice(database: Database): ReturnType<Services['device']> {
  const { signing, sealing } = await keysOf(database);
  return {
    recipient: await recipientOfPair(sealing),
    key: await publicKeyText(signing),
    sign: signerWith(signing),
  };
}

/** Opens what is sealed to this computer. */
export function unsealHere(database: Database): Unseal {
  return unsealBy(async (armored) => unsealWith((await keysOf(database)).sealing.privateKey).bytes(armored));
}

function keysOf(database: Database): Promise<DeviceKeys> {
  return deviceKeys(database, async () => ({
    signing: await generateSigningKey(),
    sealing: await generateReceivingKey(),
  }));
}
