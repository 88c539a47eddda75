import { join } from 'node:path';
import { app, dialog, protocol } from 'electron';
import { confineContents } from './confine.ts';
import { SCHEME, START_ADDRESS } from './origin.ts';
import { filesAmong } from './files/handed-files.ts';
import { createShell } from './shell.ts';
import type { Shell } from './shell.ts';
import { userDataFolder } from './user-data.ts';
import { WORDING } from './wording.ts';

const DIST = join(import.meta.dirname, '..');
let shell: Shell | undefined;
// Files named at the start, before the window exists.
const handedEarly: string[] = [];

app.setPath(
  'userData',
  userDataFolder({
    platform: process.platform,
    appData: app.getPath('appData'),
    home: app.getPath('home'),
    localAppData: process.env['LOCALAPPDATA'],
    requested: app.commandLine.getSwitchValue('user-data-dir'),
  }),
);

if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
  app.enableSandbox();
  // Even a request that passes every other check can resolve no name and use no proxy.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('disable-background-networking');
  app.on('web-contents-created', (_event, contents) => confineContents(contents));
  hand(filesAmong(process.argv.slice(1), process.cwd()));
  app.on('second-instance', (_event, args, folder) => {
    hand(filesAmong(args.slice(1), folder));
    bringToFront();
  });
  // macOS reports a double click this way.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    hand(filesAmong([path], '/'));
  });
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(open).catch(giveUp);
}

async function open(): Promise<void> {
  const built = { renderer: join(DIST, 'renderer'), preload: join(DIST, 'preload', 'preload.cjs') };
  shell = createShell(built, handedEarly);
  try {
    await shell.window.loadURL(START_ADDRESS);
  } catch (cause) {
    // Loading also aborts when the person closes the window meanwhile.
    if (!shell.isClosing()) throw cause;
  }
}

function hand(paths: string[]): void {
  if (shell === undefined) handedEarly.push(...paths);
  else shell.hand(paths);
}

function bringToFront(): void {
  const window = shell?.window;
  if (window === undefined || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

// Show no details: they may name the person's folders and files.
function giveUp(): void {
  dialog.showErrorBox(WORDING.title, WORDING.notStarted);
  app.exit(1);
}
