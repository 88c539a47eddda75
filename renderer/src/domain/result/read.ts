import { fail, type Result } from '../outcome.ts';
import type { Unseal, Verify } from '../exchange/crypto.ts';
import { readSigned, type FileKind, type SignedContent } from '../exchange/signed-file.ts';
import type { Unreadable } from '../exchange/unreadable.ts';
import { withProgress } from './migrations.ts';
import { payloadV2, RESULT_FORMAT, RESULT_VERSION, type Payload } from './payload.ts';

/** A result file that passed every check. */
export type ReadResult = SignedContent<Payload>;

/** 回答ファイル. */
export const RESULT_FILE: FileKind<Payload> = {
  format: RESULT_FORMAT,
  version: RESULT_VERSION,
  payload: payloadV2,
  migrations: [withProgress],
  inspectionOf: (payload) => payload.inspection,
};

/** Reads a result file. It has to be signed by the device it names. */
export async function readResult(
  text: string,
  verify: Verify,
  unseal: Unseal,
): Promise<Result<ReadResult, Unreadable>> {
  const read = await readSigned(RESULT_FILE, text, verify, unseal);
  if (!read.ok) return read;
  return read.value.payload.device.key === read.value.key ? read : fail({ kind: 'mismatch' });
}
