import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe | undefined;
  }
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const REPEATED = [
  'tbody tr:nth-child(n+6)',
  '[role=grid] [role=row]:nth-child(n+6)',
  'li:nth-child(n+13)',
  'article:nth-of-type(n+4)',
  '.Print-item:nth-of-type(n+5)',
  '.Hearing-item:nth-of-type(n+4)',
  '.Hearing-chapter:nth-of-type(n+2)',
];
/** The rules whose outcome depends on the colours: all others are the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

export interface Looking {
  /** A selector: only there is looked, because the rest of the screen was looked at before. */
  within?: string;
  /** Looks at the dark colours, and at those that a person forces on every page, too: for the screens that stand for the others. */
  colours?: boolean;
}

/** What is wrong with the screen as it stands, as 「screen: rule at element」. */
export async function barriersOn(page: Page, screen: string, looking: Looking = {}): Promise<string[]> {
  const { within, colours = false } = looking;
  await page.evaluate(hide, REPEATED.join(', '));
  await show(page, 'light', 'none');
  const light = await analyze(page, { type: 'tag', values: TAGS }, within);
  const inColours = colours ? await barriersInColours(page, screen, within) : [];
  await page.evaluate(showAll);
  if (light.passed < (within === undefined ? 10 : 2)) throw new Error(`axe looked at nothing on ${screen}`);
  return [...light.violations.map((found) => worded(`${screen} (light)`, found)), ...inColours];
}

/** What is wrong in the dark, and in the colours that a person forces on every page. Leaves the page light. */
async function barriersInColours(page: Page, screen: string, within: string | undefined): Promise<string[]> {
  const look = async () => (await analyze(page, { type: 'rule', values: COLOUR_RULES }, within)).violations;
  const bright = await brightness(page);
  await show(page, 'dark', 'none');
  const dark = await look();
  const dim = await brightness(page);
  await show(page, 'light', 'active');
  const forced = await look();
  await show(page, 'light', 'none');
  return [
    ...dark.map((found) => worded(`${screen} (dark)`, found)),
    ...forced.map((found) => worded(`${screen} (forced colours)`, found)),
    ...(dim < 90 && bright > 165 ? [] : [`${screen}: the colours do not follow the theme (${bright}, ${dim})`]),
  ];
}

/** Draws the page in other colours, and waits until it is drawn: the page learns of them a moment later, and fades from one colour to the other. */
async function show(page: Page, colorScheme: 'light' | 'dark', forcedColors: 'active' | 'none'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce', forcedColors });
  const query = `(prefers-color-scheme: ${colorScheme}) and (forced-colors: ${forcedColors})`;
  await page.waitForFunction((wanted) => matchMedia(wanted).matches, query);
  await page.evaluate(drawn);
}

/** What fades has its last colours, and what begins to fade by that, too; what turns goes on turning. */
async function drawn(): Promise<void> {
  const fading = () =>
    document
      .getAnimations()
      .filter((each) => each.playState !== 'finished' && Number.isFinite(each.effect?.getComputedTiming().endTime));
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  await frame();
  for (let left = fading(); left.length > 0; left = fading()) {
    for (const each of left) each.finish();
    await frame();
  }
}

/** What axe finds wrong, and how many rules found nothing wrong. The page keeps axe: it is half a megabyte to read. */
async function analyze(page: Page, runOnly: axe.RunOnly, within: string | undefined) {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(SOURCE);
  return page.evaluate(run, { runOnly, within: within ?? null });
}

async function run({ runOnly, within }: { runOnly: axe.RunOnly; within: string | null }) {
  if (window.axe === undefined) throw new Error('the page went to another address while axe looked at it');
  const options = { runOnly, resultTypes: ['violations' as const], preload: false };
  const { violations, passes } = await window.axe.run(within ?? document, options);
  return { violations, passed: passes.length };
}

/**
 * Long tables and lists repeat the same row: the first ones stand for all, else one screen takes a minute. What is not displayed is passed over at
 * once; rows that are excluded instead are compared with every element of the page by every rule.
 */
function hide(repeated: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:is(${repeated}) { display: none !important; }`);
  document.adoptedStyleSheets = [sheet];
}

function showAll(): void {
  document.adoptedStyleSheets = [];
}

function worded(where: string, { id, help, nodes }: axe.Result): string {
  const places = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} — ${failureSummary ?? ''}`);
  return `${where}: ${id} (${help}) ×${String(nodes.length)} at ${places.join(' | ')}`;
}

/** Mean of red, green and blue behind the page, 0 to 255. */
function brightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const behind = [document.body, document.documentElement].map((each) => getComputedStyle(each).backgroundColor);
    const seen = behind.find((colour) => !/, 0\)$|transparent/.test(colour)) ?? 'rgb(255, 255, 255)';
    const [red = 0, green = 0, blue = 0] = (seen.match(/[\d.]+/g) ?? []).map(Number);
    return Math.round((red + green + blue) / 3);
  });
}
