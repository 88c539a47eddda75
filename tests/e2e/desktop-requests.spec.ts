import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { ensureBuilt } from '../../electron/build/ensure-built.mjs';
import { PROJECT_ROOT } from '../support/desktop.ts';
import { openShell, type Shell } from '../torture/desktop-edition.ts';
import { answerItems, answerProfile, begin, saved, signOff } from './support/chief.ts';
import { readNetLog } from './support/net-log.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { draftRows, putRows } from './support/stored-draft.ts';

const PLAN = { department: '市民課', post: '課長', name: '北見 花子', yes: /^$/, statusAt: () => 'yes' as const };
const OWN_ADDRESS = 'tenken://app/';
const SHOWN_AS = 'http://app.tenken.localhost/';
const payload = payloadOf(simulate(1, 17).files[0] ?? '');

// The page is the app's own, not one of the runner.
test.use({ trace: 'off' });

let folder: string;
let shell: Shell | null = null;

test.beforeAll(async () => {
  await ensureBuilt(['renderer', 'main', 'preload']);
  folder = mkdtempSync(join(tmpdir(), 'tenken-requests-'));
});
test.afterAll(async () => {
  await shell?.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await page.locator('main h1').waitFor();
}

/** Everything that a department does: it begins, answers, looks through, prints, signs and hands in. */
async function wholeSession({ page, answerSaveDialog }: Shell, result: string): Promise<void> {
  await begin(page, PLAN);
  await answerProfile(page, PLAN.yes);
  await answerItems(page, PLAN, 0, 3);
  await saved(page);
  // The rest of the answers would take minutes to type.
  await page.evaluate(putRows, { ...draftRows(payload) });
  await page.reload();
  const { uuid } = payload.response;
  for (const step of ['profile', 'review', 'print', 'summary', 'hearing', 'handover', 'changes', 'submit'])
    await goTo(page, `/respond/${uuid}/${step}`);
  await goTo(page, `/respond/${uuid}/review`);
  await signOff(page, { post: '課長', name: '北見 花子' });
  await answerSaveDialog(result);
  await page.getByRole('button', { name: '回答ファイルを書き出す' }).click();
  await page.getByRole('button', { name: '封のないまま書き出す' }).click();
  await expect.poll(() => existsSync(result)).toBe(true);
  expect(readFileSync(result, 'utf8')).toContain(uuid);
  for (const address of ['/settings', '/backup', '/']) await goTo(page, address);
}

test('a whole session asks the app alone, and nothing of it is refused', async () => {
  const netLog = join(folder, 'net-log.json');
  shell = await openShell(PROJECT_ROOT, join(folder, 'data'), { netLog });
  // Chromium complains there of whatever the policy of the page stops before it is asked for.
  const complaints: string[] = [];
  shell.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await wholeSession(shell, join(folder, 'result.tenken'));
  expect(complaints).toEqual([]);

  const { asked } = shell;
  expect(asked.length).toBeGreaterThan(5);
  const own = (address: string) => address.startsWith(OWN_ADDRESS) || /^(?:data:|blob:tenken:\/\/app\/)/u.test(address);
  expect(asked.filter(({ address }) => !own(address))).toEqual([]);
  expect(asked.filter(({ refused }) => refused)).toEqual([]);

  await shell.close();
  const { ofPages, connections } = readNetLog(netLog);
  expect(ofPages.length).toBeGreaterThan(3);
  expect(ofPages.filter((address) => !address.startsWith(SHOWN_AS))).toEqual([]);
  expect(connections.length).toBeGreaterThan(0);
  expect(connections.filter((place) => !place.startsWith('127.0.0.1:'))).toEqual([]);
});

test('a request to anywhere else is in the record, as refused', async () => {
  shell = await openShell(PROJECT_ROOT, join(folder, 'other'));
  const elsewhere = 'https://example.com/';
  // Led away, since the policy of the page stops everything else before it is asked for.
  await shell.page.evaluate((address) => {
    window.location.href = address;
  }, elsewhere);
  await expect.poll(() => shell?.asked).toContainEqual({ address: elsewhere, refused: true });
});
