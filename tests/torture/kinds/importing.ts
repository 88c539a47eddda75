import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { firstBrokenEntry, type LedgerEntry } from '#domain/collection/ledger.ts';
import type { Chance } from '../chance.ts';
import type { Shell } from '../desktop-edition.ts';
import type { Running } from '../running.ts';
import { rowsOf } from '../stored.ts';
import type { Kind } from '../trial.ts';

// Six hundred files take their time on a machine that has much else to do.
const PATIENCE = { timeout: 180_000 };

/** What the page had said when everything ended: nothing, that all files are kept on the table, that all are taken in. */
type SaidOfFiles = 'nothing' | 'kept' | 'taken in';

/** The browser ends while result files are read or taken in: they are on the table or taken in, all of them or none, and the ledger holds. */
export const importKilled: Kind = {
  name: 'killed while importing, browser edition',
  weight: 2,
  run: async ({ chance, shop, folder, started }) => {
    const profile = await shop.profile('browser', folder);
    const running = started(await shop.openBrowser(profile));
    const said = await importAndKill(running, shop.resultFiles(), chance, (files) =>
      chooseInBrowser(running.page, files),
    );
    const began = Date.now();
    const again = started(await shop.openBrowser(profile));
    return checked(again, shop.resultFiles().length, said, began);
  },
};

/** The same in the desktop edition. */
export const importKilledOnDesktop: Kind = {
  name: 'killed while importing, desktop',
  weight: 2,
  run: async ({ chance, shop, folder, started }) => {
    const profile = await shop.profile('desktop', folder);
    const running = started(await shop.openDesktop(profile));
    const said = await importAndKill(running, shop.resultFiles(), chance, (files) => chooseInShell(running, files));
    const began = Date.now();
    const again = started(await shop.openDesktop(profile));
    return checked(again, shop.resultFiles().length, said, began);
  },
};

async function importAndKill(
  running: Running,
  files: readonly string[],
  chance: Chance,
  choose: (files: readonly string[]) => Promise<void>,
): Promise<SaidOfFiles> {
  const { page } = running;
  await openCollect(page);
  await choose(files);
  let said: SaidOfFiles = 'nothing';
  if (chance.oneIn(3)) await pause(chance.between(0, 1500));
  else {
    const rows = page.getByRole('table', { name: '読み込んだファイルの一覧' }).locator('tbody tr');
    await page.getByRole('button', { name: `受け付ける（${String(files.length)}件）` }).waitFor(PATIENCE);
    if ((await rows.count()) > 0) said = 'kept';
    await page.getByRole('button', { name: /^受け付ける/u }).click();
    const taken = page.getByText('受け付けました').first().waitFor(PATIENCE);
    taken.catch(() => undefined);
    const sooner = await Promise.race([taken.then(() => true), pause(chance.between(0, 600), false)]);
    if (sooner || chance.oneIn(2)) {
      await taken;
      said = 'taken in';
    }
  }
  await running.kill();
  return said;
}

async function checked(running: Running, files: number, said: SaidOfFiles, began: number) {
  const { page } = running;
  await openCollect(page);
  const took = Date.now() - began;
  const [staged, submissions, originals, ledger] = await Promise.all([
    rowsOf<unknown>(page, 'staged'),
    rowsOf<{ digest: string }>(page, 'submissions'),
    rowsOf<{ digest: string }>(page, 'originals'),
    rowsOf<LedgerEntry>(page, 'ledger'),
  ]);
  const lost: string[] = [];
  const taken = submissions.length;
  if (taken !== 0 && taken !== files) lost.push(`${String(taken)} of ${String(files)} files taken in`);
  if (said === 'taken in' && taken !== files) lost.push('called taken in, and is not');
  if (said === 'kept' && taken + staged.length < files) lost.push(`only ${String(staged.length)} are on the table`);
  if (submissions.some(({ digest }) => !originals.some((each) => each.digest === digest)))
    lost.push('without its original');
  if (firstBrokenEntry(ledger) !== null) lost.push('the ledger does not hold');
  if (ledger.filter(({ event }) => event.kind === 'imported').length !== taken) lost.push('the ledger tells of others');
  const words = taken === files ? 'all taken in' : `${staged.length === files ? 'all' : 'some or none'} on the table`;
  return { confirmed: said === 'nothing' ? 0 : files, lost, gone: 0, recoveries: [took], said: [words] };
}

async function openCollect(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /所属の回答をする/u })
    .first()
    .waitFor();
  await page.evaluate(() => {
    window.location.hash = '/collect';
  });
  await page.getByRole('button', { name: 'ファイルを選ぶ' }).waitFor();
}

async function chooseInBrowser(page: Page, files: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'ファイルを選ぶ' }).click();
  await (await chooser).setFiles([...files], PATIENCE);
}

async function chooseInShell({ page, answerOpenDialog }: Shell, files: readonly string[]): Promise<void> {
  await answerOpenDialog(files);
  await page.getByRole('button', { name: 'ファイルを選ぶ' }).click();
}
