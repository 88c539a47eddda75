import { fail, ok, type Result } from '#domain/outcome.ts';
import type { IncomingFile } from './host.ts';
import { incomingFile } from './incoming-file.ts';

/** Why a working file was not written; what it held before is still in it. */
export interface NotWritten {
  kind: 'no-permission' | 'gone' | 'no-space' | 'in-use' | 'failed';
}

/** A file the person chose, to be written again and again. */
export interface WorkingFile {
  name: string;
  /** Puts `bytes` in place of what is in the file, as a whole or not at all. Not to be called while an earlier call is under way. */
  write(bytes: Uint8Array): Promise<Result<null, NotWritten>>;
}

/** One that was there before it was chosen. `held`: what was in it at that moment. */
export interface ReusedFile extends WorkingFile {
  held: IncomingFile;
}

/**
 * Has the person make such a file; `refused`: this browser does not let a page write files. Where the person chooses one that is there already, the
 * browser empties it before anybody can look into it. To be called right after a press.
 */
export type ChooseWorkingFile = (
  suggestedName: string,
) => Promise<Result<WorkingFile, { kind: 'cancelled' | 'refused' }>>;

/** Has the person choose a file that is there, and leaves it as it is. `no-permission`: the page may not write to it. To be called right after a press. */
export type ReuseWorkingFile = () => Promise<Result<ReusedFile, { kind: 'cancelled' | 'refused' | 'no-permission' }>>;

/** The parts of a window that only some browsers have. */
interface PickingWindow {
  showSaveFilePicker(options: { suggestedName: string }): Promise<FileSystemFileHandle>;
}
interface OpeningWindow {
  showOpenFilePicker(options: { multiple: false }): Promise<[PermittedHandle]>;
}
interface PermittedHandle extends FileSystemFileHandle {
  requestPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Null in browsers that let no page write to a file. */
export function workingFileChooser(window: object): ChooseWorkingFile | null {
  if (!canPick(window)) return null;
  return async (suggestedName) => {
    try {
      return ok(workingFile(await window.showSaveFilePicker({ suggestedName })));
    } catch (cause) {
      return fail({ kind: nameOf(cause) === 'AbortError' ? 'cancelled' : 'refused' });
    }
  };
}

/** Null in browsers that let no page write to a file. */
export function workingFileReuser(window: object): ReuseWorkingFile | null {
  if (!canOpen(window)) return null;
  return async () => {
    try {
      const [handle] = await window.showOpenFilePicker({ multiple: false });
      // Asked for at once: later the press would no longer count.
      if ((await handle.requestPermission({ mode: 'readwrite' })) !== 'granted') return fail({ kind: 'no-permission' });
      return ok({ ...workingFile(handle), held: incomingFile(await handle.getFile()) });
    } catch (cause) {
      return fail({ kind: nameOf(cause) === 'AbortError' ? 'cancelled' : 'refused' });
    }
  };
}

function canOpen(window: object): window is OpeningWindow {
  return 'showOpenFilePicker' in window && typeof window.showOpenFilePicker === 'function';
}

function canPick(window: object): window is PickingWindow {
  return 'showSaveFilePicker' in window && typeof window.showSaveFilePicker === 'function';
}

function workingFile(handle: FileSystemFileHandle): WorkingFile {
  return {
    name: handle.name,
    write: async (bytes) => {
      try {
        await replace(handle, bytes);
        // A share that went away can take the bytes and keep none of them.
        return (await handle.getFile()).size === bytes.length ? ok(null) : fail({ kind: 'failed' });
      } catch (cause) {
        return fail({ kind: FAILURES[nameOf(cause)] ?? 'failed' });
      }
    },
  };
}

/** The browser writes beside the file and puts the new one in its place when it is closed. */
async function replace(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(bytes.slice());
    await writable.close();
  } catch (cause) {
    await writable.abort().catch(() => undefined);
    throw cause;
  }
}

const FAILURES: Readonly<Record<string, NotWritten['kind']>> = {
  NotAllowedError: 'no-permission',
  SecurityError: 'no-permission',
  NotFoundError: 'gone',
  QuotaExceededError: 'no-space',
  NoModificationAllowedError: 'in-use',
};

function nameOf(cause: unknown): string {
  return cause instanceof Error || cause instanceof DOMException ? cause.name : '';
}
