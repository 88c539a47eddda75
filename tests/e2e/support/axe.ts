import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const REPEATED = [
  'tbody tr:nth-child(n+6)',
  '.ui-heat-body [role=row]:nth-child(n+6)',
  'li:nth-child(n+13)',
  'article:nth-of-type(n+4)',
  '.sheet-item:nth-of-type(n+5)',
  '.hearing-item:nth-of-type(n+4)',
  '.hearing-chapter:nth-of-type(n+2)',
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
  const look = (rules: AxeBuilder) => (within === undefined ? rules : rules.include(within)).analyze();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' });
  const light = await look(axe(page).withTags(TAGS));
  const bright = await brightness(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = colours ? (await look(axe(page).withRules(COLOUR_RULES))).violations : [];
  const dim = await brightness(page);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: colours ? 'active' : 'none' });
  const plain = colours ? (await look(axe(page).withRules(COLOUR_RULES))).violations : [];
  await page.emulateMedia({ forcedColors: 'none' });
  await page.evaluate(showAll);
  if (light.passes.length < (within === undefined ? 10 : 2)) throw new Error(`axe looked at nothing on ${screen}`);
  return [
    ...light.violations.map((found) => worded(`${screen} (light)`, found)),
    ...dark.map((found) => worded(`${screen} (dark)`, found)),
    ...plain.map((found) => worded(`${screen} (forced colours)`, found)),
    ...(!colours || (dim < 90 && bright > 165)
      ? []
      : [`${screen}: the colours do not follow the theme (${bright}, ${dim})`]),
  ];
}

function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], preload: false });
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
