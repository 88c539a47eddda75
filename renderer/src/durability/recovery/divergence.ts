import type { StateCopy } from '#domain/backup/state-copy.ts';
import { differenceOf } from '#domain/journal/difference.ts';
import { snapshotContent } from '#domain/journal/label.ts';
import type { Divergence } from '#domain/journal/told.ts';
import type { DatabaseSide } from '#domain/journal/verdict.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Journal } from '#host/journal.ts';
import { replaceWith, setPlace } from '../journal/database-place.ts';
import { dumpDatabase } from '#storage/state-copy/dump.ts';
import type { Compared } from './compared-data.ts';
import { lineageOfBoth } from './bring-back.ts';
import { materialise } from './materialise.ts';
import type { FoundJournal } from '../journal/read-journal.ts';

/** The question for the person when each copy has data that the other never had. */
export async function divergenceOf(
  compared: Compared,
  side: DatabaseSide,
  found: FoundJournal,
): Promise<Result<Divergence, { kind: 'newer' | 'refused' }>> {
  const { database, journal, builtIn, newId } = compared;
  const built = await materialise(compared, found, 'snapshot');
  if (!built.ok) return fail({ kind: built.failure.kind === 'newer' ? 'newer' : 'refused' });
  const stored = await dumpDatabase(database);
  const { copy } = built.value;
  const lineage = lineageOfBoth(side, found);
  const next = () => ({ epoch: newId(), seq: 0, digest: '' });
  return ok({
    difference: differenceOf(stored, copy, builtIn),
    journalAt: found.links.at(-1)?.record.at ?? found.state.snapshot?.at ?? null,
    choose: (chosen) =>
      keepingBoth(journal, chosen === 'database' ? copy : stored, async () => {
        if (chosen === 'database') await setPlace(database, next(), lineage);
        else await replaceWith(database, copy, next(), lineage);
      }),
  });
}

/** Keeps the copy that was not chosen (`left`) as a snapshot before anything is replaced. */
async function keepingBoth(
  journal: Journal,
  left: StateCopy,
  goOn: () => Promise<void>,
): Promise<Result<null, { kind: 'storage' }>> {
  try {
    const kept = await journal.takeSnapshot('kept', async () => snapshotContent(left));
    if (!kept.ok) return fail({ kind: 'storage' });
    await goOn();
    return ok(null);
  } catch {
    return fail({ kind: 'storage' });
  }
}
