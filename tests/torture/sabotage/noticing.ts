import { rmSync } from 'node:fs';
import { databaseFolders } from '../damage.ts';
import { openEdition } from '../editions.ts';
import { killing } from '../kinds/kills.ts';
import { answering } from '../people/answering.ts';
import { atTheDesk } from '../people/at-the-desk.ts';
import { attaching } from '../people/attaching.ts';
import type { Person } from '../people/desk.ts';
import { signing } from '../people/signing.ts';
import type { Prepared } from '../prepared.ts';
import { comeBack } from '../coming-back.ts';
import { workAndHarm, type Kind } from '../trial.ts';
import type { Edition } from '../workshop.ts';

interface Noticing {
  edition: Edition;
  person: (folder: string) => Person;
  prepared: Prepared;
  /** `read`: when a state has been read whole; `saved`: in the very moment in which the badge turns. At most the so-manieth time. */
  heard: 'read' | 'saved';
  most: number;
  /** The database is gone as well, so that everything has to come out of the second copy. */
  databaseGone: boolean;
}

/** Somebody works, everything ends at once, and all that was called saved has to be there. */
function noticing(name: string, { edition, person, prepared, heard, most, databaseGone }: Noticing): Kind {
  return {
    name,
    weight: 1,
    run: async (trial) => {
      const { chance, shop, folder, started } = trial;
      const profile = await shop.profile(edition, folder, prepared);
      const running = started(await openEdition(shop, edition, profile));
      const given = await workAndHarm(trial, running, killing(running), {
        person: person(folder),
        moment: { heard, times: chance.between(1, most), after: 0 },
      });
      if (databaseGone) for (const each of databaseFolders(profile)) rmSync(each, { recursive: true });
      return comeBack(trial, given, () => openEdition(shop, edition, profile));
    },
  };
}

const SECOND_COPY = { edition: 'desktop', heard: 'read', most: 6, databaseGone: true } as const;

export const answersInSecondCopy = noticing('answers, out of the second copy', {
  ...SECOND_COPY,
  person: () => answering(),
  prepared: 'draft',
});
export const attachmentsInSecondCopy = noticing('attachments, out of the second copy', {
  ...SECOND_COPY,
  person: attaching,
  prepared: 'draft',
});
export const signOffInSecondCopy = noticing('the sign-off, out of the second copy', {
  ...SECOND_COPY,
  person: () => signing(),
  prepared: 'complete',
  most: 3,
});
export const deskInSecondCopy = noticing('the officer’s desk, out of the second copy', {
  ...SECOND_COPY,
  person: () => atTheDesk(),
  prepared: 'desk',
});
export const answersInDatabase = noticing('answers, out of the database', {
  ...SECOND_COPY,
  edition: 'browser',
  person: () => answering(),
  prepared: 'draft',
  most: 12,
  databaseGone: false,
});
export const attachmentsInDatabase = noticing('attachments, out of the database', {
  ...SECOND_COPY,
  edition: 'browser',
  person: attaching,
  prepared: 'draft',
  databaseGone: false,
});
export const badgeOverDatabase = noticing('the very moment of the badge, browser edition', {
  edition: 'browser',
  person: () => answering(),
  prepared: 'draft',
  heard: 'saved',
  most: 5,
  databaseGone: false,
});
export const badgeOverSecondCopy = noticing('the very moment of the badge, out of the second copy', {
  edition: 'desktop',
  person: () => answering(),
  prepared: 'draft',
  heard: 'saved',
  most: 5,
  databaseGone: true,
});
