import type { OfficerKeyRepository } from '#domain/exchange/officer.ts';
import { ok } from '#domain/result.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** Officers' key files in IndexedDB, still sealed. */
export function officerKeysIn({ officerKeys }: Database): OfficerKeyRepository {
  return {
    all: watchQuery(async () =>
      (await officerKeys.toArray()).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)),
    ),
    keep: (file) =>
      storing(async () => {
        await officerKeys.put(file);
        return ok(null);
      }),
  };
}
