import type { Choice } from '#domain/answers/answer.ts';

const PREFIX = 'item-';

/** The id of the element that shows an item. */
export function itemElementId(item: string): string {
  return `${PREFIX}${item}`;
}

/** The item around an element, by its id; null when there is none. */
export function itemAround(element: Element | null): string | null {
  return element?.closest(`article[id^="${PREFIX}"]`)?.id.slice(PREFIX.length) ?? null;
}

/** True when the focus is inside of the item already. */
export function hasFocus(item: string): boolean {
  return elementOf(item)?.contains(document.activeElement) ?? false;
}

/** Brings an item into view and the focus to `choice`, else to the chosen status, else to the first. Nothing happens when it is not on the page. */
export function focusItem(item: string, choice: Choice | null = null): void {
  const group = statusGroup(item);
  const radio =
    (choice === null ? null : statusRadio(item, choice)) ??
    group?.querySelector<HTMLElement>('input[type="radio"]:checked') ??
    group?.querySelector<HTMLElement>('input[type="radio"]');
  radio?.focus({ preventScroll: true });
  const element = elementOf(item);
  if (element !== null) bringIntoView(element, group ?? element);
}

/**
 * Scrolls no further than is needed to answer: the page from its top, with its steps and what can be done for all items at once; else from its
 * heading; else from the item. `choices` is what has to be in view.
 */
function bringIntoView(item: Element, choices: Element): void {
  const inView = () => choices.getBoundingClientRect().bottom <= document.documentElement.clientHeight;
  document.documentElement.scrollTop = 0;
  if (inView()) return;
  item.closest('main')?.querySelector('h1')?.scrollIntoView({ block: 'start' });
  if (!inView()) item.scrollIntoView({ block: 'start' });
}

/** Brings the focus to one status of an item. */
export function focusStatus(item: string, choice: Choice): void {
  statusRadio(item, choice)?.focus();
}

/** The field of one status of an item; null where the item does not offer it. */
function statusRadio(item: string, choice: Choice): HTMLInputElement | null {
  return statusGroup(item)?.querySelector<HTMLInputElement>(`input[type="radio"][value="${choice}"]`) ?? null;
}

/** True for the chosen status of an item. */
export function isChosenStatus(element: Element, item: string): boolean {
  return element.matches('input[type="radio"]:checked') && (statusGroup(item)?.contains(element) ?? false);
}

/** Brings the focus to the first field of a part of the answer, unless the person has left the status meanwhile. */
export function focusPart(item: string, part: string): void {
  if (!(statusGroup(item)?.contains(document.activeElement) ?? false)) return;
  const box = elementOf(item)?.querySelector(`[data-part="${part}"]`);
  box?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea')?.focus();
}

// The status is the first group of choices of an item; others may hold a choice while it has none.
function statusGroup(item: string): Element | null {
  return elementOf(item)?.querySelector('[role="radiogroup"]') ?? null;
}

function elementOf(item: string): Element | null {
  return document.querySelector(`#${CSS.escape(itemElementId(item))}`);
}
