import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { fill } from '#app/messages/ja/fill.ts';
import { saved } from './support/chief.ts';
import { focusedElement, tabTo, type Focused } from './support/keyboard.ts';

const MOST_STEPS = 2500;
/** In so many elements it is looked at whether the focus can be seen; they hold every kind of field. */
const LOOKED_AT = 100;
const COMMENT = '一部の係で、まだ記録がありません。';

test('a chief answers, signs, hands in and reopens without a mouse', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await begin(page);
  await answerProfile(page);
  const { unseen, answered } = await answerItems(page);
  expect(answered).toBeGreaterThan(20);
  expect([...new Set(unseen)]).toEqual([]);
  await review(page);
  await signOff(page);
  await exportResult(page);
  await reopen(page);
});

async function begin(page: Page): Promise<void> {
  await tabTo(page, 'link', /所属の回答をする/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/begin\//);
  await tabTo(page, 'combobox', /所属/);
  await page.keyboard.type('市民');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox')).toHaveValue(/市民課/);
  await tabTo(page, 'textbox', /職/);
  await page.keyboard.type('庶務係長');
  await tabTo(page, 'textbox', /氏名/);
  await page.keyboard.type('網走 花子');
  await tabTo(page, 'button', /^始める$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '所属の状況', level: 1 })).toBeVisible();
}

async function answerProfile(page: Page): Promise<void> {
  const questions = await page.getByRole('radiogroup').count();
  for (let question = 0; question < questions; question += 1) {
    await tabTo(page, 'radio', /はい/, ({ chosen }) => !chosen);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focusedElement(page)).toMatchObject({ name: 'いいえ', checked: true });
  }
  await saved(page);
  await expect(page.getByText('すべての質問に答えました。')).toBeVisible();
  await tabTo(page, 'link', /回答へ進む/);
  await page.keyboard.press('Enter');
  await page.locator('article').first().waitFor();
}

interface Walked {
  answered: number;
  unseen: string[];
}

/** Goes through every chapter with Tab, doing at each element what it asks for. */
async function answerItems(page: Page): Promise<Walked> {
  const walked: Walked = { answered: 0, unseen: [] };
  const evidenced = new Set<string>();
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const focused = await focusedElement(page, steps < LOOKED_AT);
    if (focused.unseen !== null) walked.unseen.push(focused.unseen);
    if (focused.role === 'link' && focused.name.startsWith('次の章へ')) await goOn(page);
    else if (focused.role === 'link' && focused.name === '確認へ進む' && walked.answered > 0) return walked;
    else if (focused.article !== '') await answerAt(page, focused, walked, evidenced);
    await page.keyboard.press('Tab');
  }
  throw new Error(`the review is not reached by Tab after ${String(walked.answered)} items`);
}

async function goOn(page: Page): Promise<void> {
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading ?? '');
}

async function answerAt(page: Page, focused: Focused, walked: Walked, evidenced: Set<string>): Promise<void> {
  const { role, name, group, value, article } = focused;
  if (role === 'radio' && !focused.chosen) {
    // The second item of all gets △, every other ○.
    await page.keyboard.press(walked.answered === 1 ? 'ArrowRight' : 'Space');
    walked.answered += 1;
    await page.locator(`[id="${article}"]`).getByRole('radiogroup', { name: '確認方法' }).waitFor();
  } else if (
    role === 'button' &&
    group.startsWith(fill.evidence.title) &&
    !/足す|消す/.test(name) &&
    !evidenced.has(article)
  ) {
    evidenced.add(article);
    await page.keyboard.press('Enter');
  } else if (role === 'button' && name === '改善の例を使う') {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: /何をするか/ })).toBeFocused();
  } else if (role === 'textbox' && value === '') await typeInto(page, name);
  else if (role === 'spinbutton' && name.startsWith('年')) await typeDay(page);
}

async function typeInto(page: Page, name: string): Promise<void> {
  if (/できていない点/.test(name)) await page.keyboard.type(COMMENT);
  else if (/担当する職/.test(name)) await page.keyboard.type('庶務係長');
  else if (/行目の/.test(name)) await page.keyboard.type('広報用');
}

/** From the year on. The focus moves by itself where a part cannot become longer. */
async function typeDay(page: Page): Promise<void> {
  await page.keyboard.type('9');
  await tabTo(page, 'spinbutton', /^月/);
  await page.keyboard.type('3');
  await tabTo(page, 'spinbutton', /^日/);
  await page.keyboard.type('31');
}

async function review(page: Page): Promise<void> {
  await saved(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('足りないところはありません')).toBeVisible();
  const findings = page.locator('main');
  await expect(findings).toContainText(COMMENT);
  await expect(findings).toContainText('令和9年3月31日');
  await tabTo(page, 'link', /所属長確認へ進む/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '所属長確認と提出', level: 1 })).toBeVisible();
}

async function signOff(page: Page): Promise<void> {
  await tabTo(page, 'checkbox', /./);
  await page.keyboard.press('Space');
  await tabTo(page, 'textbox', /確認した方の職/);
  await page.keyboard.type('課長');
  await tabTo(page, 'textbox', /確認した方の氏名/);
  await page.keyboard.type('北見 太郎');
  await tabTo(page, 'button', /^確定する$/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', /^確定する$/, ({ group }) => /第1版として確定しますか/.test(group));
  await page.keyboard.press('Enter');
  await expect(page.getByText('第1版を確定済みです')).toBeVisible();
}

async function exportResult(page: Page): Promise<void> {
  await tabTo(page, 'button', /回答ファイルを書き出す/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', /封のないまま書き出す/);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^自己点検_R08_.*市民課_提出_第1版\.tenken\.json$/);
  expect(readFileSync(await file.path(), 'utf8')).toContain(COMMENT);
}

async function reopen(page: Page): Promise<void> {
  await tabTo(page, 'button', /直して再提出する/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', /直す理由/);
  await page.keyboard.type('端末の台数に誤りがあったため。');
  await tabTo(page, 'button', /第2版を始める/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/review$/);
  await page.goto('/#/');
  const begun = page.getByRole('region', { name: '続きから' });
  await expect(begun).toContainText('第2版');
  await expect(begun).toContainText('下書き');
}
