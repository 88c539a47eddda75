import { ok } from '#domain/result.ts';
import type { ReceivedReturn, ReceivedReturnRepository, ReceivedReturns } from '#domain/returns/return-repository.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** Returns received by the departments on this computer, in IndexedDB. */
export function receivedReturnsIn(database: Database): ReceivedReturnRepository {
  const { receivedReturns } = database;
  return {
    ...storedReturnsIn(database),
    keep: (received) =>
      storing(() =>
        database.transaction('rw', receivedReturns, async () => {
          if ((await receivedReturns.get(received.digest)) === undefined) await receivedReturns.add(received);
          return ok(null);
        }),
      ),
  };
}

/** The same to be read only. */
export function storedReturnsIn(database: Database): ReceivedReturns {
  return { of: (response) => watchQuery(() => returnsTo(database, response)) };
}

/** What the officer wrote back to a response, the newest first. */
export async function returnsTo({ receivedReturns }: Database, response: string): Promise<ReceivedReturn[]> {
  const held = await receivedReturns.where({ response }).toArray();
  return held.toSorted((a, b) => b.payload.issuedAt.localeCompare(a.payload.issuedAt));
}
