import type { Chance } from '../chance.ts';
import { clockWrongBy } from '../desktop-edition.ts';
import { EDITION_NAMES, openEdition } from '../editions.ts';
import type { Running } from '../running.ts';
import { comeBack } from '../coming-back.ts';
import { workAndHarm, type Kind, type Trial } from '../trial.ts';
import { createGiven } from '../witness/given.ts';
import type { Edition } from '../workshop.ts';
import { killing } from './kills.ts';
import { ending } from './while-closed.ts';

const DAY_MS = 86_400_000;
const ZONES = ['America/New_York', 'Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'];

/** What is wrong with the computer for a while: its clock, by so many milliseconds, or its time zone. */
interface Wrong {
  name: string;
  by: (chance: Chance) => { clock: number; zone?: string };
}

const WRONG: readonly Wrong[] = [
  { name: 'clock set back', by: (chance) => ({ clock: -chance.between(1, 1000) * DAY_MS }) },
  { name: 'clock set forward', by: (chance) => ({ clock: chance.between(1, 1000) * DAY_MS }) },
  { name: 'another time zone', by: (chance) => ({ clock: 0, zone: chance.pick(ZONES) }) },
];

/** Answers with everything right, then with something wrong, ended at once; then the app starts with everything right again. */
function wrongFor({ name, by }: Wrong, edition: Edition): Kind {
  return {
    name: `${name}, ${EDITION_NAMES[edition]}`,
    weight: 1,
    run: async (trial) => {
      const { chance, shop, folder, started } = trial;
      const profile = await shop.profile(edition, folder);
      const given = createGiven();
      const first = started(await openEdition(shop, edition, profile));
      await workAndHarm(trial, first, ending(chance, first), { given });
      const second = started(await openWrong(trial, edition, profile, by(chance)));
      await workAndHarm(trial, second, killing(second), { given });
      return comeBack(trial, given, () => openEdition(shop, edition, profile));
    },
  };
}

export const WRONG_CLOCK: readonly Kind[] = WRONG.flatMap((wrong) => [
  wrongFor(wrong, 'browser'),
  wrongFor(wrong, 'desktop'),
]);

async function openWrong(
  { shop }: Trial,
  edition: Edition,
  profile: string,
  { clock, zone }: ReturnType<Wrong['by']>,
): Promise<Running> {
  const script = clockWrongBy(clock);
  const place = zone === undefined ? {} : { zone };
  if (edition === 'browser')
    return shop.openBrowser(profile, { ...place, before: async (page) => void (await page.addInitScript(script)) });
  const running = await shop.openDesktop(profile, { ...place, clock });
  if (clock === 0) return running;
  await running.page.addInitScript(script);
  await running.page.reload();
  return running;
}
