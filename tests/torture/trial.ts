import type { Page } from '@playwright/test';
import type { Chance } from './chance.ts';
import { answering } from './people/answering.ts';
import { workUntilEnded, type Person } from './people/desk.ts';
import type { Running } from './running.ts';
import { createGiven, type Given } from './witness/given.ts';
import { stateOf } from './witness/reading.ts';
import { countRows, digestOf, type State } from './witness/rows.ts';
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
export interface Outcome {
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
  run: (trial: Trial) => Promise<Outcome>;
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
  const { hand, look, settled } = await watch(
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
  return given;
}

/** What the app says where its stored data does not open, or is not all there any more. */
const LOSS_IS_SAID = [
  '回答を保存する場所を開けません',
  '前に保存した内容が見つかりません',
  '前に保存した内容の一部が見つかりません',
];

/** Opens the app again after harm, takes the time until its answers are there, and compares. `open` starts it. */
export async function comeBack<T extends Running>(
  { started }: Trial,
  given: Given,
  open: () => Promise<T>,
): Promise<Outcome & { running: T; found: State }> {
  const began = Date.now();
  const running = started(await open());
  await running.page.locator('main h1').waitFor();
  const refused = await openAtLast(running.page);
  let found = await stateOf(running.page);
  const took = Date.now() - began;
  const said = [...given.said(), ...refused, ...(await saidOn(running.page))];
  if (await isAsked(running.page)) {
    // A person takes the state that holds what they remember.
    await choose(running.page, given.lostIn(found).length === 0 ? '保存されている内容で' : '変更の控えの内容で');
    found = await stateOf(running.page);
  }
  return { ...compared(given, found), running, found, recoveries: [took], said };
}

/** What is left of what was called saved. */
export function compared(given: Given, found: State): Omit<Outcome, 'said' | 'recoveries'> {
  const held = given.lastRead();
  return {
    confirmed: given.confirmed(),
    rows: held === null ? 0 : countRows(held),
    isWhole: held !== null && digestOf(held) === digestOf(found),
    lost: given.lostIn(found),
    told: 0,
  };
}

/**
 * What came of harm where there is one copy only: Chromium may have thrown away its whole store, or what was written last. Nothing is promised then but
 * that it is said.
 */
export function withoutSecondCopy<T extends Outcome>(outcome: T): T {
  const isTold = LOSS_IS_SAID.some((words) => outcome.said.includes(words));
  return isTold ? { ...outcome, lost: [], told: outcome.lost.length } : outcome;
}

/** Does what the page asks for where the stored data did not open, once; then, in the desktop edition, has it brought back. Returns what was said. */
async function openAtLast(page: Page): Promise<string[]> {
  return [...(await loadedAnew(page, '読み込み直す')), ...(await loadedAnew(page, '控えから元に戻す'))];
}

/** Presses a button that loads the page anew, where there is one. Returns what the page said before. */
async function loadedAnew(page: Page, words: string): Promise<string[]> {
  const button = page.getByRole('button', { name: words });
  if ((await button.count()) === 0) return [];
  const said = await saidOn(page);
  const loaded = page.waitForEvent('load');
  await button.click();
  await loaded;
  await page.locator('main h1').waitFor();
  return said;
}

async function isAsked(page: Page): Promise<boolean> {
  return (await page.getByRole('button', { name: '変更の控えの内容で続ける' }).count()) > 0;
}

async function choose(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: words }).click();
  await page
    .getByRole('link', { name: /所属の回答をする/u })
    .first()
    .waitFor();
}

/** The messages on the page, and its heading where it is neither the first page nor one of a response. */
export async function saidOn(page: Page): Promise<string[]> {
  const isUsual =
    page.url().includes('#/respond/') || (await page.getByRole('link', { name: /所属の回答をする/u }).count()) > 0;
  const words = await page
    .locator(isUsual ? '.ui-banner-title, .ui-notice-text' : 'main h1, .ui-banner-title, .ui-notice-text')
    .allTextContents();
  return [...new Set(words.map((each) => each.trim()))];
}
