import type { JournalHead } from '../journal/head.ts';
import { fail, ok, type Result } from '../outcome.ts';
import { z } from '../schema.ts';

/**
 * Everything that is stored on a computer except its own keys, at one moment: rows by table in the order of their keys, in the shape that schema
 * version `schema` of the database has. `head` is how far the journal was; null where none is kept.
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

/** What was decoded, as a state copy. `damaged` when it is none; whether its rows fit their tables is seen by who stores them. */
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
