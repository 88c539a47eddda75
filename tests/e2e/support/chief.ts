import { expect, type Locator, type Page } from '@playwright/test';
import { download } from './files.ts';

/** What a department is like in a test: which statements of the profile hold, and how it answers (by position of the item). */
export interface Plan {
  department: string;
  post: string;
  name: string;
  yes: RegExp;
  statusAt(position: number): Status;
}

/** A 照合コード as it stands on screen: five groups of Crockford's base 32. */
const CODE = /[0-9A-HJKMNP-TV-Z]{4}(?:\W?[0-9A-HJKMNP-TV-Z]{4}){4}/;

type Status = 'yes' | 'partial' | 'no' | 'na';

/** From the first page into the response: department, post and name. */
export async function begin(page: Page, plan: Pick<Plan, 'department' | 'post' | 'name'>): Promise<void> {
  await page
    .getByRole('link', { name: /所属の回答をする/ })
    .first()
    .click();
  await page.getByRole('combobox', { name: /所属/ }).fill(plan.department);
  await page
    .getByRole('option', { name: new RegExp(plan.department) })
    .first()
    .click();
  await page.getByRole('textbox', { name: /職/ }).fill(plan.post);
  await page.getByRole('textbox', { name: /氏名/ }).fill(plan.name);
  await page.getByRole('button', { name: '始める' }).click();
  await expect(page.getByRole('heading', { name: '所属の状況', level: 1 })).toBeVisible();
}

/** Answers every question of the profile and goes on to the items. */
export async function answerProfile(page: Page, yes: RegExp): Promise<void> {
  for (const question of await page.getByRole('radiogroup').all()) {
    const holds = yes.test((await question.textContent()) ?? '');
    await question
      .locator('label')
      .filter({ hasText: holds ? 'はい' : 'いいえ' })
      .click();
  }
  await saved(page);
  await page
    .getByRole('link', { name: '回答へ進む' })
    .or(page.getByRole('button', { name: '回答へ進む' }))
    .click();
  await expect(page.locator('article').first()).toBeVisible();
}

/** Walks every chapter from the one on screen and answers all its items. Returns how many were answered. `upTo` stops after as many. */
export async function answerItems(page: Page, plan: Plan, from = 0, upTo = Number.POSITIVE_INFINITY): Promise<number> {
  let position = from;
  for (;;) {
    for (const { id, naOffered } of await openItems(page)) {
      if (position >= upTo) return position;
      const wanted = plan.statusAt(position);
      await answerItem(page.locator(`article[id="${id}"]`), wanted === 'na' && !naOffered ? 'yes' : wanted);
      position += 1;
    }
    const next = page.getByRole('link', { name: /^次の章へ/ });
    if ((await next.count()) === 0) return position;
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    await next.click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading ?? '');
  }
}

/** The items on screen that have no status yet. Asked of the page at once: one question an item would take minutes. */
function openItems(page: Page): Promise<{ id: string; naOffered: boolean }[]> {
  return page
    .locator('article')
    .evaluateAll((items) =>
      items
        .filter(
          (item) =>
            item.querySelector('input:checked[value]:is([value=yes],[value=partial],[value=no],[value=na])') === null,
        )
        .map((item) => ({ id: item.id, naOffered: item.querySelector('input[value=na]') !== null })),
    );
}

async function answerItem(item: Locator, status: Status): Promise<void> {
  const choice = item.locator('label').filter({ has: item.page().locator(`input[value=${status}]`) });
  await choice.first().click();
  await expect(choice.first()).toHaveAttribute('data-selected', 'true');
  if (status !== 'na') await expect(item.getByRole('radiogroup', { name: '確認方法' })).toBeVisible();
  if (status === 'na') await item.getByRole('textbox', { name: /該当なしの理由/ }).fill('対象となる業務がありません。');
  if (status === 'yes' || status === 'partial') await fillRows(item);
  if (status === 'yes') await fillEvidence(item);
  if (status === 'partial' || status === 'no') await fillAction(item);
}

async function fillEvidence(item: Locator): Promise<void> {
  const document = item.getByRole('combobox', { name: '資料の名前' });
  if ((await document.count()) > 0) await document.first().fill('課の台帳（令和8年度）');
}

async function fillRows(item: Locator): Promise<void> {
  for (const cell of await item.locator('.Details-rows').getByRole('textbox').all()) await cell.fill('広報用');
}

async function fillAction(item: Locator): Promise<void> {
  await item
    .getByRole('textbox', { name: /できていない点/ })
    .fill('一部の係で、まだ記録がありません。髙橋主査が確認しました。');
  await item.getByRole('button', { name: '改善の例を使う' }).click();
  await item.getByRole('textbox', { name: /担当する職/ }).fill('庶務係長');
  await fillDay(item, '期限', ['9', '3', '31']);
}

/** Types a day into a date field, the way people write it: year of 令和, month, day. */
export async function fillDay(within: Locator, label: string, parts: readonly [string, string, string]): Promise<void> {
  await within.getByRole('textbox', { name: label }).pressSequentially(parts.join('.'));
}

/** Waits until the badge says that everything is stored. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved');
}

/** Review, declaration and sign-off. Returns the 照合コード on screen. */
export async function signOff(page: Page, approver: { post: string; name: string }): Promise<string> {
  await page.getByRole('link', { name: /所属長確認と提出/ }).click();
  await page
    .locator('label')
    .filter({ has: page.getByRole('checkbox') })
    .click();
  await page.getByRole('textbox', { name: /確認した方の職/ }).fill(approver.post);
  await page.getByRole('textbox', { name: /確認した方の氏名/ }).fill(approver.name);
  await page.getByRole('button', { name: '確定する' }).click();
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).getByRole('button', { name: '確定する' }).click();
  await expect(page.getByText('を確定済みです')).toBeVisible();
  const main = page.locator('main');
  // The code is a digest, which the page works out after it was drawn.
  await expect(main).toContainText(CODE);
  return (CODE.exec((await main.textContent()) ?? '')?.[0] ?? '').replaceAll(/\W/g, '');
}

/** Exports the result file to `folder` and returns its path. An open one is asked about first. */
export async function exportResult(page: Page, folder: string, sealed = false): Promise<string> {
  const write = async () => {
    await page.getByRole('button', { name: '回答ファイルを書き出す' }).click();
    if (!sealed) await page.getByRole('button', { name: '封のないまま書き出す' }).click();
  };
  return download(page, write, folder);
}
