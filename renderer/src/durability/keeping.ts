import { fail, type Result } from '#domain/result.ts';
import type { JournalKeeper } from './journal/keeper.ts';

const SNAPSHOT_EVERY_MS = 60 * 60 * 1000;
const MEND_EVERY_MS = 30_000;
// The shell waits five seconds for a window that closes. A snapshot that takes longer is given up: the records alone hold everything.
const WINDOW_CLOSE_PATIENCE_MS = 3000;

/** Takes a snapshot every hour, and retries failed journal writes every 30 seconds, until the window is gone. */
export function keepOverTime(keeper: JournalKeeper): void {
  setInterval(() => void keeper.takeSnapshot('hourly'), SNAPSHOT_EVERY_MS);
  setInterval(() => void keeper.mend(), MEND_EVERY_MS);
  void keeper.mend();
}

/** Waits until every record is in the journal, then for a last snapshot, but for the latter at most `patienceMs`. */
export async function keepAtWindowClose(keeper: JournalKeeper, patienceMs = WINDOW_CLOSE_PATIENCE_MS): Promise<void> {
  await keeper.settled();
  await Promise.race([keeper.takeSnapshot('closing'), new Promise((done) => setTimeout(done, patienceMs))]);
}

/**
 * Runs a deletion that must leave no trace. The journal and its snapshots still hold what is deleted, so they are purged first; afterwards the journal
 * starts again with a snapshot of what is left.
 */
export async function withoutCopies<T, F extends { kind: string }>(
  keeper: JournalKeeper | null,
  work: () => Promise<Result<T, F>>,
): Promise<Result<T, F | { kind: 'storage' }>> {
  if (keeper === null) return work();
  if (keeper.isApart()) return fail({ kind: 'storage' });
  const purged = await keeper.purge();
  if (!purged.ok) return purged;
  try {
    return await work();
  } finally {
    keeper.resume();
  }
}
