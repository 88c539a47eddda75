import type { Page } from '@playwright/test';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { payloadOf } from '../../../e2e/support/simulated.ts';
import type { RowRef } from '../../witness/rows.ts';
import type { Desk } from '../desk.ts';

/** A file that a department handed in, by the digest under which the app keeps it. */
export interface Handed {
  digest: string;
  code: string;
  name: string;
}

/** The desk of an officer, for one piece of work. */
export interface OfficerDesk extends Desk {
  inspection: string;
  /** What is taken in. */
  handed: Handed[];
  /** Words that are written nowhere else. */
  words: string;
  /** True for the first who asks. */
  isNew(what: string): boolean;
}

export function handedIn(path: string): Handed {
  const payload = payloadOf(path);
  return { digest: payloadDigest(payload), code: payload.department.code, name: payload.department.name };
}

/** A row of the inspection. */
export function rowOf({ inspection }: OfficerDesk, table: string, where: RowRef['where'] = {}): RowRef {
  return { table, where: { inspection, ...where } };
}

/** Fills in who records something, as most dialogs ask. */
export async function signedBy(page: Page): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /記録する人/u })
    .fill('情報政策課 点検担当');
}
