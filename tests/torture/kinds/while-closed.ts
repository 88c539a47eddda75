import { cpSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../chance.ts';
import { damage, databaseFolders, filesIn } from '../damage.ts';
import { openEdition } from '../editions.ts';
import { createGiven } from '../witness/given.ts';
import type { Running } from '../running.ts';
import { comeBack, withoutSecondCopy } from '../coming-back.ts';
import { workAndHarm, type Harm, type Kind, type TrialOutcome, type Trial } from '../trial.ts';
import type { Edition } from '../workshop.ts';

/** `before` is the profile as it was before the answers, `profile` as it was left. */
type HarmToFiles = (profile: string, chance: Chance, before: string) => void;

/** The app was closed, or ended at once, and what it left on the disk is harmed before it starts again. */
export function desktopFilesHarmed(name: string, weight: number, harm: HarmToFiles): Kind {
  return { name, weight, run: (trial) => afterHarm(trial, 'desktop', harm) };
}

/** The browser edition has no second copy of its own: a silent loss counts as one all the same. */
export function browserFilesHarmed(name: string, weight: number, harm: HarmToFiles): Kind {
  return { name, weight, run: async (trial) => withoutSecondCopy(await afterHarm(trial, 'browser', harm)) };
}

export const journalDamaged: HarmToFiles = (profile, chance) => damage(filesIn(join(profile, 'journal')), chance);
export const snapshotsDamaged: HarmToFiles = (profile, chance) =>
  damage(filesIn(join(profile, 'journal', 'snapshots')), chance);
export const databaseDamaged: HarmToFiles = (profile, chance) => {
  for (const folder of databaseFolders(profile)) damage(filesIn(folder), chance);
};
export const databaseDeleted: HarmToFiles = (profile) => {
  for (const folder of databaseFolders(profile)) rmSync(folder, { recursive: true });
};
/** What was written last is missing: a browser takes that for a write that was broken off, and says nothing of it. */
export const databaseCutShort: HarmToFiles = (profile, chance) => {
  const files = databaseFolders(profile).flatMap(filesIn);
  for (const file of files.filter((each) => each.endsWith('.log')))
    truncateSync(file, chance.between(0, statSync(file).size));
};
export const databaseRolledBack: HarmToFiles = (profile, _chance, before) => {
  databaseDeleted(profile, _chance, before);
  for (const folder of databaseFolders(before)) cpSync(folder, folder.replace(before, profile), { recursive: true });
};

async function afterHarm(trial: Trial, edition: Edition, harm: HarmToFiles): Promise<TrialOutcome> {
  const { chance, shop, folder, started } = trial;
  const before = await shop.profile(edition, shop.folder());
  const profile = join(folder, 'left');
  cpSync(before, profile, { recursive: true });
  const running = started(await openEdition(shop, edition, profile));
  const given = createGiven();
  await workAndHarm(trial, running, ending(chance, running), { given });
  harm(profile, chance, before);
  rmSync(before, { recursive: true });
  return comeBack(trial, given, () => openEdition(shop, edition, profile));
}

/** Ends the app in one way or the other: closed after a while without an answer, or at once. */
export function ending(chance: Chance, running: Running): Harm {
  const isClosed = chance.oneIn(2);
  return async (stop) => {
    stop();
    if (!isClosed) return running.kill();
    // Longer than it takes until typed text is written.
    await pause(600);
    return running.close();
  };
}
