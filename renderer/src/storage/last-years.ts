import type { LastYearRepository, StoredLastYears } from '#domain/answers/last-year.ts';
import { ok } from '#domain/result.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** Last year's data beside each response, in IndexedDB. */
export function lastYearsIn(database: Database): LastYearRepository {
  return {
    ...storedLastYearsIn(database),
    keep: (response, lastYear) =>
      storing(async () => {
        await database.lastYears.put({ response, lastYear });
        return ok(null);
      }),
  };
}

/** The same to be read only. */
export function storedLastYearsIn({ lastYears }: Database): StoredLastYears {
  return { of: (response) => watchQuery(async () => (await lastYears.get(response))?.lastYear ?? null) };
}
