import { ok } from '#domain/outcome.ts';
import type { ReceivedReturnRepository } from '#domain/returns/return-repository.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** Returns received by the departments on this computer, in IndexedDB. */
export function receivedReturnsIn(database: Database): ReceivedReturnRepository {
  const { receivedReturns } = database;
  return {
    of: (response) =>
      watchQuery(async () =>
        (await receivedReturns.where({ response }).toArray()).toSorted((a, b) =>
          b.payload.issuedAt.localeCompare(a.payload.issuedAt),
        ),
      ),
    keep: (received) =>
      storing(() =>
        database.transaction('rw', receivedReturns, async () => {
          if ((await receivedReturns.get(received.digest)) === undefined) await receivedReturns.add(received);
          return ok(null);
        }),
      ),
  };
}
