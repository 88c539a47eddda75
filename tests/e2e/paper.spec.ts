import { expect, test, type Page } from '@playwright/test';
import type { Answer } from '#domain/answers/answer.ts';
import { UNVERIFIED } from '#domain/questionnaire/questionnaire.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { has, HOW_TO_GET } from '../support/provide.mjs';
import { signOff } from './support/chief.ts';
import { printedPages, withoutSpace } from './support/pdf.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { goTo, storeDraft } from './support/stored-draft.ts';

const payload = payloadOf(simulate(1, 31).files[0] ?? '');
const { department } = payload;
const STEPS: Record<Status, string> = {
  yes: '○実施している',
  partial: '△一部実施',
  no: '×未実施',
  na: '－該当なし',
};
const LONG = 'まだ一部の係で記録がそろっていないため、様式を定めて周知し、年度内に確かめます。'.repeat(3);

test.beforeEach(() => {
  test.skip(!has('pdftotext'), HOW_TO_GET.pdftotext);
});

/** What a form on screen says of each item, in its order: its number and the texts beside it. */
function itemsOnScreen(page: Page, form: 'Print' | 'Hearing'): Promise<{ id: string; parts: string[] }[]> {
  return page.locator(`.${form}-item`).evaluateAll((items, of) => {
    const texts = of === 'Print' ? 'p, dd, td, .Print-answer' : 'p, li, .Hearing-line';
    return items.map((item) => ({
      id: item.querySelector(`.${of}-number`)?.firstChild?.textContent ?? '',
      parts: [...item.querySelectorAll(texts)].map(({ textContent }) => textContent ?? ''),
    }));
  }, form);
}

/** The words that begin an item on paper: its number and the beginning of its text. */
function headOf({ id, parts: [text = ''] }: { id: string; parts: string[] }, mark = ''): string {
  return `${id}${mark}${withoutSpace(text)}`;
}

/**
 * The text of each item as the pages hold it. Every item has to stand there once, after the one before it, and on one page from its head on:
 * what comes after a page's end is not its own.
 */
function itemsOnPaper(pages: readonly string[], heads: readonly string[]): string[] {
  let after = { page: 0, at: -1 };
  const places = heads.map((head) => {
    expect(occurrences(pages.join('\f'), head), head).toBe(1);
    const page = pages.findIndex((text) => text.includes(head));
    const at = pages[page]?.indexOf(head) ?? -1;
    expect(page > after.page || (page === after.page && at > after.at), `${head} stands after the item before it`).toBe(
      true,
    );
    after = { page, at };
    return after;
  });
  return places.map(({ page, at }, index) => {
    const next = places[index + 1];
    return pages[page]?.slice(at, next?.page === page ? next.at : undefined) ?? '';
  });
}

/** What has to stand on paper of an answer, taken from the answer itself. */
function wordsOf({ comment, reason, evidence, rows, action, status }: Payload['answers'][number]): string[] {
  if (status === 'na') return [comment, reason];
  const improving = status === 'partial' || status === 'no' ? [action?.what ?? '', action?.post ?? ''] : [];
  return [
    comment,
    ...improving,
    ...evidence.flatMap(({ document, number, place }) => [document, number, place]),
    ...rows.flat(),
  ];
}

/** Every page says how it is to be handled, whose it is, which of how many it is, and `standing`: the 照合コード or that there is none yet. */
function expectFurniture(pages: readonly string[], standing: string): void {
  for (const [index, text] of pages.entries()) {
    expect(text).toContain('取扱注意');
    expect(text).toContain(withoutSpace(department.name));
    expect(text).toContain('令和8年度');
    expect(text).toContain(`${String(index + 1)}/${String(pages.length)}`);
    expect(text).toContain(standing);
  }
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

test('the printed form holds every answer once, in order and on one page each, and every page says what it is', async ({
  page,
}) => {
  const id = await storeDraft(page, payload);
  await goTo(page, `/respond/${id}/print`);
  await page.locator('.Print-item').first().waitFor();
  const shown = await itemsOnScreen(page, 'Print');
  expect(shown.map((item) => item.id)).toEqual(payload.answers.map(({ item }) => item));

  const pages = await printedPages(page);
  expectFurniture(pages, '案（照合コードは、確定すると付きます）');
  expect(pages[0]).toContain('決裁欄部長課長係長担当');
  const paper = itemsOnPaper(
    pages,
    shown.map((item) => headOf(item)),
  );
  for (const [index, own] of paper.entries()) {
    const { id: number = '', parts = [] } = shown[index] ?? {};
    const answer = payload.answers[index];
    const written = answer === undefined ? [] : wordsOf(answer);
    for (const part of [...parts, ...written].map(withoutSpace)) expect(own, `${number}: ${part}`).toContain(part);
    // Sign and word: a copy without colours says the same.
    const said = STEPS[answer?.status ?? 'yes'];
    expect(occurrences(own, said), `${number}: ${said}`).toBe(1);
  }
});

test('the form to ask around with holds every item once and no answer', async ({ page }) => {
  const id = await storeDraft(page, payload, { answer: (answer) => ({ ...answer, comment: LONG }) });
  await goTo(page, `/respond/${id}/hearing`);
  await page.locator('.Hearing-item').first().waitFor();
  const shown = await itemsOnScreen(page, 'Hearing');
  expect(shown.map((item) => item.id)).toEqual(payload.answers.map(({ item }) => item));
  const marks = await page
    .locator('.Hearing-item')
    .evaluateAll((items) => items.map((item) => item.querySelector('.Hearing-priority')?.textContent ?? ''));
  const pages = await printedPages(page);
  expectFurniture(pages, '');
  expect(pages.join('')).not.toContain(withoutSpace(LONG));
  const paper = itemsOnPaper(
    pages,
    shown.map((item, index) => headOf(item, marks[index])),
  );
  for (const [index, own] of paper.entries())
    for (const part of shown[index]?.parts ?? []) expect(own).toContain(withoutSpace(part));
});

test('the summary is one page before and after the sign-off, also where nothing is done and every text is long', async ({
  page,
}) => {
  const action = { kind: 'budget', what: LONG, post: '市民環境部市民課庶務係長', due: '2027-03-31' };
  const worst = (answer: Answer): Answer => ({
    ...answer,
    choice: 'no',
    method: answer.method ?? UNVERIFIED,
    comment: LONG,
    action,
  });
  const id = await storeDraft(page, payload, { answer: worst });
  await goTo(page, `/respond/${id}/summary`);
  await page.getByRole('article').waitFor();
  const pages = await printedPages(page);
  expect(pages).toHaveLength(1);
  const n = payload.answers.length;
  expect(pages[0]).toContain(`0.0％（0/${String(n)}）`);
  expect(pages[0]).toContain(`改善計画（${String(n)}項目）`);
  expect(pages[0]).toMatch(/ほか\d+件は、自己点検票をご覧ください。/u);
  expect(pages[0]).toContain('1/1');

  await goTo(page, `/respond/${id}/review`);
  const code = await signOff(page, { post: '市民環境部市民課長', name: '北見 太郎' });
  await goTo(page, `/respond/${id}/summary`);
  await page.getByRole('article').waitFor();
  const [signed = '', ...more] = await printedPages(page);
  expect(more).toEqual([]);
  // Beside the title and at the foot of the page.
  expect(occurrences(signed.replaceAll('-', ''), code)).toBe(2);

  await goTo(page, `/respond/${id}/print`);
  await page.locator('.Print-item').first().waitFor();
  const form = await printedPages(page);
  expectFurniture(
    form.map((text) => text.replaceAll('-', '')),
    code,
  );
});
