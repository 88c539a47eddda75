import type { Page } from '@playwright/test';
import type { Chance } from './chance.ts';
import type { Given } from './given.ts';

/** Stored at △ from the start, so that a comment is asked for; the others have no answer yet. */
export function isForComment(position: number): boolean {
  return position % 3 === 0;
}

const KEYS: Readonly<Record<string, string>> = { yes: '1', partial: '2', no: '3' };
const WORDS = ['記録がありません。', '髙橋主査', '𠮷田係長', 'a', 'b ', '12', '、', '確かめます。', '（4月）', '\n'];

/** An item on the page: what it may be answered with, and what its comment holds; null where none is asked for. */
interface OpenItem {
  item: string;
  choices: string[];
  comment: string | null;
}

/** Answers as a person does, by mouse, by key and by typing, until `ended`. What fails because the app has gone is no failure. */
export async function answerUntil(page: Page, given: Given, chance: Chance, ended: () => boolean): Promise<void> {
  try {
    const items = await openItems(page);
    const untouched = new Map(items.map((each) => [each.item, { ...each }]));
    for (;;) {
      const each = chance.pick([...untouched.values()]);
      if (ended()) return;
      await closeMessages(page, given);
      if (each.comment !== null) each.comment = await type(page, each.item, each.comment, given, chance, ended);
      else if (each.choices.length > 0) await choose(page, each, given, chance);
      else untouched.delete(each.item);
      if (untouched.size === 0) return;
    }
  } catch (cause) {
    if (!ended()) throw cause;
  }
}

// A message can lie over what is to be pressed next.
async function closeMessages(page: Page, given: Given): Promise<void> {
  const message = page.locator('.ui-notice[data-tone=error]').first();
  while ((await message.count()) > 0) {
    given.told((await message.locator('.ui-notice-text').textContent()) ?? '');
    await message.getByRole('button').click();
  }
}

// No answer is given twice: what is found later then tells which of the answers it is.
async function choose(page: Page, each: OpenItem, given: Given, chance: Chance): Promise<void> {
  const choice = chance.pick(each.choices);
  each.choices = each.choices.filter((other) => other !== choice);
  const radio = page.locator(`article[id="item-${each.item}"] input[value=${choice}]`).first();
  given.willBe(each.item, 'choice', choice);
  const key = KEYS[choice];
  if (key === undefined || chance.oneIn(2)) return radio.locator('xpath=ancestor::label').click({ timeout: 5000 });
  await page.locator(`article[id="item-${each.item}"] input[value=yes]`).first().focus();
  await page.keyboard.press(key);
}

async function type(
  page: Page,
  item: string,
  before: string,
  given: Given,
  chance: Chance,
  ended: () => boolean,
): Promise<string> {
  const area = page.locator(`article[id="item-${item}"] [data-part=comment] textarea`);
  await area.focus();
  await page.keyboard.press('Control+End');
  let text = before;
  for (let left = chance.between(1, 12); left > 0 && !ended(); left -= 1) {
    const words = chance.pick(WORDS);
    text += words;
    given.willBe(item, 'comment', text);
    await page.keyboard.insertText(words);
    await page.waitForTimeout(chance.between(0, 40));
  }
  // Leaving a field stores it; so does a pause.
  if (chance.oneIn(2)) await page.keyboard.press('Tab');
  return text;
}

function openItems(page: Page): Promise<OpenItem[]> {
  return page.locator('article').evaluateAll((items) =>
    items.map((item) => {
      const choices = [...(item.querySelector('[role=radiogroup]')?.querySelectorAll('input') ?? [])];
      return {
        item: item.id.replace(/^item-/u, ''),
        choices: choices
          .filter(({ value, disabled }) => ['yes', 'partial', 'no'].includes(value) && !disabled)
          .map(({ value }) => value),
        comment: choices.some(({ checked }) => checked)
          ? (item.querySelector<HTMLTextAreaElement>('[data-part=comment] textarea')?.value ?? null)
          : null,
      };
    }),
  );
}
