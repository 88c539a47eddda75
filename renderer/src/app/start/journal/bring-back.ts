import { missingIn, type ChainLink } from '#domain/journal/chain.ts';
import { lineageOf, type Ancestor, type JournalHead } from '#domain/journal/head.ts';
import { recoveredBetween, type Recovered } from '#domain/journal/recovery.ts';
import type { DatabaseSide } from '#domain/journal/verdict.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import { replaceWith } from '#storage/journal-place.ts';
import { dumpDatabase } from '#storage/state-copy/dump.ts';
import type { Compared } from './compared.ts';
import { materialise } from './materialise.ts';
import type { FoundJournal } from './read-journal.ts';

/** Brings what the journal has into the database, which begins a new epoch. Says what came back; on failure the database is as it was. */
export async function bringBack(
  compared: Compared,
  side: DatabaseSide,
  found: FoundJournal,
): Promise<Result<Recovered, { kind: 'newer' | 'refused' | 'unreadable' }>> {
  const { database, builtIn, newId } = compared;
  const onto = knowsAllBefore(side.head, found) ? 'database' : 'snapshot';
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

/** What comes before an epoch that goes on from both. */
export function lineageOfBoth({ head, lineage }: DatabaseSide, found: FoundJournal): Ancestor[] {
  const heads = [found.head, head].filter((each): each is JournalHead => each !== null);
  return lineageOf(heads, [...lineage, ...(found.label?.lineage ?? [])]);
}

/** The database was on the way that the journal still has whole from there. */
function knowsAllBefore(head: JournalHead | null, { label, head: last }: FoundJournal): boolean {
  if (head === null || head.epoch !== last?.epoch) return false;
  const base = label?.head ?? null;
  return base === null || (base.epoch === head.epoch && base.seq <= head.seq);
}

// Damage that left no gap was at the end: how much was lost there nobody can tell.
function lostIn({ missing, state }: FoundJournal, base: JournalHead | null, added: readonly ChainLink[]): number {
  return missingIn(base, added) + (missing === 0 ? state.damaged + state.damagedSnapshots : 0);
}
