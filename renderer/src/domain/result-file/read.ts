import { fail, type Result } from '../result.ts';
import type { Unseal, Verify } from '../exchange/crypto.ts';
import { readAttachment } from '../exchange/parts.ts';
import { readSigned, type FileKind, type SignedContent } from '../exchange/signed-file.ts';
import type { Unreadable } from '../exchange/unreadable.ts';
import { withAttachments, withProgress } from './migrations.ts';
import { payloadV3, RESULT_FORMAT, type Payload } from './result-payload.ts';

/** A result file that passed every check. */
export type ReadResultFile = SignedContent<Payload>;

/** 回答ファイル. */
export const RESULT_FILE: FileKind<Payload> = {
  format: RESULT_FORMAT,
  version: 3,
  ending: '.tenken',
  payload: payloadV3,
  migrations: [withProgress, withAttachments],
  inspectionOf: (payload) => payload.inspection,
  attachmentsOf: (payload) => payload.attachments,
};

/** Reads a result file. The device that it names must have signed it. */
export async function readResultFile(
  text: string,
  verify: Verify,
  unseal: Unseal,
): Promise<Result<ReadResultFile, Unreadable>> {
  const read = await readSigned(RESULT_FILE, text, verify, unseal);
  if (!read.ok) return read;
  return read.value.payload.device.key === read.value.key ? read : fail({ kind: 'mismatch' });
}

/** Reads a result file again and opens one of its attachments. `mismatch`: it has none at `index`. */
export async function readResultAttachment(
  text: string,
  index: number,
  verify: Verify,
  unseal: Unseal,
): Promise<Result<Uint8Array, Unreadable>> {
  const read = await readResultFile(text, verify, unseal);
  if (!read.ok) return read;
  const said = read.value.payload.attachments[index];
  return said === undefined ? fail({ kind: 'mismatch' }) : readAttachment(text, RESULT_FORMAT, index, said, unseal);
}
