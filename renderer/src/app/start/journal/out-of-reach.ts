import type { DatabaseSide } from '#domain/journal/verdict.ts';
import { fail } from '#domain/outcome.ts';
import type { Journal } from '#host/journal.ts';
import type { Database } from '#storage/database.ts';
import { createJournalKeeper, NO_SNAPSHOT, type JournalKeeper } from './keeper.ts';
import { lateJournal } from './late-journal.ts';

/**
 * Where no journal can be kept at present: nothing is saved as it is promised, and nothing is said to be. Each mending looks for the journal and goes on
 * with it as soon as that is safe. `atStart` is where the database stood before; `apart` resolves when only a new start can decide.
 */
export function keeperOutOfReach(
  database: Database,
  journal: Journal,
  atStart: DatabaseSide,
): { keeper: JournalKeeper; apart: Promise<void> } {
  const late = lateJournal(journal, atStart, () => forgetTheWay(database));
  const keeper = createJournalKeeper(database, late.journal, { kept: 0, inSnapshot: NO_SNAPSHOT, behind: true });
  // Refused without a look: from now on it counts as failed, also what is undone.
  void keeper.mend();
  const self: JournalKeeper = {
    ...keeper,
    showOn: (saving) => {
      keeper.showOn(saving);
      saving.begin()(fail({ kind: 'storage' }));
    },
    mend: () => {
      late.lookAgain();
      return keeper.mend();
    },
    isApart: late.isApart,
  };
  return { keeper: self, apart: late.apart };
}

// The way tells epochs by their numbers alone: without it the next start is certain to ask.
async function forgetTheWay(database: Database): Promise<void> {
  await database.journalHeads.update('this', { lineage: [] }).catch(() => undefined);
}
