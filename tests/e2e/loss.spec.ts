import { expect, test, type Page } from '@playwright/test';
import { barriersOn } from './support/axe.ts';
import { saved } from './support/chief.ts';
import { inputMethod } from './support/input-method.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { goTo, storeDraft } from './support/stored-draft.ts';

const { files } = simulate(1, 11);
const payload = payloadOf(files[0] ?? '');
/** An item among many others on its page. */
const first = payload.answers.find(({ item }) => item.startsWith('6.2-'));
const WORDS = '髙橋主査の係だけ、まだ記録がありません。𠮷田係長へ確かめます。';

/** A draft of which one item stands at △ without a comment, open at that item. Returns the address. */
async function draftAtComment(page: Page): Promise<string> {
  const id = await storeDraft(page, payload, {
    answer: (answer) =>
      answer.item === first?.item
        ? { ...answer, choice: 'partial', comment: '', action: { kind: 'own', what: '', post: '', due: '' } }
        : null,
  });
  const address = `/respond/${id}/fill/any/${first?.item ?? ''}`;
  await goTo(page, address);
  await expect(comment(page)).toBeVisible();
  return address;
}

function comment(page: Page) {
  return page.locator(`[id="item-${first?.item ?? ''}"]`).getByRole('textbox', { name: /できていない点/ });
}

/** The elements of the other items on the page; none of them is answered. */
function otherItems(page: Page): Promise<string[]> {
  return page
    .locator('article')
    .evaluateAll((items, own) => items.map(({ id }) => id).filter((id) => id !== own), `item-${first?.item ?? ''}`);
}

/** Answers an item as a click does, while the focus stays where it is. */
async function answerAside(page: Page, item: string): Promise<void> {
  await page.evaluate((id) => document.querySelector<HTMLInputElement>(`[id="${id}"] input[value=yes]`)?.click(), item);
}

test('a comment survives a reload right after the last key', async ({ page }) => {
  await draftAtComment(page);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await comment(page).focus();
  await page.keyboard.insertText(WORDS);
  await page.keyboard.type('!');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(comment(page)).toHaveValue(`${WORDS}!`);
});

test('a comment survives closing the page at once after the last key', async ({ page, context }) => {
  const address = await draftAtComment(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await comment(page).focus();
  await page.keyboard.type('a');
  await page.keyboard.insertText(WORDS);
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  const next = await context.newPage();
  await goTo(next, address);
  await expect(comment(next)).toHaveValue(`a${WORDS}`);
});

test('a composition is not disturbed while answers are stored, and its text is stored', async ({ page }) => {
  await draftAtComment(page);
  const others = await otherItems(page);
  expect(others.length).toBeGreaterThan(1);
  const input = await inputMethod(page);
  await comment(page).focus();
  await page.keyboard.type('x');
  await saved(page);
  await input.compose('きろく');
  for (const item of others) {
    await answerAside(page, item);
    await expect(page.locator(`[id="${item}"] input[value=yes]`)).toBeChecked();
  }
  // The item's own answer is stored anew as well.
  const own = page.locator(`[id="item-${first?.item ?? ''}"]`);
  await own
    .locator('[data-part=method] input:not(:checked)')
    .first()
    .evaluate((radio: HTMLInputElement) => radio.click());
  // Longer than it takes until typed text is written.
  await page.waitForTimeout(700);
  await expect(comment(page)).toHaveValue('xきろく');
  await input.compose('きろくがない');
  await input.commit('記録がない');
  await expect(comment(page)).toHaveValue('x記録がない');
  await expect(comment(page)).toBeFocused();
  await saved(page);
  await page.reload();
  await expect(comment(page)).toHaveValue('x記録がない');
  const chosen = await page
    .locator('article')
    .evaluateAll((items) =>
      items.filter((item) => item.querySelector('input[value=yes]:checked') !== null).map(({ id }) => id),
    );
  expect(chosen).toEqual(expect.arrayContaining(others));
});

test('keys that belong to a composition neither answer nor move on', async ({ page }) => {
  const address = await draftAtComment(page);
  const input = await inputMethod(page);
  const search = page.getByRole('searchbox', { name: '語句で項目を探す' });
  for (const field of [comment(page), search]) {
    await field.focus();
    await input.compose('きろく');
    for (const key of ['1', '2', '3', '4', '0', '?', 'Enter', 'Control+ArrowDown', 'Control+z']) await input.press(key);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('きろく');
    await input.commit('記録');
    await expect(field).toHaveValue('記録');
    await expect(field).toBeFocused();
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(page.url()).toContain(address);
  await saved(page);
  const answered = await page
    .locator('article [role=radiogroup]:first-of-type input:checked')
    .evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')));
  expect(answered.filter((value) => /^(?:yes|partial|no|na|hold)$/.test(value))).toEqual(['partial']);
  // Outside of a composition the same key moves on.
  await comment(page).focus();
  await page.keyboard.press('Control+ArrowDown');
  await expect(comment(page)).not.toBeFocused();
  await goTo(page, address);
  await page.reload();
  await expect(comment(page)).toHaveValue('記録');
});

test('a second window on the same response can only be read', async ({ page, context }) => {
  const address = await draftAtComment(page);
  const [other = ''] = await otherItems(page);
  const second = await context.newPage();
  await goTo(second, address);
  await expect(second.getByText('別のウィンドウで開いています')).toBeVisible();
  await expect(comment(second)).toHaveJSProperty('readOnly', true);
  await answerAside(second, other);
  await comment(second).focus();
  await second.keyboard.type('abc');
  await expect(comment(second)).toHaveValue('');
  await second.keyboard.press('Tab');
  await expect(page.getByText('別のウィンドウで開いています')).toBeHidden();
  await comment(page).fill(WORDS);
  await saved(page);
  await expect(comment(second)).toHaveValue(WORDS);
  await expect(second.locator(`[id="${other}"] input:checked`)).toHaveCount(0);
  await page.close();
  await second.reload();
  await expect(second.getByText('別のウィンドウで開いています')).toBeHidden();
  await comment(second).fill('続き');
  await saved(second);
});

test('data of a newer version is refused and left untouched', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(writeAsNewerProgram);
  await page.reload();
  await expect(page.getByText('新しい版で保存されたデータがあります')).toBeVisible();
  await expect(page.getByRole('link', { name: /所属の回答をする/ })).toHaveCount(0);
  expect(await page.evaluate(readAsNewerProgram)).toEqual({
    version: 990,
    stores: expect.arrayContaining(['of-the-future', 'answers']) as string[],
    row: { id: 1, words: '新しい版の回答' },
  });
});

test('where the disk refuses to store, that is said and the text stays and is stored later', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function refusing(this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if ('diskIsFull' in window) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await draftAtComment(page);
  const [other = ''] = await otherItems(page);
  await page.evaluate(() => Object.assign(window, { diskIsFull: true }));
  await comment(page).focus();
  await page.keyboard.insertText(WORDS);
  const badge = page.locator('[data-saving]');
  await expect(badge).toHaveText('保存できません');
  await expect(badge).toHaveAttribute('title', /空き容量/);
  await answerAside(page, other);
  await page.keyboard.press('Tab');
  await expect(badge).toHaveText('保存できません');
  await expect(comment(page)).toHaveValue(WORDS);
  const asked = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  expect((await asked).type()).toBe('beforeunload');
  await (await asked).dismiss();
  await page.evaluate(() => Reflect.deleteProperty(window, 'diskIsFull'));
  await comment(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type('.');
  await saved(page);
  await page.reload();
  await expect(comment(page)).toHaveValue(`${WORDS}.`);
  // What was refused in the meantime is stored before anything is called saved again.
  await expect(page.locator(`[id="${other}"] input[value=yes]`)).toBeChecked();
});

function writeAsNewerProgram(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('tenken', 990);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('of-the-future', { keyPath: 'id' }).put({ id: 1, words: '新しい版の回答' });
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('not written')));
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}

function readAsNewerProgram(): Promise<{ version: number; stores: string[]; row: unknown }> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('tenken');
    request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
    request.addEventListener('success', () => {
      const database = request.result;
      const row = database.transaction('of-the-future').objectStore('of-the-future').get(1);
      row.addEventListener('success', () =>
        resolve({ version: database.version, stores: [...database.objectStoreNames], row: row.result as unknown }),
      );
    });
  });
}

test('a person is told, once, that the browser has lost what was stored', async ({ page }) => {
  await storeDraft(page, payload);
  const first = page.getByRole('link', { name: /所属の回答をする/ }).first();
  await expect(first).toBeVisible();
  await page.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.deleteDatabase('tenken').addEventListener('success', done);
      }),
  );
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '前に保存した内容が見つかりません' })).toBeVisible();
  expect(await barriersOn(page, 'gone')).toEqual([]);
  await page.getByRole('button', { name: '続ける' }).click();
  await expect(first).toBeVisible();
  await page.reload();
  await expect(first).toBeVisible();
});

test('a person is told, once, that the browser went back to an earlier state of what was stored', async ({ page }) => {
  await draftAtComment(page);
  const earlier = await page.evaluate(placeInDatabase, null);
  await comment(page).fill(WORDS);
  await saved(page);
  await page.evaluate(placeInDatabase, earlier);
  await page.reload();
  const heading = page.getByRole('heading', { level: 1, name: '前に保存した内容の一部が見つかりません' });
  await expect(heading).toBeVisible();
  await page.reload();
  await expect(heading).toBeVisible();
  await page.getByRole('button', { name: '続ける' }).click();
  await expect(comment(page)).toBeVisible();
  await page.reload();
  await expect(comment(page)).toBeVisible();
});

/** Reads how far the database says that it has come; given that of an earlier time, puts it back. */
function placeInDatabase(earlier: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('tenken');
    request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
    request.addEventListener('success', () => {
      const heads = request.result.transaction('journalHeads', 'readwrite').objectStore('journalHeads');
      const asked = earlier === null ? heads.get('this') : heads.put(earlier);
      asked.addEventListener('success', () => {
        request.result.close();
        resolve(asked.result);
      });
    });
  });
}
