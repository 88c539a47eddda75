import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Locates Electron's program: its absolute path, `fetchable` when the installed package can download it, or `missing`
 * when the environment names a folder without it. `root` is the project's folder. Only examines files: requiring the
 * `electron` package would start a download.
 */
export function desktopProgram(root: string, env: NodeJS.ProcessEnv): { path: string } | 'fetchable' | 'missing' {
  const electron = join(root, 'node_modules', 'electron');
  const noted = textAt(join(electron, 'path.txt'));
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') return programAt(join(override, noted ?? 'electron')) ?? 'missing';
  const dist = join(electron, 'dist');
  const isOfPackage = textAt(join(dist, 'version'))?.replace(/^v/, '') === versionOf(electron);
  return (noted !== null && isOfPackage ? programAt(join(dist, noted)) : null) ?? 'fetchable';
}

function programAt(path: string): { path: string } | null {
  return existsSync(path) ? { path } : null;
}

/** Null when the file is missing or empty. */
function textAt(path: string): string | null {
  const text = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  return text === '' ? null : text;
}

function versionOf(electron: string): string {
  const { version } = JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8')) as { version: string };
  return version;
}
