import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_FILE_BYTES } from '#domain/exchange/limits.ts';
import { fileCalls } from '../../../electron/main/files/file-calls.ts';
import { pickedFiles } from '../../../electron/main/files/picked-files.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenken-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function calls(answers: { save?: string | null; saveAll?: string | null; open?: string[] }) {
  const whereToSave = vi.fn<(name: string) => Promise<string | null>>(async () => answers.save ?? null);
  let last = 0;
  const next = () => `t${++last}`;
  const dialogs = {
    whereToSave,
    whereToSaveAll: async () => answers.saveAll ?? null,
    whichToOpen: async () => answers.open ?? [],
  };
  return { whereToSave, ...fileCalls(dialogs, pickedFiles(next), disk, next) };
}

describe('saving', () => {
  it('writes to the chosen place and returns only the file name', async () => {
    const save = join(folder, '提出.json');
    const saved = await calls({ save })['files:save']({ name: 'a.json', bytes: new Uint8Array([1]) });
    expect(saved).toEqual({ ok: true, value: { name: '提出.json' } });
    expect([...(await readFile(save))]).toEqual([1]);
  });

  it('suggests a bare file name, whatever the window requested', async () => {
    const { whereToSave, ...answered } = calls({});
    await answered['files:save']({ name: '../../etc/cron.d/x', bytes: new Uint8Array() });
    expect(whereToSave).toHaveBeenCalledExactlyOnceWith('x');
  });

  it('reports a cancelled dialog and writes nothing', async () => {
    const saved = await calls({ save: null })['files:save']({ name: 'a', bytes: new Uint8Array() });
    expect(saved).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  });
});

describe('saving many files', () => {
  const files = [
    { name: '市民課.tenken', bytes: new Uint8Array([1]) },
    { name: '../../税務課.tenken', bytes: new Uint8Array([2]) },
  ];

  it('creates the folder at the chosen place, writes every file there and returns only its name', async () => {
    const saved = await calls({ saveAll: folder })['files:save-all']({ folder: '../配布ファイル', files });
    expect(saved).toEqual({ ok: true, value: { place: '配布ファイル' } });
    expect(await readdir(folder)).toEqual(['配布ファイル']);
    expect((await readdir(join(folder, '配布ファイル'))).sort()).toEqual(['市民課.tenken', '税務課.tenken'].sort());
    expect([...(await readFile(join(folder, '配布ファイル', '税務課.tenken')))]).toEqual([2]);
  });

  it('reports a cancelled dialog and makes no folder', async () => {
    const saved = await calls({ saveAll: null })['files:save-all']({ folder: '配布ファイル', files });
    expect(saved).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('saving a folder file by file', () => {
  const file = (ticket: number, name: string, byte: number) => ({ ticket, name, bytes: new Uint8Array([byte]) });
  const FAILED = { ok: false, failure: { kind: 'failed' } };

  async function begun() {
    const answered = calls({ saveAll: folder });
    const ticket = await answered['files:folder-begin']({ folder: '../配布ファイル' });
    if (!ticket.ok) throw new Error(ticket.failure.kind);
    return { answered, ticket: ticket.value.ticket };
  }

  it('gives the folder its final name only when it is complete', async () => {
    const { answered, ticket } = await begun();
    await answered['files:folder-add'](file(ticket, '市民課.tenken', 1));
    await answered['files:folder-add'](file(ticket, '../../市民課.tenken', 2));
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^\.tenken-t\d+\.tmp$/)]);
    const saved = await answered['files:folder-end']({ ticket, whole: true });
    expect(saved).toEqual({ ok: true, value: { place: '配布ファイル' } });
    expect((await readdir(join(folder, '配布ファイル'))).sort()).toEqual(['市民課 (2).tenken', '市民課.tenken']);
    expect([...(await readFile(join(folder, '配布ファイル', '市民課 (2).tenken')))]).toEqual([2]);
    expect(await answered['files:folder-add'](file(ticket, 'later', 3))).toEqual(FAILED);
  });

  it('leaves nothing of a folder that was abandoned or superseded', async () => {
    const { answered, ticket } = await begun();
    await answered['files:folder-add'](file(ticket, 'a', 1));
    const given = await answered['files:folder-end']({ ticket, whole: false });
    expect(given).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(await readdir(folder)).toEqual([]);
    const next = await answered['files:folder-begin']({ folder: '配布ファイル' });
    await answered['files:folder-add'](file(next.ok ? next.value.ticket : 0, 'b', 1));
    const last = await answered['files:folder-begin']({ folder: '配布ファイル' });
    expect(await answered['files:folder-end']({ ticket: next.ok ? next.value.ticket : 0, whole: true })).toEqual(
      FAILED,
    );
    await answered['files:folder-end']({ ticket: last.ok ? last.value.ticket : 0, whole: true });
    expect(await readdir(folder)).toEqual(['配布ファイル']);
    expect(await readdir(join(folder, '配布ファイル'))).toEqual([]);
  });

  it('leaves nothing after a failed write', async () => {
    const full = { ...disk, rename: () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })) };
    const dialogs = { whereToSave: vi.fn(), whereToSaveAll: async () => folder, whichToOpen: async () => [] };
    let last = 0;
    const answered = fileCalls(
      dialogs,
      pickedFiles(() => 't'),
      full,
      () => `t${++last}`,
    );
    const begin = await answered['files:folder-begin']({ folder: '配布ファイル' });
    const ticket = begin.ok ? begin.value.ticket : 0;
    const added = await answered['files:folder-add'](file(ticket, 'a', 1));
    expect(added).toEqual({ ok: false, failure: { kind: 'no-space' } });
    expect(await readdir(folder)).toEqual([]);
    expect(await answered['files:folder-end']({ ticket, whole: true })).toEqual(FAILED);
  });

  it('reports a cancelled dialog and starts nothing', async () => {
    const answered = calls({ saveAll: null });
    expect(await answered['files:folder-begin']({ folder: '配布ファイル' })).toEqual({
      ok: false,
      failure: { kind: 'cancelled' },
    });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('choosing and reading', () => {
  it('returns tokens instead of paths, and reads by token more than once', async () => {
    const path = join(folder, '回答.json');
    await writeFile(path, 'あ');
    const answered = calls({ open: [path] });
    const [file] = await answered['files:choose']({ multiple: true });
    expect(file).toEqual({ token: 't1', name: '回答.json', size: 3 });
    for (const _time of [1, 2]) {
      const read = await answered['files:read']({ token: 't1' });
      expect(read).toEqual({ ok: true, value: new TextEncoder().encode('あ') });
    }
  });

  it('gives `gone` for a path or an invented token', async () => {
    const path = join(folder, 'a');
    await writeFile(path, 'x');
    const answered = calls({});
    expect(await answered['files:read']({ token: path })).toEqual({ ok: false, failure: { kind: 'gone' } });
  });

  it('refuses a file over the limit without reading it', async () => {
    const path = join(folder, 'large');
    await writeFile(path, '');
    await truncate(path, MAX_FILE_BYTES + 1);
    const answered = calls({ open: [path] });
    const [file] = await answered['files:choose']({ multiple: false });
    expect(file?.size).toBe(MAX_FILE_BYTES + 1);
    expect(await answered['files:read']({ token: 't1' })).toEqual({ ok: false, failure: { kind: 'too-large' } });
  });

  it('reads the target of a link, under the name of the link', async () => {
    await writeFile(join(folder, 'b.json'), 'い');
    await symlink(join(folder, 'b.json'), join(folder, 'a.json'));
    const answered = calls({ open: [join(folder, 'a.json')] });
    const chosen = await answered['files:choose']({ multiple: false });
    expect(chosen).toEqual([{ token: 't1', name: 'a.json', size: 3 }]);
    expect(await answered['files:read']({ token: 't1' })).toEqual({ ok: true, value: new TextEncoder().encode('い') });
  });

  it.skipIf(process.platform === 'win32')('refuses a pipe and a device at once instead of waiting', async () => {
    const pipe = join(folder, 'a.tenken');
    execFileSync('mkfifo', [pipe]);
    const answered = calls({ open: [pipe, '/dev/zero'] });
    await answered['files:choose']({ multiple: true });
    expect(await answered['files:read']({ token: 't1' })).toEqual({ ok: false, failure: { kind: 'failed' } });
    expect(await answered['files:read']({ token: 't2' })).toEqual({ ok: false, failure: { kind: 'failed' } });
  });

  it.skipIf(process.platform !== 'linux')(
    'reads only up to the limit when a file holds more than its stated size',
    async () => {
      const said = '/proc/version';
      const few = pickedFiles(() => 't1', 10);
      await few.add([said]);
      expect(await few.read('t1')).toEqual({ ok: false, failure: { kind: 'too-large' } });
    },
  );

  it('reports a missing file, and a folder as such', async () => {
    const answered = calls({ open: [join(folder, 'gone'), folder] });
    const chosen = await answered['files:choose']({ multiple: true });
    expect(chosen.map((file) => file.name)).toEqual(['gone', expect.stringContaining('tenken-files-')]);
    expect(await answered['files:read']({ token: 't1' })).toEqual({ ok: false, failure: { kind: 'gone' } });
    expect(await answered['files:read']({ token: 't2' })).toEqual({ ok: false, failure: { kind: 'failed' } });
  });
});
