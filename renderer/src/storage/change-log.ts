import type { ChangeLog, ChangeRow } from '#domain/answers/change-log.ts';
import { joined } from '#domain/answers/change-log-joined.ts';
import type { Database } from './database.ts';
import { watchQuery } from './watch.ts';

/** The change log of responses in IndexedDB. */
export function changeLogIn(database: Database): ChangeLog {
  return {
    of: (response) => watchQuery(() => rowsOf(database, response).reverse().toArray()),
  };
}

/**
 * Records one write. Call it within the write's transaction, which must include `changes`. Ignores writes that changed
 * nothing, and merges continued typing into one row.
 */
export async function noteChange(database: Database, change: Omit<ChangeRow, 'seq'>): Promise<void> {
  if (change.what.length === 0) return;
  const last = await rowsOf(database, change.response).last();
  const next = { ...change, seq: (last?.seq ?? 0) + 1 };
  const both = last === undefined ? null : joined(last, next);
  if (both === null) await database.changes.add(next);
  else if (both.what.length === 0) await database.changes.delete([both.response, both.seq]);
  else await database.changes.put(both);
}

function rowsOf({ changes }: Database, response: string) {
  return changes.where('[response+seq]').between([response, 0], [response, Number.MAX_SAFE_INTEGER]);
}
