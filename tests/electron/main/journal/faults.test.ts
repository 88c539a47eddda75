import real, { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drivenJournal, Refused } from './driven.ts';
import { failingDisk } from './failing-disk.ts';
import { expectKept, lived, steps } from './history.ts';

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(join(tmpdir(), 'tenken-faults-'));
  try {
    return await use(join(parent, 'journal'));
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

describe('acknowledged records are read back and purged ones are not,', () => {
  it('whichever operation is the last before the program dies', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 250 }), steps, async (before, death, after) => {
        await inFolder(async (folder) => {
          const dying = failingDisk((_, number) => (number >= death ? 'EIO' : null));
          const promised = await lived(dying, folder, before);
          await expectKept(real, folder, promised);
          // After the restart, the program finds a working journal.
          const later = await lived(real, folder, ['open', ...after], 1000);
          expect(later.failed).toBe(0);
          const isPurged = after.includes('purge');
          await expectKept(real, folder, {
            ...later,
            possible: isPurged ? later.possible : new Set([...promised.possible, ...later.possible]),
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('whichever operations fail once or for a while, when the program goes on', async () => {
    const codes = fc.constantFrom('ENOSPC', 'EROFS', 'EACCES', 'EIO', 'EBUSY');
    const fault = fc.record({
      at: fc.integer({ min: 1, max: 250 }),
      length: fc.integer({ min: 1, max: 12 }),
      code: codes,
    });
    await fc.assert(
      fc.asyncProperty(steps, fault, async (all, { at, length, code }) => {
        await inFolder(async (folder) => {
          const faulty = failingDisk((_, number) => (number >= at && number < at + length ? code : null));
          const promised = await lived(faulty, folder, all);
          await expectKept(real, folder, promised);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('a record that could not be written', () => {
  it.each([
    ['ENOSPC', 'no-space'],
    ['EROFS', 'read-only'],
    ['EACCES', 'no-permission'],
    ['EIO', 'failed'],
  ])('is refused for %s as %s, leaves nothing behind, and the next record is accepted', async (code, kind) => {
    for (const failing of ['write', 'sync', 'open'] as const)
      await inFolder(async (folder) => {
        let isFailing = false;
        const disk = failingDisk((operation) => (isFailing && operation === failing ? code : null));
        const journal = drivenJournal(disk, folder);
        await journal.append('one');
        isFailing = true;
        await expect(journal.append('two')).rejects.toEqual(new Refused(kind));
        isFailing = false;
        await journal.append('three');
        expect(await journal.open()).toMatchObject({ records: 2, damaged: 0, torn: false });
        expect(await journal.records()).toEqual(['one', 'three']);
      });
  });

  it('spoils nothing even if it cannot be rolled back', async () => {
    await inFolder(async (folder) => {
      let isFailing = false;
      const disk = failingDisk((operation) =>
        isFailing && (operation === 'write' || operation === 'truncate') ? 'EIO' : null,
      );
      const journal = drivenJournal(disk, folder);
      await journal.append('one');
      isFailing = true;
      await expect(journal.append('two')).rejects.toEqual(new Refused('failed'));
      isFailing = false;
      await journal.append('three');
      expect(await journal.open()).toMatchObject({ records: 2, damaged: 0, torn: true });
      expect(await journal.records()).toEqual(['one', 'three']);
    });
  });
});

describe('a snapshot that could not be written', () => {
  it.each(['open', 'write', 'sync', 'rename'] as const)(
    'is refused when %s fails, and the earlier snapshot and its records stay',
    async (failing) => {
      await inFolder(async (folder) => {
        let isFailing = false;
        const disk = failingDisk((operation) => (isFailing && operation === failing ? 'ENOSPC' : null));
        const journal = drivenJournal(disk, folder);
        await journal.take('old');
        await journal.append('one');
        isFailing = true;
        await expect(journal.take('new')).rejects.toEqual(new Refused('no-space'));
        isFailing = false;
        await journal.append('two');
        const { snapshot } = await journal.open();
        expect(await journal.content(snapshot?.name ?? '')).toBe('old');
        expect(await journal.records()).toEqual(['one', 'two']);
        expect(await real.readdir(join(folder, 'snapshots'))).toHaveLength(1);
      });
    },
  );
});

describe('a read-only journal', () => {
  it('is still readable, with a torn end', async () => {
    await inFolder(async (folder) => {
      const writing = drivenJournal(real, folder);
      await writing.append('one');
      await real.appendFile(join(folder, 'journal-0000000000.tj'), 'torn');
      const changes = new Set(['write', 'truncate', 'rename', 'rm', 'mkdir', 'sync']);
      const journal = drivenJournal(
        failingDisk((operation) => (changes.has(operation) ? 'EROFS' : null)),
        folder,
      );
      expect(await journal.open()).toMatchObject({ records: 1, torn: true });
      expect(await journal.records()).toEqual(['one']);
      await expect(journal.append('two')).rejects.toEqual(new Refused('read-only'));
      await expect(journal.purge()).rejects.toEqual(new Refused('read-only'));
    });
  });

  it('continues in a new segment when a torn end cannot be cut off', async () => {
    await inFolder(async (folder) => {
      await drivenJournal(real, folder).append('one');
      const torn = join(folder, 'journal-0000000000.tj');
      await real.appendFile(torn, 'torn');
      const before = await real.readFile(torn);
      const journal = drivenJournal(
        failingDisk((operation) => (operation === 'truncate' ? 'EACCES' : null)),
        folder,
      );
      await journal.append('two');
      expect(await real.readFile(torn)).toEqual(before);
      await journal.open();
      expect(await journal.records()).toEqual(['one', 'two']);
    });
  });

  it('reports why it cannot be read, and changes nothing', async () => {
    await inFolder(async (folder) => {
      await drivenJournal(real, folder).append('one');
      const journal = drivenJournal(
        failingDisk((operation) => (operation === 'read' ? 'EACCES' : null)),
        folder,
      );
      await expect(journal.open()).rejects.toEqual(new Refused('no-permission'));
      await expect(journal.append('two')).rejects.toEqual(new Refused('no-permission'));
      const again = drivenJournal(real, folder);
      await again.open();
      expect(await again.records()).toEqual(['one']);
    });
  });
});

describe('a purge', () => {
  it('counts as done once its marker is written, and finishes when the disk allows it', async () => {
    await inFolder(async (folder) => {
      let isFailing = false;
      const disk = failingDisk((operation) => (isFailing && operation === 'rm' ? 'EBUSY' : null));
      const journal = drivenJournal(disk, folder);
      await journal.append('secret');
      const { name } = await journal.take('secret');
      await journal.append('secret');
      isFailing = true;
      await expect(journal.purge()).rejects.toEqual(new Refused('in-use'));
      expect(await journal.open()).toMatchObject({ records: 0, snapshot: null });
      expect(await journal.snapshots()).toEqual([]);
      await expect(journal.content(name)).rejects.toEqual(new Refused('gone'));
      await journal.append('new');
      isFailing = false;
      expect(await journal.open()).toMatchObject({ records: 1, snapshot: null });
      expect(await journal.records()).toEqual(['new']);
      expect(await real.readdir(join(folder, 'snapshots'))).toEqual([]);
      expect(await real.readdir(folder)).toHaveLength(2);
    });
  });

  it.each([['a record'], ['only a snapshot']])('works on a full disk that has %s', async (what) => {
    await inFolder(async (folder) => {
      const full = failingDisk((operation, _, path) =>
        operation === 'open' && path.includes('purge-') ? 'ENOSPC' : null,
      );
      const journal = drivenJournal(full, folder);
      if (what === 'a record') await journal.append('secret');
      await journal.take('secret');
      await journal.purge();
      expect(await real.readdir(folder)).toEqual(['snapshots']);
      expect(await real.readdir(join(folder, 'snapshots'))).toEqual([]);
    });
  });
});
