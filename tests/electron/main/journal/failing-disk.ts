import real from 'node:fs/promises';
import type { JournalDisk, JournalFile } from '../../../../electron/main/journal/disk.ts';

type Operation = keyof JournalDisk | keyof JournalFile;

/** The real disk, failing where `fails` says so. A failing write has written its first half. */
export interface FailingDisk extends JournalDisk {
  /** Number of operations so far. */
  count: number;
}

/**
 * `fails` runs before each operation, with the operation's number (from 1) and the path it opens. It returns a system
 * error code, or null to let the operation happen.
 */
export function failingDisk(fails: (operation: Operation, number: number, path: string) => string | null): FailingDisk {
  const disk: FailingDisk = {
    count: 0,
    mkdir: (path, options) => done('mkdir', () => real.mkdir(path, options)),
    readdir: (path) => done('readdir', () => real.readdir(path)),
    rename: (from, to) => done('rename', () => real.rename(from, to)),
    rm: (path, options) => done('rm', () => real.rm(path, options)),
    open: (path, flags) => done('open', async () => failingFile(await real.open(path, flags)), undefined, path),
  };
  const done = async <T>(
    operation: Operation,
    work: () => Promise<T>,
    half?: () => Promise<unknown>,
    path = '',
  ): Promise<T> => {
    disk.count += 1;
    const code = fails(operation, disk.count, path);
    if (code === null) return work();
    await half?.();
    throw Object.assign(new Error(code), { code });
  };
  const failingFile = (file: Awaited<ReturnType<typeof real.open>>): JournalFile => ({
    read: (into, offset, length, position) => done('read', () => file.read(into, offset, length, position)),
    write: (bytes, offset, length, position) =>
      done(
        'write',
        () => file.write(bytes, offset, length, position),
        () => file.write(bytes, offset, Math.floor(length / 2), position),
      ),
    stat: () => done('stat', () => file.stat()),
    truncate: (length) => done('truncate', () => file.truncate(length)),
    sync: () => done('sync', () => file.sync()),
    // The real file is closed even so, because a dead process holds no files open.
    close: () =>
      done(
        'close',
        () => file.close(),
        () => file.close(),
      ),
  });
  return disk;
}
