import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveAll } from '../../../electron/main/files/save-all.ts';
import type { FolderDisk } from '../../../electron/main/files/save-all.ts';

const FILES = ['一', '二', '三'].map((name) => ({ name: `${name}.tenken`, bytes: new TextEncoder().encode(name) }));
let parent: string;
let last = 0;
const unique = () => `u${++last}`;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'tenken-all-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

function failing(code: string): never {
  throw Object.assign(new Error(code), { code });
}

/** The real disk, on which moving the file of this name into place fails; `before` runs just before it does. */
function diskThatFailsAt(name: string, code: string, before = async () => {}): FolderDisk {
  return {
    ...disk,
    open: (path, flags) => disk.open(path, flags),
    async rename(from, to) {
      if (!to.endsWith(name)) return disk.rename(from, to);
      await before();
      return failing(code);
    },
  };
}

describe('saving many files together', () => {
  it('makes the folder and writes every file into it', async () => {
    expect(await saveAll(disk, join(parent, 'パック'), FILES, unique)).toEqual({
      ok: true,
      value: { place: 'パック' },
    });
    const contents = await Promise.all(FILES.map(({ name }) => readFile(join(parent, 'パック', name), 'utf8')));
    expect(contents).toEqual(['一', '二', '三']);
    expect(await readdir(join(parent, 'パック'))).toHaveLength(3);
  });

  it('takes a numbered folder when the name is taken, and leaves the earlier one alone', async () => {
    await mkdir(join(parent, 'パック'));
    await writeFile(join(parent, 'パック (2)'), 'a file of that name');
    expect(await saveAll(disk, join(parent, 'パック'), FILES, unique)).toMatchObject({
      value: { place: 'パック (3)' },
    });
    expect(await readdir(join(parent, 'パック'))).toEqual([]);
  });

  it('keeps both of two files with one name', async () => {
    const twice = FILES.slice(0, 1).flatMap((file) => [file, file]);
    await saveAll(disk, join(parent, 'パック'), twice, unique);
    expect((await readdir(join(parent, 'パック'))).sort()).toEqual(['一 (2).tenken', '一.tenken']);
  });

  it.each([
    ['ENOSPC', 'no-space'],
    ['EROFS', 'read-only'],
    ['ESTALE', 'unreachable'],
  ] as const)('leaves nothing behind when a file in the middle fails with %s, and reports %s', async (code, kind) => {
    const saved = await saveAll(diskThatFailsAt('三.tenken', code), join(parent, 'パック'), FILES, unique);
    expect(saved).toEqual({ ok: false, failure: { kind } });
    expect(await readdir(parent)).toEqual([]);
  });

  it('never takes away what another program put into the folder', async () => {
    const foreign = join(parent, 'パック', '別の人の.txt');
    const busy = diskThatFailsAt('二.tenken', 'ENOSPC', () => writeFile(foreign, 'x'));
    await saveAll(busy, join(parent, 'パック'), FILES, unique);
    expect(await readdir(join(parent, 'パック'))).toEqual(['別の人の.txt']);
  });

  it('says that a folder which is no longer there cannot be reached', async () => {
    expect(await saveAll(disk, join(parent, 'gone', 'パック'), FILES, unique)).toEqual({
      ok: false,
      failure: { kind: 'unreachable' },
    });
  });
});
