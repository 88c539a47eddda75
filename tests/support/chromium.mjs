import { existsSync } from 'node:fs';
import { install } from './provide.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What to do where no browser is found. */
export const HOW_TO_GET_CHROMIUM =
  'No Chromium was found. Install one (Debian: apt-get install chromium) or name it: CHROMIUM_PATH=/path/to/chromium npm test';

const NOT_NEEDED = [
  // The list below the address bar is a page of its own that every window loads: half of the work of starting.
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  // A list takes the place of the one before, so what Playwright leaves out stands here too: what would ask the network by itself,
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'MediaRouter',
  'LensOverlay',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  // and what would come between a test and its page.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];

/** Switches for an unattended run; the sandbox cannot start for root. */
export const CHROMIUM_SWITCHES = [
  `--disable-features=${NOT_NEEDED.join(',')}`,
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Path of a Chromium on this machine, or null. `CHROMIUM_PATH` goes before the usual places. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** A Chromium on this machine; on a Debian machine without one, root installs it. Null where that is not possible. */
export async function provideChromium() {
  if (findChromium() === null) await install('chromium');
  return findChromium();
}
