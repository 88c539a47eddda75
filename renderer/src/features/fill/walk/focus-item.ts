/** The id of the element that shows an item. */
export function itemElementId(item: string): string {
  return `item-${item}`;
}

/** True when the focus is inside of the item already. */
export function hasFocus(item: string): boolean {
  return document.querySelector(`#${CSS.escape(itemElementId(item))}`)?.contains(document.activeElement) ?? false;
}

/** Brings an item to the top and the focus to its choice (to the chosen status, else the first). Nothing happens when it is not on the page. */
export function focusItem(item: string): void {
  const element = document.querySelector(`#${CSS.escape(itemElementId(item))}`);
  if (element === null) return;
  // The status is the first group of choices of an item; others may hold a choice while it has none.
  const group = element.querySelector('[role="radiogroup"]');
  const choice =
    group?.querySelector<HTMLElement>('input[type="radio"]:checked') ??
    group?.querySelector<HTMLElement>('input[type="radio"]');
  choice?.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}
