import { clockWrongBy } from '../desktop-edition.ts';
import { EDITION_NAMES, openEdition } from '../editions.ts';
import { createGiven } from '../witness/given.ts';
import type { Running } from '../running.ts';
import { workAndHarm, comeBack, type Kind, type Trial } from '../trial.ts';
import type { Edition } from '../workshop.ts';
import { killing } from './kills.ts';
import { ending } from './while-closed.ts';

const DAY_MS = 86_400_000;

/** Answers with the clock right, then with the clock set back, ended at once; then the app starts with the clock right again. */
export function clockSetBack(edition: Edition): Kind {
  return {
    name: `clock set back, ${EDITION_NAMES[edition]}`,
    weight: 1,
    run: async (trial) => {
      const { chance, shop, folder, started } = trial;
      const profile = await shop.profile(edition, folder);
      const given = createGiven();
      const first = started(await openEdition(shop, edition, profile));
      await workAndHarm(trial, first, ending(chance, first), { given });
      const second = started(await openWrong(trial, edition, profile, -chance.between(1, 1000) * DAY_MS));
      await workAndHarm(trial, second, killing(second), { given });
      return comeBack(trial, given, () => openEdition(shop, edition, profile));
    },
  };
}

async function openWrong({ shop }: Trial, edition: Edition, profile: string, clock: number): Promise<Running> {
  const script = clockWrongBy(clock);
  if (edition === 'browser')
    return shop.openBrowser(profile, { before: async (page) => void (await page.addInitScript(script)) });
  const running = await shop.openDesktop(profile, { clock });
  await running.page.addInitScript(script);
  await running.page.reload();
  return running;
}
