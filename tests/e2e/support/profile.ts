import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_SWITCHES, findChromium } from '../../support/chromium.mjs';
import { SERVER_ADDRESS } from '../../support/server-address.ts';

/** One computer: a browser profile on disk that is still there after the browser was closed. */
export interface Computer {
  open(): Promise<Page>;
  close(): Promise<void>;
}

export function newComputer(): Computer {
  const folder = mkdtempSync(join(tmpdir(), 'tenken-profile-'));
  let context: BrowserContext | null = null;
  return {
    open: async () => {
      const executablePath = findChromium();
      if (executablePath === null) throw new Error('no Chromium');
      context = await chromium.launchPersistentContext(folder, {
        executablePath,
        args: CHROMIUM_SWITCHES,
        viewport: { width: 1366, height: 768 },
        locale: 'ja-JP',
        timezoneId: 'Asia/Tokyo',
        acceptDownloads: true,
      });
      context.setDefaultTimeout(60_000);
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(SERVER_ADDRESS);
      return page;
    },
    close: async () => {
      await context?.close();
      context = null;
    },
  };
}
