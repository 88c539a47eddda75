import { chanceOf } from '../chance.ts';
import { answering } from '../people/answering.ts';
import { workUntilEnded, type Desk } from '../people/desk.ts';
import { comeBack } from '../coming-back.ts';
import { workAndHarm, type Kind } from '../trial.ts';
import { createGiven } from '../witness/given.ts';
import { watch } from '../witness/watching.ts';
import { killing } from './kills.ts';

/** Two people answer for two departments on one profile of the browser, at the same time. */
export const twoPeople: Kind = {
  name: 'two people on one profile, browser edition',
  weight: 2,
  run: async (trial) => {
    const { chance, shop, folder, started } = trial;
    const profile = await shop.profile('browser', folder);
    const running = started(await shop.openBrowser(profile));
    const second = await running.page.context().newPage();
    await second.goto(shop.address);
    const other = answering(shop.secondDraft);
    // Which of the two comes first is not in our hands: the second one has chances of its own.
    const own = chance.between(0, 1_000_000);
    await other.begin({ page: second, shop, chance });
    const given = createGiven();
    let isOver = false;
    const first = workAndHarm(
      trial,
      running,
      (stop) => {
        isOver = true;
        return killing(running)(stop);
      },
      { given },
    );
    const { hand, look } = await watch(second, given, () => undefined);
    const desk: Desk = {
      page: second,
      running,
      shop,
      chance: chanceOf(own, 0),
      given,
      hand,
      look,
      ended: () => isOver,
    };
    await Promise.all([first, workUntilEnded(other, desk)]);
    return comeBack(trial, given, () => shop.openBrowser(profile));
  },
};
