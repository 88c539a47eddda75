import type { StateCopy } from '../backup/state-copy.ts';
import type { Change } from './record.ts';

/** The primary key of a table: a path such as `inspection.id`, or several for a compound key. */
export type KeyPath = string | readonly string[];

/** Applies changes to a copy, in order. Skips changes to tables without a key path. */
export function replayed(
  copy: StateCopy,
  changes: Iterable<Change>,
  keyPaths: Readonly<Record<string, KeyPath>>,
): StateCopy {
  const tables = new Map<string, Map<string, unknown>>();
  const rowsOf = (table: string, keyPath: KeyPath) => {
    const begun = tables.get(table);
    if (begun !== undefined) return begun;
    const rows = new Map((copy.tables[table] ?? []).map((row) => [keyOf(row, keyPath), row]));
    tables.set(table, rows);
    return rows;
  };
  for (const change of changes) {
    const keyPath = keyPaths[change.table];
    if (keyPath === undefined) continue;
    const rows = rowsOf(change.table, keyPath);
    if ('put' in change) for (const row of change.put) rows.set(keyOf(row, keyPath), row);
    else for (const key of change.delete) rows.delete(JSON.stringify(key));
  }
  const changed = [...tables].map(([table, rows]) => [table, [...rows.values()]]);
  return { ...copy, tables: { ...copy.tables, ...Object.fromEntries(changed) } };
}

function keyOf(row: unknown, keyPath: KeyPath): string {
  return JSON.stringify(
    typeof keyPath === 'string' ? valueAt(row, keyPath) : keyPath.map((path) => valueAt(row, path)),
  );
}

function valueAt(row: unknown, path: string): unknown {
  return path.split('.').reduce((value: unknown, name) => (value as Record<string, unknown> | undefined)?.[name], row);
}
