import type { Page } from '@playwright/test';
import type { Payload } from '#domain/result-file/result-payload.ts';

/** The response that is answered in every trial. */
export interface Draft {
  response: string;
  /** All its items. */
  items: string[];
  payload: Payload;
}

export function draftOf(payload: Payload): Draft {
  return { response: payload.response.uuid, items: payload.answers.map(({ item }) => item), payload };
}

/** Goes to an address of the running app (`/collect`). */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}

/** Opens an item of the draft in the running app. */
export async function goToItem(page: Page, { response }: Pick<Draft, 'response'>, item: string): Promise<void> {
  await goTo(page, `/respond/${response}/fill/any/${item}`);
  await page.locator(`article[id="item-${item}"]`).waitFor();
}
