import disk, { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeNew, type NewFileDisk } from '#files/write-new.ts';

const BYTES = new TextEncoder().encode('新しい内容');
const TAKEN = { ok: false, failure: { kind: 'taken' } };
let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenken-new-'));
  path = join(folder, '集計.xlsx');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const failing = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
/** A USB stick whose file system has no hard links. */
const stick = (change: Partial<NewFileDisk> = {}): NewFileDisk => ({
  ...disk,
  link: () => failing('EPERM'),
  ...change,
});

describe.each([
  ['a disk of the computer', () => disk as NewFileDisk],
  ['a stick', () => stick()],
])('a new file on %s', (_where, of) => {
  it('is complete, with nothing next to it', async () => {
    expect(await writeNew(of(), path, BYTES, 'u1')).toEqual({ ok: true, value: null });
    expect(await readFile(path, 'utf8')).toBe('新しい内容');
    expect(await readdir(folder)).toEqual(['集計.xlsx']);
  });

  it('replaces no file, no folder and no link, wherever the link points', async () => {
    const elsewhere = join(folder, '別の場所');
    await writeFile(elsewhere, '別の人の');
    const makers = [
      () => writeFile(path, '古い内容'),
      () => mkdir(path),
      () => symlink(elsewhere, path),
      () => symlink(join(folder, 'nowhere'), path),
    ];
    for (const make of makers) {
      await make();
      expect(await writeNew(of(), path, BYTES, 'u1')).toEqual(TAKEN);
      await rm(path, { recursive: true });
    }
    expect(await readFile(elsewhere, 'utf8')).toBe('別の人の');
    expect(await readdir(folder)).toEqual(['別の場所']);
  });

  it('does not replace a file that appears while it is written', async () => {
    const racing: NewFileDisk = {
      ...of(),
      open: async (at, flags, mode) => {
        await writeFile(path, '別の人の');
        return disk.open(at, flags, mode);
      },
    };
    expect(await writeNew(racing, path, BYTES, 'u1')).toEqual(TAKEN);
    expect(await readFile(path, 'utf8')).toBe('別の人の');
    expect(await readdir(folder)).toEqual(['集計.xlsx']);
  });

  it.skipIf(process.platform === 'win32')('can be readable by its owner only', async () => {
    await writeNew(of(), path, BYTES, 'u1', 0o600);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});

it('leaves nothing behind when the disk is full', async () => {
  const full: NewFileDisk = {
    ...disk,
    open: async (at, flags) => {
      const file = await disk.open(at, flags);
      return { write: () => failing('ENOSPC'), sync: () => file.sync(), close: () => file.close() };
    },
  };
  expect(await writeNew(full, path, BYTES, 'u1')).toEqual({ ok: false, failure: { kind: 'no-space' } });
  expect(await readdir(folder)).toEqual([]);
});
