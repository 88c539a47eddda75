import { resolve } from 'node:path';
import { _electron } from '@playwright/test';
import type { Desktop, DesktopOptions } from './desktop.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Opens the app on the real Electron. `program` is the absolute path of its executable. */
export async function launchOnElectron(
  program: string,
  { userDataDir, env, files = [] }: DesktopOptions,
): Promise<Desktop> {
  const electron = await _electron.launch({
    executablePath: program,
    args: [ROOT, `--user-data-dir=${userDataDir}`, ...files],
    env: environment(env),
  });
  return {
    page: await electron.firstWindow(),
    on: 'electron',
    answerOpenDialog: (paths) =>
      electron.evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
      }, Array.from(paths)),
    answerSaveDialog: (path) =>
      electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
      }, path),
    answerQuestion: (button) =>
      electron.evaluate(({ dialog }, response) => {
        dialog.showMessageBox = async () => ({ response, checkboxChecked: false });
      }, button),
    // Windows alone raises these events; elsewhere they are raised in its place.
    signOut: () =>
      electron.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        let isHeld = false;
        const event = { reasons: ['logoff'], preventDefault: () => (isHeld = true) };
        window?.emit('query-session-end', event);
        if (!isHeld) window?.emit('session-end', event);
        return isHeld ? 'held' : 'ended';
      }),
    ended: new Promise((done) => electron.once('close', () => done())),
    close: () => electron.close(),
  };
}

function environment(more: Record<string, string> = {}): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(own), ...more };
}
