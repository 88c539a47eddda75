import { Dexie } from 'dexie';
import type { StateCopy } from '#domain/backup/state-copy.ts';
import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { sealingRows } from '../local-seal/sealing-rows.ts';
import { declareVersions, openDatabase, SCHEMA_VERSION } from '../database.ts';
import { copiedTables } from './copied-tables.ts';
import { dumpDatabase } from './dump.ts';

/**
 * `newer`: a newer program made the copy. `damaged`: its rows do not fit its tables. `storage`: there is no room to
 * upgrade it.
 */
export interface NotUpgraded {
  kind: 'newer' | 'damaged' | 'storage';
}

// The errors that IndexedDB raises for rows that a table does not accept.
const ROW_ERRORS = new Set(['BulkError', 'ConstraintError', 'DataError', 'DataCloneError']);

/**
 * The name of the database that upgrades copies for the database `name`. It exists for moments only, or after a crash.
 */
export function upgradingName(name: string): string {
  return `${name}-upgrading`;
}

/**
 * Upgrades a copy to the present schema by running the real database upgrade in a temporary database `newName`, which
 * is then deleted. Keeps the copy's head. A copy with the present schema is returned unchecked. `sealing` seals the
 * temporary rows on the disk.
 */
export async function upgradedCopy(
  copy: StateCopy,
  newName: string,
  sealing: LocalSealing | null = null,
): Promise<Result<StateCopy, NotUpgraded>> {
  if (copy.schema > SCHEMA_VERSION) return fail({ kind: 'newer' });
  if (copy.schema === SCHEMA_VERSION) return ok(copy);
  if (!Number.isInteger(copy.schema) || copy.schema < 1) return fail({ kind: 'damaged' });
  try {
    // A crash may have left one behind.
    await Dexie.delete(newName);
    const filled = await fill(copy, newName, sealing);
    if (!filled.ok) return filled;
    const opened = await openDatabase(newName, null, sealing);
    if (!opened.ok) return fail({ kind: 'storage' });
    try {
      return ok({ ...(await dumpDatabase(opened.value)), head: copy.head });
    } finally {
      opened.value.close();
    }
  } finally {
    await Dexie.delete(newName);
  }
}

async function fill(
  { schema, tables }: StateCopy,
  name: string,
  sealing: LocalSealing | null,
): Promise<Result<null, NotUpgraded>> {
  // Nothing in it has to survive, since it is deleted at once.
  const temporary = new Dexie(name, { chromeTransactionDurability: 'relaxed' });
  declareVersions(temporary, schema);
  if (sealing !== null) temporary.use(sealingRows(sealing));
  try {
    await temporary.open();
    const known = copiedTables(temporary);
    if (!Object.keys(tables).every((each) => known.some((table) => table.name === each)))
      return fail({ kind: 'damaged' });
    await temporary.transaction('rw', known, async () => {
      for (const table of known) await table.bulkAdd([...(tables[table.name] ?? [])]);
    });
    return ok(null);
  } catch (error) {
    const rows = error instanceof Error && ROW_ERRORS.has(error.name);
    return fail({ kind: rows ? 'damaged' : 'storage' });
  } finally {
    temporary.close();
  }
}
