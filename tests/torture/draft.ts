import type { Page } from '@playwright/test';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Payload } from '#domain/result/payload.ts';
import { draftRows, putRows } from '../e2e/support/stored-draft.ts';
import { isForComment } from './answering.ts';

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

/** Puts the draft into the running app, in the inspection that it belongs to. */
export async function putDraft(page: Page, { payload }: Draft, inspection: KnownInspection): Promise<void> {
  const rows = draftRows(payload, {
    answer: (answer, position) =>
      isForComment(position)
        ? { ...answer, choice: 'partial', comment: '', action: { kind: 'own', what: '', post: '', due: '' } }
        : null,
  });
  await page.evaluate(putRows, { ...rows, inspections: [inspection] });
}

/** The app's address of an item, behind the `#`. */
export function addressOf({ response }: Draft, item: string): string {
  return `/respond/${response}/fill/any/${item}`;
}

/** Opens an item of the draft in the running app. */
export async function goToItem(page: Page, draft: Draft, item: string): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.evaluate(
    (address) => {
      window.location.hash = address;
    },
    addressOf(draft, item),
  );
  await page.locator(`article[id="item-${item}"]`).waitFor();
}
