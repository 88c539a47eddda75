import { fail, type Result } from '../outcome.ts';
import type { Unseal, Verify } from '../exchange/crypto.ts';
import { readSigned, type SignedContent } from '../exchange/signed-file.ts';
import type { Unreadable } from '../exchange/unreadable.ts';
import { RETURN_FILE, type ReturnPayload } from './payload.ts';

/** A return that passed every check. */
export type ReadReturn = SignedContent<ReturnPayload>;

/** Reads a return. One of `officers` (public keys from the pack) has to have signed it. */
export async function readReturn(
  text: string,
  officers: readonly string[],
  verify: Verify,
  unseal: Unseal,
): Promise<Result<ReadReturn, Unreadable>> {
  const read = await readSigned(RETURN_FILE, text, verify, unseal);
  if (!read.ok) return read;
  const { payload, key } = read.value;
  return key === payload.officer.key && officers.includes(key) ? read : fail({ kind: 'mismatch' });
}
