import type { DisposalRepository } from '#domain/inspection/disposal.ts';
import { ok } from '#domain/outcome.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** Deletes inspections from IndexedDB, and keeps what was deleted on record. */
export function disposalsIn(database: Database): DisposalRepository {
  return {
    dispose: (record) =>
      storing(() =>
        database.transaction('rw', database.tables, async () => {
          await deleteEverythingOf(database, record.inspection);
          await database.disposals.put(record);
          return ok(null);
        }),
      ),
    all: watchQuery(async () =>
      (await database.disposals.toArray()).toSorted((a, b) => b.disposedAt.localeCompare(a.disposedAt)),
    ),
  };
}

async function deleteEverythingOf(database: Database, inspection: string): Promise<void> {
  const submissions = await database.submissions.where({ inspection }).primaryKeys();
  const withdrawn = (await database.ledger.where({ inspection }).toArray()).flatMap(({ event }) =>
    event.kind === 'withdrawn' ? [event.digest] : [],
  );
  await database.originals.bulkDelete([...submissions, ...withdrawn]);
  const responses = await database.responses.where({ inspection }).primaryKeys();
  for (const table of ['answers', 'written', 'places', 'receivedReturns'] as const)
    await database[table].where('response').anyOf(responses).delete();
  for (const table of ['responses', 'submissions', 'ledger', 'returnDrafts', 'sentReturns', 'staged'] as const)
    await database[table].where({ inspection }).delete();
  await database.inspections.delete(inspection);
}
