import { ok } from '#domain/outcome.ts';
import { emptyDraft } from '#domain/returns/draft.ts';
import type { ReturnRepository } from '#domain/returns/return-repository.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** What the officer writes to departments, in IndexedDB. */
export function returnsIn(database: Database): ReturnRepository {
  const { returnDrafts, sentReturns } = database;
  return {
    drafts: (inspection) => watchQuery(() => returnDrafts.where({ inspection }).toArray()),
    write: (to, change) =>
      storing(() =>
        database.transaction('rw', returnDrafts, async () => {
          const next = change((await returnDrafts.get(to.submission)) ?? emptyDraft(to));
          await returnDrafts.put(next);
          return ok(next);
        }),
      ),
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
