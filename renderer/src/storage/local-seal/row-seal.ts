import { decodeStored, encodeStored } from '#domain/backup/codec.ts';
import type { LocalSealing } from '#domain/local-seal/cipher.ts';

type KeyPath = string | string[] | null | undefined;

/** A table by its name and the paths of its primary key and of its indexes. */
export interface SealedTable {
  name: string;
  primary: KeyPath;
  indexes: readonly KeyPath[];
}

/** Keys that cannot be read cannot be written either, and the place in the journal tells nothing of what is answered. */
export const NOT_SEALED: ReadonlySet<string> = new Set(['devices', 'journalHeads']);

/** In the place of all fields that are neither keys nor indexes. */
const SEALED = '$sealed';

/** Rows as they are stored, and as they are used. */
export interface RowSeal {
  stored(row: unknown): unknown;
  /** Throws for a row that was sealed with another key, or moved to where it does not belong. */
  used(row: unknown): unknown;
}

/** Everything of a row is sealed as one; keys and indexes stand beside it, as the database has to find the row by them. */
export function rowSeal(sealing: LocalSealing, { name, primary, indexes }: SealedTable): RowSeal {
  const open = [...new Set([primary, ...indexes].flatMap((path) => path ?? []))];
  const key = [primary ?? []].flat();
  const about = (row: object) => JSON.stringify([name, ...key.map((path) => valueAt(row, path))]);
  return {
    stored: (row) => {
      if (!isRow(row)) return row;
      const sealed = sealing.seal(encodeStored(row), about(row));
      if (sealed === null) return row;
      const outer: Record<string, unknown> = { [SEALED]: sealed };
      for (const path of open) put(outer, path, valueAt(row, path));
      return outer;
    },
    used: (row) => {
      if (!isRow(row) || !(row[SEALED] instanceof Uint8Array)) return row;
      const opened = sealing.open(row[SEALED], about(row));
      const decoded = opened === null ? null : decodeStored(opened);
      if (decoded?.ok !== true) throw new Error(`a row of ${name} does not open`);
      return decoded.value;
    },
  };
}

function isRow(row: unknown): row is Record<string, unknown> {
  return typeof row === 'object' && row !== null;
}

function valueAt(row: object, path: string): unknown {
  return path.split('.').reduce((value: unknown, name) => (value as Record<string, unknown> | undefined)?.[name], row);
}

function put(row: Record<string, unknown>, path: string, value: unknown): void {
  if (value === undefined) return;
  const names = path.split('.');
  const last = names.pop() ?? '';
  let inner = row;
  for (const name of names) inner = (inner[name] ??= {}) as Record<string, unknown>;
  inner[last] = value;
}
