import { missingIn, type ChainLink } from '#domain/journal/chain.ts';
import { lineageOf, type Ancestor, type JournalHead } from '#domain/journal/head.ts';
import { recoveredBetween, type Recovered } from '#domain/journal/recovery.ts';
import type { DatabaseSide } from '#domain/journal/verdict.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { replaceWith } from '../journal/database-place.ts';
import { dumpDatabase } from '#storage/state-copy/dump.ts';
import type { Compared } from './compared-data.ts';
import { materialise } from './materialise.ts';
import type { FoundJournal } from '../journal/read-journal.ts';

/** Replaces the database by the state in the journal, in a new epoch, and says what changed for the person. On failure the database is as it was. */
export async function bringBack(
  compared: Compared,
  side: DatabaseSide,
  found: FoundJournal,
): Promise<Result<Recovered, { kind: 'newer' | 'refused' | 'unreadable' }>> {
  const { database, builtIn, newId } = compared;
  const onto = hasEveryRecordSince(side.head, found) ? 'database' : 'snapshot';
  const built = await materialise(compared, found, onto);
  if (!built.ok) return fail({ kind: built.failure.kind === 'storage' ? 'refused' : built.failure.kind });
  const { copy, added } = built.value;
  const before = await dumpDatabase(database);
  try {
    await replaceWith(database, copy, { epoch: newId(), seq: 0, digest: '' }, lineageOfBoth(side, found));
  } catch {
    return fail({ kind: 'refused' });
  }
  const base = onto === 'database' ? side.head : (found.label?.head ?? null);
  const changed = recoveredBetween(before, copy, { added, snapshotAt: found.state.snapshot?.at ?? null }, builtIn);
  return ok({ ...changed, lost: lostIn(found, base, added) });
}

/** The lineage of a new epoch that continues both copies. */
export function lineageOfBoth({ head, lineage }: DatabaseSide, found: FoundJournal): Ancestor[] {
  const heads = [found.head, head].filter((each): each is JournalHead => each !== null);
  return lineageOf(heads, [...lineage, ...(found.label?.lineage ?? [])]);
}

/** Whether the journal still has every record since the place of the database, so that replaying them onto the database is enough. */
function hasEveryRecordSince(head: JournalHead | null, { label, head: last }: FoundJournal): boolean {
  if (head === null || head.epoch !== last?.epoch) return false;
  const base = label?.head ?? null;
  return base === null || (base.epoch === head.epoch && base.seq <= head.seq);
}

// Damage without a gap in the numbers was at the end, where the numbers do not show how many records are lost: each damaged part counts as one.
function lostIn({ missing, state }: FoundJournal, base: JournalHead | null, added: readonly ChainLink[]): number {
  return missingIn(base, added) + (missing === 0 ? state.damaged + state.damagedSnapshots : 0);
}
