import type { ElementHandle, Page } from '@playwright/test';
import { answerParts } from '../witness/answer-parts.ts';

/** A field of an item on the page. `values`: what a choice offers; null for a text, which `value` is. */
export interface ItemField {
  item: string;
  path: string;
  value: string;
  values: string[] | null;
  lines: boolean;
}

/** Every field of every item on the page that can be filled in. */
export function itemFields(page: Page): Promise<ItemField[]> {
  return page.evaluate<ItemField[]>(`(${String(fieldsOnPage)})(${String(answerParts)})`);
}

/** The element of a field, or of one value of a choice; null where it is not there any more. */
export async function fieldElement(
  page: Page,
  { item, path }: Pick<ItemField, 'item' | 'path'>,
  value: string | null = null,
): Promise<ElementHandle<HTMLElement | SVGElement> | null> {
  const wanted = JSON.stringify([item, path, value]);
  const found = await page.evaluateHandle(`(${String(elementOnPage)})(${String(answerParts)}, ...${wanted})`);
  return found.asElement();
}

function fieldsOnPage(parts: typeof answerParts): ItemField[] {
  return [...document.querySelectorAll('article')].flatMap((card) => {
    const fields = new Map<string, ItemField>();
    for (const { element, path } of parts(card)) {
      const isList = element instanceof HTMLSelectElement;
      const isChoice = isList || element.type === 'radio';
      const isOpen = !element.disabled && !('readOnly' in element && element.readOnly);
      const item = card.id.replace(/^item-/u, '');
      const field = fields.get(path) ?? {
        item,
        path,
        value: isChoice ? '' : element.value,
        values: isChoice ? [] : null,
        lines: element instanceof HTMLTextAreaElement,
      };
      if (isList || (element instanceof HTMLInputElement && element.checked)) field.value = element.value;
      const offered = isList ? [...element.options].map(({ value }) => value) : [element.value];
      if (isOpen) field.values?.push(...offered.filter((value) => value !== ''));
      if (isOpen) fields.set(path, field);
    }
    return [...fields.values()];
  });
}

function elementOnPage(parts: typeof answerParts, item: string, path: string, value: string | null): Element | null {
  const card = document.querySelector(`[id="item-${item}"]`);
  const found = card === null ? [] : parts(card).filter((part) => part.path === path);
  return (
    (value === null || found.length === 1 ? found[0] : found.find(({ element }) => element.value === value))?.element ??
    null
  );
}
