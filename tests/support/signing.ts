import { generateSigningKey, signerWith } from '#sealing/signing.ts';
import type { Sign } from '#domain/result/envelope.ts';
import { writeResult } from '#domain/result/envelope.ts';
import type { Payload } from '#domain/result/payload.ts';

/** A new device key to sign with. */
export async function newSigner(): Promise<Sign> {
  return signerWith(await generateSigningKey());
}

/** A result file as the device of `sign` would write it: the payload names the key that signs. */
export async function signedFile(payload: Payload, sign: Sign): Promise<string> {
  const { key } = await sign('');
  return writeResult({ ...payload, device: { ...payload.device, key } }, sign);
}
