import { ok } from '#domain/result.ts';
import type { WordingRepository } from '#domain/years/wording-repository.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** Decisions about changed wordings, in IndexedDB. */
export function wordingsIn({ wordingDecisions }: Database): WordingRepository {
  return {
    of: (inspection) => watchQuery(() => wordingDecisions.where({ inspection }).toArray()),
    decide: (decision) =>
      storing(async () => {
        await wordingDecisions.put(decision);
        return ok(null);
      }),
  };
}
