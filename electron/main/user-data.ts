import { join } from 'node:path';

/** Never changes: another name would be another, empty store. */
const FOLDER = 'Tenken';

/** Where the shell learns about the person's folders. */
export interface Surroundings {
  platform: NodeJS.Platform;
  /** The system's usual folder for application data. On Windows it roams between machines. */
  appData: string;
  home: string;
  localAppData: string | undefined;
  /** The folder named on the command line; empty when none is. */
  requested: string;
}

/** The folder of everything the shell stores: always on the local disk, since a store that roams or lies on a share gets damaged. */
export function userDataFolder(around: Surroundings): string {
  if (around.requested !== '') return around.requested;
  if (around.platform !== 'win32') return join(around.appData, FOLDER);
  return join(around.localAppData ?? join(around.home, 'AppData', 'Local'), FOLDER);
}
