import { fail, type Result } from '../result.ts';
import type { Unseal, Verify } from '../exchange/crypto.ts';
import { readSigned, type SignedContent } from '../exchange/signed-file.ts';
import type { Unreadable } from '../exchange/unreadable.ts';
import { soundnessFaults } from '../questionnaire/check.ts';
import { questionnaireDigest } from '../questionnaire/digests.ts';
import { PACK_FILE, type PackPayload } from './pack-payload.ts';

/** A pack that passed every check. */
export type ReadPack = SignedContent<PackPayload>;

/**
 * Reads a pack. A listed officer must have signed it, and its questionnaire must be sound and match the digest in the
 * inspection. Faults that only the author can fix (an item that never applies, an unused term) are checked when the
 * questionnaire is built.
 */
export async function readPack(text: string, verify: Verify, unseal: Unseal): Promise<Result<ReadPack, Unreadable>> {
  const read = await readSigned(PACK_FILE, text, verify, unseal);
  if (!read.ok) return read;
  const { payload, key } = read.value;
  if (!payload.officers.some((officer) => officer.key === key)) return fail({ kind: 'mismatch' });
  if (questionnaireDigest(payload.questionnaire) !== payload.inspection.questionnaire.digest)
    return fail({ kind: 'mismatch' });
  return soundnessFaults(payload.questionnaire).length === 0 ? read : fail({ kind: 'broken' });
}
