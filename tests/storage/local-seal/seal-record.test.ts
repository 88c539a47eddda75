import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localSeal } from '#domain/local-seal/local-seal.ts';
import { sealBeside, sealDatabaseName } from '#storage/local-seal/seal-record.ts';

const seal = localSeal('0123456789abcdef', 'armor', 4);
let name: string;

beforeEach(() => {
  name = `record-${crypto.randomUUID()}`;
});
afterEach(async () => {
  vi.restoreAllMocks();
  await sealBeside(name).write(null);
});

async function databases(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map((each) => each.name);
}

describe('the seal beside a database', () => {
  it('is null at first, and reading it creates no database', async () => {
    expect(await sealBeside(name).read()).toEqual({ ok: true, value: null });
    expect(await databases()).not.toContain(sealDatabaseName(name));
    await sealBeside(`${name}-other`).write(seal);
    expect(await sealBeside(name).read()).toEqual({ ok: true, value: null });
    expect(await databases()).not.toContain(sealDatabaseName(name));
    await sealBeside(`${name}-other`).write(null);
  });

  it('is null when its database was created but nothing was written', async () => {
    const begun = new Dexie(sealDatabaseName(name));
    begun.version(1).stores({ seals: 'id' });
    await begun.open();
    begun.close();
    expect(await sealBeside(name).read()).toEqual({ ok: true, value: null });
  });

  it('is the last one written, until it is removed', async () => {
    for (const written of [seal, { ...seal, whole: true }]) {
      expect(await sealBeside(name).write(written)).toEqual({ ok: true, value: null });
      expect(await sealBeside(name).read()).toEqual({ ok: true, value: written });
    }
    expect(await sealBeside(`${name}-other`).read()).toEqual({ ok: true, value: null });
    expect(await sealBeside(name).write(null)).toEqual({ ok: true, value: null });
    expect(await databases()).not.toContain(sealDatabaseName(name));
  });

  it('gives `storage` when the browser gives no storage', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('internal error'));
    expect(await sealBeside(name).read()).toEqual({ ok: false, failure: { kind: 'storage' } });
  });
});
