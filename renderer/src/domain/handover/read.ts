import type { Result } from '../result.ts';
import type { Unseal, Verify } from '../exchange/crypto.ts';
import { readSigned, type SignedContent } from '../exchange/signed-file.ts';
import type { Unreadable } from '../exchange/unreadable.ts';
import { DRAFT_FILE, type DraftPayload } from './draft-payload.ts';

/**
 * A draft that passed every check. Its signature proves only that nothing was changed since, not who wrote it: any
 * computer of the section may have signed it.
 */
export type ReadDraft = SignedContent<DraftPayload>;

export function readDraft(text: string, verify: Verify, unseal: Unseal): Promise<Result<ReadDraft, Unreadable>> {
  return readSigned(DRAFT_FILE, text, verify, unseal);
}
