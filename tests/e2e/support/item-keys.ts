import { expect, type Page } from '@playwright/test';
import { fill } from '#features/chief/fill/texts.ja.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import { keyUse } from './key-use.ts';

/** What answering one item took: pressed keys, and characters that an input method would have written. */
export interface Answered {
  kind: string;
  keys: number;
  characters: number;
}

/** Where the focus is among the fields of an item. */
interface Standing {
  /** '' outside of items. */
  item: string;
  /** The part of the answer whose field has the focus; '' at the status. */
  part: string;
  tag: string;
  name: string;
  value: string;
  statuses: string[];
}

const DIGITS: Record<Status, string> = { yes: '1', partial: '2', no: '3', na: '4' };
const TEXTS: Record<string, string> = {
  comment: '一部の係で、まだ記録がありません。',
  post: '庶務係長',
  reason: '対象となる業務がありません。',
  evidence: '課の台帳（令和8年度）',
  rows: '広報用',
};
const MOST_FIELDS = 40;

/**
 * Answers the item in focus with keys alone and goes on to the next one. A status that the item does not offer becomes ○. `last`: there is
 * no next one.
 */
export async function answerByKeys(page: Page, wanted: Status): Promise<Answered & { last: boolean }> {
  const before = await keyUse(page);
  const { item, statuses } = await standing(page);
  const status = statuses.includes(wanted) ? wanted : 'yes';
  await page.keyboard.press(DIGITS[status]);
  const asked = await askedFor(page, item, status);
  const characters = asked === '' ? 0 : await fillFields(page);
  const last = await goOn(page, item);
  const { keys } = await keyUse(page);
  return { kind: asked === '' ? status : `${status}, ${asked}`, keys: keys - before.keys, characters, last };
}

/** Waits until the answer is stored and the focus is where it leads. Returns the first part that is asked for; '' for none. */
async function askedFor(page: Page, item: string, status: Status): Promise<string> {
  const asked = await page.waitForFunction(
    ([id, chosen]) => {
      const card = document.querySelector(`[id="${id}"]`);
      const stored = card?.querySelector('[data-part=method], [data-part=reason]') ?? null;
      if (card?.querySelector(`input[value=${chosen}]:checked`) === null || stored === null) return false;
      const needs = chosen !== 'yes' || card?.querySelector('.Details-fieldsNeed') !== null;
      const part = document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset['part'];
      return needs ? (part ?? false) : 'none';
    },
    [item, status] as const,
  );
  const part = String(await asked.jsonValue());
  return part === 'none' ? '' : part;
}

/** Goes from field to field with Tab until nothing is missing. Returns how many characters were written. */
async function fillFields(page: Page): Promise<number> {
  let characters = 0;
  for (let fields = 0; fields < MOST_FIELDS; fields += 1) {
    const at = await standing(page);
    characters += await fillField(page, at);
    if (at.part === 'due' || at.part === 'reason' || at.part === 'evidence') return characters;
    await page.keyboard.press('Tab');
    if (at.part === 'rows' && !/rows|evidence/.test((await standing(page)).part)) return characters;
  }
  throw new Error('the fields of an item do not end');
}

async function fillField(page: Page, at: Standing): Promise<number> {
  const { part, tag, value } = at;
  if (part === 'due') return typeDay(page);
  if (part === 'reason' || part === 'evidence') return takeOffer(page, at);
  if (part === 'what') {
    if (tag === 'BUTTON') await page.keyboard.press('Enter');
    if (tag === 'BUTTON') await expect.poll(() => standing(page)).toMatchObject({ part: 'what', tag: 'TEXTAREA' });
    return 0;
  }
  const text = TEXTS[part];
  if (text === undefined || value !== '' || !/INPUT|TEXTAREA/.test(tag)) return 0;
  await page.keyboard.insertText(text);
  return text.length;
}

/** Takes what the item offers where it offers something, else writes. */
async function takeOffer(page: Page, { part, tag }: Standing): Promise<number> {
  const [to, back] = part === 'evidence' ? (['Shift+Tab', 'Tab'] as const) : (['Tab', 'Shift+Tab'] as const);
  if (tag !== 'BUTTON') await page.keyboard.press(to);
  const offered = await standing(page);
  if (offered.part === part && offered.tag === 'BUTTON') {
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('input, textarea'));
    return 0;
  }
  await page.keyboard.press(back);
  const text = TEXTS[part] ?? '';
  await page.keyboard.insertText(text);
  return text.length;
}

async function typeDay(page: Page): Promise<number> {
  for (const key of '9.3.31') await page.keyboard.press(key);
  return 0;
}

/** To the next item: Enter on the chosen status, Ctrl+↓ out of a field. Returns whether there is none. */
async function goOn(page: Page, item: string): Promise<boolean> {
  const { part, tag } = await standing(page);
  await page.keyboard.press(part === '' && tag === 'INPUT' ? 'Enter' : 'Control+ArrowDown');
  const arrived = await page.waitForFunction(
    ([from, last]) => {
      const at = document.activeElement?.closest('article')?.id ?? '';
      if (at !== '' && at !== from) return 'next';
      return document.querySelector('[data-live=announcements]')?.textContent === last ? 'last' : false;
    },
    [item, fill.step.last] as const,
  );
  return (await arrived.jsonValue()) === 'last';
}

/** The id of the element of the item in focus; '' outside of items. */
export async function itemInFocus(page: Page): Promise<string> {
  return (await standing(page)).item;
}

function standing(page: Page): Promise<Standing> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const card = active?.closest('article') ?? null;
    const group = card?.querySelector('[role=radiogroup]') ?? null;
    return {
      item: card?.id ?? '',
      part: active?.closest<HTMLElement>('[data-part]')?.dataset['part'] ?? '',
      tag: active?.tagName ?? '',
      name: active?.getAttribute('aria-label') ?? '',
      value: active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active.value : '',
      statuses: [...(group?.querySelectorAll('input') ?? [])].map(({ value }) => value),
    };
  });
}
