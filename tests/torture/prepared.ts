import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { putRows, draftRows } from '../e2e/support/stored-draft.ts';
import { goTo, goToItem } from './draft.ts';
import { openEdition } from './editions.ts';
import { begunRows, inspectionOf, otherRows, together, type Tables } from './filling.ts';
import { close, takeIn } from './people/collecting.ts';
import type { Running } from './running.ts';
import { beginSealing, goToSettings, sealed } from './sealing.ts';
import { NOT_COMPARED } from './witness/rows.ts';
import { stateOf } from './witness/reading.ts';
import type { Edition, Workshop } from './workshop.ts';

/**
 * What is stored in a profile. `draft`: a response that is begun, and something of others in every table. `complete`: all its items are answered.
 * `sealed`: as `draft`, under a seal. `desk`: an officer has taken in files and closed once.
 */
export type Prepared = 'draft' | 'complete' | 'sealed' | 'desk';

/** How a profile comes to be: out of nothing, or out of another. */
export const PREPARED: Readonly<Record<Prepared, { from: Prepared | null }>> = {
  draft: { from: null },
  complete: { from: null },
  sealed: { from: 'draft' },
  desk: { from: 'draft' },
};

/** Prepares the profile in a folder, which holds what it comes from. */
export async function prepareProfile(
  shop: Workshop,
  edition: Edition,
  profile: string,
  prepared: Prepared,
): Promise<void> {
  const open = () => openEdition(shop, edition, profile);
  if (PREPARED[prepared].from === null) await store(shop, open, profile, prepared === 'complete');
  const running = await open();
  try {
    await work(shop, running, prepared);
    await saved(running.page);
    await checkFilled(running.page, prepared);
  } finally {
    await running.close();
  }
}

/** Puts rows where the app keeps them, past the app: so it has to take them over as a whole at its next start. */
async function store(
  shop: Workshop,
  open: () => Promise<Running>,
  profile: string,
  isComplete: boolean,
): Promise<void> {
  const running = await open();
  await running.page.locator('main h1').waitFor();
  const own = isComplete ? draftRows(shop.draft.payload) : begunRows(shop.draft);
  const inspections = { inspections: [inspectionOf(shop.departments)] };
  const rows = [own, begunRows(shop.secondDraft), inspections, otherRows()].reduce<Tables>(together, {});
  await running.page.evaluate(putRows, rows);
  await running.close();
  // Without a journal the next one begins with everything that is stored.
  rmSync(join(profile, 'journal'), { recursive: true, force: true });
}

async function work(shop: Workshop, running: Running, prepared: Prepared): Promise<void> {
  const { page } = running;
  switch (prepared) {
    case 'draft':
    case 'complete':
      return goToItem(page, shop.draft, shop.draft.items[0] ?? '');
    case 'sealed':
      await goToSettings(page);
      await beginSealing(page);
      return sealed(page);
    case 'desk':
      await goTo(page, '/collect');
      await takeIn(running, shop.fewFiles());
      return close(page, '中間の締め');
  }
}

/** Resolves when the badge says that everything is saved. */
async function saved(page: Page): Promise<void> {
  await page.locator('[data-saving=saved]').waitFor({ timeout: 60_000 });
}

async function checkFilled(page: Page, prepared: Prepared): Promise<void> {
  const state = await stateOf(page);
  const empty = [...state].filter(([table, rows]) => rows.size === 0 && !Object.hasOwn(NOT_COMPARED, table));
  if (state.size === 0 || empty.length > 0)
    throw new Error(`the profile '${prepared}' holds nothing in ${empty.map(([table]) => table).join(', ')}`);
}
