import disk, { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bridgedJournal } from '#host/bridged-journal.ts';
import type { Journal } from '#host/journal.ts';
import { CALLS } from '#ipc/contract.ts';
import type { Bridge, Calls } from '#ipc/contract.ts';
import { decodeRequest } from '../../electron/main/ipc/decode.ts';
import { journalCalls } from '../../electron/main/journal/journal.ts';

const AT = '2026-11-23T03:00:00.000Z';
let folder: string;
let journal: Journal;
let asked: (keyof Calls)[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenken-bridge-'));
  asked = [];
  journal = bridgedJournal(bridgeTo(folder));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A bridge that copies its payloads like the real one, and refuses requests that the shell would refuse. */
function bridgeTo(place: string): Bridge {
  const calls = journalCalls(disk, place, () => AT) as Record<string, (request: unknown) => Promise<unknown>>;
  return {
    async call<K extends keyof Calls>(name: K, request: Calls[K]['request']): Promise<Calls[K]['answer']> {
      asked.push(name);
      const decoded = decodeRequest(name, [structuredClone(request)]);
      if (decoded === undefined || !CALLS.includes(name)) throw new Error('refused: arguments');
      return structuredClone(await calls[name]?.(decoded.request)) as Calls[K]['answer'];
    },
    on: () => () => undefined,
  };
}

describe('the journal behind the bridge', () => {
  it('returns records that were views on a larger buffer', async () => {
    const all = new Uint8Array([1, 2, 3, 4]);
    expect(await journal.append(all.subarray(1, 3))).toEqual({ ok: true, value: null });
    expect(await journal.open()).toMatchObject({ ok: true, value: { records: 1 } });
    expect(await journal.read(0)).toEqual({ ok: true, value: { records: [new Uint8Array([2, 3])], next: null } });
  });

  it('sends a snapshot in parts and reads it back whole', async () => {
    const bytes = new Uint8Array(9 * 1024 * 1024).map((_, at) => at % 251);
    const taken = await journal.takeSnapshot('closing', async () => ({ bytes, label: 'head' }));
    if (!taken.ok) throw new Error(taken.failure.kind);
    expect(taken.value).toMatchObject({ label: 'head', bytes: bytes.length, reason: 'closing', at: AT });
    expect(await journal.snapshots()).toEqual({ ok: true, value: [taken.value] });
    const read = await journal.readSnapshot(taken.value.name);
    expect(read.ok && Buffer.from(read.value).equals(bytes)).toBe(true);
  });

  it('reads the database for a snapshot only after the journal has begun it', async () => {
    await journal.takeSnapshot('hourly', async () => {
      expect(asked).toEqual(['journal:snapshot-begin']);
      await journal.append(new Uint8Array([7]));
      return { bytes: new Uint8Array(), label: '' };
    });
    await journal.open();
    expect(await journal.read(0)).toMatchObject({ value: { records: [new Uint8Array([7])] } });
  });

  it('fails a snapshot that a purge or another snapshot overtook, and keeps the later one', async () => {
    const content = (label: string) => async () => ({ bytes: new Uint8Array([1]), label });
    const overtaken = await journal.takeSnapshot('hourly', async () => {
      await journal.purge();
      await journal.takeSnapshot('start', content('fresh'));
      return content('old')();
    });
    expect(overtaken).toEqual({ ok: false, failure: { kind: 'failed' } });
    expect(await journal.snapshots()).toMatchObject({ value: [{ label: 'fresh' }] });
  });

  it('gives `gone` for a missing snapshot', async () => {
    expect(await journal.readSnapshot('none')).toEqual({ ok: false, failure: { kind: 'gone' } });
  });
});
