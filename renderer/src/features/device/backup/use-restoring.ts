import { useState } from 'react';
import type { Result } from '#domain/result.ts';
import type { IncomingFile } from '#host/host.ts';
import { useDeviceServices } from '../../shared/services/device-services.ts';
import {
  openBackup,
  openSnapshot,
  readBackupText,
  restoreChosen,
  type NotOpened,
  type NotRestored,
  type OpenedCopy,
  type Snapshot,
} from './restoring.ts';

interface BackupText {
  fileName: string;
  text: string;
}

/** Where bringing something back stands. `fileName` is null for a copy that was made by itself; `put-aside`: the last one was closed unused. */
export type RestoringState =
  | { kind: 'idle' | 'reading' | 'put-aside' }
  | { kind: 'refused'; fileName: string | null; reason: NotOpened }
  | { kind: 'passphrase'; file: BackupText; wrong: boolean }
  | { kind: 'review'; opened: OpenedCopy; failure: NotRestored | null }
  | { kind: 'done'; count: number; kept: boolean };

export type Restoring = ReturnType<typeof useRestoring>;

/** One copy at a time: reading it, asking for its passphrase, looking at it, and bringing something back. `times`: how often that was done. */
export function useRestoring() {
  const services = useDeviceServices();
  const [state, setState] = useState<RestoringState>({ kind: 'idle' });
  const [times, setTimes] = useState(0);
  const take = (fileName: string | null, opened: Result<OpenedCopy, { kind: NotOpened }>) =>
    setState(
      opened.ok
        ? { kind: 'review', opened: opened.value, failure: null }
        : { kind: 'refused', fileName, reason: opened.failure.kind },
    );
  const open = async (file: IncomingFile) => {
    setState({ kind: 'reading' });
    const text = await readBackupText(file);
    const fileName = file.name;
    if (!text.ok) return setState({ kind: 'refused', fileName, reason: text.failure.kind });
    const opened = await openBackup(services, { fileName, text: text.value }, null);
    if (!opened.ok && opened.failure.kind === 'sealed')
      return setState({ kind: 'passphrase', file: { fileName, text: text.value }, wrong: false });
    take(fileName, opened);
  };
  const unlock = async (file: BackupText, passphrase: string) => {
    const opened = await openBackup(services, file, passphrase);
    if (!opened.ok && opened.failure.kind === 'wrong-passphrase') setState({ kind: 'passphrase', file, wrong: true });
    else take(file.fileName, opened);
  };
  const look = async (snapshot: Snapshot) => {
    setState({ kind: 'reading' });
    take(null, await openSnapshot(services, snapshot));
  };
  const restore = async ({ source, preview }: OpenedCopy, chosen: ReadonlySet<string>, replaces: boolean) => {
    const restored = await restoreChosen(services, preview, chosen, replaces);
    if (restored.ok) {
      setTimes((before) => before + 1);
      return setState({ kind: 'done', count: chosen.size, kept: restored.value.kept });
    }
    const failure = restored.failure.kind;
    const again = failure === 'changed' ? await services.backups.preview(preview.copy) : null;
    const seen = again?.ok === true ? again.value : preview;
    setState({ kind: 'review', opened: { source, preview: seen }, failure });
  };
  return { state, times, open, unlock, look, restore, putAside: () => setState({ kind: 'put-aside' }) };
}
