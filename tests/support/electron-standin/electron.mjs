// What `import … from 'electron'` gives in the main script. A name that is missing here fails at import.
export { app } from './app.mjs';
export { BrowserWindow } from './browser-window.mjs';
export { dialog } from './dialog.mjs';
export { ipcMain } from './ipc-main.mjs';
export { Menu } from './menu.mjs';
export { powerMonitor } from './power-monitor.mjs';
export { protocol } from './protocol.mjs';
export { session } from './session.mjs';
