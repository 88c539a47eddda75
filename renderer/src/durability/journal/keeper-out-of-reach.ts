import type { DatabaseSide } from '#domain/journal/verdict.ts';
import { fail } from '#domain/result.ts';
import type { Journal } from '#host/journal.ts';
import type { Database } from '#storage/database.ts';
import { createJournalKeeper, NO_SNAPSHOT, type JournalKeeper } from './keeper.ts';
import { lateJournal } from './late-journal.ts';

/**
 * The keeper for a start at which the journal could not be reached (a share that is offline). The badge shows 保存できません until the journal is found
 * again. Each `mend` looks for it, and joins it as soon as {@link lateJournal} allows. `atStart` is the place of the database at the start; `apart`
 * resolves when only the next start can decide what is right.
 */
export function keeperOutOfReach(
  database: Database,
  journal: Journal,
  atStart: DatabaseSide,
): { keeper: JournalKeeper; apart: Promise<void> } {
  const late = lateJournal(journal, atStart, () => dropLineage(database));
  const keeper = createJournalKeeper(database, late.journal, { kept: 0, inSnapshot: NO_SNAPSHOT, behind: true });
  // This first attempt always fails, because nothing has looked for the journal yet. From here on a transaction that is rolled back cannot pass for a
  // success either.
  void keeper.mend();
  const self: JournalKeeper = {
    ...keeper,
    showOn: (badge) => {
      keeper.showOn(badge);
      badge.begin()(fail({ kind: 'storage' }));
    },
    mend: () => {
      late.lookAgain();
      return keeper.mend();
    },
    isApart: late.isApart,
  };
  return { keeper: self, apart: late.apart };
}

// The entries of a lineage have a number and no digest. A journal that branched off with as many records would therefore pass for an ancestor at the next
// start, and be overwritten. Without a lineage the two count as diverged, and the person is asked.
async function dropLineage(database: Database): Promise<void> {
  await database.journalHeads.update('this', { lineage: [] }).catch(() => undefined);
}
