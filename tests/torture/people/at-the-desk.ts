import { goTo } from '../draft.ts';
import type { Desk, Person } from './desk.ts';
import { checkSample } from './officer/checking.ts';
import { closeCollection, judge, takeInOne } from './officer/collection.ts';
import { decide } from './officer/deciding.ts';
import { returnTo } from './officer/returning.ts';
import { reword } from './officer/rewording.ts';
import { treat } from './officer/treating.ts';
import { handedIn, type Handed, type OfficerDesk } from './officer/officer-desk.ts';

const WORK = [treat, treat, returnTo, closeCollection, takeInOne, judge, checkSample, decide, reword];

/** An officer who has taken in files, and does now this and now that with them. */
export function atTheDesk(): Person {
  let made = 0;
  const done = new Set<string>();
  let handed: Handed[] | null = null;
  return {
    begin: ({ page }) => goTo(page, '/findings'),
    act: async (desk: Desk) => {
      handed ??= desk.shop.fewFiles().map(handedIn);
      made += 1;
      const officer: OfficerDesk = {
        ...desk,
        inspection: desk.shop.draft.payload.inspection,
        handed,
        words: `${String(made)}件目の記録`,
        isNew: (what) => !done.has(what) && done.add(what) !== undefined,
      };
      await desk.chance.pick(WORK)(officer);
      return true;
    },
  };
}
