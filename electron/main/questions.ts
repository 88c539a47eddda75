import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { WORDING } from './wording.ts';

/** Asks whether to close although storing is not confirmed. Enter and Escape keep the window open. */
export async function askToCloseAnyway(window: BrowserWindow): Promise<boolean> {
  const words = WORDING.closing;
  const answer = await dialog.showMessageBox(window, {
    type: 'warning',
    title: WORDING.title,
    message: words.message,
    detail: words.detail,
    buttons: [words.stay, words.close],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return answer.response === 1;
}

/** Asks what to do after the page has crashed. True: open it again. */
export async function askToReopen(window: BrowserWindow): Promise<boolean> {
  const words = WORDING.stopped;
  const answer = await dialog.showMessageBox(window, {
    type: 'warning',
    title: WORDING.title,
    message: words.message,
    detail: words.detail,
    buttons: [words.reopen, words.close],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return answer.response === 0;
}
