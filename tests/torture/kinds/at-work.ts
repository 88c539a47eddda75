import { rmSync } from 'node:fs';
import type { Chance } from '../chance.ts';
import { databaseFolders } from '../damage.ts';
import { EDITION_NAMES, openEdition } from '../editions.ts';
import { atTheDesk } from '../people/at-the-desk.ts';
import { attaching } from '../people/attaching.ts';
import { describing } from '../people/describing.ts';
import type { Person } from '../people/desk.ts';
import { signing } from '../people/signing.ts';
import type { Prepared } from '../prepared.ts';
import { comeBack } from '../coming-back.ts';
import { workAndHarm, type Kind, type Moment } from '../trial.ts';
import type { Edition } from '../workshop.ts';
import { ending } from './while-closed.ts';

/** Somebody who does more in a moment than to type. `folder` is there for files. */
interface Worker {
  name: string;
  weight: number;
  prepared: Prepared;
  person: (folder: string) => Person;
  /** How many times something has been called saved at most until the harm is done. */
  most: number;
}

const WORKERS: readonly Worker[] = [
  { name: 'officer at work', weight: 3, prepared: 'desk', person: () => atTheDesk(), most: 6 },
  { name: 'attaching files', weight: 2, prepared: 'draft', person: attaching, most: 5 },
  { name: 'describing the department', weight: 1, prepared: 'draft', person: () => describing(), most: 8 },
  { name: 'signing and reopening', weight: 1, prepared: 'complete', person: () => signing(), most: 4 },
];

/** The program ends, at once or as it should. In the desktop edition the database is gone as well, often. */
function interrupted({ name, weight, prepared, person, most }: Worker, edition: Edition): Kind {
  return {
    name: `${name}, ${EDITION_NAMES[edition]}`,
    weight,
    run: async (trial) => {
      const { chance, shop, folder, started } = trial;
      const profile = await shop.profile(edition, folder, prepared);
      const running = started(await openEdition(shop, edition, profile));
      const given = await workAndHarm(trial, running, ending(chance, running), {
        person: person(folder),
        moment: momentBy(chance, most),
      });
      if (edition === 'desktop' && chance.oneIn(2))
        for (const each of databaseFolders(profile)) rmSync(each, { recursive: true });
      return comeBack(trial, given, () => openEdition(shop, edition, profile));
    },
  };
}

function momentBy(chance: Chance, most: number): Moment {
  const heard = chance.pick(['saving', 'saved', 'read'] as const);
  return { heard, times: chance.between(1, most), after: chance.oneIn(3) ? chance.between(1, 400) : 0 };
}

export const AT_WORK: readonly Kind[] = WORKERS.flatMap((worker) => [
  interrupted(worker, 'browser'),
  interrupted(worker, 'desktop'),
]);
