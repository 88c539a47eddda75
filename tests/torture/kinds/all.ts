import type { Kind } from '../trial.ts';
import { AT_WORK } from './at-work.ts';
import { importKilled } from './importing.ts';
import { JOURNAL_REFUSED } from './journal-refused.ts';
import { programKilled, rendererKilled, rendererKilledInShell } from './kills.ts';
import { diskFull, quotaExceeded } from './no-room.ts';
import { powerCut } from './power-cut.ts';
import { savingKilled } from './saving-files.ts';
import { savingManyKilled } from './saving-many.ts';
import { savedWhileHeld, shareFull, shareVanishes } from './saving-on-shares.ts';
import { killedWhileSealing, sealedKilled } from './sealed.ts';
import { twoInstances, twoWindows } from './twice.ts';
import {
  browserFilesHarmed,
  databaseCutShort,
  databaseDamaged,
  databaseDeleted,
  databaseRolledBack,
  desktopFilesHarmed,
  journalDamaged,
  snapshotsDamaged,
} from './while-closed.ts';
import { siteDataCleared, storageEvicted, workingFileVanishes } from './storage-cleared.ts';
import { twoPeople } from './two-people.ts';
import { conflictCopies } from './conflict-copies.ts';
import { renamesHeld } from './held-renames.ts';
import { upgradeKilled, writtenByNewer } from './other-versions.ts';
import { WRONG_CLOCK } from './wrong-clock.ts';

/** Every sort of harm, in the order of the table. */
export const KINDS: readonly Kind[] = [
  ...AT_WORK,
  rendererKilled,
  rendererKilledInShell,
  programKilled('browser'),
  programKilled('desktop'),
  powerCut('browser'),
  powerCut('desktop'),
  diskFull('browser'),
  diskFull('desktop'),
  quotaExceeded,
  ...JOURNAL_REFUSED,
  desktopFilesHarmed('journal damaged, desktop', 1, journalDamaged),
  desktopFilesHarmed('snapshots damaged, desktop', 1, snapshotsDamaged),
  desktopFilesHarmed('database damaged, desktop', 2, databaseDamaged),
  desktopFilesHarmed('database deleted, desktop', 2, databaseDeleted),
  desktopFilesHarmed('database cut short, desktop', 1, databaseCutShort),
  desktopFilesHarmed('database rolled back, desktop', 1, databaseRolledBack),
  browserFilesHarmed('database damaged, browser edition', 1, databaseDamaged),
  browserFilesHarmed('database cut short, browser edition', 1, databaseCutShort),
  browserFilesHarmed('database rolled back, browser edition', 1, databaseRolledBack),
  storageEvicted,
  siteDataCleared,
  workingFileVanishes,
  ...WRONG_CLOCK,
  conflictCopies,
  renamesHeld,
  writtenByNewer('browser'),
  writtenByNewer('desktop'),
  upgradeKilled('browser'),
  upgradeKilled('desktop'),
  twoPeople,
  twoWindows,
  twoInstances,
  importKilled('browser'),
  importKilled('desktop'),
  savingKilled,
  savingManyKilled,
  shareFull,
  shareVanishes,
  savedWhileHeld,
  sealedKilled('browser'),
  sealedKilled('desktop'),
  killedWhileSealing('browser'),
  killedWhileSealing('desktop'),
];
