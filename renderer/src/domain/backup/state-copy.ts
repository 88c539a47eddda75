import type { JournalHead } from '../journal/head.ts';
import { fail, ok, type Result } from '../result.ts';
import { z } from '../schema.ts';

/**
 * Everything stored on a computer at one moment, except its own keys: rows by table, in key order, in the shape of
 * schema version `schema`. `head` is the journal's place at that moment; null when no journal is kept.
 */
export interface StateCopy {
  schema: number;
  head: JournalHead | null;
  tables: Record<string, readonly unknown[]>;
}

const outside = z.looseObject({
  schema: z.int().positive(),
  head: z.object({ epoch: z.string(), seq: z.int().nonnegative(), digest: z.string() }).nullable(),
  tables: z.custom<StateCopy['tables']>((tables) => isObject(tables) && Object.values(tables).every(isTable)),
});

/**
 * Checks the outer shape of a decoded value. `damaged`: it is no state copy. Whether the rows fit their tables is
 * checked on storing.
 */
export function stateCopyFrom(value: unknown): Result<StateCopy, { kind: 'damaged' }> {
  const read = outside.safeParse(value);
  if (!read.success) return fail({ kind: 'damaged' });
  const { schema, head, tables } = read.data;
  return ok({ schema, head, tables });
}

function isTable(rows: unknown): boolean {
  return Array.isArray(rows) && rows.every(isObject);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
