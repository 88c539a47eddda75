import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs a Debian package where root may; does nothing elsewhere. What it could not do shows when the program is looked for. */
export function install(packageName) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', packageName], { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    console.error(`${packageName} could not be installed.`);
  }
}

/** Whether a program can be run here, installed first where that is possible. `asking` is how it is asked for its version. */
export function provide(program, packageName, asking = '--version') {
  const runs = () => spawnSync(program, [asking], { stdio: 'ignore' }).status === 0;
  if (!runs()) install(packageName);
  return runs();
}
