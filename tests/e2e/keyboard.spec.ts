import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { fill } from '#features/chief/fill/texts.ja.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import { saved } from './support/chief.ts';
import { answerByKeys, itemInFocus, type Answered } from './support/item-keys.ts';
import { keyUse, watchKeys } from './support/key-use.ts';
import { focusedElement, tabTo } from './support/keyboard.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { goTo, storeDraft } from './support/stored-draft.ts';

/** What holds of the department; the rest of its profile is いいえ. */
const HOLDS = /住民等の個人情報|LGWAN|インターネット接続系|SNS|窓口|会計年度任用職員/;
/** How it answers, item by item and from the start again. */
const STATUSES: readonly Status[] = [
  'yes',
  'yes',
  'yes',
  'partial',
  'yes',
  'yes',
  'na',
  'yes',
  'yes',
  'no',
  'yes',
  'yes',
];
const SYMBOLS: Record<Status, string> = { yes: '○', partial: '△', no: '×', na: '－' };
/** So many elements hold every kind of field of an item. */
const LOOKED_AT = 70;

test.beforeEach(async ({ page }) => {
  await watchKeys(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test.afterEach(async ({ page }) => {
  expect((await keyUse(page)).pointers).toEqual([]);
});

test('a chief answers every item, signs, hands in and reopens with keys alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await begin(page);
  await answerProfile(page);
  const answered = await answerItems(page);
  report(answered);
  const plain = answered.filter(({ kind }) => kind === 'yes');
  expect(plain.length).toBeGreaterThan(20);
  expect(mean(plain.map(({ keys }) => keys))).toBeLessThanOrEqual(2);
  await review(page, answered);
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
  await page.keyboard.insertText('庶務係長');
  await tabTo(page, 'textbox', /氏名/);
  await page.keyboard.insertText('網走 花子');
  await tabTo(page, 'button', /^始める$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '所属の状況', level: 1 })).toBeVisible();
}

async function answerProfile(page: Page): Promise<void> {
  const questions = await page.getByRole('radiogroup').count();
  for (let question = 0; question < questions; question += 1) {
    const { group } = await tabTo(page, 'radio', /はい/, ({ chosen }) => !chosen);
    const holds = HOLDS.test(group);
    await page.keyboard.press(holds ? 'Space' : 'ArrowRight');
    const name = holds ? 'はい' : 'いいえ';
    await expect.poll(() => focusedElement(page)).toMatchObject({ name, checked: true });
  }
  await saved(page);
  await expect(page.getByText('すべての質問に答えました。')).toBeVisible();
  await tabTo(page, 'link', /回答へ進む/);
  await page.keyboard.press('Enter');
  await page.locator('article').first().waitFor();
}

/** From the first item, to which the way from the profile leads, through every item of every chapter. */
async function answerItems(page: Page): Promise<Answered[]> {
  const answered: Answered[] = [];
  await expect.poll(() => itemInFocus(page)).not.toBe('');
  for (let last = false; !last;) {
    const one = await answerByKeys(page, STATUSES[answered.length % STATUSES.length] ?? 'yes');
    answered.push(one);
    last = one.last;
  }
  return answered;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** Prints what each kind of answer took, the way to the next item included. */
function report(answered: readonly Answered[]): void {
  const kinds = [...new Set(answered.map(({ kind }) => kind))].toSorted();
  const rows = kinds.map((kind) => {
    const [status = '', asked] = kind.split(', ');
    const own = answered.filter((each) => each.kind === kind);
    const keys = own.map((each) => each.keys);
    const name = `${SYMBOLS[status as Status]}${asked === undefined ? '' : `, first asks for ${asked}`}`;
    const figures = [
      mean(keys).toFixed(2),
      String(Math.max(...keys)),
      mean(own.map((each) => each.characters)).toFixed(1),
    ];
    return [name, String(own.length), ...figures];
  });
  const lines = [['answer', 'items', 'keys per item', 'most', 'characters by input method'], ...rows];
  console.log(`\n${lines.map((cells) => cells.join(' | ')).join('\n')}\n`);
  test.info().annotations.push({ type: 'keys', description: lines.map((cells) => cells.join(' | ')).join('; ') });
}

async function review(page: Page, answered: readonly Answered[]): Promise<void> {
  await saved(page);
  await tabTo(page, 'link', /^確認へ進む$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('足りないところはありません')).toBeVisible();
  const main = page.locator('main');
  await expect(main).toContainText('一部の係で、まだ記録がありません。');
  await expect(main).toContainText('令和9年3月31日');
  await expect(page.locator('tfoot')).toContainText(String(answered.length));
  await tabTo(page, 'link', /所属長確認へ進む/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '所属長確認と提出', level: 1 })).toBeVisible();
}

async function signOff(page: Page): Promise<void> {
  await tabTo(page, 'checkbox', /./);
  await page.keyboard.press('Space');
  await tabTo(page, 'textbox', /確認した方の職/);
  await page.keyboard.insertText('課長');
  await tabTo(page, 'textbox', /確認した方の氏名/);
  await page.keyboard.insertText('北見 太郎');
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
  expect(file.suggestedFilename()).toMatch(/^自己点検_R08_.*市民課_提出_第1版\.tenken$/);
  expect(readFileSync(await file.path(), 'utf8')).toContain('一部の係で、まだ記録がありません。');
}

async function reopen(page: Page): Promise<void> {
  await tabTo(page, 'button', /直して再提出する/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', /直す理由/);
  await page.keyboard.insertText('端末の台数に誤りがあったため。');
  await tabTo(page, 'button', /第2版を始める/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/review$/);
  await page.goto('/#/');
  const begun = page.getByRole('region', { name: '続きから' });
  await expect(begun).toContainText('第2版');
  await expect(begun).toContainText('下書き');
}

const payload = payloadOf(simulate(1, 11).files[0] ?? '');
const [first = '', second = '', third = ''] = payload.answers.map(({ item }) => `item-${item}`);

/** A draft in which the first item stands at △ without its fields; the focus is at that item. */
async function standAtFirst(page: Page): Promise<string> {
  const blank = { kind: 'own', what: '', post: '', due: '' };
  const id = await storeDraft(page, payload, {
    answer: (answer, position) =>
      position === 0 ? { ...answer, choice: 'partial', comment: '', action: blank } : null,
  });
  await goTo(page, `/respond/${id}/fill/any/${first.slice('item-'.length)}`);
  await expectAt(page, first, 'partial');
  return id;
}

/** Whether the focus is at the status of an item, and which one is chosen there; null for none. */
async function expectAt(page: Page, item: string, status: string | null): Promise<void> {
  await expect.poll(() => itemInFocus(page)).toBe(item);
  const chosen = page.locator(`[id="${item}"] [role=radiogroup]`).first().locator('input:checked');
  if (status === null) await expect(chosen).toHaveCount(0);
  else await expect(chosen).toHaveValue(status);
}

test('undoing, one item at a time, filters, search and the list of keys need no mouse', async ({ page }) => {
  await standAtFirst(page);
  // Bare arrows stay with the radio buttons.
  await page.keyboard.press('ArrowRight');
  await expectAt(page, first, 'no');
  await page.keyboard.press('ArrowLeft');
  await expectAt(page, first, 'partial');
  await page.keyboard.press('Control+ArrowDown');
  await expectAt(page, second, null);
  await page.keyboard.press('0');
  await expectAt(page, second, 'hold');
  await page.keyboard.press('Enter');
  await expectAt(page, third, null);
  await page.keyboard.press('Control+ArrowUp');

  await page.keyboard.press('Control+z');
  await expectAt(page, second, null);
  for (const status of ['no', 'partial']) {
    await page.keyboard.press('Control+z');
    await expectAt(page, first, status);
  }
  for (const [item, status] of [
    [first, 'no'],
    [first, 'partial'],
    [second, 'hold'],
  ] as const) {
    await page.keyboard.press('Control+y');
    await expectAt(page, item, status);
  }

  await oneAtATime(page);
  await filterAndSearch(page);
  await keysOff(page);
});

async function oneAtATime(page: Page): Promise<void> {
  await tabTo(page, 'button', new RegExp(`^${fill.answering.single}$`), () => true, 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('article')).toHaveCount(1);
  await expect(page.locator('article')).toHaveId(first);
  await tabTo(page, 'radio', /./);
  await page.keyboard.press('Control+ArrowDown');
  await expectAt(page, second, 'hold');
  await page.keyboard.press('Enter');
  await expectAt(page, third, null);
  await page.keyboard.press('1');
  await expectAt(page, third, 'yes');
  await page.keyboard.press('Control+ArrowUp');
  await expectAt(page, second, 'hold');
}

async function filterAndSearch(page: Page): Promise<void> {
  await tabTo(page, 'button', new RegExp(fill.filter.names.all), () => true, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await downTo(page, `${fill.filter.names.findings}（1）`);
  await page.keyboard.press('Enter');
  await expect(page.locator('article')).toHaveId(first);
  await expect(page.getByText('1 / 1項目')).toBeVisible();

  const sought = payload.answers[2]?.item ?? '';
  await tabTo(page, 'textbox', new RegExp(fill.search.label));
  await page.keyboard.type(sought);
  await tabTo(page, 'link', new RegExp(`^${sought}`));
  await page.keyboard.press('Enter');
  await expectAt(page, third, 'yes');
}

/** Down an open list of choices to one of them. */
async function downTo(page: Page, name: string): Promise<void> {
  const option = page.getByRole('option', { name });
  await expect(option).toBeVisible();
  const choices = await page.getByRole('option').count();
  for (let steps = 0; steps < choices && (await focusedElement(page)).name !== name; steps += 1)
    await page.keyboard.press('ArrowDown');
  await expect(option).toBeFocused();
}

/** The list of keys holds a switch; what is typed after it was turned off is no answer, and Enter still goes on. */
async function keysOff(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: fill.keys.title })).toBeVisible();
  await page.keyboard.press('2');
  await tabTo(page, 'switch', /^数字と/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expectAt(page, third, 'yes');
  for (const key of ['2', '3', '4', '0', '?']) await page.keyboard.press(key);
  await page.keyboard.press('Control+ArrowUp');
  await expectAt(page, second, 'hold');
  await page.keyboard.press('Enter');
  await expectAt(page, third, 'yes');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('what has the focus can be seen', async ({ page }) => {
  await standAtFirst(page);
  const unseen: string[] = [];
  for (let steps = 0; steps < LOOKED_AT; steps += 1) {
    const focused = await focusedElement(page, true);
    if (focused.unseen !== null) unseen.push(focused.unseen);
    await page.keyboard.press('Tab');
  }
  expect([...new Set(unseen)]).toEqual([]);
});
