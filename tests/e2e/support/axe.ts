import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome depends on the colours: all others are the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What is wrong with the screen as it stands, in light and in dark colours, as 「screen: rule at element」. */
export async function barriersOn(page: Page, screen: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await axe(page).withTags(TAGS).analyze();
  const bright = await brightness(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await axe(page).withRules(COLOUR_RULES).analyze();
  const dim = await brightness(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  if (light.passes.length < 10) throw new Error(`axe looked at nothing on ${screen}`);
  return [
    ...light.violations.map((found) => worded(`${screen} (light)`, found)),
    ...dark.violations.map((found) => worded(`${screen} (dark)`, found)),
    ...(dim < 90 && bright > 165 ? [] : [`${screen}: the colours do not follow the theme (${bright}, ${dim})`]),
  ];
}

// Long tables and lists repeat the same row: the first ones stand for all, else one screen takes a minute.
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], preload: false })
    .exclude('tbody tr:nth-child(n+11)')
    .exclude('li:nth-child(n+21)');
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

function worded(where: string, { id, help, nodes }: Violation): string {
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
