import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { databaseFolders } from '../damage.ts';
import { comeBack } from '../coming-back.ts';
import { workAndHarm, type Kind } from '../trial.ts';
import { createGiven } from '../witness/given.ts';
import { during } from './no-room.ts';

const LONGEST_HOLD_MS = 4000;

/** A script after which no file can be renamed while another one is there, as when a virus scanner holds on to what was just written. */
export function holding(sign: string): string {
  return `import disk from 'node:fs/promises';
    import { existsSync } from 'node:fs';
    const rename = disk.rename;
    let times = 0;
    disk.rename = async (...paths) => {
      if (!existsSync(${JSON.stringify(sign)})) return rename(...paths);
      times += 1;
      const code = ['EPERM', 'EBUSY', 'EACCES'][times % 3];
      throw Object.assign(new Error(code + ': a file is held'), { code });
    };`;
}

/** The journal has to begin anew with a snapshot, whose last step is refused for seconds. Often the database is gone as well afterwards. */
export const renamesHeld: Kind = {
  name: 'renames held for seconds, desktop',
  weight: 1,
  run: async (trial) => {
    const { chance, shop, folder, started } = trial;
    const sign = join(folder, 'held');
    const profile = await shop.profile('desktop', folder);
    const journal = join(profile, 'journal');
    const running = started(await shop.openDesktop(profile, { script: holding(sign) }));
    const given = createGiven();
    let timesBefore = 0;
    const hasSavedSince = () => given.timesSaved() > timesBefore + 1;
    const shortage = {
      begin: async () => {
        timesBefore = given.timesSaved();
        writeFileSync(sign, '');
        renameSync(journal, `${journal}-gone`);
        rmSync(`${journal}-gone`, { recursive: true, maxRetries: 5 });
        await pause(chance.between(0, LONGEST_HOLD_MS));
      },
      end: async () => rmSync(sign),
    };
    const isFelt = () => given.wasRefused() || hasSavedSince();
    await workAndHarm(trial, running, during(trial, running, given, shortage, isFelt), { given });
    // What was called saved since then stands in the journal as well, with everything before.
    if (hasSavedSince() && chance.oneIn(2))
      for (const each of databaseFolders(profile)) rmSync(each, { recursive: true });
    return comeBack(trial, given, () => shop.openDesktop(profile));
  },
};
