import { codeOf } from './failures.ts';

/** Windows reports these while a virus scanner or sync program has the file or folder open. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);
/**
 * For `open`, retry only EBUSY: EPERM and EACCES can also mean that the person may not write in the folder, which must
 * be reported at once.
 */
const BUSY = new Set(['EBUSY']);
/**
 * In milliseconds, three seconds in all: longer than a scanner needs for one of these files, short enough for a waiting
 * person.
 */
const TRY_AGAIN_AFTER = [50, 100, 200, 400, 800, 1500];

/** The operations that fail while another program has a file open. */
interface Held {
  open(path: string, flags: number, mode?: number): Promise<unknown>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: true }): Promise<void>;
}

/** Retries for some seconds what fails because another program has the file open, then lets the failure through. */
export function patientDisk<D extends Held>(disk: D): D {
  const open = (path: string, flags: number, mode?: number) => patiently(BUSY, () => disk.open(path, flags, mode));
  return {
    ...disk,
    open,
    rename: (from: string, to: string) => patiently(HELD, () => disk.rename(from, to)),
    rm: (path: string, options: { force: true }) => patiently(HELD, () => disk.rm(path, options)),
  };
}

async function patiently<T>(refusals: ReadonlySet<string>, work: () => Promise<T>): Promise<T> {
  for (const wait of TRY_AGAIN_AFTER) {
    try {
      return await work();
    } catch (cause) {
      if (!refusals.has(codeOf(cause))) throw cause;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  return work();
}
