import type { Page } from '@playwright/test';
import type { Running } from './running.ts';
import type { TrialOutcome, Trial } from './trial.ts';
import type { Given } from './witness/given.ts';
import { stateOf } from './witness/reading.ts';
import { countRows, digestOf, type State } from './witness/rows.ts';

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
): Promise<TrialOutcome & { running: T; found: State }> {
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
function compared(given: Given, found: State): Omit<TrialOutcome, 'said' | 'recoveries'> {
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
export function withoutSecondCopy<T extends TrialOutcome>(outcome: T): T {
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
  await Promise.all([page.waitForEvent('load'), button.click()]);
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
    .locator(isUsual ? '.Banner-title, .Notices-text' : 'main h1, .Banner-title, .Notices-text')
    .allTextContents();
  return [...new Set(words.map((each) => each.trim()))];
}
