import disk, { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { journalCalls } from '../../../../electron/main/journal/journal.ts';
import { bytesOf } from './driven.ts';

let parent: string;
let folder: string;
const calls = (of: Parameters<typeof journalCalls>[0] = disk) =>
  journalCalls(of, folder, () => '2026-11-28T00:00:00.000Z');

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'tenken-seal-'));
  folder = join(parent, 'journal');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

async function read() {
  return calls()['journal:seal-read'](null);
}

describe('the seal beside the journal', () => {
  it('is missing at first, without creating a folder', async () => {
    expect(await read()).toEqual({ ok: true, value: { text: null } });
    expect(await calls()['journal:seal-write']({ text: null })).toEqual({ ok: true, value: null });
    expect(await readdir(parent)).toEqual([]);
  });

  it('survives a restart, is replaced as a whole, and can be removed', async () => {
    for (const text of ['一つ目の封'.repeat(100), '二つ目']) {
      expect(await calls()['journal:seal-write']({ text })).toEqual({ ok: true, value: null });
      expect(await read()).toEqual({ ok: true, value: { text } });
    }
    await calls()['journal:seal-write']({ text: null });
    expect(await read()).toEqual({ ok: true, value: { text: null } });
  });

  it('survives a purge', async () => {
    const here = calls();
    await here['journal:open'](null);
    await here['journal:append']({ record: bytesOf('a') });
    await here['journal:seal-write']({ text: 'seal' });
    await here['journal:purge'](null);
    expect(await read()).toEqual({ ok: true, value: { text: 'seal' } });
  });

  it('stays unchanged when the disk refuses a new one', async () => {
    await calls()['journal:seal-write']({ text: 'before' });
    const full = { ...disk, rename: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) };
    expect(await calls(full)['journal:seal-write']({ text: 'after' })).toEqual({
      ok: false,
      failure: { kind: 'no-space' },
    });
    expect(await read()).toEqual({ ok: true, value: { text: 'before' } });
  });
});
