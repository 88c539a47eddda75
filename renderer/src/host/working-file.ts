import { fail, ok, type Result } from '#domain/result.ts';
import type { IncomingFile } from './host.ts';
import { incomingFile } from './incoming-file.ts';

/** Why a write to a working file failed. The file keeps its earlier content. */
export interface NotWritten {
  kind: 'no-permission' | 'gone' | 'no-space' | 'in-use' | 'failed';
}

/** A file that the person chose, to be rewritten repeatedly. */
export interface WorkingFile {
  name: string;
  /** Replaces the content, all or nothing. Do not call it while an earlier call is in progress. */
  write(bytes: Uint8Array): Promise<Result<null, NotWritten>>;
}

/** A working file that existed before it was chosen. `held` is its content at that time. */
export interface ReusedFile extends WorkingFile {
  held: IncomingFile;
}

/**
 * Asks the person for a new file. `refused`: this browser does not let pages write files. If the person picks an
 * existing file, the browser empties it before anybody can read it. Call it directly in response to a press.
 */
export type ChooseWorkingFile = (
  suggestedName: string,
) => Promise<Result<WorkingFile, { kind: 'cancelled' | 'refused' }>>;

/**
 * Asks the person to choose an existing file and leaves its content alone. `no-permission`: the page may not write to
 * it. Call it directly in response to a press.
 */
export type ReuseWorkingFile = () => Promise<Result<ReusedFile, { kind: 'cancelled' | 'refused' | 'no-permission' }>>;

/** Members of `window` that only some browsers have. */
interface PickingWindow {
  showSaveFilePicker(options: { suggestedName: string }): Promise<FileSystemFileHandle>;
}
interface OpeningWindow {
  showOpenFilePicker(options: { multiple: false }): Promise<[PermittedHandle]>;
}
interface PermittedHandle extends FileSystemFileHandle {
  requestPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Null in browsers that do not let pages write files. */
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

/** Null in browsers that do not let pages write files. */
export function workingFileReuser(window: object): ReuseWorkingFile | null {
  if (!canOpen(window)) return null;
  return async () => {
    try {
      const [handle] = await window.showOpenFilePicker({ multiple: false });
      // Request the permission now: later the browser no longer counts the press as a user activation.
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
        // A vanished network share can accept the bytes and store none of them, so the size is checked.
        return (await handle.getFile()).size === bytes.length ? ok(null) : fail({ kind: 'failed' });
      } catch (cause) {
        return fail({ kind: FAILURES[nameOf(cause)] ?? 'failed' });
      }
    },
  };
}

/** The browser writes to a temporary file and replaces the original on `close`. */
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
