import { setTimeout as pause } from 'node:timers/promises';
import { rmSync } from 'node:fs';
import { databaseFolders } from '../damage.ts';
import { EDITION_NAMES, openEdition } from '../editions.ts';
import type { Running } from '../running.ts';
import { beginSealing, goToSettings, PASSPHRASE, sealKept, takeSealOff, unseal } from '../sealing.ts';
import { comeBack, saidOn } from '../coming-back.ts';
import { workAndHarm, type Kind } from '../trial.ts';
import { createGiven } from '../witness/given.ts';
import { openerOf } from '../witness/sealed-rows.ts';
import type { Edition, Workshop } from '../workshop.ts';
import { killing } from './kills.ts';

/** Everything ends at once while sealed data is answered in. In the desktop edition the database is gone as well, sometimes. */
export function sealedKilled(edition: Edition): Kind {
  return {
    name: `killed with sealed data, ${EDITION_NAMES[edition]}`,
    weight: 1,
    run: async (trial) => {
      const { chance, shop, folder, started } = trial;
      const profile = await shop.profile(edition, folder, 'sealed');
      const running = started(await openEdition(shop, edition, profile));
      await unseal(running.page);
      const opener = await openerOf(running.page, PASSPHRASE);
      if (opener === null) throw new Error('what was to be sealed is not');
      const given = await workAndHarm(trial, running, killing(running), { opener });
      if (edition === 'desktop' && chance.oneIn(2))
        for (const each of databaseFolders(profile)) rmSync(each, { recursive: true });
      return comeBack(trial, given, () => openReadable(shop, edition, profile, (words) => given.told(words)));
    },
  };
}

/** Everything ends at once while the seal is put on. */
export function killedWhileSealing(edition: Edition): Kind {
  return {
    name: `killed while sealing, ${EDITION_NAMES[edition]}`,
    weight: 1,
    run: async (trial) => {
      const { chance, shop, folder, started } = trial;
      const profile = await shop.profile(edition, folder);
      const running = started(await openEdition(shop, edition, profile));
      const given = createGiven();
      // Something is entered first, and everything is read: it stays what it is while it is sealed.
      await workAndHarm(trial, running, async (stop) => stop(), {
        given,
        moment: { heard: 'read', times: 1, after: 0 },
      });
      await goToSettings(running.page);
      await running.page.locator('[data-saving=saved]').waitFor();
      await beginSealing(running.page);
      const [isEarly, after] = [chance.oneIn(4), chance.between(0, 400)];
      if (!isEarly) await sealKept(running.page);
      await pause(after);
      await running.kill();
      return comeBack(trial, given, () => openReadable(shop, edition, profile, (words) => given.told(words)));
    },
  };
}

/** Starts an edition whose data may be sealed, and takes the seal off for what is stored to be compared. `said` hears what the app said before. */
async function openReadable(
  shop: Workshop,
  edition: Edition,
  profile: string,
  said: (words: string) => void,
): Promise<Running> {
  const running = await openEdition(shop, edition, profile);
  const { page } = running;
  said((await unseal(page)) ? 'asked for the passphrase' : 'nothing was sealed');
  for (const words of await saidOn(page)) said(words);
  const goOn = page.getByRole('button', { name: '続ける' });
  if ((await goOn.count()) > 0) await goOn.click();
  await takeSealOff(page);
  return running;
}
