import { decodeStored, encodeStored } from '#domain/backup/codec.ts';
import type { LocalSealing } from '#domain/local-seal/cipher.ts';

type KeyPath = string | string[] | null | undefined;

/** A table: its name and the key paths of its primary key and indexes. */
export interface SealedTable {
  name: string;
  primary: KeyPath;
  indexes: readonly KeyPath[];
}

/**
 * These tables stay plain: non-extractable keys cannot be serialised, and the place in the journal reveals no answers.
 */
export const NOT_SEALED: ReadonlySet<string> = new Set(['devices', 'journalHeads']);

/** The field that replaces all fields other than keys and indexes. */
const SEALED = '$sealed';

/** Converts rows between the stored and the used form. */
export interface RowSeal {
  stored(row: unknown): unknown;
  /** Throws when the row was sealed with another key or moved from another table or key. */
  used(row: unknown): unknown;
}

/**
 * Seals the whole row as one value. Keys and indexes stay beside it in plain form, because the database looks rows up
 * by them.
 */
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
