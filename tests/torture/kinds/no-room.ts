import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { EDITION_NAMES, openEdition } from '../editions.ts';
import { createGiven, type Given } from '../witness/given.ts';
import { mountMemory, whyNoDisks } from '../mounts.ts';
import type { Running } from '../running.ts';
import { comeBack, withoutSecondCopy } from '../coming-back.ts';
import { workAndHarm, type Harm, type Kind, type Trial } from '../trial.ts';
import type { Edition } from '../workshop.ts';

const PIECE = 1024 * 1024;
const DISK_MEGABYTES = 256;
const PATIENCE_MS = 4000;

/** The disk is full for a while. */
export function diskFull(edition: Edition): Kind {
  return {
    name: `disk full, ${EDITION_NAMES[edition]}`,
    weight: 1,
    missing: whyNoDisks,
    run: async (trial) => {
      const { shop, folder, started } = trial;
      const disk = join(folder, 'disk');
      trial.afterwards(mountMemory(disk, DISK_MEGABYTES));
      const profile = await shop.profile(edition, disk);
      const running = started(await openEdition(shop, edition, profile));
      const ballast = join(disk, 'ballast');
      const given = createGiven();
      const shortage = { begin: async () => fill(ballast), end: async () => rmSync(ballast) };
      await workAndHarm(trial, running, during(trial, running, given, shortage), { given });
      const outcome = await comeBack(trial, given, () => openEdition(shop, edition, profile));
      return edition === 'browser' ? withoutSecondCopy(outcome) : outcome;
    },
  };
}

/** The browser gives the app no more room for a while. */
export const quotaExceeded: Kind = {
  name: 'quota exceeded, browser edition',
  weight: 1,
  run: async (trial) => {
    const { chance, shop, folder, started } = trial;
    const profile = await shop.profile('browser', folder);
    const { origin } = new URL(shop.address);
    // The browser remembers for a while how much room there is, so that it has to be scarce from the start.
    const scarce = async (page: Page) => {
      const session = await page.context().newCDPSession(page);
      const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
      const quotaSize = Math.round(usage) + chance.between(1, 60) * 1024;
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
      lift = () => session.send('Storage.overrideQuotaForOrigin', { origin });
    };
    let lift: () => Promise<unknown> = async () => undefined;
    const running = started(await shop.openBrowser(profile, { before: scarce }));
    const given = createGiven();
    const shortage = { begin: async () => undefined, end: () => lift() };
    await workAndHarm(trial, running, during(trial, running, given, shortage), { given });
    return comeBack(trial, given, () => shop.openBrowser(profile));
  },
};

/** Answering goes on while there is a shortage, and often after it as well; then everything ends at once. */
export function during(
  { chance }: Trial,
  running: Running,
  given: Given,
  shortage: { begin: () => Promise<unknown>; end: () => Promise<unknown> },
  isFelt: () => boolean = given.wasRefused,
): Harm {
  const endsBefore = !chance.oneIn(3);
  const [before, after] = [chance.between(0, 500), chance.between(0, 500)];
  return async (stop) => {
    await shortage.begin();
    await until(isFelt);
    await pause(before);
    if (endsBefore) {
      await shortage.end();
      const times = given.timesSaved();
      await until(() => given.timesSaved() > times);
      await pause(after);
    }
    stop();
    await running.kill();
    if (!endsBefore) await shortage.end().catch(() => undefined);
  };
}

/** Resolves when it is so, or when it seems never to come. */
async function until(isSo: () => boolean): Promise<void> {
  for (const began = Date.now(); Date.now() - began < PATIENCE_MS && !isSo();) await pause(5);
}

function fill(ballast: string): void {
  for (const size of [PIECE, 4096])
    try {
      const piece = new Uint8Array(size);
      for (;;) appendFileSync(ballast, piece);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOSPC') throw cause;
    }
}
