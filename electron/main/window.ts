import { BrowserWindow } from 'electron';
import { WORDING } from './wording.ts';

/**
 * Creates the only window, not yet shown. Its minimum size fits a 1366×768 screen at 150 %. `preload` is an absolute
 * path.
 */
export function createWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 700,
    minWidth: 800,
    minHeight: 480,
    show: false,
    title: WORDING.title,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      // The spell checker would download its dictionaries.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}
