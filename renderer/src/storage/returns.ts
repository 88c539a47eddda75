import { ok } from '#domain/result.ts';
import { emptyDraft } from '#domain/returns/draft.ts';
import type { ReturnDraft, ReturnRepository } from '#domain/returns/return-repository.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { toldQuery } from './told-query.ts';
import { watchQuery } from './watch.ts';

/** The officer's returns in IndexedDB. */
export function returnsIn(database: Database): ReturnRepository {
  const { returnDrafts, sentReturns } = database;
  const drafts = toldQuery((inspection) => returnDrafts.where({ inspection }).toArray());
  return {
    drafts: drafts.watch,
    write: async (to, change) => {
      const written = await storing<ReturnDraft, never>(() =>
        database.transaction('rw', returnDrafts, async () => {
          const next = change((await returnDrafts.get(to.submission)) ?? emptyDraft(to));
          await returnDrafts.put(next);
          return ok(next);
        }),
      );
      if (written.ok)
        drafts.wrote(to.inspection, (before) => [
          ...before.filter(({ submission }) => submission !== to.submission),
          written.value,
        ]);
      return written;
    },
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
