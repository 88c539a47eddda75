import type { Page } from '@playwright/test';

/** The element in focus, as someone without a mouse meets it. */
export interface Focused {
  role: string;
  /** What it is called; of a radio button what stands beside it. */
  name: string;
  /** What the group around it is called; '' where there is none. */
  group: string;
  value: string;
  checked: boolean;
  /** Whether the group of radio buttons has a choice already. */
  chosen: boolean;
  /** The element id of the article around it; '' outside of articles. */
  article: string;
  /** What an element looks like that had the focus before and shows no difference now; null when the focus could be seen. */
  unseen: string | null;
}

/** Tabs are counted so that a trap or a missing element ends the test with what was passed. */
const MOST_TABS = 400;

/** Presses Tab (from the element in focus on, which counts too) until the focus is on the wanted element. `key`: another way round. */
export async function tabTo(
  page: Page,
  role: string,
  name: RegExp,
  fits: (focused: Focused) => boolean = () => true,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<Focused> {
  const passed: string[] = [];
  for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
    const focused = await focusedElement(page);
    if (focused.role === role && name.test(focused.name) && fits(focused)) return focused;
    passed.push(`${focused.role} 「${focused.name}」`);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${role} ${String(name)}; passed: ${passed.slice(0, 60).join(', ')}`);
}

/** What is in focus. With `look` it also compares how the element in focus before looks now with how it looked in focus. */
export function focusedElement(page: Page, look = false): Promise<Focused> {
  return page.evaluate(describeFocus, look);
}

async function describeFocus(look: boolean): Promise<Focused> {
  // The look follows the focus with the next picture, and with what moves then.
  const nextPicture = () => new Promise((drawn) => requestAnimationFrame(drawn));
  if (look) await nextPicture().then(nextPicture);
  const moving = look ? document.getAnimations().filter((each) => each instanceof CSSTransition) : [];
  await Promise.allSettled(moving.map(({ finished }) => finished));
  const textOf = (ids: string | null) =>
    (ids ?? '')
      .split(' ')
      .map((id) => (id === '' ? '' : (document.querySelector(`[id="${id}"]`)?.textContent ?? '')))
      .join(' ')
      .trim();
  const nameOf = (each: Element) => {
    const labels = each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement ? each.labels : null;
    const spoken = each.getAttribute('aria-label') ?? '';
    const named = [spoken, spoken === '' ? textOf(each.getAttribute('aria-labelledby')) : ''].join('').trim();
    const labelled = [...(labels ?? [])].map(({ textContent }) => textContent).join(' ');
    const heading = each.querySelector('legend')?.textContent ?? '';
    return named !== ''
      ? named
      : labelled.trim() !== ''
        ? labelled.trim()
        : heading !== ''
          ? heading
          : (each.textContent ?? '').trim();
  };
  const TAGS: Record<string, string> = {
    a: 'link',
    button: 'button',
    textarea: 'textbox',
    h1: 'heading',
    body: 'body',
  };
  const roleOf = (each: Element) => {
    const given = each.getAttribute('role');
    if (given !== null) return given;
    if (each instanceof HTMLInputElement)
      return each.type === 'radio' || each.type === 'checkbox' ? each.type : 'textbox';
    return TAGS[each.localName] ?? each.localName;
  };
  const lookOf = (each: Element) => {
    const style = getComputedStyle(each);
    return [
      style.outlineStyle,
      style.outlineWidth,
      style.outlineColor,
      style.boxShadow,
      style.borderColor,
      style.backgroundColor,
    ].join(' ');
  };
  const around = (each: Element) => {
    const found: Element[] = [];
    for (let next: Element | null = each; next !== null && found.length < 4; next = next.parentElement)
      found.push(next);
    return found;
  };
  const memory = window as unknown as { focusLook?: { element: Element; elements: Element[]; looks: string[] } };
  const element = document.activeElement ?? document.body;
  const before = memory.focusLook;
  const unseen =
    look &&
    before !== undefined &&
    before.element !== document.body &&
    before.element !== element &&
    before.element.isConnected &&
    before.elements.every((each, index) => lookOf(each) === before.looks[index])
      ? `${before.element.localName} 「${nameOf(before.element).slice(0, 40)}」 ${before.looks[0] ?? ''}`
      : null;
  const elements = around(element);
  if (look) memory.focusLook = { element, elements, looks: elements.map(lookOf) };
  else delete memory.focusLook;
  const group = element.closest('[role=radiogroup], [role=group], fieldset, [role=dialog], [role=alertdialog]');
  const radios = element.closest('[role=radiogroup]');
  return {
    role: roleOf(element),
    name: nameOf(element).replaceAll(/\s+/g, ' '),
    group: group === null ? '' : nameOf(group).replaceAll(/\s+/g, ' '),
    value: element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '',
    checked: element instanceof HTMLInputElement && element.checked,
    chosen: (radios?.querySelector('input:checked') ?? null) !== null,
    article: element.closest('article')?.id ?? '',
    unseen,
  };
}
