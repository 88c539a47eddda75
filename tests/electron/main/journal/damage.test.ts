import disk, { mkdtemp, open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drivenJournal } from './driven.ts';
import { expectKept, lived } from './history.ts';
import type { Step } from './history.ts';

interface Damage {
  file: number;
  place: number;
  junk: Uint8Array;
  how: 'overwrite' | 'cut' | 'delete';
}

const damages = fc.record<Damage>({
  file: fc.nat(),
  place: fc.nat(),
  junk: fc.uint8Array({ minLength: 1, maxLength: 100 }),
  how: fc.constantFrom('overwrite', 'overwrite', 'cut', 'delete'),
});

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(join(tmpdir(), 'tenken-damage-'));
  try {
    return await use(join(parent, 'journal'));
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

async function damageOne(folder: string, { file, place, junk, how }: Damage): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /\.(?:tj|snapshot)$/.test(name)).sort();
  const path = join(folder, names[file % names.length] ?? '');
  const { size } = await stat(path);
  if (how === 'delete') return rm(path);
  if (size === 0) return undefined;
  if (how === 'cut') return truncate(path, place % size);
  const handle = await open(path, 'r+');
  await handle.write(junk, 0, Math.min(junk.length, size - (place % size)), place % size);
  return handle.close();
}

describe('damage to the files of a journal', () => {
  it('loses nothing when it hits one of several snapshots, whichever and wherever', async () => {
    const steps = fc.array(fc.constantFrom<Step>('append', 'append', 'append', 'snapshot', 'keep'), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(steps, damages, async (all, damage) => {
        await inFolder(async (folder) => {
          const promised = await lived(disk, folder, ['append', 'snapshot', ...all]);
          await damageOne(join(folder, 'snapshots'), damage);
          // A kept snapshot holds a number that no record has, so a recovery never starts from it.
          await expectKept(disk, folder, promised);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('never prevents the journal from being opened, read and written again', async () => {
    const steps = fc.array(fc.constantFrom<Step>('append', 'append', 'append', 'snapshot', 'keep', 'purge'), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(steps, fc.array(damages, { minLength: 1, maxLength: 4 }), async (all, several) => {
        await inFolder(async (folder) => {
          await lived(disk, folder, [...all, 'snapshot', 'append']);
          for (const damage of several) {
            await damageOne(folder, damage).catch(() => undefined);
            await damageOne(join(folder, 'snapshots'), damage).catch(() => undefined);
          }
          const journal = drivenJournal(disk, folder);
          const before = await journal.open();
          expect(await journal.records()).toHaveLength(before.records);
          await journal.append('new');
          const after = await journal.open();
          expect(after.records).toBe(before.records + 1);
          expect((await journal.records()).at(-1)).toBe('new');
          const { name } = await journal.take('whole');
          expect((await journal.open()).snapshot?.name).toBe(name);
          expect(await journal.content(name)).toBe('whole');
        });
      }),
      { numRuns: 60 },
    );
  });
});
