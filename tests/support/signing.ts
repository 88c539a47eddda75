import { generateSigningKey, signerWith } from '#sealing/signing.ts';
import type { Sign } from '#domain/exchange/crypto.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { RESULT_FILE } from '#domain/result-file/read.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';

/** A new device key to sign with. */
export async function newSigner(): Promise<Sign> {
  return signerWith(await generateSigningKey());
}

/** A result file as the device of `sign` would write it: the payload names the key that signs. */
export async function signedFile(payload: Payload, sign: Sign): Promise<string> {
  const { key } = await sign('');
  return writeSigned(RESULT_FILE, { ...payload, device: { ...payload.device, key } }, sign, null);
}
