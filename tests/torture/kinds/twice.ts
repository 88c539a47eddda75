import { startSecond } from '../desktop-edition.ts';
import { goToItem } from '../draft.ts';
import { comeBack } from '../coming-back.ts';
import { workAndHarm, type Kind } from '../trial.ts';
import { answering } from '../people/answering.ts';
import { workUntilEnded } from '../people/desk.ts';
import { createGiven } from '../witness/given.ts';
import { killing } from './kills.ts';

/** The same response in two windows; the second may only be read, and what is tried there counts for nothing. */
export const twoWindows: Kind = {
  name: 'two windows, browser edition',
  weight: 1,
  run: async (trial) => {
    const { chance, shop, folder, started } = trial;
    const profile = await shop.profile('browser', folder);
    const running = started(await shop.openBrowser(profile));
    const item = chance.pick(shop.draft.items);
    await goToItem(running.page, shop.draft, item);
    const second = await running.page.context().newPage();
    await second.goto(shop.address);
    await goToItem(second, shop.draft, item);
    let isOver = false;
    const aside = createGiven();
    const tried = workUntilEnded(answering(), {
      page: second,
      running,
      shop,
      // Of its own chance: which of the two windows comes first is not in our hands.
      chance: { ...chance, pick: (among) => firstOf(among) },
      given: aside,
      hand: aside.hand(),
      look: async () => undefined,
      ended: () => isOver,
    });
    const given = await workAndHarm(trial, running, (stop) => {
      isOver = true;
      return killing(running)(stop);
    });
    await tried.catch(() => undefined);
    return comeBack(trial, given, () => shop.openBrowser(profile));
  },
};

/** The app is started again and again while it runs. */
export const twoInstances: Kind = {
  name: 'two instances, desktop',
  weight: 1,
  run: async (trial) => {
    const { shop, folder, started } = trial;
    const profile = await shop.profile('desktop', folder);
    const running = started(await shop.openDesktop(profile));
    const seconds = Promise.all([startSecond(shop.program, profile), startSecond(shop.program, profile)]);
    const given = await workAndHarm(trial, running, async (stop) => {
      await seconds;
      await killing(running)(stop);
    });
    return comeBack(trial, given, () => shop.openDesktop(profile));
  },
};

function firstOf<T>(among: readonly T[]): T {
  const [first] = among;
  if (first === undefined) throw new Error('nothing to pick from');
  return first;
}
