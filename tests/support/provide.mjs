import { spawn, spawnSync } from 'node:child_process';
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

/** Packages are installed one call after the other: the package manager lets in only one. */
let installing = Promise.resolve();
let updated = false;

/** Installs Debian packages where root may, while other work goes on; does nothing elsewhere. What it could not do shows when a program is looked for. */
export function install(...packageNames) {
  if (packageNames.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return installing;
  installing = installing.then(async () => {
    updated ||= await apt('update', '-qq');
    if (!(await apt('install', '-y', '-qq', ...packageNames)))
      console.error(`${packageNames.join(', ')} could not be installed.`);
    return undefined;
  });
  return installing;
}

function apt(...args) {
  return new Promise((done) => {
    const child = spawn('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}

/** Whether a program can be run here. */
export function has(program) {
  return spawnSync(program, [PROGRAMS[program].asking], { stdio: 'ignore' }).status === 0;
}

/** Installs, where that is possible, those of the programs that are missing. Resolves with those that are missing still. */
export async function provide(...programs) {
  await install(...programs.filter((program) => !has(program)).map((program) => PROGRAMS[program].packageName));
  return programs.filter((program) => !has(program));
}
