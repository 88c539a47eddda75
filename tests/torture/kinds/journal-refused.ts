import { chmodSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFolders } from '../damage.ts';
import { createGiven } from '../witness/given.ts';
import { comeBack } from '../coming-back.ts';
import { workAndHarm, type Kind } from '../trial.ts';
import { during } from './no-room.ts';

/** A way in which the folder of the journal is out of reach while the app runs. */
interface Refusal {
  name: string;
  begin: (folder: string) => void;
  end: (folder: string) => void;
}

const REFUSALS: readonly Refusal[] = [
  {
    name: 'permission lost',
    begin: (folder) => allow(folder, 0o500, 0o400),
    end: (folder) => allow(folder, 0o700, 0o600),
  },
  {
    name: 'moved away',
    begin: (folder) => {
      renameSync(folder, `${folder}-elsewhere`);
      writeFileSync(folder, 'in the way');
    },
    end: (folder) => {
      rmSync(folder, { recursive: true });
      renameSync(`${folder}-elsewhere`, folder);
    },
  },
  {
    name: 'removed',
    begin: (folder) => {
      // At one blow: a folder that is emptied file by file would fill again below the hand.
      const gone = `${folder}-gone`;
      renameSync(folder, gone);
      rmSync(gone, { recursive: true, maxRetries: 5 });
    },
    end: () => undefined,
  },
];

/** The folder of the journal is out of reach for a while; then everything ends at once, and sometimes the database is gone as well. */
export const JOURNAL_REFUSED: readonly Kind[] = REFUSALS.map(({ name, begin, end }) => ({
  name: `journal: ${name}, desktop`,
  weight: 1,
  run: async (trial) => {
    const { chance, shop, folder, started } = trial;
    const profile = await shop.profile('desktop', folder);
    const journal = join(profile, 'journal');
    const running = started(await shop.openDesktop(profile, { mayBeRefused: true }));
    const given = createGiven();
    let timesBefore = 0;
    const hasSavedSince = () => given.timesSaved() > timesBefore + 1;
    const shortage = {
      begin: async () => {
        timesBefore = given.timesSaved();
        begin(journal);
      },
      end: async () => end(journal),
    };
    const isFelt = () => given.wasRefused() || hasSavedSince();
    await workAndHarm(trial, running, during(trial, running, given, shortage, isFelt), { given });
    // What was called saved since then stands in the journal as well, with everything before.
    if (hasSavedSince() && chance.oneIn(2))
      for (const each of databaseFolders(profile)) rmSync(each, { recursive: true });
    return comeBack(trial, given, () => shop.openDesktop(profile));
  },
}));

function allow(folder: string, folders: number, files: number): void {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) allow(path, folders, files);
    else chmodSync(path, files);
  }
  chmodSync(folder, folders);
}
