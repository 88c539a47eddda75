import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '#domain/result.ts';
import { patientDisk } from '#files/patient-disk.ts';
import { withoutWaiting } from '../../support/without-waiting.ts';
import type { FolderDisk } from '../../../electron/main/files/new-folder.ts';
import { saveAll } from '../../../electron/main/files/save-all.ts';

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

/** The real disk, on which moving the file of this name into place fails. `before` runs just before the failure. */
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
  it('creates the folder and writes every file into it', async () => {
    expect(await saveAll(disk, join(parent, '配布ファイル'), FILES, unique)).toEqual({
      ok: true,
      value: { place: '配布ファイル' },
    });
    const contents = await Promise.all(FILES.map(({ name }) => readFile(join(parent, '配布ファイル', name), 'utf8')));
    expect(contents).toEqual(['一', '二', '三']);
    expect(await readdir(join(parent, '配布ファイル'))).toHaveLength(3);
  });

  it('uses a numbered folder when the name is taken, and leaves the earlier one alone', async () => {
    await mkdir(join(parent, '配布ファイル'));
    await writeFile(join(parent, '配布ファイル (2)'), 'a file of that name');
    expect(await saveAll(disk, join(parent, '配布ファイル'), FILES, unique)).toMatchObject({
      value: { place: '配布ファイル (3)' },
    });
    expect(await readdir(join(parent, '配布ファイル'))).toEqual([]);
  });

  it('keeps two files of the same name', async () => {
    const twice = FILES.slice(0, 1).flatMap((file) => [file, file]);
    await saveAll(disk, join(parent, '配布ファイル'), twice, unique);
    expect((await readdir(join(parent, '配布ファイル'))).sort()).toEqual(['一 (2).tenken', '一.tenken']);
  });

  it.each([
    ['ENOSPC', 'no-space'],
    ['EROFS', 'read-only'],
    ['ESTALE', 'unreachable'],
  ] as const)('leaves nothing behind when a file in the middle fails with %s, and reports %s', async (code, kind) => {
    const saved = await saveAll(diskThatFailsAt('三.tenken', code), join(parent, '配布ファイル'), FILES, unique);
    expect(saved).toEqual({ ok: false, failure: { kind } });
    expect(await readdir(parent)).toEqual([]);
  });

  it('never removes what another program put into the folder', async () => {
    let unfinished = '';
    const busy = diskThatFailsAt('二.tenken', 'ENOSPC', async () => {
      unfinished = join(parent, (await readdir(parent))[0] ?? '');
      await writeFile(join(unfinished, '別の人の.txt'), 'x');
    });
    await saveAll(busy, join(parent, '配布ファイル'), FILES, unique);
    expect(await readdir(unfinished)).toEqual(['別の人の.txt']);
  });

  it("shows nothing under the folder's name until every file is in it", async () => {
    let before: string[] = [];
    const watched = diskThatFailsAt('三.tenken', 'ENOSPC', async () => {
      before = await readdir(parent);
    });
    await saveAll(watched, join(parent, '配布ファイル'), FILES, unique);
    expect(before).toEqual([expect.stringMatching(/^\.tenken-u\d+\.tmp$/)]);
  });

  it('waits for a program that briefly locks the new folder, and reports one that does not let go', async () => {
    withoutWaiting();
    let refusals = 2;
    const held = (times: () => number): FolderDisk =>
      patientDisk({
        ...disk,
        open: (path: string, flags: number) => disk.open(path, flags),
        rename: async (from: string, to: string) =>
          to.endsWith('配布ファイル') && times() > 0 ? failing('EPERM') : disk.rename(from, to),
      });
    const [wanted, always] = [join(parent, '配布ファイル'), () => 1];
    expect(await saveAll(held(always), wanted, FILES, unique)).toEqual(fail({ kind: 'no-permission' }));
    expect(await readdir(parent)).toEqual([]);
    expect(
      await saveAll(
        held(() => refusals--),
        wanted,
        FILES,
        unique,
      ),
    ).toEqual(ok({ place: '配布ファイル' }));
    expect(await readdir(wanted)).toHaveLength(3);
  });

  it('reports a missing parent folder as unreachable', async () => {
    expect(await saveAll(disk, join(parent, 'gone', '配布ファイル'), FILES, unique)).toEqual({
      ok: false,
      failure: { kind: 'unreachable' },
    });
  });
});
