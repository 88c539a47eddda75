import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, ipcMain, Menu, powerMonitor, protocol, session } from 'electron';
import type { BrowserWindow } from 'electron';
import { MAX_BACKUP_BYTES } from '#domain/exchange/limits.ts';
import { localDisk } from '#files/local-disk.ts';
import type { Notices } from '#ipc/contract.ts';
import { windowClose } from './window-close.ts';
import type { WindowClose } from './window-close.ts';
import { confineSession } from './confine.ts';
import { discardDatabase } from './discard-database.ts';
import { fileCalls } from './files/file-calls.ts';
import { fileDialogs } from './files/file-dialogs.ts';
import { handedFiles } from './files/handed-files.ts';
import type { HandedFiles } from './files/handed-files.ts';
import { pickedFiles } from './files/picked-files.ts';
import type { PickedFiles } from './files/picked-files.ts';
import { savePdf } from './files/save-pdf.ts';
import { registerCalls } from './ipc/register.ts';
import { journalCalls } from './journal/journal.ts';
import { menuTemplate } from './menu.ts';
import { paperOf } from './paper.ts';
import { askToCloseAnyway, askToReopen } from './questions.ts';
import { serveWindowFiles } from './window-files.ts';
import { createWindow } from './window.ts';

const FLUSH_PATIENCE_MS = 5000;

/** Absolute paths of the build results. */
export interface BuiltParts {
  renderer: string;
  preload: string;
}

/** The window, and a way to pass it the absolute paths of files that were opened with the app. */
export interface Shell {
  window: BrowserWindow;
  hand(paths: readonly string[]): void;
  /** True once the window may close. */
  isClosing(): boolean;
}

/**
 * Creates the window and connects it, without showing anything yet. `early` are files from the start itself. Call it
 * once, when the app is ready.
 */
export function createShell(built: BuiltParts, early: readonly string[]): Shell {
  confineSession(session.defaultSession);
  serveWindowFiles(protocol, built.renderer);
  const window = createWindow(built.preload);
  const close = holdOpenUntilStored(window);
  tellWhenLeft(window);
  const picked = pickedFiles(randomUUID, MAX_BACKUP_BYTES);
  const handed = handedFiles(picked);
  // The page fetches these once it has loaded.
  handed.hand(early);
  answerCalls(window, close, picked, handed);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate((command) => notify(window, 'menu:chose', { command }), !app.isPackaged)),
  );
  return {
    window,
    hand: (paths) => {
      handed.hand(paths);
      if (paths.length > 0) notify(window, 'files:handed', null);
    },
    isClosing: () => close.isAgreed(),
  };
}

function notify<K extends keyof Notices>(window: BrowserWindow, name: K, notice: Notices[K]): void {
  if (!window.isDestroyed()) window.webContents.send(name, notice);
}

function holdOpenUntilStored(window: BrowserWindow): WindowClose {
  const close = windowClose(
    {
      announce: () => notify(window, 'window:closing', null),
      close: () => window.close(),
      askToCloseAnyway: () => askToCloseAnyway(window),
    },
    FLUSH_PATIENCE_MS,
  );
  window.on('close', (event) => {
    if (!close.mayClose()) event.preventDefault();
  });
  // Signing out of Windows ends the program without a `close` event.
  window.on('query-session-end', (event) => {
    if (!close.sessionMayEnd()) event.preventDefault();
  });
  window.on('session-end', () => close.sessionEnds());
  window.webContents.on('did-navigate', () => close.newDocument());
  window.webContents.on('render-process-gone', () => {
    close.stopped();
    void reopenOrEnd(window);
  });
  return close;
}

/** Tells the page that the person has left the computer. */
function tellWhenLeft(window: BrowserWindow): void {
  powerMonitor.on('lock-screen', () => notify(window, 'computer:left', null));
  powerMonitor.on('suspend', () => notify(window, 'computer:left', null));
}

async function reopenOrEnd(window: BrowserWindow): Promise<void> {
  if (await askToReopen(window)) window.webContents.reload();
  else window.destroy();
}

function answerCalls(window: BrowserWindow, close: WindowClose, picked: PickedFiles, handed: HandedFiles): void {
  const unique = () => randomUUID().replaceAll('-', '');
  const files = fileCalls(
    fileDialogs(() => window),
    picked,
    localDisk,
    unique,
  );
  registerCalls(
    ipcMain,
    {
      ...files,
      ...journalCalls(localDisk, join(app.getPath('userData'), 'journal'), () => new Date().toISOString()),
      'files:handed': () => handed.take(),
      'window:print': () => print(window),
      'window:pdf': savePdf(() => paperOf(window.webContents), files['files:save']),
      'app:about': async () => ({ version: app.getVersion(), standIn: process.versions['electron'] === undefined }),
      'window:ask-before-closing': async ({ ask }) => {
        close.asks(ask);
        return null;
      },
      'window:flushed': async ({ stored }) => {
        close.flushed(stored);
        return null;
      },
      'database:discard': () => discardDatabase(session.defaultSession),
    },
    () => (window.isDestroyed() ? null : window.webContents.id),
  );
}

function print(window: BrowserWindow): Promise<{ ok: boolean }> {
  return new Promise((done) => {
    window.webContents.print({ printBackground: true }, (printed) => done({ ok: printed }));
  });
}
