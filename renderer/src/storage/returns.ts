import { ok } from '#domain/outcome.ts';
import type { ReturnRepository } from '#domain/returns/return-repository.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** What the officer writes to departments, in IndexedDB. */
export function returnsIn({ returnDrafts, sentReturns }: Database): ReturnRepository {
  return {
    drafts: (inspection) => watchQuery(() => returnDrafts.where({ inspection }).toArray()),
    write: (draft) =>
      storing(async () => {
        await returnDrafts.put(draft);
        return ok(null);
      }),
    discard: (submission) =>
      storing(async () => {
        await returnDrafts.delete(submission);
        return ok(null);
      }),
    sent: (inspection) =>
      watchQuery(async () =>
        (await sentReturns.where({ inspection }).toArray()).toSorted((a, b) => b.issuedAt.localeCompare(a.issuedAt)),
      ),
  };
}
