import type { Page } from '@playwright/test';

/** A Japanese input method, played through the browser's input protocol. */
export interface InputMethod {
  /** Shows text that is not decided yet, in place of what was shown before. */
  compose(text: string): Promise<void>;
  /** Decides: the text takes the place of what was composed. */
  commit(text: string): Promise<void>;
  /** A key that the input method takes for itself, as Windows reports it: with the code 229, and with no character. */
  press(key: string): Promise<void>;
}

const TAKEN = 229;
const CONTROL = 2;

export async function inputMethod(page: Page): Promise<InputMethod> {
  const client = await page.context().newCDPSession(page);
  return {
    compose: async (text) => {
      await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    commit: async (text) => {
      await client.send('Input.insertText', { text });
    },
    press: async (pressed) => {
      const key = pressed.replace('Control+', '');
      const event = { key, windowsVirtualKeyCode: TAKEN, modifiers: key === pressed ? 0 : CONTROL };
      await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
      await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
  };
}
