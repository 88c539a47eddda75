import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Shell } from '../desktop-edition.ts';
import { EDITION_NAMES, openEdition } from '../editions.ts';
import { killThese } from '../processes.ts';
import { renderersOf, type Running } from '../running.ts';
import { comeBack } from '../coming-back.ts';
import { workAndHarm, type Harm, type Kind } from '../trial.ts';
import type { Edition } from '../workshop.ts';

/** Everything ends at once: the browser, or the shell with its browser. */
export function programKilled(edition: Edition): Kind {
  return {
    name: `${edition === 'browser' ? 'browser' : 'main process'} killed, ${EDITION_NAMES[edition]}`,
    weight: 4,
    run: async (trial) => {
      const { shop, folder, started } = trial;
      const profile = await shop.profile(edition, folder);
      const running = started(await openEdition(shop, edition, profile));
      const given = await workAndHarm(trial, running, killing(running));
      return comeBack(trial, given, () => openEdition(shop, edition, profile));
    },
  };
}

/** The process that draws the page ends; the browser goes on. */
export const rendererKilled: Kind = {
  name: 'renderer killed, browser edition',
  weight: 4,
  run: async (trial) => {
    const { shop, folder, started } = trial;
    const running = started(await shop.openBrowser(await shop.profile('browser', folder)));
    const given = await workAndHarm(trial, running, killingRenderers(await renderersOf(running)));
    return comeBack(trial, given, () => inNewPage(running, shop.address));
  },
};

/** The same in the shell, which asks whether to open the page again. */
export const rendererKilledInShell: Kind = {
  name: 'renderer killed, desktop',
  weight: 4,
  run: async (trial) => {
    const { shop, folder, started } = trial;
    const running = started(await shop.openDesktop(await shop.profile('desktop', folder)));
    await running.answerQuestion(0);
    const given = await workAndHarm(trial, running, killingRenderers(await renderersOf(running)));
    return comeBack(trial, given, async () => ({ ...running, page: await pageAgain(running) }));
  },
};

// It takes a moment until the shell has opened the page again; until then the one that crashed is found.
async function pageAgain({ pageAfterCrash }: Shell): Promise<Page> {
  for (let tries = 1; ; tries += 1)
    try {
      const page = await pageAfterCrash();
      await page.locator('main h1').waitFor({ timeout: 3000 });
      return page;
    } catch (cause) {
      if (tries === 5) throw cause;
      await pause(100);
    }
}

/** Ends the program at once. */
export function killing(running: Running): Harm {
  return async (stop) => {
    stop();
    await running.kill();
  };
}

export function killingRenderers(renderers: readonly number[]): Harm {
  return async (stop) => {
    stop();
    killThese(renderers);
  };
}

// A page may be given to a process that is just ending.
async function inNewPage(running: Running, address: string): Promise<Running> {
  for (let tries = 1; ; tries += 1)
    try {
      const page = await running.page.context().newPage();
      await page.goto(address);
      return { ...running, page };
    } catch (cause) {
      if (tries === 5) throw cause;
      await pause(100);
    }
}
