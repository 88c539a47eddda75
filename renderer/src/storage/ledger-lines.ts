import { nextEntries, type LedgerEvent } from '#domain/collection/ledger.ts';
import type { Database } from './database.ts';

/** The ledger of an inspection, in its order. */
export function linesOf({ ledger }: Pick<Database, 'ledger'>, inspection: string) {
  return ledger.where('[inspection+seq]').between([inspection, 0], [inspection, Number.MAX_SAFE_INTEGER]);
}

/** Adds lines for the events at the end of an inspection's ledger. Call it within a transaction that writes to the ledger, or two writers could take the same number. */
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
