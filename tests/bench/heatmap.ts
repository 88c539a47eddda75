import { inspection as builtIn, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { chromium, type Page } from '@playwright/test';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { targetsOf } from '#domain/inspection/roster.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from '#storage/database.ts';
import { simulatedResult } from '../../electron/cli/simulation/simulated-result.ts';
import { simulatedRoster } from '../../electron/cli/simulation/simulated-roster.ts';
import { browserAddress, serveBrowserEdition } from '../../electron/launch/browser-server.ts';
import { CHROMIUM_SWITCHES, findChromium, HOW_TO_GET_CHROMIUM } from '../support/chromium.mjs';
import { SERVER_PORT } from '../support/server-address.ts';

const DEPARTMENTS = 600;
const SCROLLS = 40;
const STEP = 300;
// By class: to find an option by its role the test tool works in the page for long, which would be counted as the program's.
const OPTION = '[role=option]';

/** Prints the long tasks (over 50 ms) of scrolling and filtering the heat map of 600 departments and every item, in Chromium on the build in `folder`. */
export async function benchHeatmap(folder: string): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) {
    console.log(HOW_TO_GET_CHROMIUM);
    return;
  }
  const server = await serveBrowserEdition(folder, SERVER_PORT);
  if (!server.ok) throw new Error(`port ${SERVER_PORT} is taken`);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_SWITCHES });
  try {
    const page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 1366, height: 768 } });
    await page.goto(browserAddress(SERVER_PORT));
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const payloads = await simulatedPayloads();
    const reference = await fill(page, payloads);
    console.log(
      `heat map of ${DEPARTMENTS} departments × ${itemsOf(questionnaire).length} items; reference: parsing ${DEPARTMENTS} answers as JSON in the page ${reference.toFixed(0)} ms`,
    );
    await page.goto(`${browserAddress(SERVER_PORT)}#/overview`);
    await page.reload();
    const grid = page.getByRole('grid');
    await grid.waitFor();
    await watch(page);
    const report = (name: string, act: () => Promise<void>) => told(page, name, reference, act);
    await report('choose the items as columns', () => pick(page, /表の列/, '点検項目'));
    await grid.hover();
    await report(`scroll down ${SCROLLS} times`, () => wheel(page, 0, STEP));
    await report(`scroll right ${SCROLLS} times`, () => wheel(page, STEP, 0));
    await report('open the list of 部', () => opened(page, /^.*部$/));
    await report('filter by 部', () => chosen(page, '試行3部'));
    await report('all of them again', () => pick(page, /^.*部$/, 'すべて'));
    await report('filter by chapter', () => pick(page, /^.*章$/, questionnaire.chapters[1]?.title ?? ''));
    await report('every chapter again', () => pick(page, /^.*章$/, 'すべて'));
    await report('filter by state', () => pick(page, /状態$/, '未提出'));
    await report('those that count again', () => pick(page, /状態$/, '集計に入る'));
    await report('sort from low to high', () => pick(page, /並び順$/, '数字の低い順'));
    await report('walk 40 cells by key', async () => {
      await grid.focus();
      for (let step = 0; step < SCROLLS; step += 1)
        await page.keyboard.press(step % 2 === 0 ? 'PageDown' : 'ArrowRight');
    });
    await report('as a plain table', () =>
      page.getByRole('switch', { name: '文字だけの表にする' }).click({ force: true }),
    );
  } finally {
    await browser.close();
    await server.value.stop();
  }
}

async function simulatedPayloads(): Promise<Payload[]> {
  const payloads: Payload[] = [];
  for (const department of targetsOf(simulatedRoster(builtIn.roster, DEPARTMENTS))) {
    const { text } = await simulatedResult(questionnaire, builtIn, department, 1, 'bench', null);
    payloads.push((JSON.parse((JSON.parse(text) as { open: string }).open) as { payload: Payload }).payload);
  }
  return payloads;
}

/** Stores an inspection with all departments and their answers where the program keeps them. Returns the milliseconds that parsing the answers takes. */
async function fill(page: Page, payloads: readonly Payload[]): Promise<number> {
  const inspection = { ...builtIn, roster: simulatedRoster(builtIn.roster, DEPARTMENTS) };
  const submissions = payloads.map((payload) => ({
    digest: payloadDigest(payload),
    inspection: inspection.id,
    department: payload.department.code,
    payload,
    fileName: '',
    importedAt: payload.declaredAt,
    setAside: false,
    standing: 'received',
  }));
  return page.evaluate(
    async ({ name, version, known, text }) => {
      const began = performance.now();
      const rows = JSON.parse(text) as { digest: string }[];
      const taken = performance.now() - began;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name, version);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error('the database does not open')));
      });
      const writing = database.transaction(['inspections', 'submissions'], 'readwrite');
      writing.objectStore('inspections').put(known);
      for (const row of rows) writing.objectStore('submissions').put(row);
      await new Promise((resolve) => {
        writing.addEventListener('complete', resolve);
      });
      database.close();
      return taken;
    },
    {
      name: DATABASE_NAME,
      version: SCHEMA_VERSION * 10,
      known: { inspection, questionnaire, officers: [], pack: null, own: [] },
      text: JSON.stringify(submissions),
    },
  );
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { longTasks: seen });
  });
}

async function told(page: Page, name: string, reference: number, act: () => Promise<void>): Promise<void> {
  await taken(page);
  await act();
  // Long tasks are reported after the frame they held up.
  await page.waitForTimeout(600);
  const tasks = await taken(page);
  const longest = Math.max(0, ...tasks);
  console.log(
    `${(longest / reference).toFixed(2).padStart(8)} × reference  ${longest.toFixed(0).padStart(6)} ms longest of ${tasks.length} long tasks  ${name}`,
  );
}

function taken(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
}

async function pick(page: Page, label: RegExp, option: string): Promise<void> {
  await opened(page, label);
  await chosen(page, option);
}

async function opened(page: Page, label: RegExp): Promise<void> {
  await page.locator('.Filter-filters').getByRole('button', { name: label }).click();
  await page.locator(OPTION).first().waitFor();
}

async function chosen(page: Page, option: string): Promise<void> {
  await page
    .locator(OPTION)
    .filter({ has: page.getByText(option, { exact: true }) })
    .first()
    .click();
}

async function wheel(page: Page, x: number, y: number): Promise<void> {
  for (let step = 0; step < SCROLLS; step += 1) {
    await page.mouse.wheel(x, y);
    await page.waitForTimeout(30);
  }
}
