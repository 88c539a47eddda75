import { join } from 'node:path';

/** Never change it: another name would mean another, empty store. */
const FOLDER = 'Tenken';

/** The environment that determines the folder. */
export interface Surroundings {
  platform: NodeJS.Platform;
  /** The system's usual folder for application data. On Windows it roams between machines. */
  appData: string;
  home: string;
  localAppData: string | undefined;
  /** The folder from the command line; '' when none is given. */
  requested: string;
}

/**
 * The folder for everything that the shell stores. Always on the local disk, because a store that roams or lies on a
 * share gets damaged.
 */
export function userDataFolder(around: Surroundings): string {
  if (around.requested !== '') return around.requested;
  if (around.platform !== 'win32') return join(around.appData, FOLDER);
  return join(around.localAppData ?? join(around.home, 'AppData', 'Local'), FOLDER);
}
