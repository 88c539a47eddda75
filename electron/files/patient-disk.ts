import { codeOf } from './failures.ts';

/** What Windows answers while a virus scanner or a sync program holds on to a file or folder. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);
/** The first two also say that the person may not write in a folder, which has to be told at once when a file is opened there. */
const BUSY = new Set(['EBUSY']);
/** Three seconds together: longer than a scanner takes for one of these files, short enough for whoever waits. In milliseconds. */
const TRY_AGAIN_AFTER = [50, 100, 200, 400, 800, 1500];

/** The operations that are refused while another program holds on to a file. */
interface Held {
  open(path: string, flags: number, mode?: number): Promise<unknown>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: true }): Promise<void>;
}

/** A disk that tries again for some seconds what is refused because another program holds on to the file; then the refusal counts. */
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
