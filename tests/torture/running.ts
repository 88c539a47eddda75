import type { Browser, Page } from '@playwright/test';

/** The app while it runs, in either edition. */
export interface Running {
  page: Page;
  /** The connection to its Chromium. */
  browser: Browser;
  /** Number of the group of all its processes. */
  group: number;
  /** Gives it files when it asks for some, which it does after `press`. Absolute paths. */
  giveFiles(press: () => Promise<void>, paths: readonly string[]): Promise<void>;
  /** Ends all its processes at once. */
  kill(): Promise<void>;
  /** Ends it as a person would. */
  close(): Promise<void>;
}

/** Numbers of the processes that draw its pages. */
export async function renderersOf({ browser }: Running): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}
