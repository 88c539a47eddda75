import { fail, type Result } from '#domain/outcome.ts';
import type { JournalKeeper } from './keeper.ts';

const SNAPSHOT_EVERY_MS = 60 * 60 * 1000;
const MEND_EVERY_MS = 30_000;
// The shell waits five seconds for the window; the records alone are enough when a snapshot takes longer.
const CLOSING_PATIENCE_MS = 3000;

/** Takes snapshots by the hour, and tries again what failed, for as long as the window is there. */
export function keepOverTime(keeper: JournalKeeper): void {
  setInterval(() => void keeper.takeSnapshot('hourly'), SNAPSHOT_EVERY_MS);
  setInterval(() => void keeper.mend(), MEND_EVERY_MS);
  void keeper.mend();
}

/** Waits until everything is in the journal, and a little longer for a last snapshot. */
export async function keepAtClosing(keeper: JournalKeeper, patienceMs = CLOSING_PATIENCE_MS): Promise<void> {
  await keeper.settled();
  await Promise.race([keeper.takeSnapshot('closing'), new Promise((done) => setTimeout(done, patienceMs))]);
}

/** Deletes for good: what the journal and its snapshots hold goes first, and they begin anew with what is left. */
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
