import { encodeText } from '#documents/text.ts';
import { backupFileName, writeBackup } from '#domain/backup/backup-file.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Saved } from '../../shared/saving/SavedFile.tsx';
import type { DeviceServices } from '../../shared/services/device-services.ts';

/** Why no backup was made. `unsaved`: something typed could not be stored; `unreadable`: the file that was made does not open. */
export interface NoBackup {
  kind: 'unsaved' | 'unreadable';
}

/** Saves everything that is stored in a file sealed with the passphrase, once it was opened again for a check. */
export async function makeBackup(services: DeviceServices, passphrase: string): Promise<Result<Saved, NoBackup>> {
  const { saving, backups, inspections, device, sealing, host, now, newId, version } = services;
  await saving.flush();
  if (saving.getState().failure !== null) return fail({ kind: 'unsaved' });
  const { sign } = await device();
  const said = { backup: newId(), madeAt: now(), app: version };
  const seal = sealing.sealWithPassphrase(passphrase);
  const text = await writeBackup(await backups.copy(), said, inspections.current(), sign, seal);
  const read = await services.readBackup(text, sealing.unsealWithPassphrase(passphrase));
  if (!read.ok) return fail({ kind: 'unreadable' });
  return ok(await host.saveFile(backupFileName(said.madeAt), encodeText(text)));
}
