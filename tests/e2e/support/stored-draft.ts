import type { Page } from '@playwright/test';
import type { Answer } from '#domain/answers/answer.ts';
import type { Response } from '#domain/answers/response.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';

/** How a draft differs from the result file it is made of. */
export interface DraftChanges {
  /** Takes an answer over, changed or not; null leaves the item unanswered. */
  answer?: (answer: Answer, position: number) => Answer | null;
}

/** The rows of a draft with the answers of a result file, by the tables they belong to. */
export function draftRows(payload: Payload, changes: DraftChanges = {}): { responses: Response[]; answers: unknown[] } {
  const { uuid: id } = payload.response;
  const response: Response = {
    id,
    inspection: payload.inspection,
    department: payload.department.code,
    revision: 1,
    ancestors: [],
    reopenedFor: null,
    respondent: payload.respondent,
    earlierRespondents: [],
    handedOver: null,
    profile: Object.fromEntries(payload.profile.map(({ flag, on, reason }) => [flag, { on, reason }])),
    signOff: null,
  };
  const answers = payload.answers
    .map(({ status, ...rest }): Answer => ({ ...rest, choice: status, takenOver: false }))
    .flatMap((answer, position) => changes.answer?.(answer, position) ?? (changes.answer === undefined ? answer : []))
    .map((answer) => ({ ...answer, response: id }));
  return { responses: [response], answers };
}

/**
 * Puts a draft with the answers of a result file where the app keeps its own, row by row, and reopens the app. Typing the same
 * through the screen takes minutes. Returns the response's id.
 */
export async function storeDraft(page: Page, payload: Payload, changes: DraftChanges = {}): Promise<string> {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(putRows, { ...draftRows(payload, changes) });
  await page.reload();
  return payload.response.uuid;
}

/** Goes to an address of the app (`/collect`) and waits for its heading. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(`/#${address}`);
  await page.locator('main h1').waitFor();
}

/** Runs in the page: puts rows into the app's database, by table. */
export async function putRows(tables: Record<string, readonly unknown[]>): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('tenken');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
  const transaction = database.transaction(Object.keys(tables), 'readwrite', { durability: 'strict' });
  for (const [table, rows] of Object.entries(tables)) for (const row of rows) transaction.objectStore(table).put(row);
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not written')));
  });
  database.close();
}
