import { fail, type Result } from '../result.ts';
import type { Unseal, Verify } from '../exchange/crypto.ts';
import { readSigned, type SignedContent } from '../exchange/signed-file.ts';
import type { Unreadable } from '../exchange/unreadable.ts';
import { RETURN_FILE, type ReturnPayload } from './return-payload.ts';

/** A return that passed every check. */
export type ReadReturn = SignedContent<ReturnPayload>;

/**
 * Reads a return. The officer whom it names must have signed it. The caller must check that this officer belongs to the
 * inspection.
 */
export async function readReturn(
  text: string,
  verify: Verify,
  unseal: Unseal,
): Promise<Result<ReadReturn, Unreadable>> {
  const read = await readSigned(RETURN_FILE, text, verify, unseal);
  if (!read.ok) return read;
  return read.value.payload.officer.key === read.value.key ? read : fail({ kind: 'mismatch' });
}
