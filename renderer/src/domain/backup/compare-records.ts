import { groupedBy, KEYS_OF_RECORDS, keyText, rowsOf, type Row } from './held-rows.ts';
import { latest } from './compare-responses.ts';
import type { RestoreUnit, UnitFacts } from './restore-unit.ts';
import { isSameStored } from './same-stored.ts';
import type { StateCopy } from './state-copy.ts';

/** A row of the officer's records, with its table. */
export interface RecordRow {
  table: string;
  key: string;
  row: Row;
}

/** The officer's records in a copy, by inspection. */
export function recordsByInspection(copy: StateCopy): ReadonlyMap<string, readonly RecordRow[]> {
  const records = Object.entries(KEYS_OF_RECORDS).flatMap(([table, fields]) =>
    rowsOf(copy, table).map((row) => ({ table, key: `${table} ${keyText(row, fields)}`, row })),
  );
  return groupedBy(records, ({ row }) => String(row['inspection']));
}

/**
 * How the officer's records of each inspection in the copy compare with those here. Records that are only missing here
 * overwrite nothing and count as new.
 */
export function compareRecords(here: StateCopy, there: StateCopy): Omit<RestoreUnit, 'disposed'>[] {
  const held = recordsByInspection(here);
  return [...recordsByInspection(there)].map(([inspection, given]) => {
    const own = held.get(inspection) ?? [];
    const byKey = new Map(own.map(({ key, row }) => [key, row]));
    const found = given.filter(({ key }) => byKey.has(key));
    const differs = found.some(({ key, row }) => !isSameStored(byKey.get(key), row));
    return {
      kind: 'records',
      id: inspection,
      inspection,
      department: null,
      standing: differs ? 'different' : found.length === given.length ? 'same' : 'new',
      here: own.length === 0 ? null : factsOf(own),
      there: factsOf(given),
    };
  });
}

function factsOf(records: readonly RecordRow[]): UnitFacts {
  const instants = records.flatMap(({ row }) => [row['closedAt'], row['drawnAt']]);
  return { count: records.length, at: latest(instants), revision: null, name: '' };
}
