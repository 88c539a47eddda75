import { tokyoDay } from '../calendar.ts';
import type { Seal, Sign, Unseal, Verify } from '../exchange/crypto.ts';
import { bytesDigest } from '../exchange/digest.ts';
import { fileNameOf } from '../exchange/file-name.ts';
import { readAttachments } from '../exchange/parts.ts';
import { readSigned, writeSigned } from '../exchange/signed-file.ts';
import type { Unreadable } from '../exchange/unreadable.ts';
import { fail, ok, type Result } from '../result.ts';
import type { KnownInspection } from '../pack/known-inspection.ts';
import { joined, split } from './byte-writer.ts';
import { decodeStored, encodeStored } from './codec.ts';
import { contentsOf } from './contents.ts';
import { BACKUP_FILE, BACKUP_FORMAT, type BackupPayload } from './backup-payload.ts';
import { stateCopyFrom, type StateCopy } from './state-copy.ts';

/**
 * Sealing a part derives a key from the passphrase again, which is slow: few parts are better, but each must fit in
 * memory.
 */
const PART_BYTES = 32 * 1024 * 1024;

/**
 * A backup that passed every check of its file. Whether its rows fit the database shows only when they are upgraded.
 */
export interface ReadBackup {
  payload: BackupPayload;
  copy: StateCopy;
}

/**
 * Writes a backup of `copy` as text. `backup` is a new UUID, `madeAt` an instant in UTC; `known` are the inspections
 * that this computer knows.
 */
export async function writeBackup(
  copy: StateCopy,
  said: Pick<BackupPayload, 'backup' | 'madeAt' | 'app'>,
  known: readonly KnownInspection[],
  sign: Sign,
  seal: Seal,
): Promise<string> {
  const parts = split(encodeStored(copy), PART_BYTES);
  const payload: BackupPayload = {
    format: BACKUP_FORMAT,
    version: 1,
    ...said,
    schema: copy.schema,
    contents: contentsOf(copy, known),
    parts: parts.map((bytes) => ({ size: bytes.length, sha256: bytesDigest(bytes) })),
  };
  return writeSigned(BACKUP_FILE, payload, sign, seal, parts);
}

/**
 * Reads a backup. `unseal` opens it with its passphrase. `newer-version`: the copy has a newer schema; it is refused
 * before any part is read.
 */
export async function readBackup(
  text: string,
  schema: number,
  verify: Verify,
  unseal: Unseal,
): Promise<Result<ReadBackup, Unreadable>> {
  const read = await readSigned(BACKUP_FILE, text, verify, unseal);
  if (!read.ok) return read;
  const { payload } = read.value;
  if (payload.schema > schema) return fail({ kind: 'newer-version' });
  const parts = await readAttachments(text, BACKUP_FORMAT, payload.parts, unseal);
  if (!parts.ok) return parts;
  const decoded = decodeStored(joined(parts.value));
  const copy = decoded.ok ? stateCopyFrom(decoded.value) : decoded;
  if (!copy.ok) return fail({ kind: 'broken' });
  return copy.value.schema === payload.schema ? ok({ payload, copy: copy.value }) : fail({ kind: 'mismatch' });
}

/** 「自己点検_バックアップ_2026-11-23.tenken」, with the day in Asia/Tokyo. */
export function backupFileName(madeAt: string): string {
  return fileNameOf(['自己点検', 'バックアップ', tokyoDay(madeAt)], BACKUP_FILE.ending);
}
