import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Answer } from '#domain/answers/answer.ts';
import { barriersOn } from './support/axe.ts';
import { signOff } from './support/chief.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { goTo, storeDraft } from './support/stored-draft.ts';

const { files } = simulate(2, 7);
const payload = payloadOf(files[0] ?? '');
const [firstItem = ''] = payload.answers.map(({ item }) => item);
const NO_ACTION = { kind: 'own', what: '', post: '', due: '' };

/** Looks at several screens, each brought up by its step, and names everything that is wrong at once. */
async function look(page: Page, screens: [name: string, open: () => Promise<unknown>][]): Promise<void> {
  const barriers: string[] = [];
  for (const [name, open] of screens) {
    await open();
    barriers.push(...(await barriersOn(page, name)));
  }
  expect(barriers).toEqual([]);
}

function item(page: Page) {
  return page.locator(`[id="item-${firstItem}"]`);
}

function choose(page: Page, status: string) {
  return item(page)
    .locator('label')
    .filter({ has: page.locator(`input[value=${status}]`) })
    .click();
}

/** Every kind of answer among the first, the rest untouched. */
function mixed(answer: Answer, position: number): Answer | null {
  if (position === 0 || position > 9) return null;
  if (position === 1) return { ...answer, choice: 'partial', comment: '', action: NO_ACTION };
  return position === 2 ? { ...answer, choice: 'hold' } : answer;
}

test('the first pages and the settings hold no barrier', async ({ page }) => {
  const begin = async () => {
    await goTo(page, '/begin');
    await page.getByRole('button', { name: '始める' }).click();
    await expect(page.getByText('所属を選んでください。')).toBeVisible();
  };
  const settings = async () => {
    await page.goto('/#/');
    await page.getByRole('link', { name: '設定', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '設定' })).toBeVisible();
  };
  await look(page, [
    ['home, empty', () => goTo(page, '/')],
    ['settings', settings],
    ['not found', () => page.reload().then(() => goTo(page, '/nowhere'))],
    ['begin, with mistakes', begin],
    ['home, with a draft', () => storeDraft(page, payload, { answer: mixed })],
  ]);
});

test('answering holds no barrier', async ({ page }) => {
  const id = await storeDraft(page, payload, { answer: mixed });
  const fill = `/respond/${id}/fill/any/${firstItem}`;
  await look(page, [
    ['profile', () => goTo(page, `/respond/${id}/profile`)],
    ['fill, untouched', () => goTo(page, fill).then(() => item(page).waitFor())],
    [
      'fill, partial',
      () =>
        choose(page, 'partial').then(() =>
          item(page)
            .getByRole('textbox', { name: /できていない点/ })
            .waitFor(),
        ),
    ],
    ['fill, held', () => choose(page, 'hold').then(() => item(page).getByText('保留').first().waitFor())],
    [
      'fill, done',
      () => choose(page, 'yes').then(() => item(page).getByRole('radiogroup', { name: '確認方法' }).waitFor()),
    ],
    [
      'clause order',
      async () => {
        await page.getByRole('link', { name: '方針の項の順' }).click();
        await expect(page).toHaveURL(/\/clauses\//);
        await page.locator('article').first().waitFor();
      },
    ],
  ]);
});

test('review, sign-off and the printed form hold no barrier', async ({ page }) => {
  const id = await storeDraft(page, payload, { answer: mixed });
  await look(page, [
    ['review, with gaps', () => goTo(page, `/respond/${id}/review`)],
    ['submit, blocked', () => goTo(page, `/respond/${id}/submit`)],
  ]);
  await storeDraft(page, payload);
  await look(page, [
    ['review, ready', () => goTo(page, `/respond/${id}/review`)],
    ['print, draft', () => goTo(page, `/respond/${id}/print`)],
    ['submit, ready', () => goTo(page, `/respond/${id}/submit`)],
    [
      'submit, with mistakes',
      async () => {
        await page.getByRole('button', { name: '確定する' }).click();
        await expect(page.getByText('確認した方の職を入力してください。')).toBeVisible();
      },
    ],
    [
      'submit, signed',
      async () => {
        await page.goto('/#/');
        await goTo(page, `/respond/${id}/review`);
        await signOff(page, { post: '課長', name: '北見 太郎' });
      },
    ],
    [
      'reopening',
      async () => {
        await page.getByRole('button', { name: '直して再提出する' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    ],
    ['print, signed', () => page.reload().then(() => goTo(page, `/respond/${id}/print`))],
    ['fill, locked', () => goTo(page, `/respond/${id}/fill/any/${firstItem}`).then(() => item(page).waitFor())],
  ]);
});

test('what the officer looks at holds no barrier', async ({ page }) => {
  test.setTimeout(300_000);
  const memo = join(mkdtempSync(join(tmpdir(), 'tenken-memo-')), 'memo.txt');
  writeFileSync(memo, '所属の控えです。');
  const stage = async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'ファイルを選ぶ' }).click();
    await (await chooser).setFiles([...files, memo]);
    await expect(page.getByText('読み込んだファイル').first()).toBeVisible();
  };
  const commit = async () => {
    await page.getByRole('button', { name: /^受け付ける/ }).click();
    await expect(page.getByText('受け付けました').first()).toBeVisible();
  };
  const department = payload.department.code;
  await look(page, [
    ['overview, empty', () => goTo(page, '/overview')],
    ['collect, empty', () => goTo(page, '/collect')],
    ['collect, staged', stage],
    ['collect, committed', commit],
    ['overview', () => goTo(page, '/overview').then(() => page.getByRole('table').first().waitFor())],
    ['items', () => goTo(page, '/overview/items').then(() => page.getByRole('table').first().waitFor())],
    ['department', () => goTo(page, `/overview/departments/${department}`)],
    ['findings', () => goTo(page, '/findings').then(() => page.getByRole('table').first().waitFor())],
    ['returns', () => goTo(page, '/returns').then(() => page.getByRole('table').first().waitFor())],
    [
      'return to a department',
      async () => {
        await goTo(page, `/returns/${department}`);
        await page
          .getByRole('button', { name: /指摘を書く/ })
          .first()
          .click();
        await page.getByRole('textbox', { name: /への指摘$/ }).waitFor();
      },
    ],
    ['records', () => goTo(page, '/records').then(() => page.getByRole('table').first().waitFor())],
    [
      'disposal',
      () =>
        page
          .getByRole('button', { name: /廃棄する$/ })
          .first()
          .click(),
    ],
  ]);
});
