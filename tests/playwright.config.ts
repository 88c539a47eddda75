import { defineConfig } from '@playwright/test';
import { CHROMIUM_SWITCHES, findChromium } from './support/chromium.mjs';
import { SERVER_ADDRESS } from './support/server-address.ts';

const executablePath = findChromium();
const ROUND = '**/exchange.spec.ts';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  globalSetup: './support/serve-build.ts',
  timeout: 180_000,
  // A busy machine is late; what never comes still fails the test.
  expect: { timeout: 60_000 },
  // The round of a whole city takes minutes: `npm run round`.
  projects: [
    { name: 'e2e', testIgnore: ROUND },
    { name: 'round', testMatch: ROUND },
  ],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json']],
  use: {
    baseURL: SERVER_ADDRESS,
    viewport: { width: 1366, height: 768 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    actionTimeout: 60_000,
    launchOptions: { ...(executablePath === null ? {} : { executablePath }), args: CHROMIUM_SWITCHES },
  },
});
