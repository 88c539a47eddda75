import { homedir } from 'node:os';
import { join } from 'node:path';
import { startOptionsOf } from './arguments.ts';
import { BROWSER_PORT, browserAddress, serveBrowserEdition } from './browser-server.ts';
import { desktopProgram } from './desktop-program.ts';
import { fetchElectron, fetchPlaces } from './electron-fetching.ts';
import { fetchProgress } from './fetch-progress.ts';
import { editionSecret, secretPath } from './edition-secret.ts';
import { isOwnEditionAt } from './identify.ts';
import { openInBrowser } from './open-browser.ts';
import { runDesktop } from './run-desktop.ts';
import { interrupted } from './interrupted.ts';
import { WORDING } from './wording.ts';

export interface Launch {
  /** The arguments after `npm start --`. */
  args: readonly string[];
  /** The project's folder (absolute). */
  root: string;
  ensureBuilt(targets: readonly ('renderer' | 'main' | 'preload')[]): Promise<void>;
}

/** Starts the app and resolves with the exit code when it ends: 0 ended normally, 1 could not start, 2 wrong usage. */
export async function launch({ args, root, ensureBuilt }: Launch): Promise<number> {
  const options = startOptionsOf(args);
  if (!options.ok) {
    console.error(WORDING.usage);
    return 2;
  }
  const { edition } = options.value;
  const program = edition === 'browser' ? null : await programFor(edition, root);
  if (program !== null) {
    await ensureBuilt(['renderer', 'main', 'preload']);
    return runDesktop(program, root);
  }
  if (edition === 'desktop') return 1;
  await ensureBuilt(['renderer']);
  return runBrowserEdition(join(root, 'dist', 'renderer'));
}

/**
 * The path of Electron's program, downloaded if necessary. Null when it is unavailable; one line then says why, and
 * what happens instead.
 */
async function programFor(edition: 'auto' | 'desktop', root: string): Promise<string | null> {
  const say = (why: string) => {
    if (edition === 'desktop') console.error(WORDING.noDesktop(why) + WORDING.browserInstead);
    else console.log(WORDING.noDesktop(why) + WORDING.browserNow);
    return null;
  };
  const found = desktopProgram(root, process.env);
  if (found === 'missing') return say(WORDING.notInFolder);
  if (found !== 'fetchable') return found.path;
  const fetched = await fetchElectron(fetchPlaces(root), process.env, fetchProgress(process.stdout));
  if (!fetched.ok) return say(WORDING.whyNotFetched(fetched.failure));
  const now = desktopProgram(root, process.env);
  return typeof now === 'string' ? say(WORDING.whyNotFetched({ kind: 'unpack' })) : now.path;
}

async function runBrowserEdition(files: string): Promise<number> {
  const address = browserAddress(BROWSER_PORT);
  const secret = await editionSecret(secretPath({ platform: process.platform, home: homedir(), env: process.env }));
  const server = await serveBrowserEdition(files, BROWSER_PORT, secret);
  if (!server.ok) return joinRunning(address, secret);
  console.log(WORDING.ready(address));
  openInBrowser(address);
  await interrupted();
  await server.value.stop();
  return 0;
}

async function joinRunning(address: string, secret: string | null): Promise<number> {
  if (!(await isOwnEditionAt(BROWSER_PORT, secret))) {
    console.error(WORDING.portTaken(BROWSER_PORT));
    return 1;
  }
  console.log(WORDING.alreadyRunning(address));
  openInBrowser(address);
  return 0;
}
