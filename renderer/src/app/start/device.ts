import type { Services } from '#features/services.ts';
import { generateSigningKey, publicKeyText, signerWith } from '#sealing/signing.ts';
import type { Database } from '#storage/database.ts';
import { deviceKeys } from '#storage/device.ts';

/** This computer's signing key, made the first time it is needed. It has no age recipient: nothing can be sealed to it. */
export async function thisDevice(database: Database): ReturnType<Services['device']> {
  const pair = await deviceKeys(database, generateSigningKey);
  return { recipient: null, key: await publicKeyText(pair), sign: signerWith(pair) };
}
