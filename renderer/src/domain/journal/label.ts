import { z } from 'zod';
import { encodeStored } from '../backup/codec.ts';
import type { StateCopy } from '../backup/state-copy.ts';
import type { Ancestor, Mark } from './head.ts';

const labelSchema = z.strictObject({
  schema: z.int().positive(),
  head: z.strictObject({ epoch: z.string(), seq: z.int().nonnegative(), digest: z.string() }).nullable(),
  lineage: z.array(z.strictObject({ epoch: z.string(), seq: z.int().nonnegative() })),
  marks: z.array(z.strictObject({ seq: z.int().positive(), digest: z.string() })),
  responses: z.int().nonnegative(),
  answers: z.int().nonnegative(),
  submissions: z.int().nonnegative(),
});

/**
 * A snapshot's label, readable without reading the snapshot: its place in the journal, its schema version, and row
 * counts.
 */
export type SnapshotLabel = z.infer<typeof labelSchema>;

/** How a place was reached: the epochs before its own, and the session marks of its own. */
export interface WayHere {
  lineage: readonly Ancestor[];
  marks: readonly Mark[];
}

const UNKNOWN_WAY: WayHere = { lineage: [], marks: [] };

/** A snapshot's bytes, and its label as JSON text. */
export function snapshotContent(
  copy: StateCopy,
  { lineage, marks }: WayHere = UNKNOWN_WAY,
): { bytes: Uint8Array; label: string } {
  const label: SnapshotLabel = {
    schema: copy.schema,
    head: copy.head,
    lineage: [...lineage],
    marks: [...marks],
    responses: rowCount(copy, 'responses'),
    answers: rowCount(copy, 'answers'),
    submissions: rowCount(copy, 'submissions'),
  };
  return { bytes: encodeStored(copy), label: JSON.stringify(label) };
}

/** Parses a label; null when the text is not one. */
export function readLabel(text: string): SnapshotLabel | null {
  try {
    return labelSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function rowCount({ tables }: StateCopy, table: string): number {
  return tables[table]?.length ?? 0;
}
