import type { State } from './rows.ts';

/** A state for tests; the rows are named by their place. */
export function stateWith(tables: Record<string, readonly object[]>): State {
  return new Map(
    Object.entries(tables).map(([table, rows]) => [
      table,
      new Map(rows.map((row, index) => [String(index), JSON.stringify(row)])),
    ]),
  );
}
