import { join } from 'node:path';
import { startOptionsOf } from './arguments.ts';
import { BROWSER_PORT, browserAddress, serveBrowserEdition } from './browser-server.ts';
import { desktopProgram } from './desktop-program.ts';
import { isTenkenAt } from './identify.ts';
import { openInBrowser } from './open-browser.ts';
import { runDesktop } from './run-desktop.ts';
import { interrupted } from './interrupted.ts';
import { WORDING } from './wording.ts';

export interface Launch {
  /** The arguments after `npm start --`. */
  args: readonly string[];
  /** The project's folder, absolute. */
  root: string;
  ensureBuilt(targets: readonly ('renderer' | 'main' | 'preload')[]): Promise<void>;
}

/** Opens the app and resolves with the exit code when it has ended: 0 ended well, 1 could not start, 2 wrong usage. */
export async function launch({ args, root, ensureBuilt }: Launch): Promise<number> {
  const options = startOptionsOf(args);
  if (!options.ok) {
    console.error(WORDING.usage);
    return 2;
  }
  const { edition } = options.value;
  const program = edition === 'browser' ? null : desktopProgram(root, process.env);
  if (program !== null) {
    await ensureBuilt(['renderer', 'main', 'preload']);
    return runDesktop(program, root);
  }
  if (edition === 'desktop') {
    console.error(WORDING.desktopMissing);
    return 1;
  }
  if (edition === 'auto') console.log(WORDING.noDesktop);
  await ensureBuilt(['renderer']);
  return runBrowserEdition(join(root, 'dist', 'renderer'));
}

async function runBrowserEdition(files: string): Promise<number> {
  const address = browserAddress(BROWSER_PORT);
  const server = await serveBrowserEdition(files, BROWSER_PORT);
  if (!server.ok) return joinRunning(address);
  console.log(WORDING.ready(address));
  openInBrowser(address);
  await interrupted();
  await server.value.stop();
  return 0;
}

async function joinRunning(address: string): Promise<number> {
  if (!(await isTenkenAt(BROWSER_PORT))) {
    console.error(WORDING.portTaken(BROWSER_PORT));
    return 1;
  }
  console.log(WORDING.alreadyRunning(address));
  openInBrowser(address);
  return 0;
}
