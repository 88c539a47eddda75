import { nextEntries, type LedgerEvent } from '#domain/collection/ledger.ts';
import type { Database } from './database.ts';

/** The ledger lines of an inspection, by `seq`. */
export function linesOf({ ledger }: Pick<Database, 'ledger'>, inspection: string) {
  return ledger.where('[inspection+seq]').between([inspection, 0], [inspection, Number.MAX_SAFE_INTEGER]);
}

/**
 * Appends lines to an inspection's ledger. Call it within a transaction that writes to the ledger; otherwise two
 * writers could take the same `seq`.
 */
export async function appendLines(
  database: Pick<Database, 'ledger'>,
  inspection: string,
  events: readonly LedgerEvent[],
  at: string,
): Promise<null> {
  const last = (await linesOf(database, inspection).last()) ?? null;
  await database.ledger.bulkAdd(nextEntries(inspection, last, events, at));
  return null;
}
