import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_SWITCHES, findChromium, HOW_TO_GET_CHROMIUM } from '../support/chromium.mjs';
import { groupEnded, killGroup } from './processes.ts';
import type { Running } from './running.ts';

const PATIENCE_MS = 30_000;
const SWITCHES = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-dev-shm-usage',
  // A helper that watches for crashes would outlive the browser.
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--lang=ja',
  '--window-size=1366,900',
];

/** How the browser is started, besides on its profile. */
export interface BrowserOptions {
  /** Done with the page while it is still empty. */
  before?: (page: Page) => Promise<void>;
  /** The time zone of the computer, by its name. */
  zone?: string;
}

/** Opens the browser edition at an address in a Chromium of its own. `profile`: an absolute folder that stays between runs. */
export async function openInBrowser(
  profile: string,
  address: string,
  { before = async () => undefined, zone = 'Asia/Tokyo' }: BrowserOptions = {},
): Promise<Running> {
  const program = findChromium();
  if (program === null) throw new Error(HOW_TO_GET_CHROMIUM);
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(program, [...SWITCHES, ...CHROMIUM_SWITCHES, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: 'ignore',
    // A group of its own, so that all its processes can be ended at the same moment.
    detached: true,
    env: { ...process.env, TZ: zone },
  });
  const group = child.pid;
  if (group === undefined) throw new Error(`${program} did not start`);
  const { browser, page } = await connected(portFile).catch(async (cause: unknown) => {
    await killGroup(group);
    throw cause;
  });
  await before(page);
  await page.goto(address);
  return {
    page,
    browser,
    group,
    giveFiles: (press, paths) => chooseFiles(page, press, paths),
    kill: () => killGroup(group),
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await groupEnded(group);
    },
  };
}

/** Reading hundreds of files takes its time on a machine that has much else to do. */
const FILES_PATIENCE_MS = 180_000;

export async function chooseFiles(page: Page, press: () => Promise<void>, paths: readonly string[]): Promise<void> {
  // Both are awaited at once: where the app is killed before the press, nobody is left to hear that no chooser came.
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
  await chooser.setFiles([...paths], { timeout: FILES_PATIENCE_MS });
}

async function connected(portFile: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile)}`);
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (page === undefined) throw new Error('the browser opened no page');
  return { browser, page };
}

async function portIn(file: string): Promise<string> {
  for (const began = Date.now(); Date.now() - began < PATIENCE_MS; await pause(5)) {
    const [port = '', path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (path !== undefined && port !== '') return port;
  }
  throw new Error('Chromium did not tell its port');
}
