import type { ReadFile } from '../../shared/services/device-services.ts';
import type { IncomingFile } from '#host/host.ts';

// Enough to keep the disk busy, few enough to leave the window time to draw.
const AT_ONCE = 4;

/**
 * Reads the files a few at a time and gives them back in their order. `onRead` is told how many are done.
 * Null when `signal` was aborted before the end.
 */
export async function readFiles(
  files: readonly IncomingFile[],
  read: (file: IncomingFile) => Promise<ReadFile>,
  signal: AbortSignal,
  onRead: (done: number) => void,
): Promise<ReadFile[] | null> {
  const waiting = files.entries();
  const done: ReadFile[] = [];
  let count = 0;
  const reader = async () => {
    for (const [position, file] of waiting) {
      if (signal.aborted) return;
      done[position] = await read(file);
      count += 1;
      onRead(count);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  return signal.aborted ? null : done;
}
