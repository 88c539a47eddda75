import { expect, test, type Page } from '@playwright/test';
import type { Answer } from '#domain/answers/answer.ts';
import { UNVERIFIED } from '#domain/questionnaire/questionnaire.ts';
import type { Payload } from '#domain/result/payload.ts';
import { signOff } from './support/chief.ts';
import { printedPages, withoutSpace } from './support/pdf.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { goTo, storeDraft } from './support/stored-draft.ts';

const payload = payloadOf(simulate(1, 31).files[0] ?? '');
const { department } = payload;
const LONG = 'まだ一部の係で記録がそろっていないため、様式を定めて周知し、年度内に確かめます。'.repeat(3);

/** What the sheet on screen says of each item, in its order: number, text, and the answer with everything written to it. */
function itemsOnScreen(page: Page): Promise<{ id: string; parts: string[] }[]> {
  return page.locator('.sheet-item').evaluateAll((items) =>
    items.map((item) => ({
      id: item.querySelector('.sheet-number')?.textContent ?? '',
      parts: [...item.querySelectorAll('p, dd, td, .sheet-symbol')].map(({ textContent }) => textContent ?? ''),
    })),
  );
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

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

test('the printed form holds every answer once and in order, and every page says what it is', async ({ page }) => {
  const id = await storeDraft(page, payload);
  await goTo(page, `/respond/${id}/print`);
  await page.locator('.sheet-item').first().waitFor();
  const shown = await itemsOnScreen(page);
  expect(shown.map((item) => item.id)).toEqual(payload.answers.map(({ item }) => item));

  const pages = await printedPages(page);
  for (const [index, text] of pages.entries()) {
    expect(text).toContain('取扱注意');
    expect(text).toContain(`${withoutSpace(department.name)}令和8年度`);
    expect(text).toContain(`${String(index + 1)}/${String(pages.length)}`);
    expect(text).toContain('案（照合コードは、確定すると付きます）');
  }

  const paper = pages.join('');
  let from = 0;
  for (const [index, { id: number, parts }] of shown.entries()) {
    const [text = '', ...rest] = parts.map(withoutSpace);
    const head = `${number}${text}`;
    expect(occurrences(paper, head), head).toBe(1);
    const begin = paper.indexOf(head);
    expect(begin, `${number} stands after the item before it`).toBeGreaterThanOrEqual(from);
    const next = shown[index + 1];
    const end = next === undefined ? paper.length : paper.indexOf(`${next.id}${withoutSpace(next.parts[0] ?? '')}`);
    const own = paper.slice(begin, end);
    const answer = payload.answers[index];
    const written = answer === undefined ? [] : wordsOf(answer).map(withoutSpace);
    for (const part of [...rest, ...written]) expect(own, `${number}: ${part}`).toContain(part);
    from = begin + head.length;
  }
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
});
