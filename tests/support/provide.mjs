import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Programs that single tests need: the Debian package that holds each, and how it is asked for its version. */
const PROGRAMS = {
  age: { packageName: 'age', asking: '--version' },
  pdftotext: { packageName: 'poppler-utils', asking: '-v' },
  soffice: { packageName: 'libreoffice-writer', asking: '--version' },
  localc: { packageName: 'libreoffice-calc', asking: '--version' },
};

/** What to do where a program is missing. */
export const HOW_TO_GET = Object.fromEntries(
  Object.entries(PROGRAMS).map(([program, { packageName }]) => [
    program,
    `${program} is not here (Debian: apt-get install ${packageName})`,
  ]),
);

let updated = false;

/** Installs a Debian package where root may; does nothing elsewhere. What it could not do shows when the program is looked for. */
export function install(packageName) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  try {
    if (!updated) execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    updated = true;
    execFileSync('apt-get', ['install', '-y', '-qq', packageName], { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    console.error(`${packageName} could not be installed.`);
  }
}

/** Whether a program can be run here. */
export function has(program) {
  return spawnSync(program, [PROGRAMS[program].asking], { stdio: 'ignore' }).status === 0;
}

/** Whether a program can be run here, installed first where that is possible. */
export function provide(program) {
  if (!has(program)) install(PROGRAMS[program].packageName);
  return has(program);
}
