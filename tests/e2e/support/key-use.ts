import type { Page } from '@playwright/test';

/** What the page has seen of a person since it was loaded. */
export interface KeyUse {
  /** Keys that were pressed down, each time they were; a key held beside another (Shift, Ctrl) is a part of that press. */
  keys: number;
  /** Every sign of a pointer, as 「event at element」. */
  pointers: string[];
}

type Watched = Window & { keyUse?: KeyUse };

/** Counts keys and watches for a pointer in every document that the page loads from now on. */
export async function watchKeys(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const use: KeyUse = { keys: 0, pointers: [] };
    Object.assign(window, { keyUse: use });
    const HELD = new Set(['Shift', 'Control', 'Alt', 'Meta']);
    const note = (event: Event) => {
      const { target } = event;
      use.pointers.push(`${event.type} at ${target instanceof Element ? target.localName : ''}`);
    };
    addEventListener('keydown', ({ key }) => void (HELD.has(key) || (use.keys += 1)), { capture: true });
    for (const type of ['pointerdown', 'mousedown', 'touchstart', 'wheel'])
      addEventListener(type, note, { capture: true });
    // A click that a key caused carries no count of presses.
    addEventListener('click', (event) => (event.detail > 0 ? note(event) : undefined), { capture: true });
  });
}

/** What was counted in the document on screen. */
export async function keyUse(page: Page): Promise<KeyUse> {
  const use = await page.evaluate(() => (window as Watched).keyUse);
  if (use === undefined) throw new Error('the keys are not watched');
  return use;
}
