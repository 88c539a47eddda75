import { describe, expect, it } from 'vitest';
import { storagePlace } from '#host/storage-place.ts';

const manager = (given: Partial<StorageManager>) => given as StorageManager;
const refuse = () => Promise.reject(new TypeError('refused'));

describe('the place of the stored data', () => {
  it('reports what the browser reports', async () => {
    const place = storagePlace(
      'http://localhost:1',
      manager({
        estimate: async () => ({ usage: 2048, quota: 5000 }),
        persisted: async () => false,
        persist: async () => true,
      }),
    );
    expect([
      place.address,
      await place.used(),
      await place.room(),
      await place.isKept(),
      await place.askToKeep(),
    ]).toEqual(['http://localhost:1', 2048, 2952, false, true]);
  });

  it.each([
    ['has no such thing', undefined],
    ['refuses to tell', manager({ estimate: refuse, persisted: refuse, persist: refuse })],
  ])('is unknown, and never promised, when the browser %s', async (_, given) => {
    const place = storagePlace('file:///tenken.html', given);
    expect([await place.used(), await place.room(), await place.isKept(), await place.askToKeep()]).toEqual([
      null,
      null,
      null,
      false,
    ]);
  });
});
