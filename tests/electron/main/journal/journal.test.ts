import disk, { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytesOf, drivenJournal, Refused, textOf } from './driven.ts';
import type { DrivenJournal } from './driven.ts';

let parent: string;
let folder: string;
let journal: DrivenJournal;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'tenken-journal-'));
  folder = join(parent, 'journal');
  journal = drivenJournal(disk, folder);
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** The journal after a restart of the program. */
function restarted(options: Parameters<typeof drivenJournal>[2] = {}): DrivenJournal {
  return drivenJournal(disk, folder, options);
}

async function segments(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('journal-')).sort();
}

async function segment(index = 0): Promise<string> {
  return join(folder, (await segments())[index] ?? 'none');
}

async function change(path: string, place: number): Promise<void> {
  const bytes = await readFile(path);
  const at = place < 0 ? bytes.length + place : place;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  await writeFile(path, bytes);
}

describe('a journal', () => {
  it('is empty at the first start, and creates no folder before the first write', async () => {
    expect(await journal.open()).toEqual({
      records: 0,
      last: null,
      damaged: 0,
      torn: false,
      snapshot: null,
      damagedSnapshots: 0,
    });
    expect(await journal.records()).toEqual([]);
    expect(await readdir(parent)).toEqual([]);
  });

  it('reads back what was appended, in the order of the calls, after a restart', async () => {
    const wanted = Array.from({ length: 20 }, (_, index) => `変更 ${index}`);
    await Promise.all(wanted.map((record) => journal.append(record)));
    const again = restarted();
    const state = await again.open();
    expect(state).toMatchObject({ records: 20, damaged: 0, torn: false });
    expect(textOf(state.last ?? new Uint8Array())).toBe('変更 19');
    expect(await again.records()).toEqual(wanted);
  });

  it('accepts an append without being opened, and continues behind existing records', async () => {
    await journal.append('one');
    await restarted().append('two');
    const again = restarted();
    await again.open();
    expect(await again.records()).toEqual(['one', 'two']);
  });

  it('returns records in answers of limited size, each with its own buffer', async () => {
    const long = 'あ'.repeat(1024 * 1024);
    for (const tail of ['1', '2', '3', '4', '5']) await journal.append(long + tail);
    const again = restarted();
    await again.open();
    const first = await again.calls['journal:read']({ from: 0 });
    if (!first.ok) throw new Error(first.failure.kind);
    expect(first.value.records).toHaveLength(2);
    for (const one of first.value.records) expect(one.buffer.byteLength).toBe(one.byteLength);
    expect((await again.records()).map((one) => one.at(-1))).toEqual(['1', '2', '3', '4', '5']);
  });

  it('returns a record longer than the usual answer', async () => {
    const long = 'a'.repeat(9 * 1024 * 1024);
    await journal.append(long);
    await journal.append('b');
    const again = restarted();
    await again.open();
    expect(await again.records()).toEqual([long, 'b']);
  });

  it('continues in a new segment when one is full', async () => {
    const small = drivenJournal(disk, folder, { fullSegment: 100 });
    for (let index = 0; index < 10; index += 1) await small.append(`record ${index}`);
    expect((await segments()).length).toBeGreaterThan(2);
    const again = restarted({ fullSegment: 100 });
    expect(await again.open()).toMatchObject({ records: 10 });
    await again.append('record 10');
    await again.open();
    expect(await again.records()).toEqual(Array.from({ length: 11 }, (_, index) => `record ${index}`));
  });

  it('drops a torn last record, reports it once, and continues behind the record before', async () => {
    await journal.append('one');
    await journal.append('a longer one than the next');
    const path = await segment();
    await truncate(path, (await stat(path)).size - 1);
    const again = restarted();
    expect(await again.open()).toMatchObject({ records: 1, torn: true, damaged: 0 });
    await again.append('three');
    expect(await again.open()).toMatchObject({ records: 2, torn: false, damaged: 0 });
    expect(await again.records()).toEqual(['one', 'three']);
  });

  it('counts a damaged record in the middle and keeps all others', async () => {
    for (const record of ['one', 'two', 'three']) await journal.append(record);
    await change(await segment(), 28 + 3 + 28);
    const again = restarted();
    expect(await again.open()).toMatchObject({ records: 2, damaged: 1, torn: false });
    expect(await again.records()).toEqual(['one', 'three']);
  });

  it('continues behind a damaged last record and keeps its bytes', async () => {
    for (const record of ['one', 'two']) await journal.append(record);
    await change(await segment(), -1);
    const before = await readFile(await segment());
    const again = restarted();
    await again.open();
    await again.append('three');
    expect((await readFile(await segment())).subarray(0, before.length)).toEqual(before);
    expect(await again.open()).toMatchObject({ records: 2, damaged: 1 });
    expect(await again.records()).toEqual(['one', 'three']);
  });

  it('leaves other files in its folder alone', async () => {
    await journal.append('one');
    await writeFile(join(folder, 'メモ.txt'), 'mine');
    await appendFile(join(folder, 'journal-x.tj'), 'mine');
    await journal.take('all');
    await journal.purge();
    expect((await readdir(folder)).sort()).toEqual(['journal-x.tj', 'snapshots', 'メモ.txt'].sort());
  });

  it('reports that its folder was removed while the program ran, and starts anew with a snapshot', async () => {
    await journal.append('one');
    await rm(folder, { recursive: true });
    await expect(journal.append('two')).rejects.toEqual(new Refused('unreachable'));
    await journal.take('one two');
    await journal.append('three');
    const again = restarted();
    const { snapshot } = await again.open();
    expect(await again.content(snapshot?.name ?? '')).toBe('one two');
    expect(await again.records()).toEqual(['three']);
  });
});

describe('a snapshot', () => {
  it('is followed by the records appended since it was begun, and no earlier ones', async () => {
    await journal.append('one');
    const ticket = await journal.begin('hourly');
    await journal.append('two');
    await journal.calls['journal:snapshot-part']({ ticket, part: bytesOf('one ') });
    await journal.append('three');
    await journal.calls['journal:snapshot-part']({ ticket, part: bytesOf('two') });
    await journal.calls['journal:snapshot-end']({ ticket, label: 'head 2' });
    await journal.append('four');
    const again = restarted();
    const { snapshot } = await again.open();
    expect(snapshot).toMatchObject({ reason: 'hourly', label: 'head 2', bytes: 7, at: '2026-11-23T03:00:00.000Z' });
    expect(await again.content(snapshot?.name ?? '')).toBe('one two');
    expect(await again.records()).toEqual(['two', 'three', 'four']);
  });

  it('may be empty or arbitrarily long', async () => {
    expect(await journal.content((await journal.take('')).name)).toBe('');
    const ticket = await journal.begin('hourly');
    const part = new Uint8Array(4 * 1024 * 1024).fill(97);
    for (let count = 0; count < 3; count += 1) await journal.calls['journal:snapshot-part']({ ticket, part });
    const taken = await journal.calls['journal:snapshot-end']({ ticket, label: '' });
    expect(taken).toMatchObject({ ok: true, value: { bytes: 12 * 1024 * 1024 } });
    const [newest] = await journal.snapshots();
    expect((await journal.content(newest?.name ?? '')).length).toBe(12 * 1024 * 1024);
  });

  it('that was never finished counts as not begun', async () => {
    await journal.take('old');
    await journal.append('one');
    const ticket = await journal.begin('hourly');
    await journal.calls['journal:snapshot-part']({ ticket, part: bytesOf('half') });
    await journal.append('two');
    const again = restarted();
    const { snapshot } = await again.open();
    expect(await again.content(snapshot?.name ?? '')).toBe('old');
    expect(await again.records()).toEqual(['one', 'two']);
    expect(await readdir(join(folder, 'snapshots'))).toHaveLength(1);
  });

  it('is abandoned when another one is begun, when the journal is opened, and when it is purged', async () => {
    for (const giveUp of [() => journal.begin('hourly'), () => journal.open(), () => journal.purge()]) {
      const ticket = await journal.begin('hourly');
      await giveUp();
      const part = { ticket, part: bytesOf('late') };
      expect(await journal.calls['journal:snapshot-part'](part)).toEqual({ ok: false, failure: { kind: 'failed' } });
      const end = await journal.calls['journal:snapshot-end']({ ticket, label: '' });
      expect(end).toEqual({ ok: false, failure: { kind: 'failed' } });
    }
    expect(await journal.snapshots()).toEqual([]);
  });

  it('is skipped when damaged, and nothing since the one before is lost', async () => {
    await journal.append('one');
    await journal.take('one');
    await journal.append('two');
    const { name } = await journal.take('one two');
    await journal.append('three');
    await change(join(folder, 'snapshots', name), 2);
    const again = restarted();
    const { snapshot, damagedSnapshots } = await again.open();
    expect(damagedSnapshots).toBe(1);
    expect(await again.content(snapshot?.name ?? '')).toBe('one');
    expect(await again.records()).toEqual(['two', 'three']);
    expect(await again.calls['journal:snapshot-read']({ name, from: 0 })).toEqual({
      ok: false,
      failure: { kind: 'damaged' },
    });
  });

  it('frees the segments that no starting snapshot needs', async () => {
    for (const content of ['1', '2', '3', '4']) {
      await journal.append(content);
      await journal.take(content);
    }
    expect(await segments()).toHaveLength(1);
  });

  it('that was kept aside is listed, but no recovery starts from it', async () => {
    await journal.take('mine');
    const aside = await journal.take('the other', 'kept', 'head');
    await journal.append('one');
    const again = restarted();
    expect((await again.open()).snapshot?.reason).toBe('hourly');
    expect(await again.records()).toEqual(['one']);
    expect((await again.snapshots())[0]).toEqual(aside);
    expect(await again.content(aside.name)).toBe('the other');
  });

  it('is ordered by number, even if the clock was set back', async () => {
    const times = ['2027-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z'];
    const odd = drivenJournal(disk, folder, { now: () => times.shift() ?? '' });
    await odd.take('first');
    await odd.take('second');
    const { snapshot } = await restarted().open();
    expect(snapshot?.at).toBe('2020-01-01T00:00:00.000Z');
  });

  it.each(['../../../../etc/passwd', '', 'journal-0000000000.tj', '0000000001_2026-11-23T030000000Z_hourly.snapshot'])(
    'named %j is gone',
    async (name) => {
      await journal.append('one');
      expect(await journal.calls['journal:snapshot-read']({ name, from: 0 })).toEqual({
        ok: false,
        failure: { kind: 'gone' },
      });
    },
  );
});

describe('a purge', () => {
  it('deletes every record and snapshot, including those kept aside', async () => {
    await journal.append('secret');
    await journal.take('secret');
    await journal.take('secret', 'kept');
    await journal.append('secret');
    await journal.begin('hourly');
    await journal.purge();
    expect(await readdir(folder)).toEqual(['snapshots']);
    expect(await readdir(join(folder, 'snapshots'))).toEqual([]);
    expect(await restarted().open()).toMatchObject({ records: 0, snapshot: null });
  });

  it('lets the journal continue at once', async () => {
    await journal.append('old');
    await journal.open();
    await journal.purge();
    expect(await journal.records()).toEqual([]);
    await journal.append('new');
    await journal.take('fresh');
    await journal.append('newer');
    const again = restarted();
    const { snapshot } = await again.open();
    expect(await again.content(snapshot?.name ?? '')).toBe('fresh');
    expect(await again.records()).toEqual(['newer']);
  });
});
