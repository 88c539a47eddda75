import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLocalSealing, type LocalSealing } from '#domain/local-seal/cipher.ts';
import { localCipher, newLocalKey } from '#sealing/local-cipher.ts';
import { openDatabase, SCHEMA_VERSION } from '#storage/database.ts';
import { backupsIn } from '#storage/state-copy/backups.ts';
import { upgradedCopy } from '#storage/state-copy/upgrade.ts';
import { goldenCopy } from '../../support/golden-copy.ts';

const EARLIER = goldenCopy(SCHEMA_VERSION - 1);
const WORDS = '髙橋が確かめました。';

let name = '';
const upgraded = (copy: typeof EARLIER, sealing: LocalSealing | null = null) => {
  name = `upgrade-${crypto.randomUUID()}`;
  return upgradedCopy(copy, name, sealing);
};

afterEach(async () => {
  vi.restoreAllMocks();
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
});

describe('a copy of an earlier version', () => {
  it.each([0, -1, 1.5, Number.NaN])('is damaged with the version number %f', async (schema) => {
    expect(await upgraded({ ...EARLIER, schema })).toEqual({ ok: false, failure: { kind: 'damaged' } });
  });

  it('is `newer` with an unknown version', async () => {
    const copy = { ...EARLIER, schema: SCHEMA_VERSION + 1 };
    expect(await upgraded(copy)).toEqual({ ok: false, failure: { kind: 'newer' } });
  });

  it('is damaged with an unknown table', async () => {
    const copy = { ...EARLIER, tables: { ...EARLIER.tables, secrets: [] } };
    expect(await upgraded(copy)).toEqual({ ok: false, failure: { kind: 'damaged' } });
  });

  it('is damaged with a row without a key', async () => {
    const copy = { ...EARLIER, tables: { ...EARLIER.tables, answers: [{ comment: 'x' }] } };
    expect(await upgraded(copy)).toEqual({ ok: false, failure: { kind: 'damaged' } });
  });

  it('gives `storage` on a full disk', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore) {
      this.transaction.abort();
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await upgraded(EARLIER)).toEqual({ ok: false, failure: { kind: 'storage' } });
  });

  it('gives `storage` when the browser gives no storage any more', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('internal error'));
    expect(await upgraded(EARLIER)).toEqual({ ok: false, failure: { kind: 'storage' } });
  });

  it('is stored sealed only, while it is upgraded', async () => {
    const written: unknown[] = [];
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
      written.push(given[0]);
      return add.apply(this, given);
    });
    const cipher = localCipher(newLocalKey());
    if (cipher === null) throw new Error('a new key fits');
    const outcome = await upgraded(EARLIER, createLocalSealing([cipher]));
    expect(JSON.stringify(outcome)).toContain(WORDS);
    expect(written.length).toBeGreaterThan(5);
    expect(JSON.stringify(written)).not.toContain(WORDS);
  });

  it('gives `newer` in the preview already', async () => {
    const opened = await openDatabase(`test-${crypto.randomUUID()}`);
    if (!opened.ok) throw new Error(opened.failure.kind);
    const copy = { ...EARLIER, schema: SCHEMA_VERSION + 1 };
    expect(await backupsIn(opened.value).preview(copy)).toEqual({ ok: false, failure: { kind: 'newer' } });
  });
});
