import type { Page } from '@playwright/test';
import { answerUntil } from './answering.ts';
import type { Chance } from './chance.ts';
import { goToItem } from './draft.ts';
import { createGiven, type Given } from './given.ts';
import type { Running } from './running.ts';
import { storedAnswers } from './stored.ts';
import { watchBadge, type BadgeState } from './witness.ts';
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

/** What came of a trial. `recoveries`: how long each start after the harm took until the answers were there, in milliseconds. */
export interface Outcome {
  confirmed: number;
  lost: string[];
  /** Fields that were called saved and went with the store of the browser edition, which has no second copy of its own, and says so. */
  gone: number;
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

/** When harm is done, counted from the first answer. */
type Moment = { after: number } | { badge: BadgeState; times: number; after: number };

function momentBy(chance: Chance): Moment {
  const badge = chance.pick([null, 'saved', 'saved', 'saving'] as const);
  if (badge === null) return { after: chance.between(30, 1200) };
  // Most often in the very moment.
  return { badge, times: chance.between(1, 10), after: chance.oneIn(3) ? chance.between(1, 15) : 0 };
}

/** Longer than any moment takes to come: then the harm is done whatever the badge shows. */
const LONGEST_MS = 10_000;

/** Does harm. It calls `stop` before it ends the app: from then on nothing more is answered. It begins at once when it is called. */
export type Harm = (stop: () => void) => Promise<unknown>;

/**
 * Answers in the running app and does harm at some moment while answers are given. Resolves when both have ended.
 */
export async function answerAndHarm(
  { chance, shop }: Trial,
  page: Page,
  harm: Harm,
  given: Given = createGiven(),
): Promise<Given> {
  given.restarted();
  await goToItem(page, shop.draft, chance.pick(shop.draft.items));
  const moment = momentBy(chance);
  let isStopped = false;
  const harmed: Promise<unknown>[] = [];
  let left = 'badge' in moment ? moment.times : 0;
  const strike = () => {
    if (harmed.length > 0) return;
    const harming = harm(() => {
      isStopped = true;
    }).finally(() => {
      isStopped = true;
    });
    // Waited for below, when the answering has ended as well.
    harming.catch(() => undefined);
    harmed.push(harming);
  };
  await watchBadge(page, given, (badge) => {
    if (!('badge' in moment) || badge !== moment.badge) return;
    left -= 1;
    if (left > 0) return;
    if (moment.after === 0) strike();
    else setTimeout(strike, moment.after);
  });
  const latest = setTimeout(strike, 'badge' in moment ? LONGEST_MS : moment.after);
  await answerUntil(page, given, chance, () => isStopped);
  clearTimeout(latest);
  strike();
  await Promise.all(harmed);
  return given;
}

/** What the app says where its stored data does not open, or is not all there any more. */
const NOT_OPENED = [
  '回答を保存する場所を開けません',
  '前に保存した内容が見つかりません',
  '前に保存した内容の一部が見つかりません',
];

/** Opens the app again after harm, takes the time until its answers are there, and compares. `open` starts it. */
export async function comeBack<T extends Running>(
  { shop, started }: Trial,
  given: Given,
  open: () => Promise<T>,
): Promise<Outcome & { running: T }> {
  const began = Date.now();
  const running = started(await open());
  await running.page.locator('main h1').waitFor();
  const refused = await openAtLast(running.page);
  let stored = await storedAnswers(running.page, shop.draft.response);
  const took = Date.now() - began;
  const said = [...given.said(), ...refused, ...(await saidOn(running.page))];
  if (await isAsked(running.page)) {
    // A person takes the state that holds what they remember.
    await choose(running.page, given.lostIn(stored).length === 0 ? '保存されている内容で' : '変更の控えの内容で');
    stored = await storedAnswers(running.page, shop.draft.response);
  }
  return { running, confirmed: given.confirmed(), lost: given.lostIn(stored), gone: 0, recoveries: [took], said };
}

/**
 * What came of harm to the disk in the browser edition. Where Chromium could not open its store it has thrown it away as a whole, or what was written
 * last: nothing is promised then but that it is said.
 */
export function withoutSecondCopy<T extends Outcome>(outcome: T): T {
  const isTold = NOT_OPENED.some((words) => outcome.said.includes(words));
  return isTold ? { ...outcome, lost: [], gone: outcome.lost.length } : outcome;
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
