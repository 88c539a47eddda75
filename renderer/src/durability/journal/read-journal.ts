import { z } from 'zod';
import { decodeStored } from '#domain/backup/codec.ts';
import type { StateCopy } from '#domain/backup/state-copy.ts';
import { chainOf, type Chain } from '#domain/journal/chain.ts';
import { readLabel, type SnapshotLabel } from '#domain/journal/label.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Journal } from '#host/journal.ts';

type JournalState = Extract<Awaited<ReturnType<Journal['open']>>, { ok: true }>['value'];
type Refused = Extract<Awaited<ReturnType<Journal['open']>>, { ok: false }>['failure'];

/** The journal as it was found. The content of the snapshot is not read here: {@link snapshotCopy} reads it when it is needed. */
export interface FoundJournal extends Chain {
  state: JournalState;
  /** The label of the snapshot that the records follow; null when there is no snapshot. */
  label: SnapshotLabel | null;
  /** True when no record and no snapshot is missing or damaged. */
  whole: boolean;
}

const copySchema: z.ZodType<StateCopy> = z.object({
  schema: z.int().positive(),
  head: z.object({ epoch: z.string(), seq: z.int(), digest: z.string() }).nullable(),
  tables: z.record(z.string(), z.array(z.unknown())),
});

/** Opens the journal and reads all its records. Call it before anything is written to it. */
export async function readJournal(journal: Journal): Promise<Result<FoundJournal, Refused>> {
  const opened = await journal.open();
  if (!opened.ok) return opened;
  const records = await recordsOf(journal);
  if (!records.ok) return records;
  const state = opened.value;
  const label = await labelOf(journal, state);
  const chain = chainOf(label?.head ?? null, label?.marks ?? [], records.value);
  const whole = chain.missing === 0 && state.damaged === 0 && state.damagedSnapshots === 0;
  return ok({ ...chain, state, label, whole });
}

/** The content of a snapshot. `unreadable`: the file is gone or damaged. */
export async function snapshotCopy(journal: Journal, name: string): Promise<Result<StateCopy, { kind: 'unreadable' }>> {
  const bytes = await journal.readSnapshot(name);
  const decoded = bytes.ok ? decodeStored(bytes.value) : bytes;
  const copy = copySchema.safeParse(decoded.ok ? decoded.value : null);
  return copy.success ? ok(copy.data) : fail({ kind: 'unreadable' });
}

async function recordsOf(journal: Journal): Promise<Result<Uint8Array[], Refused>> {
  const records: Uint8Array[] = [];
  for (let from: number | null = 0; from !== null;) {
    const read: Awaited<ReturnType<Journal['read']>> = await journal.read(from);
    if (!read.ok) return read;
    records.push(...read.value.records);
    from = read.value.next;
  }
  return ok(records);
}

// Another version of the program may have written a label that this one cannot read. Then the head comes from the content itself.
async function labelOf(journal: Journal, { snapshot }: JournalState): Promise<SnapshotLabel | null> {
  if (snapshot === null) return null;
  const label = readLabel(snapshot.label);
  if (label !== null) return label;
  const copy = await snapshotCopy(journal, snapshot.name);
  if (!copy.ok) return null;
  const { schema, head } = copy.value;
  return { schema, head, lineage: [], marks: [], responses: 0, answers: 0, submissions: 0 };
}
