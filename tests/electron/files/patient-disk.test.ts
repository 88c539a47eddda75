import disk, { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { patientDisk } from '#files/patient-disk.ts';
import { writeAtomically } from '#files/write-atomically.ts';
import { journalCalls } from '../../../electron/main/journal/journal.ts';
import { withoutWaiting } from '../../support/without-waiting.ts';
import { drivenJournal } from '../main/journal/driven.ts';

const BYTES = new TextEncoder().encode('新しい内容');
const LONGEST_MS = 4000;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenken-held-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Operation = 'open' | 'rename' | 'rm';
/** How many more times each operation is refused. */
type Refusals = Partial<Record<Operation, number>>;
type Journal = ReturnType<typeof drivenJournal>;

/** The real disk under a virus scanner: each operation is refused as often as `left` says. Counts `left` down. */
function scanned(left: Refusals, code: string) {
  const held = (operation: Operation) => {
    const times = left[operation] ?? 0;
    if (times === 0) return;
    left[operation] = times - 1;
    throw Object.assign(new Error(code), { code });
  };
  return patientDisk({
    ...disk,
    open: async (path: string, flags: number, mode?: number) => {
      held('open');
      return disk.open(path, flags, mode);
    },
    rename: async (from: string, to: string) => {
      held('rename');
      return disk.rename(from, to);
    },
    rm: async (path: string, options: { force: true }) => {
      held('rm');
      return disk.rm(path, options);
    },
  });
}

describe('a file locked by a virus scanner', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('is moved into place when the scanner releases it, after %s', async (code) => {
    withoutWaiting();
    const path = join(folder, '提出.tenken');
    await writeFile(path, '古い内容');
    expect(await writeAtomically(scanned({ rename: 4 }, code), path, BYTES, 'u1')).toEqual({ ok: true, value: null });
    expect(await readFile(path, 'utf8')).toBe('新しい内容');
    expect(await readdir(folder)).toEqual(['提出.tenken']);
  });

  it('is reported as in use and left unchanged when the scanner never releases it', async () => {
    const waited = withoutWaiting();
    const path = join(folder, '提出.tenken');
    await writeFile(path, '古い内容');
    const written = await writeAtomically(scanned({ rename: Infinity }, 'EPERM'), path, BYTES, 'u1');
    expect(written).toEqual({ ok: false, failure: { kind: 'in-use' } });
    expect(await readFile(path, 'utf8')).toBe('古い内容');
    expect(await readdir(folder)).toEqual(['提出.tenken']);
    expect(waited()).toBeLessThan(LONGEST_MS);
  });

  it('is opened when the scanner releases it, while an unwritable folder is reported at once', async () => {
    const waited = withoutWaiting();
    const path = join(folder, '提出.tenken');
    expect((await writeAtomically(scanned({ open: 2 }, 'EBUSY'), path, BYTES, 'u1')).ok).toBe(true);
    const before = waited();
    const refused = await writeAtomically(scanned({ open: 1 }, 'EACCES'), path, BYTES, 'u2');
    expect(refused).toEqual({ ok: false, failure: { kind: 'no-permission' } });
    expect(waited()).toBe(before);
  });

  it.each([
    ['a snapshot', 'rename', async (journal: Journal) => journal.take('content')],
    ['a purge', 'rm', async (journal: Journal) => journal.purge()],
  ] as const)('only delays %s', async (_what, operation, work) => {
    withoutWaiting();
    const left: Refusals = {};
    const journal = drivenJournal(scanned(left, 'EPERM'), join(folder, 'journal'));
    await journal.append('one');
    left[operation] = 3;
    await work(journal);
    expect(left[operation]).toBe(0);
  });

  it('only delays the seal beside the journal', async () => {
    withoutWaiting();
    const calls = journalCalls(scanned({ rename: 3, open: 2 }, 'EBUSY'), folder, () => '2026-11-28T00:00:00.000Z');
    expect(await calls['journal:seal-write']({ text: 'seal' })).toEqual({ ok: true, value: null });
    expect(await calls['journal:seal-read'](null)).toEqual({ ok: true, value: { text: 'seal' } });
  });
});
