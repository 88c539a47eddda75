import type { LastYearRepository } from '#domain/answers/last-year.ts';
import { ok } from '#domain/outcome.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** Last year's data beside each response, in IndexedDB. */
export function lastYearsIn({ lastYears }: Database): LastYearRepository {
  return {
    of: (response) => watchQuery(async () => (await lastYears.get(response))?.lastYear ?? null),
    keep: (response, lastYear) =>
      storing(async () => {
        await lastYears.put({ response, lastYear });
        return ok(null);
      }),
  };
}
