import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs the command line as a person would, from the project's root. */
export function tenken(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  return spawnSync(process.execPath, ['electron/cli/tenken.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}
