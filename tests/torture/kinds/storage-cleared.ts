import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { mountFolder, whyNoDisks } from '../mounts.ts';
import { answering } from '../people/answering.ts';
import { workUntilEnded, type Desk } from '../people/desk.ts';
import type { Running } from '../running.ts';
import { comeBack, saidOn, withoutSecondCopy } from '../coming-back.ts';
import { workAndHarm, type Kind, type TrialOutcome, type Trial } from '../trial.ts';
import { createGiven, type Given } from '../witness/given.ts';
import { stateOf } from '../witness/reading.ts';
import { watch, type Watched } from '../witness/watching.ts';
import { chooseWorkingFile, offerWorkingFile, type WorkingFileOnDisk } from '../working-file.ts';
import { ending } from './while-closed.ts';

/** What a browser throws away of a page when it needs the room, and what goes when a person clears everything of it. */
const EVICTED = 'indexeddb,file_systems,cache_storage,service_workers';
const CLEARED = 'all';

const PLACE = '情報担当課';
/** A working file is written when nothing has changed for three seconds. */
const QUIET_MS = 3500;
const LONGEST_MORE_MS = 6000;
const PATIENCE_MS = 60_000;

/** The browser throws away what the page has stored. There is no second copy then, and it has to be said. */
export const storageEvicted: Kind = {
  name: 'storage evicted, browser edition',
  weight: 1,
  run: async (trial) => {
    const { chance, shop, folder, started } = trial;
    const profile = await shop.profile('browser', folder);
    const running = started(await shop.openBrowser(profile));
    const given = await workAndHarm(trial, running, ending(chance, running));
    const before = (page: Page) => throwAway(page, shop.address, EVICTED);
    return withoutSecondCopy(await comeBack(trial, given, () => shop.openBrowser(profile, { before })));
  },
};

/** Everything that the page has stored is cleared. What the working file had is brought back from it. */
export const siteDataCleared: Kind = {
  name: 'site data cleared beside a working file, browser edition',
  weight: 1,
  run: (trial) => {
    const place = join(trial.folder, PLACE);
    mkdirSync(place);
    return fromWorkingFile(trial, place, async () => undefined);
  },
};

/** The share on which the working file lies goes away, for a while or for good; then everything that the page has stored is cleared. */
export const workingFileVanishes: Kind = {
  name: 'working file on a share that vanishes, browser edition',
  weight: 1,
  missing: whyNoDisks,
  run: (trial) => {
    const { chance, folder } = trial;
    const [disk, share] = [join(folder, 'disk'), join(folder, 'share')];
    mkdirSync(join(disk, PLACE), { recursive: true });
    const vanish = mountFolder(disk, share);
    return fromWorkingFile(
      trial,
      join(disk, PLACE),
      async () => {
        await pause(chance.between(0, LONGEST_MORE_MS));
        vanish();
        if (chance.oneIn(2)) return;
        await pause(chance.between(0, LONGEST_MORE_MS));
        trial.afterwards(mountFolder(disk, share));
      },
      join(share, PLACE),
    );
  },
};

/**
 * Answers, and waits until the badge says 保存済み and the working file is written; goes on answering while `meanwhile` is done; then clears everything
 * and begins again with the file. `place` is the folder in which it lies, `seen` as the page sees it.
 */
async function fromWorkingFile(
  trial: Trial,
  place: string,
  meanwhile: () => Promise<void>,
  seen = place,
): Promise<TrialOutcome> {
  const { chance, shop, folder, started } = trial;
  const profile = await shop.profile('browser', folder);
  const offered: WorkingFileOnDisk[] = [];
  const before = async (page: Page) => void offered.push(await offerWorkingFile(page, join(seen, 'draft.tenken')));
  const running = started(await shop.openBrowser(profile, { before }));
  const given = createGiven();
  const [file] = offered;
  if (file === undefined) throw new Error('no working file was offered');
  const person = answering();
  await person.begin({ page: running.page, shop, chance });
  await chooseWorkingFile(running.page);
  const watched = await watch(running.page, given, () => undefined);
  const desk = { page: running.page, running, shop, chance, given };
  let left = chance.between(2, 8);
  await workUntilEnded(person, { ...desk, ...watched, ended: () => (left -= 1) < 0 });
  await untilInFile(running, given, watched, file);
  // What is entered from here on may be in the file or not.
  let isOver = false;
  const unwatched: Desk = { ...desk, hand: given.hand(), look: async () => undefined, ended: () => isOver };
  const more = workUntilEnded(person, unwatched);
  await Promise.race([meanwhile(), more]);
  await pause(chance.between(0, 2000));
  const said = await saidOn(running.page);
  isOver = true;
  await running.kill();
  await more;
  const cleared = async (page: Page) => throwAway(page, shop.address, CLEARED);
  return {
    ...(await broughtBack(trial, given, join(place, 'draft.tenken'), () =>
      shop.openBrowser(profile, { before: cleared }),
    )),
    said,
  };
}

/** Waits until everything that was entered is called saved and has been written to the working file since. */
async function untilInFile(
  { page }: Running,
  given: Given,
  { look, settled, stop }: Watched,
  file: WorkingFileOnDisk,
): Promise<void> {
  await page.locator('[data-saving=saved]').waitFor();
  const [before, began] = [file.timesWritten(), Date.now()];
  while (file.timesWritten() === before || Date.now() - began < QUIET_MS) {
    if (Date.now() - began > PATIENCE_MS) throw new Error('the working file was not written');
    await pause(50);
  }
  await page.locator('[data-copy=written]').waitFor();
  await look();
  for (const asked = Date.now(); given.lastRead() === null && Date.now() - asked < PATIENCE_MS;) await pause(20);
  await settled();
  stop();
}

async function broughtBack(
  { shop, started }: Trial,
  given: Given,
  path: string,
  open: () => Promise<Running>,
): Promise<TrialOutcome> {
  const { response } = shop.draft;
  if (!existsSync(path)) return { ...NOTHING, confirmed: given.confirmed(), lost: ['the working file is gone'] };
  const began = Date.now();
  const running = started(await open());
  const { page } = running;
  await page.locator('main h1').waitFor();
  await running.giveFiles(() => page.getByRole('button', { name: 'ファイルを開く' }).click(), [path]);
  await page.getByRole('button', { name: 'この下書きの続きを始める' }).click();
  await page.getByText(/下書きを引き継ぎました/u).waitFor();
  const found = await stateOf(page);
  const recoveries = [Date.now() - began];
  const isOwn = (table: string, row: Readonly<Record<string, unknown>>) =>
    table === 'answers' && row['response'] === response;
  const rows = found.get('answers')?.size ?? 0;
  return { ...NOTHING, confirmed: given.confirmed(), rows, lost: given.lostIn(found, isOwn), recoveries };
}

const NOTHING: TrialOutcome = { confirmed: [], rows: 0, isWhole: false, lost: [], told: 0, recoveries: [], said: [] };

async function throwAway(page: Page, address: string, storageTypes: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes });
  await session.detach();
}
