import { GONE, type Entry, type Step } from '../witness/entries.ts';
import { goToItem, type Draft } from '../draft.ts';
import type { Desk, Person } from './desk.ts';
import { fieldElement, itemFields, type ItemField } from './item-fields.ts';

/** Stored at △ from the start, so that a comment is asked for; the others have no answer yet. */
export function isForComment(position: number): boolean {
  return position % 3 === 0;
}

const KEYS: Readonly<Record<string, string>> = { yes: '1', partial: '2', no: '3', na: '4' };
const WORDS = ['記録がありません。', '髙橋主査', '𠮷田係長', 'a', 'b ', '12', '、', '確かめます。', '（4月）'];
/** わからない is for later, and would close the fields of the item. */
const NOT_CHOSEN = new Set(['hold']);
/** A choice may begin or leave other parts of the answer. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  choice: ['method', 'action', 'digest'],
  'progress.state': ['progress'],
  'action.due': ['action.dueText'],
};

/** A chief who answers items: every part of an answer, by mouse, by key and by typing. `draft`: the response, where it is not that of the trials. */
export function answering(draft?: Draft): Person {
  // No choice is made twice: what is found later then tells which of them it is.
  const chosen = new Set<string>();
  const isNew = (field: ItemField) => (value: string) => value !== field.value && !chosen.has(keyOf(field, value));
  const offered = (field: ItemField) => field.values?.filter((value) => isNew(field)(value) && !NOT_CHOSEN.has(value));
  return {
    begin: ({ page, shop, chance }) => {
      const own = draft ?? shop.draft;
      return goToItem(page, own, chance.pick(own.items));
    },
    act: async (desk) => {
      const { page, chance, shop } = desk;
      const { response } = draft ?? shop.draft;
      const open = (await itemFields(page)).filter((field) => offered(field)?.length !== 0);
      if (open.length === 0) return false;
      const items = [...new Set(open.map(({ item }) => item))];
      const item = chance.pick(items);
      const field = chance.pick(open.filter((each) => each.item === item));
      const values = offered(field);
      if (values === undefined) {
        await (field.path === 'action.due' ? enterDay : type)(desk, response, field);
        return true;
      }
      const value = chance.pick(values);
      chosen.add(keyOf(field, value));
      for (const had of [field.value].filter(Boolean)) chosen.add(keyOf(field, had));
      await choose(desk, response, field, value);
      return true;
    },
  };
}

function keyOf({ item, path }: ItemField, value: string): string {
  return `${item} ${path} ${value}`;
}

/** What is entered at a part of an answer, and what else may come with it. */
function answered(response: string, { item, path }: Pick<ItemField, 'item' | 'path'>, value: string): Step {
  const row = { table: 'answers', where: { response, item } };
  const entry: Entry = { ...row, path, value };
  const [list, place] = path.split('.');
  // A list grows by whole rows.
  const around = place === undefined || !/^\d+$/u.test(place) ? [] : [`${list ?? ''}.${place}`];
  return {
    entries: [entry],
    effects: [
      { ...row, kind: 'parts', paths: ['takenOver', ...around, ...(FOLLOWS[path] ?? [])] },
      { table: 'changes', where: { response }, kind: 'log' },
      { table: 'places', where: { response }, kind: 'whole' },
    ],
  };
}

async function choose(desk: Desk, response: string, field: ItemField, value: string): Promise<void> {
  const { page, hand, chance } = desk;
  const radio = await fieldElement(page, field, value);
  if (radio === null) return;
  hand.willDo(answered(response, field, value));
  if (field.path === 'action.kind') return void (await radio.selectOption(value, { force: true }));
  const key = field.path === 'choice' ? KEYS[value] : undefined;
  if (key === undefined || chance.oneIn(2)) {
    const label = await radio.evaluateHandle((element) => element.closest('label') ?? element);
    return label.click({ timeout: 30_000 });
  }
  await radio.focus();
  await page.keyboard.press(key);
}

async function type(desk: Desk, response: string, field: ItemField): Promise<void> {
  const { page, hand, chance, ended } = desk;
  const element = await fieldElement(page, field);
  if (element === null) return;
  await element.focus();
  await page.keyboard.press('Control+End');
  let text = await element.inputValue();
  const words = field.lines ? [...WORDS, '\n'] : WORDS;
  for (let left = chance.between(1, field.lines ? 12 : 5); left > 0 && !ended(); left -= 1) {
    const word = chance.pick(words);
    text += word;
    hand.willDo(answered(response, field, text));
    await page.keyboard.insertText(word);
    await page.waitForTimeout(chance.between(0, 40));
  }
  // Leaving a field stores it; so does a pause. A list of completions closes then as well.
  if (!field.lines || chance.oneIn(2)) await page.keyboard.press('Tab');
}

/** A day that is to be kept, or words that are none: both are. */
async function enterDay(desk: Desk, response: string, field: ItemField): Promise<void> {
  const { page, hand, chance } = desk;
  const element = await fieldElement(page, field);
  if (element === null) return;
  const day = `2027-03-${String(chance.between(10, 31))}`;
  const words = chance.oneIn(4) ? `年度末までに ${day}` : null;
  await element.focus();
  await page.keyboard.press('Control+A');
  const step = answered(response, field, words === null ? day : '');
  const [entry] = step.entries;
  if (entry === undefined) return;
  const text: Entry = { ...entry, path: 'action.dueText', value: words ?? GONE };
  const isDone = hand.willDo({ ...step, entries: [entry, text] });
  await page.keyboard.insertText(words ?? day);
  isDone();
  await page.keyboard.press('Tab');
}
