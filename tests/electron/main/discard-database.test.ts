import { describe, expect, it, vi } from 'vitest';
import { discardDatabase } from '../../../electron/main/discard-database.ts';

describe('discardDatabase', () => {
  it('deletes the database and nothing else in the storage', async () => {
    const clearStorageData = vi.fn(async () => undefined);
    expect(await discardDatabase({ clearStorageData })).toEqual({ ok: true });
    expect(clearStorageData).toHaveBeenCalledExactlyOnceWith({ storages: ['indexdb'] });
  });

  it('reports a refusal by the disk', async () => {
    const refused = async () => Promise.reject(new Error('EACCES'));
    expect(await discardDatabase({ clearStorageData: refused })).toEqual({ ok: false });
  });
});
