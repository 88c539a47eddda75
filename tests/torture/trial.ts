import type { Chance } from './chance.ts';
import { answering } from './people/answering.ts';
import { workUntilEnded, type Person } from './people/desk.ts';
import type { Running } from './running.ts';
import { createGiven, type Given } from './witness/given.ts';
import type { Opener } from './witness/sealed-rows.ts';
import { watch, type Moment as Heard } from './witness/watching.ts';
import type { Workshop } from './workshop.ts';

/** One trial, as it is given to a kind. */
export interface Trial {
  chance: Chance;
  shop: Workshop;
  /** An empty folder of its own. */
  folder: string;
  /** Has a program ended after the trial, whatever becomes of it. */
  started<T extends Running>(running: T): T;
  /** Has something done after the trial, when its programs have ended. */
  afterwards(work: () => void): void;
}

/** What came of a trial. */
export interface TrialOutcome {
  /** What had been called saved of all that was entered: a word for each. */
  confirmed: string[];
  /** How many rows of all tables were compared. */
  rows: number;
  /** Everything is as it was read last, by one digest over all of it. */
  isWhole: boolean;
  /** What had been called saved and is not there, one line for each part. */
  lost: string[];
  /** Parts that went with the only copy that there was, and of which the app says so. They are no loss that it kept to itself. */
  told: number;
  /** How long each start after the harm took until the answers were there, in milliseconds. */
  recoveries: number[];
  /** What the app said of it, in a few words; the table counts them. */
  said: string[];
}

/** One sort of harm. `weight`: how many of its trials come in one turn of all kinds. */
export interface Kind {
  name: string;
  weight: number;
  /** Why it cannot be tried on this machine; null: it can. */
  missing?: () => string | null;
  run: (trial: Trial) => Promise<TrialOutcome>;
}

/** When harm is done, counted from the first entry. */
export type Moment = { after: number } | { heard: Heard; times: number; after: number };

function momentBy(chance: Chance): Moment {
  const heard = chance.pick([null, 'saved', 'saved', 'read', 'saving'] as const);
  if (heard === null) return { after: chance.between(30, 1200) };
  // Most often in the very moment.
  return { heard, times: chance.between(1, 10), after: chance.oneIn(3) ? chance.between(1, 15) : 0 };
}

/** Longer than any moment takes to come: then the harm is done whatever the badge shows. */
const LONGEST_MS = 20_000;

/** Does harm. It calls `stop` before it ends the app: from then on nothing more is entered. It begins at once when it is called. */
export type Harm = (stop: () => void) => Promise<unknown>;

/** Who works, when the harm comes, and what was entered before. Without more: a chief who answers, at a moment of chance. */
export interface Work {
  given?: Given;
  person?: Person;
  opener?: Opener | null;
  moment?: Moment;
}

/** Has somebody work in the running app and does harm at some moment meanwhile. Resolves when both have ended. */
export async function workAndHarm(
  { chance, shop }: Trial,
  running: Running,
  harm: Harm,
  { given = createGiven(), person = answering(), opener = null, moment = momentBy(chance) }: Work = {},
): Promise<Given> {
  const { page } = running;
  given.restarted();
  await person.begin({ page, shop, chance });
  let isStopped = false;
  const harmed: Promise<unknown>[] = [];
  let left = 'heard' in moment ? moment.times : 0;
  const strike = () => {
    if (harmed.length > 0) return;
    const harming = harm(() => {
      isStopped = true;
    }).finally(() => {
      isStopped = true;
    });
    // Waited for below, when the work has ended as well.
    harming.catch(() => undefined);
    harmed.push(harming);
  };
  const { hand, look, settled, stop } = await watch(
    page,
    given,
    (heard) => {
      if (!('heard' in moment) || heard !== moment.heard) return;
      // Before anything was called saved there is nothing to be lost.
      if (heard !== 'saving' && given.confirmed().length === 0) return;
      left -= 1;
      if (left > 0) return;
      if (moment.after === 0) strike();
      else setTimeout(strike, moment.after);
    },
    opener,
  );
  const latest = setTimeout(strike, 'heard' in moment ? LONGEST_MS : moment.after);
  await workUntilEnded(person, { page, running, shop, chance, given, hand, look, ended: () => isStopped });
  clearTimeout(latest);
  strike();
  await Promise.all(harmed);
  await settled();
  // What a kind does to the page next is not the person's work.
  stop();
  return given;
}
