import { decodeText } from '#documents/text.ts';
import type { RestorePreview } from '#domain/backup/backup-repository.ts';
import { decodeStored } from '#domain/backup/codec.ts';
import type { BackupPayload } from '#domain/backup/backup-payload.ts';
import { stateCopyFrom, type StateCopy } from '#domain/backup/state-copy.ts';
import type { IncomingFailure } from '#domain/collection/staging.ts';
import { MAX_BACKUP_BYTES } from '#domain/exchange/limits.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import { snapshotContent } from '#domain/journal/label.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Host, IncomingFile } from '#host/host.ts';
import type { DeviceServices } from '../../shared/services/device-services.ts';

/** One of the copies that are made by themselves, as the host lists them. */
export type Snapshot = Extract<
  Awaited<ReturnType<NonNullable<Host['journal']>['snapshots']>>,
  { ok: true }
>['value'][number];

/** Where the copy that is looked at comes from. */
export type CopySource =
  | { kind: 'backup'; fileName: string; payload: BackupPayload }
  | { kind: 'snapshot'; snapshot: Snapshot };

export interface OpenedCopy {
  source: CopySource;
  preview: RestorePreview;
}

/** Why a copy is not looked at. */
export type NotOpened = Unreadable['kind'] | IncomingFailure['kind'] | 'storage' | 'gone';

/** Why nothing was brought back. `not-kept`: the state before could not be put aside. */
export type NotRestored = 'unsaved' | 'not-kept' | 'changed' | 'storage';

/** The text of a backup; it may be longer than other files. */
export async function readBackupText(file: IncomingFile): Promise<Result<string, { kind: NotOpened }>> {
  const bytes = await file.read(MAX_BACKUP_BYTES);
  if (!bytes.ok) return fail({ kind: bytes.failure.kind === 'too-large' ? 'too-large' : 'unreadable-disk' });
  const text = decodeText(bytes.value);
  return text.ok ? text : fail({ kind: 'foreign' });
}

/** Opens a backup with its passphrase (null: none was asked for yet), and compares it with what is here. */
export async function openBackup(
  services: DeviceServices,
  file: { fileName: string; text: string },
  passphrase: string | null,
): Promise<Result<OpenedCopy, { kind: NotOpened }>> {
  const unseal = passphrase === null ? [] : [services.sealing.unsealWithPassphrase(passphrase)];
  const read = await services.readBackup(file.text, ...unseal);
  if (!read.ok) return read;
  const { payload, copy } = read.value;
  return compared(services, { kind: 'backup', fileName: file.fileName, payload }, copy);
}

/** Opens one of the copies that are made by themselves, and compares it with what is here. */
export async function openSnapshot(
  services: DeviceServices,
  snapshot: Snapshot,
): Promise<Result<OpenedCopy, { kind: NotOpened }>> {
  const content = await services.host.journal?.readSnapshot(snapshot.name);
  if (content === undefined) return fail({ kind: 'gone' });
  if (!content.ok) return fail({ kind: notReadable(content.failure.kind) });
  const decoded = decodeStored(content.value);
  const copy = decoded.ok ? stateCopyFrom(decoded.value) : decoded;
  return copy.ok ? compared(services, { kind: 'snapshot', snapshot }, copy.value) : fail({ kind: 'broken' });
}

async function compared(
  { backups }: DeviceServices,
  source: CopySource,
  copy: StateCopy,
): Promise<Result<OpenedCopy, { kind: NotOpened }>> {
  const preview = await backups.preview(copy);
  if (preview.ok) return ok({ source, preview: preview.value });
  const reasons = { newer: 'newer-version', damaged: 'broken', storage: 'storage' } as const;
  return fail({ kind: reasons[preview.failure.kind] });
}

/**
 * Brings units back, all or none. Where the host keeps copies, the state before is put aside first; `kept` tells whether it was. Nothing is put aside
 * where nothing is replaced.
 */
export async function restoreChosen(
  { saving, backups, host }: DeviceServices,
  preview: RestorePreview,
  chosen: ReadonlySet<string>,
  replaces: boolean,
): Promise<Result<{ kept: boolean }, { kind: NotRestored }>> {
  await saving.flush();
  if (saving.getState().failure !== null) return fail({ kind: 'unsaved' });
  const journal = replaces ? host.journal : null;
  if (journal !== null) {
    const put = await journal.takeSnapshot('kept', async () => snapshotContent(await backups.copy()));
    if (!put.ok) return fail({ kind: 'not-kept' });
  }
  const restored = await backups.restore(preview, chosen);
  return restored.ok ? ok({ kept: journal !== null }) : restored;
}

function notReadable(kind: string): NotOpened {
  return kind === 'gone' ? 'gone' : kind === 'damaged' ? 'broken' : 'unreadable-disk';
}
