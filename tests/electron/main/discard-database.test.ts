import { describe, expect, it, vi } from 'vitest';
import { discardDatabase } from '../../../electron/main/discard-database.ts';

describe('a database that cannot be opened any more', () => {
  it('is deleted, and nothing else that is kept', async () => {
    const clearStorageData = vi.fn(async () => undefined);
    expect(await discardDatabase({ clearStorageData })).toEqual({ ok: true });
    expect(clearStorageData).toHaveBeenCalledExactlyOnceWith({ storages: ['indexdb'] });
  });

  it('stays where the disk refuses, and that is said', async () => {
    const refused = async () => Promise.reject(new Error('EACCES'));
    expect(await discardDatabase({ clearStorageData: refused })).toEqual({ ok: false });
  });
});
