import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The absolute path of the Electron program, or null when it is not there. `root` is the project's folder.
 * Only looks at files: asking the `electron` package itself would start a download.
 */
export function desktopProgram(root: string, env: NodeJS.ProcessEnv): string | null {
  const electron = join(root, 'node_modules', 'electron');
  const noted = join(electron, 'path.txt');
  const name = existsSync(noted) ? readFileSync(noted, 'utf8').trim() : '';
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') return ifThere(join(override, name === '' ? 'electron' : name));
  return name === '' ? null : ifThere(join(electron, 'dist', name));
}

function ifThere(path: string): string | null {
  return existsSync(path) ? path : null;
}
