import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { READ } from '#files/disk.ts';
import { writeAtomically } from '#files/write-atomically.ts';
import type { Disk } from '#files/write-atomically.ts';

const BYTES = new TextEncoder().encode('新しい内容');
let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenken-write-'));
  path = join(folder, '回答.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function failing(code: string): never {
  throw Object.assign(new Error(code), { code });
}

/** The real disk, on which one operation fails. */
function diskThatFails(operation: 'open' | 'write' | 'sync' | 'rename' | 'access', code: string): Disk {
  return {
    access: async (at, mode) => (operation === 'access' ? failing(code) : disk.access(at, mode)),
    rename: async (from, to) => (operation === 'rename' ? failing(code) : disk.rename(from, to)),
    rm: (at, options) => disk.rm(at, options),
    async open(at, flags) {
      if (operation === 'open') failing(code);
      const file = await disk.open(at, flags);
      return {
        close: () => file.close(),
        sync: async () => (operation === 'sync' ? failing(code) : file.sync()),
        async write(bytes, offset, length, position) {
          if (operation !== 'write') return file.write(bytes, offset, length, position);
          await file.write(bytes, offset, Math.floor(length / 2), position);
          return failing(code);
        },
      };
    },
  };
}

describe('writing a file', () => {
  it('puts the complete content in place and leaves nothing else behind', async () => {
    expect(await writeAtomically(disk, path, BYTES, 'u1')).toEqual({ ok: true, value: null });
    expect(new Uint8Array(await readFile(path))).toEqual(BYTES);
    expect(await readdir(folder)).toEqual(['回答.json']);
  });

  it('replaces an earlier file', async () => {
    await writeFile(path, '古い内容');
    await writeAtomically(disk, path, BYTES, 'u1');
    expect(await readFile(path, 'utf8')).toBe('新しい内容');
  });

  it('never writes through an existing file with the temporary name', async () => {
    const other = join(folder, '.tenken-u1.tmp');
    await writeFile(other, 'another’s');
    const written = await writeAtomically(disk, path, BYTES, 'u1');
    expect(written).toEqual({ ok: false, failure: { kind: 'failed' } });
    expect(await readFile(other, 'utf8')).toBe('another’s');
  });

  it('replaces a link by the file, and leaves alone what the link led to', async () => {
    const elsewhere = join(folder, '別の場所.json');
    await writeFile(elsewhere, 'another’s');
    await symlink(elsewhere, path);
    expect(await writeAtomically(disk, path, BYTES, 'u1')).toEqual({ ok: true, value: null });
    expect((await lstat(path)).isFile()).toBe(true);
    expect(await readFile(elsewhere, 'utf8')).toBe('another’s');
  });

  it('creates nothing at the target of a dangling link', async () => {
    await symlink(join(folder, 'made-by-link'), path);
    expect(await writeAtomically(disk, path, BYTES, 'u1')).toEqual({ ok: true, value: null });
    expect(await readdir(folder)).toEqual(['回答.json']);
  });

  it('never writes through a link with the temporary name', async () => {
    const other = join(folder, 'another.txt');
    await writeFile(other, 'another’s');
    await symlink(other, join(folder, '.tenken-u1.tmp'));
    expect(await writeAtomically(disk, path, BYTES, 'u1')).toEqual({ ok: false, failure: { kind: 'failed' } });
    expect(await readFile(other, 'utf8')).toBe('another’s');
  });

  it('reports a missing folder as unreachable', async () => {
    const written = await writeAtomically(disk, join(folder, 'gone', 'a.json'), BYTES, 'u1');
    expect(written).toEqual({ ok: false, failure: { kind: 'unreachable' } });
  });

  it('succeeds when the folder itself cannot be synced', async () => {
    const noFolderSync: Disk = {
      ...disk,
      open: async (at, flags) => (flags === READ ? failing('EISDIR') : disk.open(at, flags)),
    };
    expect(await writeAtomically(noFolderSync, path, BYTES, 'u1')).toEqual({ ok: true, value: null });
  });

  it.each([
    ['open', 'EACCES', 'no-permission'],
    ['open', 'EROFS', 'read-only'],
    ['open', 'EHOSTDOWN', 'unreachable'],
    ['write', 'ENOSPC', 'no-space'],
    ['write', 'EDQUOT', 'no-space'],
    ['write', 'EIO', 'failed'],
    ['sync', 'ENOSPC', 'no-space'],
    ['sync', 'ESTALE', 'unreachable'],
    ['rename', 'EPERM', 'in-use'],
    ['rename', 'EBUSY', 'in-use'],
    ['rename', 'ENETUNREACH', 'unreachable'],
    ['access', 'EACCES', 'no-permission'],
  ] as const)(
    'leaves the earlier file unchanged when %s fails with %s, and reports %s',
    async (operation, code, kind) => {
      await writeFile(path, '古い内容');
      const written = await writeAtomically(diskThatFails(operation, code), path, BYTES, 'u1');
      expect(written).toEqual({ ok: false, failure: { kind } });
      expect(await readFile(path, 'utf8')).toBe('古い内容');
      expect(await readdir(folder)).toEqual(['回答.json']);
    },
  );

  it('reports the first failure when the disk is gone', async () => {
    const gone: Disk = { ...diskThatFails('write', 'ENXIO'), rm: async () => failing('ENXIO') };
    expect(await writeAtomically(gone, path, BYTES, 'u1')).toEqual({ ok: false, failure: { kind: 'unreachable' } });
  });
});
